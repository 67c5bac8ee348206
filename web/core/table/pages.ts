// Which pages of a long list hold which rows, and how long a list is of which only some pages are there. Rows count from 0.

/** The pages that hold the rows from `from` up to, without, `to`. */
export function pagesOf(from: number, to: number, size: number): number[] {
  if (to <= from) return [];
  const first = Math.floor(Math.max(0, from) / size);
  const last = Math.floor((to - 1) / size);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** Where a row is: its page and its place in it. */
export function place(at: number, size: number): { page: number; within: number } {
  const page = Math.floor(at / size);
  return { page, within: at - page * size };
}

export interface PageSeen {
  page: number;
  rows: number;
}

/**
 * How many rows a list has by the pages seen. A total that counted no further than it states (`capped`) grows as full pages are
 * seen at its end, by a page at a time, and stops growing at the first that is not full.
 */
export function lengthOf(
  pages: readonly PageSeen[],
  size: number,
  { total, capped }: { total: number; capped: boolean },
): { total: number; capped: boolean } {
  if (!capped) return { total, capped };
  const ends = pages.filter(({ rows, page }) => rows < size && (rows > 0 || page * size <= total));
  const end = Math.min(...ends.map(({ page, rows }) => page * size + rows));
  if (Number.isFinite(end)) return { total: end, capped: false };
  const full = Math.max(0, ...pages.filter(({ rows }) => rows === size).map(({ page }) => (page + 1) * size));
  return { total: full >= total ? full + size : total, capped: true };
}
