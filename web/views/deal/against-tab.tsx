import { useMemo } from 'react';
import { isAtLeast, REACH_MODEL } from '../../../domain/reach/model.ts';
import { pointOf } from '../../../domain/reach/reach.ts';
import { personPath } from '../../core/address/address.ts';
import { PLAIN } from '../../core/table/column.ts';
import { Grid, type GridColumn } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { useGo, useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import type { Texts } from '../../texts/texts.ts';
import { ChainName } from './chain-name.tsx';
import { ContestedMark, KeyMark } from './marks.tsx';
import { Shift } from './shift.tsx';
import { type DealModel, memberOf, useModel } from './use-deal.ts';

interface OpposedRow {
  id: string;
  name: string;
  key: boolean;
  against: number;
  againstBefore: number;
  ours: number;
  oursBefore: number;
  contested: boolean;
  /** From the opponent to the person. */
  way: string[];
}

/** Whom those against us get through to, and whom both sides do. */
export function AgainstTab() {
  const { texts } = useLook();
  const t = texts.deal;
  const go = useGo();
  const model = useModel();
  const [selection, select] = useSelection();
  const rows = useMemo(() => opposedRows(model), [model]);
  const columns = useMemo(
    (): GridColumn<OpposedRow>[] => [
      {
        id: 'name',
        title: t.person,
        width: 200,
        value: (row) => row.name,
        render: (row) => (
          <ChainName name={row.name}>
            {row.key && <KeyMark title={t.key} />}
            {row.contested && <ContestedMark title={t.contested} />}
          </ChainName>
        ),
      },
      {
        id: 'against',
        title: t.opposed,
        hint: t.againstIntro,
        width: 90,
        numeric: true,
        value: (row) => row.against,
        render: (row) => <Shift before={row.againstBefore} after={row.against} gain={false} />,
      },
      {
        id: 'ours',
        title: t.ourReach,
        width: 90,
        numeric: true,
        value: (row) => row.ours,
        render: (row) => <Shift before={row.oursBefore} after={row.ours} gain={false} />,
      },
      {
        id: 'contested',
        title: t.status,
        width: 240,
        filter: true,
        value: (row) => standingOf(row, t),
      },
      {
        id: 'way',
        title: t.way,
        width: 200,
        value: (row) => (row.way.length === 1 ? null : row.way.join(' → ')),
      },
    ],
    [t],
  );
  const table = useTable('against', columns, rows, PLAIN);
  return (
    <div className="view-part">
      <TableTools table={table} exportName={`${model.deal.name} ${t.tabs.against}`} />
      <Grid
        label={t.tabs.against}
        table={table}
        rowKey={(row) => row.id}
        selected={selection?.kind === 'person' ? selection.id : null}
        onSelect={(row) => select({ kind: 'person', id: row.id })}
        onOpen={(row) => go(personPath(row.id))}
        empty={t.noneAgainst}
      />
    </div>
  );
}

function standingOf({ way, against, contested }: OpposedRow, t: Texts['deal']): string {
  if (way.length === 1) return t.own;
  if (contested) return t.contested;
  return isAtLeast(against, REACH_MODEL.weak) ? t.alone : t.hardlyOpposed;
}

function opposedRows({ before, after, personName }: DealModel): OpposedRow[] {
  const was = new Map(before.figures.opposition.map((each) => [each.id, each.value]));
  return after.figures.opposition.map(({ id, value, contested, steps }) => ({
    id,
    name: personName(id),
    key: memberOf(after, id)?.key ?? false,
    against: value,
    againstBefore: was.get(id) ?? 0,
    ours: pointOf(after.reach, id),
    oursBefore: pointOf(before.reach, id),
    contested,
    way: steps.map(personName),
  }));
}
