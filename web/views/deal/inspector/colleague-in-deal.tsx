import { Button } from 'antd';
import type { ReachTie } from '../../../../domain/reach/facts.ts';
import { listed } from '../../../core/deal/figure.ts';
import { score } from '../../../core/format/score.ts';
import { Part } from '../../../inspector/head.tsx';
import { Origin } from '../../../inspector/origin.tsx';
import { ExperimentOutlined } from '../../../marks/icons.tsx';
import { useLook } from '../../../shell/settings.tsx';
import { CutMark } from '../marks.tsx';
import { PersonLink } from '../person-link.tsx';
import { useDeal, useTried } from '../use-deal.ts';

/** One of ours seen from the deal: who hangs on him, whom he knows, and what if he left. */
export function ColleagueInDeal({ id }: { id: string }) {
  const { texts, language } = useLook();
  const t = texts.deal;
  const { facts, personName, tryEdit } = useDeal();
  const { after, edits } = useTried();
  const cuts = after.figures.cutPersons.find((cut) => cut.kind === 'colleague' && cut.id === id)?.cuts ?? [];
  const ties = strongestTies(facts.ties.filter((tie) => tie.colleagueId === id));
  const tried = edits.some((edit) => edit.op === 'removeColleague' && edit.colleagueId === id);
  return (
    <>
      {cuts.length > 0 && (
        <p className="warning deal-missing">
          <CutMark title={t.legend.cut} /> {t.cutsOff(listed(cuts.map(personName), language))}
        </p>
      )}
      <div className="panel-actions tight">
        <Button
          icon={<ExperimentOutlined />}
          disabled={tried}
          onClick={() => tryEdit({ op: 'removeColleague', colleagueId: id })}
        >
          {t.ifHeLeft}
        </Button>
      </div>
      <Part title={t.hisTies} aside={texts.columns.strength}>
        {ties.length === 0 && <p className="panel-empty">{t.noTies}</p>}
        <table className="lines">
          <tbody>
            {ties.map((tie) => (
              <tr key={tie.personId}>
                <td>
                  <PersonLink id={tie.personId}>{personName(tie.personId)}</PersonLink>
                  <div className="sub">
                    {tie.computed ? (
                      `${t.fromContacts}${tie.observedOn ? ` · ${tie.observedOn}` : ''}`
                    ) : (
                      <Origin {...tie} />
                    )}
                  </div>
                </td>
                <td>{score(tie.strength)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
    </>
  );
}

/** One tie a person, the one that counts; the strongest first. */
function strongestTies(ties: readonly ReachTie[]): ReachTie[] {
  const best = new Map<string, ReachTie>();
  for (const tie of ties) if (tie.strength > (best.get(tie.personId)?.strength ?? 0)) best.set(tie.personId, tie);
  return [...best.values()].sort((a, b) => b.strength - a.strength);
}
