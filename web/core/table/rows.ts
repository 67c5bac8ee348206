import type { Cell, Column, Sort, TableState } from './column.ts';

const collator = new Intl.Collator(['zh-Hans-CN', 'en'], { numeric: true });

/** Unknown comes last whichever way a column is sorted. */
function compare(a: Cell, b: Cell, down: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return down ? -order : order;
}

/** Sorted by several columns, the first choice first; equal rows keep their order. */
export function sorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: readonly Sort[]): Row[] {
  const by = sort.flatMap(({ column, down }) => {
    const found = columns.find((candidate) => candidate.id === column);
    return found ? [{ found, down }] : [];
  });
  return rows.toSorted((a, b) => {
    for (const { found, down } of by) {
      const order = compare(found.value(a), found.value(b), down);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function matches<Row>(row: Row, columns: readonly Column<Row>[], state: TableState): boolean {
  for (const column of columns) {
    const wanted = state.filters[column.id];
    if (wanted && wanted.length > 0 && !wanted.includes(String(column.value(row) ?? ''))) return false;
  }
  const text = state.search.trim().toLowerCase();
  return (
    !text ||
    columns.some((column) =>
      String(column.value(row) ?? '')
        .toLowerCase()
        .includes(text),
    )
  );
}

/** Rows that pass search and filters, in the chosen order. */
export function visibleRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], state: TableState): Row[] {
  return sorted(
    rows.filter((row) => matches(row, columns, state)),
    columns,
    state.sort,
  );
}

/** The values of a column with the number of rows each, the most frequent first. */
export function valuesOf<Row>(rows: readonly Row[], column: Column<Row>): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = String(column.value(row) ?? '');
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || collator.compare(a.value, b.value));
}

/** What a click on a heading makes of the sort: down or up first by kind, then the other way, then none; `more` keeps the others. */
export function toggleSort(sort: readonly Sort[], column: string, numeric: boolean, more: boolean): Sort[] {
  const known = sort.find((entry) => entry.column === column);
  const rest = more ? sort.filter((entry) => entry.column !== column) : [];
  if (!known) return [...rest, { column, down: numeric }];
  if (known.down !== numeric) return rest;
  const turned = { column, down: !known.down };
  return more ? sort.map((entry) => (entry.column === column ? turned : entry)) : [turned];
}

/** The slice of rows to draw for a scroll position, with `extra` rows to each side. All in px but the indexes. */
export function windowOf(top: number, height: number, rowHeight: number, total: number, extra = 8) {
  const from = Math.max(0, Math.floor(top / rowHeight) - extra);
  const to = Math.min(total, Math.ceil((top + height) / rowHeight) + extra);
  return { from: Math.min(from, to), to };
}

/** Sum of what is known; null when nothing is. */
export function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.reduce((a, b) => a + b, 0) : null;
}
