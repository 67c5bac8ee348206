// Rows of a table as pure data: what is shown is a function of rows, columns and the reader's choices.

export type Cell = string | number | null;
export interface Column<Row> {
  id: string;
  /** What sorts and filters, and goes into the CSV; null is unknown. */
  value(row: Row): Cell;
  /** What goes into the CSV where a cell shows more than what sorts it. */
  exported?(row: Row): Cell;
  /** Figures sort from the large end first and stand at the right. */
  numeric?: boolean;
  /** The foot of the column over the rows shown; null has none. */
  total?(rows: readonly Row[]): Cell;
  /** Offered as filter chips by value. */
  filter?: boolean;
}
export interface Sort {
  column: string;
  down: boolean;
}
export interface TableState {
  sort: readonly Sort[];
  /** Text every row shown must contain in one of its cells. */
  search: string;
  /** Column to the values shown; a column that is absent shows all. */
  filters: Readonly<Record<string, readonly string[]>>;
}
export const PLAIN: TableState = { sort: [], search: '', filters: {} };
