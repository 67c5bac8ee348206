import { Button, InputNumber } from 'antd';
import { useMemo } from 'react';
import { MEETINGS } from '../../../domain/contract/reach.ts';
import { REACH_MODEL } from '../../../domain/reach/model.ts';
import { personPath } from '../../core/address/address.ts';
import { closest } from '../../core/deal/closest.ts';
import { gainText } from '../../core/deal/figure.ts';
import { score } from '../../core/format/score.ts';
import { PLAIN, type TableState } from '../../core/table/column.ts';
import { Grid } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { useGo, useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { nextColumns, nextRows } from './next-columns.tsx';
import { useDeal, useModel, useTried } from './use-deal.ts';

const USUAL: TableState = { ...PLAIN, sort: [{ column: 'gain', down: true }] };

/** Whom to meet: the plan of so many meetings, and everybody with whom one would gain something. */
export function NextTab() {
  const { texts } = useLook();
  const t = texts.deal;
  const go = useGo();
  const model = useModel();
  const [selection, select] = useSelection();
  const rows = useMemo(() => nextRows(model), [model]);
  const columns = useMemo(() => nextColumns(texts), [texts]);
  const table = useTable('next', columns, rows, USUAL);
  return (
    <div className="view-part">
      <Plan />
      <TableTools table={table} exportName={`${model.deal.name} ${t.tabs.next}`} />
      <Grid
        label={t.candidates}
        table={table}
        rowKey={(row) => row.id}
        selected={selection?.kind === 'person' ? selection.id : null}
        onSelect={(row) => select({ kind: 'person', id: row.id })}
        onOpen={(row) => go(personPath(row.id))}
        empty={t.nextNothing}
      />
    </div>
  );
}

function Plan() {
  const { texts } = useLook();
  const t = texts.deal;
  const [, select] = useSelection();
  const { personName, colleagueName, tryEdit } = useDeal();
  const { after, meetings, setMeetings } = useTried();
  const { plan, chainReach } = after.figures;
  const now = chainReach?.point ?? 0;
  const whoGoes = plan.meetings.map(({ id }) => closest(after.reach, id));
  const edits = plan.meetings.flatMap(({ id }, at) => {
    const colleagueId = whoGoes[at];
    return colleagueId
      ? [{ op: 'setTie' as const, colleagueId, personId: id, strength: REACH_MODEL.tieOfMeeting }]
      : [];
  });
  return (
    <section className="plan card">
      <header>
        <h3>{t.plan}</h3>
        <InputNumber
          aria-label={t.plan}
          min={1}
          max={MEETINGS.most}
          value={meetings}
          onChange={(value) => value !== null && setMeetings(value)}
        />
        <span className="mut">{t.planMeetings}</span>
        {plan.meetings.length > 0 && (
          <>
            <b>{t.planTotal(gainText(plan.gain))}</b>
            <Button size="small" disabled={edits.length === 0} onClick={() => tryEdit(...edits)}>
              {t.tryPlan}
            </Button>
            <span className="mut">
              {t.planThen(score(now), score(now + plan.gain))} · {plan.exact ? t.planExact : t.planGreedy}
            </span>
          </>
        )}
      </header>
      {plan.meetings.length === 0 ? (
        <p className="mut">{t.nextNothing}</p>
      ) : (
        <ol className="plan-steps">
          {plan.meetings.map(({ id, gain }, at) => (
            <li key={id}>
              <button type="button" className="plain finding-link" onClick={() => select({ kind: 'person', id })}>
                <b>{personName(id)}</b>
              </button>{' '}
              <span>{gainText(gain)}</span>
              {whoGoes[at] && (
                <small className="mut">
                  {' '}
                  {t.whoMeets}: {colleagueName(whoGoes[at])}
                </small>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
