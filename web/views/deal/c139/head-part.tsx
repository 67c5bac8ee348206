import { Segmented } from 'antd';
import type { Selection } from '../../../core/address/address.ts';
import { actionWords } from '../../../core/c139/gap-words.ts';
import { gainPoints, pointsText } from '../../../core/c139/points.ts';
import { ZoneMark } from '../../../marks/zone-mark.tsx';
import { useSelection } from '../../../shell/place.ts';
import { useLook } from '../../../shell/settings.tsx';
import { HistoryPart } from './history-part.tsx';
import { Probability } from './probability.tsx';
import { ScoreBar } from './score-bar.tsx';
import { COACH_FIGURE, SCORE_FIGURE, useC139, useTemplate } from './use-c139.ts';

/** Which template, what it gives, what a coach confirms of it, how it went, and what would add most. */
export function HeadPart() {
  const { texts, language } = useLook();
  const t = texts.dealC139;
  const { answer, template, templates, gapNames } = useC139();
  const [, setTemplate] = useTemplate();
  const telling = answer.mostTelling === null ? undefined : answer.gaps[answer.mostTelling];
  return (
    <>
      <div className="c139-templates">
        <Segmented
          size="small"
          aria-label={t.template}
          value={template.id}
          options={templates.map(({ id, name }) => ({ value: id, label: name[language] }))}
          onChange={(id) => setTemplate(id === templates[0]?.id ? null : id)}
        />
        <small className="mut" title={template.origin[language]}>
          {t.version(template.version)} · {template.origin[language]}
        </small>
      </div>
      <div className="c139-head">
        <Judged of={answer} name={t.own} opens={SCORE_FIGURE} />
        <Judged
          of={answer.coach}
          name={texts.c139.coachConfirmed}
          opens={COACH_FIGURE}
          why={texts.c139.judgementWhy[answer.coach.judgement]}
        >
          <span className={answer.coach.judgement === 'unconfirmed' ? 'chip warn' : 'chip'}>
            {texts.c139.judgement[answer.coach.judgement]}
          </span>
        </Judged>
        <div className="c139-figure">
          <Probability probability={answer.probability} full />
        </div>
        <HistoryPart />
      </div>
      {telling && (
        <p className="hint c139-telling">
          <b>{t.mostTelling}</b>: {actionWords(telling, gapNames)} <b>{gainPoints(telling.gain)}</b>
        </p>
      )}
      {answer.touched.idle && <p className="warning">{texts.c139.idleWhy(answer.touched.on)}</p>}
    </>
  );
}

interface JudgedProps {
  of: Pick<ReturnType<typeof useC139>['answer'], 'score' | 'range' | 'zone' | 'label'>;
  name: string;
  why?: string;
  /** The ledger that the figure opens. */
  opens: Selection;
  children?: React.ReactNode;
}

function Judged({ of: { score, range, zone, label }, name, why, opens, children }: JudgedProps) {
  const { texts } = useLook();
  const [, select] = useSelection();
  return (
    <div className="c139-figure" title={why}>
      <span className="figure-name">{name}</span>
      <span className="figure-value">
        {score !== null && (
          <button type="button" className="door" onClick={() => select(opens)}>
            {pointsText(score)}
          </button>
        )}
        <b className="c139-label">{label}</b>
        {score === null && <small>{texts.c139.noScore}</small>}
      </span>
      <ScoreBar score={score} range={range} />
      {zone && <ZoneMark zone={zone} />}
      {children}
    </div>
  );
}
