/** Where a table's rows come from: all at hand, or page by page from the server. Rows count from 0. */
export interface RowSource<Row> {
  total: number;
  /** There are more rows than `total`; how many is not counted. */
  totalCapped: boolean;
  /** Changes when this is another list of rows: another order, filter or day. */
  list: string;
  /** Undefined: not there yet. */
  at(index: number): Row | undefined;
  /** The place of a row among those there are; -1 where it is not. */
  indexOf(key: string, rowKey: (row: Row) => string): number;
  /** The rows from `from` up to `to` are about to be looked at. */
  want(from: number, to: number): void;
}

/** Rows that are all at hand. */
export function sourceOf<Row>(rows: readonly Row[]): RowSource<Row> {
  return {
    total: rows.length,
    totalCapped: false,
    list: '',
    at: (index) => rows[index],
    indexOf: (key, rowKey) => rows.findIndex((row) => rowKey(row) === key),
    want: () => undefined,
  };
}
