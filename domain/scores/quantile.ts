// Quantiles of type 7 (Hyndman & Fan 1996), the usual ones of R and of spreadsheets, and bins between them.

/**
 * The `part`/`of` quantile of values sorted upward: the value at place (n - 1) x part / of, between two values in proportion.
 * Written so that it is exact wherever the result is a whole number of whole values. NaN of nothing.
 */
export function quantile(sorted: readonly number[], part: number, of: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place / of)];
  if (below === undefined) return Number.NaN;
  const above = sorted[Math.floor(place / of) + 1] ?? below;
  return below + ((place % of) * (above - below)) / of;
}

/** The quantiles at 20, 40, 60 and 80 %, each plus an offset; nothing of no values. */
export function quintileCuts(values: Iterable<number>, offset: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? [] : [1, 2, 3, 4].map((part) => quantile(sorted, part, 5) + offset);
}

/** The bin of a value, from 1: it enters the next one when it is at or above the cut. */
export function binOf(value: number, cuts: readonly number[]): number {
  return 1 + cuts.filter((cut) => value >= cut).length;
}
