// One page of a table of scores.
import type { ScoreRow, ScoresAnswer, ScoresQuery, SegmentsAnswer } from '../../../domain/contract/scores.ts';
import type { ScoreModelId } from '../../../domain/scores/model.ts';
import type { Asking, Transaction } from '../../graph.ts';
import { contextOf } from '../../scores/measured.ts';
import { moneyOfRun } from '../../scores/run.ts';
import type { App } from '../app.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { namesByKind } from '../facts/names.ts';
import { computedTable, fittingRows } from './computed.ts';
import { ledgersFor } from './explain.ts';
import { narrowOf, type Question, questionOf, sortOf, type TableQuery } from './question.ts';
import { COUNTED_ROWS, storedPage, storedSegments, storedTotal } from './stored.ts';
import { unscoredRows } from './unscored.ts';

export interface TablePage {
  question: Question;
  /** Amounts are told in; null where none has one. */
  currency: string | null;
  rows: ScoreRow[];
  total: number;
  totalCapped: boolean;
}

/** Rows from a place on, with how many there are. */
export async function tablePage(
  app: App,
  asking: Asking,
  tx: Transaction,
  id: ScoreModelId,
  query: TableQuery,
  { skip, limit }: { skip: number; limit: number },
): Promise<TablePage> {
  const question = await questionOf(app, asking, tx, id, query);
  const { level } = query;
  const narrow = narrowOf(query);
  const sort = sortOf(question.versioned, query.sort);
  if (!question.stored) {
    const table = await computedTable(app, asking, question);
    const rows = fittingRows(table, table[level], question, narrow, sort);
    const { currency } = contextOf(question.versioned, table.money);
    return { question, currency, rows: rows.slice(skip, skip + limit), total: rows.length, totalCapped: false };
  }
  const { currency } = contextOf(question.versioned, await moneyOfRun(tx, question.stored));
  const table = { question, level, narrow, sort };
  const rows = await storedPage(tx, table, skip, limit);
  const scored = await storedTotal(tx, table);
  const capped = scored > COUNTED_ROWS && question.stored.scored[level === 'account' ? id : `${id}:groups`] !== scored;
  const { segments, industries, countries, colleague, q } = narrow;
  const plain = [segments, industries, countries, colleague, q].every((each) => each === null);
  // Those without a score come last, by id: of a whole table or of one group.
  if (level === 'group' || !plain || capped)
    return { question, currency, rows, total: capped ? COUNTED_ROWS : scored, totalCapped: capped };
  const after = await unscoredRows(app, asking, tx, question, narrow.group, {
    skip: Math.max(0, skip - scored),
    limit: limit - rows.length,
  });
  return { question, currency, rows: [...rows, ...after.rows], total: scored + after.total, totalCapped: false };
}

export async function scores(
  app: App,
  asking: Asking,
  id: ScoreModelId,
  { limit, cursor, offset, explain, ...query }: ScoresQuery,
): Promise<ScoresAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    const name = `scores:${id}:${JSON.stringify(query)}`;
    const skip = readCursor(name, cursor, offset ?? 0);
    const page = await tablePage(app, asking, tx, id, query, { skip, limit });
    const rows = explain === '1' ? await ledgersFor(app, asking, tx, page.question, query.level, page.rows) : page.rows;
    const { names } = await namesByKind(tx, { colleague: rows.flatMap((row) => row.colleagueIds) });
    const more = rows.length === limit && (page.totalCapped || skip + rows.length < page.total);
    return {
      rows,
      total: page.total,
      totalCapped: page.totalCapped,
      limit,
      ...(more ? { next: writeCursor(name, skip + rows.length) } : {}),
      ...toldBy(page.question),
      currency: page.currency,
      names: names['colleague'] ?? {},
    };
  });
}

export async function scoreSegments(
  app: App,
  asking: Asking,
  id: ScoreModelId,
  query: Omit<TableQuery, 'sort'>,
): Promise<SegmentsAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    const question = await questionOf(app, asking, tx, id, query);
    const narrow = narrowOf({ ...query, sort: 'score' });
    const rows = question.stored
      ? await storedSegments(tx, { question, level: query.level, narrow })
      : await computedSegments(app, asking, question, query.level, narrow);
    const rank = question.versioned.model.segments(question.versioned.parameters);
    const place = (segment: string | null) => (segment === null ? rank.length : rank.indexOf(segment));
    return { rows: [...rows].sort((a, b) => place(a.segment) - place(b.segment)), ...toldBy(question) };
  });
}

async function computedSegments(
  app: App,
  asking: Asking,
  question: Question,
  level: TableQuery['level'],
  narrow: ReturnType<typeof narrowOf>,
) {
  const table = await computedTable(app, asking, question);
  const sums = new Map<string | null, { accounts: number; sum: number }>();
  for (const row of fittingRows(table, table[level], question, narrow, { key: 'score', column: null, down: true })) {
    if (row.score === null) continue;
    const known = sums.get(row.segment) ?? { accounts: 0, sum: 0 };
    sums.set(row.segment, { accounts: known.accounts + 1, sum: known.sum + row.score });
  }
  return [...sums].map(([segment, { accounts, sum }]) => ({ segment, accounts, mean: sum / accounts }));
}

function toldBy({ versioned, asOf, stored, pending }: Question) {
  return {
    model: versioned.model.id,
    version: versioned.version,
    asOf,
    from: stored ? ('stored' as const) : ('computed' as const),
    pending,
  };
}
