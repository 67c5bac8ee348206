import { useMemo } from 'react';
import type { TableState } from '../core/table/column.ts';
import { type RowSource, sourceOf } from '../core/table/row-source.ts';
import { visibleRows } from '../core/table/rows.ts';
import type { GridColumn } from './grid-column.ts';
import { type TableFrame, useFrame } from './use-frame.ts';

/** What a grid draws: the reader's choices and the rows by them. */
export interface GridModel<Row> extends TableFrame<Row> {
  source: RowSource<Row>;
  /** The rows can be put in order by one column at a time. */
  oneSort: boolean;
  /** No rows: because nothing matches the search and the filters, rather than that there is nothing. */
  narrowed: boolean;
  /** Takes search and filters away. */
  clear(): void;
  /** All rows, where they are at hand: for the foot. */
  rows: readonly Row[] | null;
}

export interface TableModel<Row> extends GridModel<Row> {
  all: readonly Row[];
  rows: Row[];
}

/** A table of rows at hand, whose search, filters and order are in the address and whose columns are remembered by `name`. */
export function useTable<Row>(
  name: string,
  columns: readonly GridColumn<Row>[],
  all: readonly Row[],
  usual: TableState,
  hiddenFirst: readonly string[] = [],
): TableModel<Row> {
  const frame = useFrame(name, columns, usual, hiddenFirst);
  const { state, setState } = frame;
  const rows = useMemo(() => visibleRows(all, columns, state), [all, columns, state]);
  const source = useMemo(() => sourceOf(rows), [rows]);
  return {
    ...frame,
    all,
    rows,
    source,
    oneSort: false,
    narrowed: all.length > 0,
    clear: () => setState({ ...state, search: '', filters: {} }),
  };
}
