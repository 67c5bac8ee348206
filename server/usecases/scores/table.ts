// One page of a table of scores.
import type { ScoreRow, ScoresAnswer, ScoresQuery, SegmentsAnswer } from '../../../domain/contract/scores.ts';
import type { ScoreModelId } from '../../../domain/scores/model.ts';
import type { Asking, Transaction } from '../../graph.ts';
import { contextOf, currencyOf } from '../../scores/measured.ts';
import { listOf } from '../../scores/row.ts';
import type { App } from '../app.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { namesByKind } from '../facts/names.ts';
import { computedTable, fittingRows } from './computed.ts';
import { ledgersFor } from './explain.ts';
import { narrowOf, type Question, questionOf, sortOf, type TableQuery } from './question.ts';
import { countAccounts } from './statements.ts';
import { COUNTED_ROWS, storedClasses, storedPage, storedSegments, storedTotal } from './stored.ts';
import { storedTold } from './told.ts';
import { unscoredRows } from './unscored.ts';

export interface TablePage {
  question: Question;
  /** Amounts are told in; null where none has one. */
  currency: string | null;
  rows: ScoreRow[];
  total: number;
  totalCapped: boolean;
  /** Names of the colleagues in the rows, as far as they came with them. */
  names: Record<string, string>;
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
  const narrow = narrowOf(query);
  const sort = sortOf(id, query.sort);
  const list = listOf(id, query.level);
  // All is asked at once: mostly the stored rows answer, and each question to the database costs a way there and back.
  const [question, rows, counted, accounts] = await Promise.all([
    questionOf(app, asking, tx, id, query),
    storedPage(tx, { list, narrow, sort }, skip, limit),
    storedTotal(tx, { list, narrow }),
    query.level === 'account' ? tx.run(countAccounts, {}) : [],
  ]);
  const { stored, versioned } = question;
  if (!stored) {
    const table = await computedTable(app, asking, question);
    const all = fittingRows(table, table[query.level], question, narrow, sort);
    const { currency } = contextOf(versioned, table.money);
    const names = await namesByKind(tx, {
      colleague: all.slice(skip, skip + limit).flatMap((row) => row.colleagueIds),
    });
    return {
      question,
      currency,
      rows: all.slice(skip, skip + limit),
      total: all.length,
      totalCapped: false,
      names: names.names['colleague'] ?? {},
    };
  }
  const scored = counted ?? stored.scored[list] ?? 0;
  const capped = counted !== null && counted > COUNTED_ROWS;
  const page: TablePage = {
    question,
    currency: currencyOf(versioned, stored),
    rows: rows.map((row) => storedTold(row, question.asOf)),
    total: capped ? COUNTED_ROWS : scored,
    totalCapped: capped,
    names: Object.fromEntries(rows.flatMap((row) => row.colleagues)),
  };
  const { group, ...others } = narrow;
  const plain = Object.values(others).every((value) => value === null);
  // Those without a score come last, by id: of a whole table or of one group.
  if (query.level === 'group' || !plain || capped) return page;
  const whole = group === null ? (accounts[0]?.count ?? 0) : null;
  const place = { skip: Math.max(0, skip - scored), limit: limit - rows.length };
  const after = await unscoredRows(
    app,
    asking,
    tx,
    question,
    stored,
    { group, without: whole && whole - scored },
    place,
  );
  return { ...page, rows: [...page.rows, ...after.rows], total: scored + after.total };
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
    const more = rows.length === limit && (page.totalCapped || skip + rows.length < page.total);
    return {
      rows,
      total: page.total,
      totalCapped: page.totalCapped,
      limit,
      ...(more ? { next: writeCursor(name, skip + rows.length) } : {}),
      ...toldBy(page.question),
      currency: page.currency,
      names: page.names,
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
    const { level } = query;
    const list = listOf(id, level);
    const { rows, classes } = question.stored
      ? {
          rows: await storedSegments(tx, { list, narrow }),
          classes: id === 'rfm' ? await storedClasses(tx, { list, narrow }) : null,
        }
      : await computedSegments(app, asking, question, level, narrow);
    const rank = question.versioned.model.segments(question.versioned.parameters);
    const place = (segment: string | null) => (segment === null ? rank.length : rank.indexOf(segment));
    return { rows: [...rows].sort((a, b) => place(a.segment) - place(b.segment)), classes, ...toldBy(question) };
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
  const counts = new Map<number, number>();
  for (const row of fittingRows(table, table[level], question, narrow, { key: 'score', column: null, down: true })) {
    if (row.score === null) continue;
    const known = sums.get(row.segment) ?? { accounts: 0, sum: 0 };
    sums.set(row.segment, { accounts: known.accounts + 1, sum: known.sum + row.score });
    const cell = Math.trunc(row.score / 10);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const cells = [...counts].map(([cell, accounts]) => ({ r: Math.trunc(cell / 10), f: cell % 10, accounts }));
  return {
    rows: [...sums].map(([segment, { accounts, sum }]) => ({ segment, accounts, mean: sum / accounts })),
    classes: question.versioned.model.id === 'rfm' ? cells : null,
  };
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
