// What to look at: the signals of a colleague, a group, an account, a deal, as they stand today.

import type { z } from 'zod';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type {
  SignalRow,
  SignalsAnswer,
  SignalsQuery,
  signalBody,
  TallyAnswer,
  TallyQuery,
} from '../../../domain/contract/signals.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { namesByKind } from '../facts/names.ts';
import { signalToday } from './day.ts';
import { listedSignals, type StoredSignal, setSignal, signalCounts, signalTally } from './statements.ts';

const LIST = 'signals';
/** Sorts after every day. */
const FIRST = '9999-99-99|';

export async function listSignals(app: App, asking: Asking, query: SignalsQuery): Promise<SignalsAnswer> {
  const { limit, kind = null } = query;
  const today = signalToday(app);
  const place = readCursor(LIST, query.cursor, FIRST);
  const [firedOn = '', after = ''] = place.split('|');
  const filter = filterOf(asking, query, today);
  return app.graph.readAll(asking, async (tx) => {
    const stored = await tx.run(listedSignals, { ...filter, kind, firedOn, after, limit: limit + 1 });
    const byKind = await tx.run(signalCounts, filter);
    const rows = stored.slice(0, limit).map(rowOf);
    const last = rows.at(-1);
    const next = stored.length > limit && last ? writeCursor(LIST, `${last.firedOn}|${last.id}`) : undefined;
    const total = byKind.reduce((sum, each) => (kind === null || each.kind === kind ? sum + each.count : sum), 0);
    const names = await namesByKind(tx, namedIn(rows));
    return { rows, total, limit, today, byKind, ...names, ...(next ? { next } : {}) };
  });
}

/** How many signals of each kind each colleague was told of, and of each kind there are. */
export async function tallySignals(app: App, asking: Asking, query: TallyQuery): Promise<TallyAnswer> {
  const today = signalToday(app);
  const filter = filterOf(asking, query, today);
  return app.graph.readAll(asking, async (tx) => {
    const rows = await tx.run(signalTally, filter);
    const byKind = await tx.run(signalCounts, filter);
    const total = byKind.reduce((sum, each) => sum + each.count, 0);
    const colleague = [...new Set(rows.flatMap(({ colleagueId }) => colleagueId ?? []))];
    return { today, rows, total, byKind, ...(await namesByKind(tx, { colleague })) };
  });
}

function filterOf(asking: Asking, query: TallyQuery, today: string) {
  return {
    ...sightOf(asking),
    today,
    state: query.state,
    colleague: query.colleague ?? null,
    unassigned: query.unassigned === '1',
    account: query.account ?? null,
    deal: query.deal ?? null,
    group: query.group ?? null,
  };
}

/** Sets what becomes of a signal. Throws `fact-not-found`, and `invalid-request` for a day to come back that is not to come. */
export async function setSignalState(
  app: App,
  asking: Asking,
  id: string,
  { state, until, reason }: z.output<typeof signalBody>,
): Promise<SignalRow> {
  const wrong = (problem: string) =>
    new MeridianError('invalid-request', { in: 'body', fields: [{ field: 'until', problem }] });
  if (state === 'snoozed' && (until === undefined || until <= signalToday(app))) throw wrong('has to be a day to come');
  if (state !== 'snoozed' && until !== undefined) throw wrong('is only for snoozed');
  const set = { id, state, until: until ?? null, reason: reason || null, by: asking.viewer.id, at: app.now() };
  const { value } = await app.graph.write(asking, (tx) => tx.run(setSignal, { ...sightOf(asking), ...set }));
  const [stored] = value;
  if (!stored) throw new MeridianError('fact-not-found', { kind: 'signal', id });
  return rowOf(stored);
}

function sightOf({ viewer }: Asking) {
  return { all: viewer.all, sees: [...viewer.sees] };
}

function rowOf({ figures, ...row }: StoredSignal): SignalRow {
  return { ...row, figures: JSON.parse(figures) };
}

function namedIn(rows: readonly SignalRow[]) {
  return {
    account: rows.map(({ accountId }) => accountId),
    deal: rows.flatMap(({ dealId }) => dealId ?? []),
    person: rows.flatMap(({ personId }) => personId ?? []),
    colleague: rows.flatMap(({ told }) => told),
    product: rows.flatMap(({ figures: { productId } }) => (typeof productId === 'string' ? productId : [])),
  };
}
