import { useMemo } from 'react';
import { money } from '../../core/format/format.ts';
import type { GapTally } from '../../core/gaps/tally.ts';
import { PLAIN } from '../../core/table/column.ts';
import { sum } from '../../core/table/rows.ts';
import { Grid, type GridColumn } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { useLook } from '../../shell/settings.tsx';

interface TallyTableProps {
  /** What a row is: one of ours, or a group. */
  by: 'colleague' | 'group';
  rows: readonly GapTally[];
  nameOf(id: string | null): string;
  /** Lists the gaps of a row. */
  onOpen(id: string | null): void;
}

/** What each of ours, or each group, has open, overdue and to take up. */
export function TallyTable({ by, rows, nameOf, onOpen }: TallyTableProps) {
  const { texts, language } = useLook();
  const t = texts.gaps;
  const columns = useMemo<GridColumn<GapTally>[]>(() => {
    const count = (id: 'gaps' | 'deals' | 'first' | 'open' | 'overdue' | 'next' | 'waiting'): GridColumn<GapTally> => ({
      id,
      title: id === 'gaps' ? texts.c139.gaps : t[id],
      width: 84,
      numeric: true,
      value: (row) => row[id],
      ...(id === 'deals' ? {} : { total: (all: readonly GapTally[]) => sum(all.map((row) => row[id])) }),
      render: (row) =>
        id === 'overdue' && row.overdue > 0 ? <span className="chip warn">{row.overdue}</span> : row[id],
    });
    return [
      {
        id: 'name',
        title: by === 'colleague' ? t.colleague : t.group,
        width: 190,
        value: (row) => nameOf(row.id),
        render: (row) => (
          <button type="button" className="plain tally-name" onClick={() => onOpen(row.id)}>
            {nameOf(row.id)}
          </button>
        ),
      },
      count('overdue'),
      count('open'),
      count('next'),
      count('waiting'),
      count('gaps'),
      count('first'),
      count('deals'),
      {
        id: 'amount',
        title: t.amount,
        width: 210,
        numeric: true,
        value: (row) => row.amounts.map((each) => money(each.amount, each.currency, language)).join(' + ') || null,
      },
    ];
  }, [by, texts, t, language, nameOf, onOpen]);
  const table = useTable<GapTally>(`gaps-${by}`, columns, rows, PLAIN);
  return (
    <>
      <TableTools table={table} exportName={`${t.title} ${t.views[by]}`} />
      <Grid
        label={t.views[by]}
        table={table}
        rowKey={(row) => row.id ?? ''}
        selected={null}
        onSelect={() => undefined}
        onOpen={(row) => onOpen(row.id)}
        empty={t.empty}
        totals
      />
    </>
  );
}
