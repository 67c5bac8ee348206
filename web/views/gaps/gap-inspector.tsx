import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { actionWords, type GapNames, subjectOf } from '../../core/c139/gap-words.ts';
import { gainPoints } from '../../core/c139/points.ts';
import { day, money, nameIn } from '../../core/format/format.ts';
import { type GapRow, isOverdue } from '../../core/gaps/gap-row.ts';
import { dealC139 } from '../../data/c139.ts';
import { type Names, nameOf, namesIn } from '../../data/facts.ts';
import { Head, Part } from '../../inspector/head.tsx';
import { ReachPart } from '../../inspector/reach-part.tsx';
import { GapMark } from '../../marks/gap-mark.tsx';
import { useAsOf, useGo } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import '../../inspector/panel.css';
import { CloseAction } from './close-action.tsx';
import { gapInDealPath } from './gap-columns.tsx';
import { TakeUp } from './take-up.tsx';

interface GapInspectorProps {
  gap: GapRow;
  names: Names;
  gapNames: GapNames;
  /** The day everything is shown for. */
  asOf: string;
}

/** One gap: what is missing, what closes it, the way to the person, and the form that takes it up or ends it. */
export function GapInspector({ gap, names, gapNames, asOf }: GapInspectorProps) {
  const { texts, language } = useLook();
  const t = texts.gaps;
  const go = useGo();
  const { action } = gap;
  const owner = action.colleagueId === null ? texts.c139.nobody : nameOf(names, 'colleague', action.colleagueId);
  const lines: [string, string][] = [
    [t.deal, gap.dealName],
    [t.account, nameIn(language, { name: gap.accountName, nameEn: gap.accountNameEn })],
    [t.amount, money(gap.amount, gap.currency, language)],
    [texts.c139.gain, gap.gain === 0 ? texts.c139.noGain : gainPoints(gap.gain)],
    [t.owner, owner],
    [t.due, day(action.dueOn)],
  ];
  return (
    <>
      <Head
        title={subjectOf(gap, gapNames)}
        what={gap.personId !== null && gap.role !== null ? texts.reach.role[gap.role] : null}
        chips={
          <>
            <span className="chip">
              <GapMark kind={gap.kind} />
            </span>
            <span className="chip">{texts.c139.rank[gap.rank]}</span>
            <span className={isOverdue(gap, asOf) ? 'chip warn' : 'chip'}>{texts.c139.gapState[action.state]}</span>
          </>
        }
      />
      <Part title={t.why}>
        <p>{texts.c139.gapWhy[gap.kind]}</p>
      </Part>
      <Part title={t.closes}>
        <p className="gap-who">{actionWords(gap, gapNames)}</p>
        <table className="lines">
          <tbody>
            {lines.map(([word, value]) => (
              <tr key={word}>
                <td className="mut">{word}</td>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      {gap.personId !== null && gap.kind !== 'departed' && <ReachPart personId={gap.personId} deal={gap.dealId} />}
      {action.state === 'open' && action.id !== null ? (
        <Part title={t.close}>
          <OpenAction dealId={gap.dealId} id={action.id} />
        </Part>
      ) : (
        <Part title={t.takeUp}>
          <TakeUp dealId={gap.dealId} gap={gap} names={names} />
        </Part>
      )}
      <div className="panel-actions">
        <Button onClick={() => go(gapInDealPath(gap.dealId))}>{t.openInDeal}</Button>
      </div>
    </>
  );
}

/** The action as it is stored, with its note. */
function OpenAction({ dealId, id }: { dealId: string; id: string }) {
  const { language } = useLook();
  const { data } = useQuery(dealC139(dealId, useAsOf()));
  const action = data?.id === dealId ? data.actions.find((each) => each.id === id) : undefined;
  if (!data || !action) return null;
  return <CloseAction action={action} names={namesIn(language, data)} />;
}
