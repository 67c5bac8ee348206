import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readTable, writeTable } from '../core/address/address.ts';
import type { TableState } from '../core/table/column.ts';
import { useLook } from '../shell/settings.tsx';
import type { GridColumn } from './grid-column.ts';

/** What the reader chose of a table, wherever its rows come from. */
export interface TableFrame<Row> {
  name: string;
  columns: readonly GridColumn<Row>[];
  /** Columns that are not hidden, in order. */
  shown: GridColumn<Row>[];
  state: TableState;
  setState(state: TableState): void;
  hidden: readonly string[];
  setHidden(hidden: string[]): void;
}

/** Search, filters and order of a table, kept in the address. */
export function useTableState(usual: TableState): [TableState, (state: TableState) => void] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readTable(params, usual), [params, usual]);
  const setState = useCallback(
    (next: TableState) => setParams((before) => writeTable(before, next, usual), { replace: true }),
    [setParams, usual],
  );
  return [state, setState];
}

/** State in the address, and columns that are remembered by `name`. */
export function useFrame<Row>(
  name: string,
  columns: readonly GridColumn<Row>[],
  usual: TableState,
  hiddenFirst: readonly string[] = [],
): TableFrame<Row> {
  const { settings, change } = useLook();
  const [state, setState] = useTableState(usual);
  const hidden = settings.hidden?.[name] ?? hiddenFirst;
  return {
    name,
    columns,
    shown: columns.filter((column, at) => at === 0 || !hidden.includes(column.id)),
    state,
    setState,
    hidden,
    setHidden: (next) => change({ hidden: { ...settings.hidden, [name]: next } }),
  };
}
