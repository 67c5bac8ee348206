import { pointsText } from '../../../core/c139/points.ts';
import { ZoneMark } from '../../../marks/zone-mark.tsx';
import { useParam, useSelection } from '../../../shell/place.ts';
import { useLook } from '../../../shell/settings.tsx';
import { Probability } from './probability.tsx';
import { ScoreBar } from './score-bar.tsx';
import { C139Shift } from './tried-shift.tsx';
import { SCORE_FIGURE, useC139 } from './use-c139.ts';
import { useTriedC139 } from './use-tried-c139.ts';
import { WithC139 } from './with-c139.tsx';

/** Where the deal stands by C139 in one line: score, zone, label, probability, and whether anybody inside has confirmed it. */
export function C139Strip() {
  const { texts } = useLook();
  return (
    <section className="c139-strip card" aria-label={texts.c139.name}>
      <WithC139 waiting={<span className="mut">{texts.c139.name}</span>}>
        <Line />
      </WithC139>
    </section>
  );
}

function Line() {
  const { texts } = useLook();
  const t = texts.c139;
  const [, select] = useSelection();
  const [, setTab] = useParam('tab');
  const { answer } = useC139();
  const tried = useTriedC139();
  if (tried) return <C139Shift {...tried} />;
  return (
    <>
      <span className="mut">{answer.score === null ? t.name : t.score}</span>
      {answer.score !== null && (
        <>
          <button type="button" className="door c139-score" onClick={() => select(SCORE_FIGURE)}>
            {pointsText(answer.score)}
          </button>
          <ScoreBar score={answer.score} range={answer.range} />
        </>
      )}
      {answer.zone && <ZoneMark zone={answer.zone} />}
      <button type="button" className="door c139-label" title={t.label} onClick={() => setTab('c139', true)}>
        {answer.label}
      </button>
      <Probability probability={answer.probability} />
      {answer.coach.judgement === 'unconfirmed' && (
        <span className="chip warn" title={t.judgementWhy.unconfirmed}>
          {t.judgement.unconfirmed}
        </span>
      )}
    </>
  );
}
