import type { TableState } from '../core/table/column.ts';
import type { RowSource } from '../core/table/row-source.ts';
import type { GridColumn } from './grid-column.ts';
import { useFrame } from './use-frame.ts';
import type { GridModel } from './use-table.ts';

interface PagedTable<Row> {
  name: string;
  columns: readonly GridColumn<Row>[];
  source: RowSource<Row>;
  usual: TableState;
  hiddenFirst?: readonly string[];
  /** Whether anything narrows the list, and what takes that away. */
  narrowed: boolean;
  clear(): void;
}

/** A table whose rows are handed out by `usePagedRows`; it is sorted by one column at a time, always by one. */
export function usePagedTable<Row>(paged: PagedTable<Row>): GridModel<Row> {
  const { name, columns, source, usual, hiddenFirst = [], narrowed, clear } = paged;
  const frame = useFrame(name, columns, usual, hiddenFirst);
  return {
    ...frame,
    setState: (next) => frame.setState(next.sort.length === 0 ? { ...next, sort: usual.sort } : next),
    source,
    oneSort: true,
    narrowed,
    clear,
    rows: null,
  };
}

/** What the server is asked to sort by: `name`, `-score`. */
export function askedSort({ sort: [first] }: TableState): string | undefined {
  return first && (first.down ? `-${first.column}` : first.column);
}
