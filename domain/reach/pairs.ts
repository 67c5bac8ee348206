// Rows about numbered pairs, brought together by pair.

export interface Pair {
  from: number;
  to: number;
}

/** One row a pair, by `to`, then `from`; `merge` makes one of two about the same pair, in whatever order they come. */
export function onePerPair<T extends Pair>(rows: readonly T[], froms: number, merge: (a: T, b: T) => T): T[] {
  // Sorting plain numbers, each with the place of its row in it, is many times faster than comparing rows.
  const keys = floats(rows, ({ from, to }, place) => (to * froms + from) * rows.length + place).sort();
  const found: T[] = [];
  for (const key of keys) {
    const row = rows[key % rows.length]!;
    const last = found.at(-1);
    if (last && last.from === row.from && last.to === row.to) found[found.length - 1] = merge(last, row);
    else found.push(row);
  }
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

export function floats<T>(rows: readonly T[], of: (row: T, at: number) => number): Float64Array<ArrayBuffer> {
  const found = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) found[at] = of(rows[at]!, at);
  return found;
}

export function integers<T>(rows: readonly T[], of: (row: T) => number): Int32Array {
  const found = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) found[at] = of(rows[at]!);
  return found;
}
