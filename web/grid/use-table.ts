import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readTable, writeTable } from '../core/address/address.ts';
import type { TableState } from '../core/table/column.ts';
import { visibleRows } from '../core/table/rows.ts';
import { useLook } from '../shell/settings.tsx';
import type { GridColumn } from './grid.tsx';

export interface TableModel<Row> {
  name: string;
  columns: readonly GridColumn<Row>[];
  /** Columns that are not hidden, in order. */
  shown: GridColumn<Row>[];
  all: readonly Row[];
  rows: Row[];
  state: TableState;
  setState(state: TableState): void;
  hidden: readonly string[];
  setHidden(hidden: string[]): void;
}

/** A table whose search, filters and order are in the address and whose columns are remembered by `name`. */
export function useTable<Row>(
  name: string,
  columns: readonly GridColumn<Row>[],
  all: readonly Row[],
  usual: TableState,
  hiddenFirst: readonly string[] = [],
): TableModel<Row> {
  const { settings, change } = useLook();
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readTable(params, usual), [params, usual]);
  const hidden = settings.hidden?.[name] ?? hiddenFirst;
  const rows = useMemo(() => visibleRows(all, columns, state), [all, columns, state]);
  return {
    name,
    columns,
    shown: columns.filter((column, at) => at === 0 || !hidden.includes(column.id)),
    all,
    rows,
    state,
    setState: useCallback(
      (next) => setParams((before) => writeTable(before, next, usual), { replace: true }),
      [setParams, usual],
    ),
    hidden,
    setHidden: (next) => change({ hidden: { ...settings.hidden, [name]: next } }),
  };
}
