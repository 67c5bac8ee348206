// Sums that do not depend on the order of their rows.

/** The sum, the smallest first. */
export function sumOf(values: Iterable<number>): number {
  return [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);
}

/** The latest of some days (YYYY-MM-DD); null of none. */
export function latest(days: Iterable<string | null>): string | null {
  let last: string | null = null;
  for (const day of days) if (day !== null && (last === null || day > last)) last = day;
  return last;
}

/** Without the dust of binary fractions, so that what is 80 by hand is not below 80: nine decimals of a figure up to 100. */
export function settled(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
