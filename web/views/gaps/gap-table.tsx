import { useMemo } from 'react';
import type { Selection } from '../../core/address/address.ts';
import type { GapNames } from '../../core/c139/gap-words.ts';
import { type GapRow, gapId, gapSelection } from '../../core/gaps/gap-row.ts';
import { PLAIN } from '../../core/table/column.ts';
import type { Names } from '../../data/facts.ts';
import { Grid } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { useGo } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { gapColumns, gapInDealPath } from './gap-columns.tsx';

interface GapTableProps {
  rows: readonly GapRow[];
  names: Names;
  gapNames: GapNames;
  asOf: string | undefined;
  chosen: string | null;
  select(selection: Selection): void;
}

/** What the filters and the order say anyway. */
const HIDDEN = ['rank', 'group', 'state'];

/** Every gap with what closes it, as the server orders them until a heading is chosen. */
export function GapTable({ rows, names, gapNames, asOf, chosen, select }: GapTableProps) {
  const t = useLook().texts.gaps;
  const go = useGo();
  const columns = useMemo(() => gapColumns({ gapNames, names, asOf }), [gapNames, names, asOf]);
  const table = useTable<GapRow>('gaps', columns, rows, PLAIN, HIDDEN);
  return (
    <>
      <TableTools table={table} exportName={t.title} />
      <Grid
        label={t.title}
        table={table}
        rowKey={(row) => gapId(row)}
        selected={chosen}
        onSelect={(row) => select(gapSelection(row))}
        onOpen={(row) => go(gapInDealPath(row.dealId))}
        empty={t.empty}
      />
    </>
  );
}
