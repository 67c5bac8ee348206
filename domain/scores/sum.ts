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
