// Rows about numbered pairs, brought together by pair.

export interface Pair {
  from: number;
  to: number;
}

/** One row a pair, by `to`, then `from`; `merge` makes one of two about the same pair, in whatever order they come. */
export function onePerPair<T extends Pair>(
  rows: readonly T[],
  size: { from: number; to: number },
  merge: (a: T, b: T) => T,
): T[] {
  const found: T[] = [];
  const byFrom = sorted(rows, size.from, (row) => row.from);
  for (const row of sorted(byFrom, size.to, (row) => row.to)) {
    const last = found.at(-1);
    if (last && last.from === row.from && last.to === row.to) found[found.length - 1] = merge(last, row);
    else found.push(row);
  }
  return found;
}

/** Sorts by a small number, keeping the order of equal ones: many times faster than comparing rows. */
function sorted<T>(rows: readonly T[], size: number, of: (row: T) => number): T[] {
  const next = new Int32Array(size + 1);
  for (const row of rows) next[of(row) + 1]!++;
  for (let number = 0; number < size; number++) next[number + 1]! += next[number]!;
  const found = new Array<T>(rows.length);
  for (const row of rows) found[next[of(row)]!++] = row;
  return found;
}

/** Where the rows of each `to` begin; they end where those of the next begin. */
export function beginnings(rows: readonly Pair[], tos: number): Int32Array {
  const begin = new Int32Array(tos + 1);
  for (const { to } of rows) begin[to + 1]!++;
  for (let to = 0; to < tos; to++) begin[to + 1]! += begin[to]!;
  return begin;
}

// `from` of typed arrays walks an iterator, which takes ten times as long.

export function floats<T>(rows: readonly T[], of: (row: T) => number): Float64Array {
  const found = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) found[at] = of(rows[at]!);
  return found;
}

export function integers<T>(rows: readonly T[], of: (row: T) => number): Int32Array {
  const found = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) found[at] = of(rows[at]!);
  return found;
}
