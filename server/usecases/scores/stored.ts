// Pages of the stored tables.
import type { ScoreRow } from '../../../domain/contract/scores.ts';
import type { Transaction } from '../../graph.ts';
import { type Level, listOf } from '../../scores/row.ts';
import type { Narrow, Question, Sort } from './question.ts';
import { countAll, narrowedCounts, narrowedPages, pages, segmentCounts } from './statements.ts';
import { storedTold } from './told.ts';

/** Rows are counted no further than this: what is beyond nobody pages to, and counting it takes as long as showing it. */
export const COUNTED_ROWS = 10_000;

export interface StoredTable {
  question: Question;
  level: Level;
  narrow: Narrow;
  sort: Sort;
}

/** Rows from a place on. An unknown figure sorts below every known one. */
export async function storedPage(
  tx: Transaction,
  table: StoredTable,
  skip: number,
  limit: number,
): Promise<ScoreRow[]> {
  const { question, level, sort } = table;
  const list = listOf(question.versioned.model.id, level);
  const { narrow, ...filter } = narrowing(table.narrow);
  const asked = { list, ...filter, skip, limit };
  const { key, down } = sort;
  const rows = narrow
    ? await tx.run(narrowedPages[narrow.by], { ...asked, narrow: narrow.to, q: narrow.q, key, down })
    : await tx.run(pages[key][down ? 'down' : 'up'], asked);
  return rows.map((row) => storedTold(row, question.asOf));
}

/** How many scored rows there are, counted up to one more than `COUNTED_ROWS`. */
export async function storedTotal(tx: Transaction, { question, level, narrow: all }: StoredTable): Promise<number> {
  const list = listOf(question.versioned.model.id, level);
  const { narrow, ...filter } = narrowing(all);
  const asked = { list, ...filter, limit: COUNTED_ROWS + 1 };
  const known = question.stored?.scored[list];
  if (known !== undefined && !narrow && Object.values(filter).every((value) => value === null)) return known;
  const [row] = narrow
    ? await tx.run(narrowedCounts[narrow.by], { ...asked, narrow: narrow.to, q: narrow.q })
    : await tx.run(countAll, asked);
  return row?.count ?? 0;
}

export function storedSegments(tx: Transaction, { question, level, narrow }: Omit<StoredTable, 'sort'>) {
  return tx.run(segmentCounts, { list: listOf(question.versioned.model.id, level), ...narrow });
}

/** One narrowing is given to an index; the others filter what it finds. */
function narrowing({ group, q, segments, ...others }: Narrow) {
  const filter = { ...others, segments };
  if (group !== null) return { ...filter, narrow: { by: 'group' as const, to: group, q } };
  if (q !== null) return { ...filter, narrow: { by: 'found' as const, to: q, q: null } };
  const [only, ...more] = segments ?? [];
  if (only === undefined || more.length > 0) return { ...filter, narrow: null };
  return { ...filter, segments: null, narrow: { by: 'segment' as const, to: only, q: null } };
}
