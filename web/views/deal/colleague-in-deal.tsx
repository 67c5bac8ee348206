import { Button } from 'antd';
import { listed } from '../../core/deal/figure.ts';
import { decimal } from '../../core/format/format.ts';
import { Part } from '../../inspector/head.tsx';
import { Origin } from '../../inspector/origin.tsx';
import { ExperimentOutlined } from '../../marks/icons.tsx';
import { useLook } from '../../shell/settings.tsx';
import { PersonLink } from './findings.tsx';
import { CutMark } from './marks.tsx';
import { useDeal } from './use-deal.ts';

/** One of ours seen from the deal: who hangs on him, whom he knows, and what if he left. */
export function ColleagueInDeal({ id }: { id: string }) {
  const { texts, language } = useLook();
  const t = texts.deal;
  const { after, facts, personName, tryEdit, edits } = useDeal();
  const cuts = after.figures.cutPersons.find((cut) => cut.kind === 'colleague' && cut.id === id)?.cuts ?? [];
  const ties = facts.ties.filter((tie) => tie.colleagueId === id).sort((a, b) => b.strength - a.strength);
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
      <Part title={t.hisTies} aside={texts.ledger.sourceDate}>
        {ties.length === 0 && <p className="panel-empty">{t.noTies}</p>}
        <table className="lines">
          <tbody>
            {ties.map((tie) => (
              <tr key={`${tie.personId} ${tie.computed}`}>
                <td>
                  <PersonLink id={tie.personId}>{personName(tie.personId)}</PersonLink>{' '}
                  <b>{decimal(tie.strength, language)}</b>
                </td>
                <td className="origin">{tie.computed ? texts.ledgerCodes['tie.computed'] : <Origin {...tie} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
    </>
  );
}
