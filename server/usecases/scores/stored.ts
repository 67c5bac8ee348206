// Pages of the stored tables.
import type { Transaction } from '../../graph.ts';
import type { Narrow, Sort } from './question.ts';
import {
  classCounts,
  countAll,
  narrowedCounts,
  narrowedPages,
  type PageRow,
  pages,
  pagesOfOne,
  segmentCounts,
} from './statements.ts';

/** Rows are counted no further than this: what is beyond nobody pages to, and counting it takes as long as showing it. */
export const COUNTED_ROWS = 10_000;

export interface StoredTable {
  list: string;
  narrow: Narrow;
  sort: Sort;
}

/** Rows from a place on, as they are stored. An unknown figure sorts below every known one. */
export async function storedPage(tx: Transaction, table: StoredTable, skip: number, limit: number): Promise<PageRow[]> {
  const { list, sort } = table;
  const { narrow, ...filter } = narrowing(table.narrow);
  const asked = { list, ...filter, skip, limit };
  const { key, down } = sort;
  const way = down ? 'down' : 'up';
  if (!narrow) return tx.run(pages[key][way], asked);
  const { by, to, q } = narrow;
  if (key === 'score' && (by === 'segment' || by === 'industry' || by === 'country'))
    return tx.run(pagesOfOne[by][way], { ...asked, narrow: to });
  return tx.run(narrowedPages[by], { ...asked, narrow: to, q, key, down });
}

/** How many scored rows fit, counted up to one more than `COUNTED_ROWS`; null for a whole list, whose length the run knows. */
export async function storedTotal(
  tx: Transaction,
  { list, narrow: all }: Omit<StoredTable, 'sort'>,
): Promise<number | null> {
  if (Object.values(all).every((value) => value === null)) return null;
  const { narrow, ...filter } = narrowing(all);
  const asked = { list, ...filter, limit: COUNTED_ROWS + 1 };
  const [row] = narrow
    ? await tx.run(narrowedCounts[narrow.by], { ...asked, narrow: narrow.to, q: narrow.q })
    : await tx.run(countAll, asked);
  return row?.count ?? 0;
}

export function storedSegments(tx: Transaction, { list, narrow }: Omit<StoredTable, 'sort'>) {
  return tx.run(segmentCounts, { list, ...narrow });
}

/** How many have each R and F, of RFM. */
export function storedClasses(tx: Transaction, { list, narrow }: Omit<StoredTable, 'sort'>) {
  return tx.run(classCounts, { list, ...narrow });
}

type Narrowed = { by: keyof typeof narrowedPages; to: string; q: string | null } | null;

/** One narrowing is given to an index, that which leaves the fewest rows; the others filter what it finds. */
function narrowing({ group, q, colleague, segments, industries, countries }: Narrow) {
  const filter = { colleague, segments, industries, countries };
  const by = (by: keyof typeof narrowedPages, to: string, text = q): Narrowed => ({ by, to, q: text });
  if (group !== null) return { ...filter, narrow: by('group', group) };
  if (colleague !== null) return { ...filter, colleague: null, narrow: by('colleague', colleague) };
  if (q !== null) return { ...filter, narrow: by('found', q, null) };
  const [segment, industry, country] = [onlyOf(segments), onlyOf(industries), onlyOf(countries)];
  if (industry !== null) return { ...filter, industries: null, narrow: by('industry', industry) };
  if (segment !== null) return { ...filter, segments: null, narrow: by('segment', segment) };
  if (country !== null) return { ...filter, countries: null, narrow: by('country', country) };
  return { ...filter, narrow: null };
}

function onlyOf(names: readonly string[] | null): string | null {
  return names?.length === 1 ? (names[0] ?? null) : null;
}
