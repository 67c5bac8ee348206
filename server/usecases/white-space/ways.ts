// Who opens the doors of all accounts. Computed on demand and kept as long as nothing is written that moves reach.
import { setImmediate } from 'node:timers/promises';
import type { FactKind } from '../../../domain/facts/kind.ts';
import type { Way } from '../../../domain/white-space/facts.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import { waysIn } from '../reach/ways-in.ts';
import { followed, type KeptMarket, LOAD_MS } from './market.ts';

export type Ways = ReadonlyMap<string, Way>;

/** Accounts of one transaction: some seconds; all of them would be longer than the database lets one read last. */
const ACCOUNTS_AT_ONCE = 5_000;
/** Days and sights kept. */
const KEPT = 2;
/** Kinds that say nothing of who may say yes, or how we get to him. */
const APART: readonly FactKind[] = [
  'product',
  'order',
  'potential',
  'competitor',
  'rate',
  'contract',
  'event',
  'stake',
  'assessment',
  'coachStatement',
  'action',
];

interface KeptWays {
  born: string;
  revision: number;
  ways: Promise<Ways>;
}
const keepers = new WeakMap<App, Map<string, KeptWays>>();

/** The ways into the accounts named, or into all of the market with null; those kept where they still hold. */
export async function waysFor(
  app: App,
  asking: Asking,
  { market, revision, born }: KeptMarket,
  accountIds: readonly string[] | null,
): Promise<Ways> {
  const keeper = keepers.get(app) ?? new Map<string, KeptWays>();
  keepers.set(app, keeper);
  const { viewer } = asking;
  const patient = { ...asking, signal: undefined, timeoutMs: LOAD_MS };
  const question = JSON.stringify([market.asOf, viewer.all ? 'all' : [...viewer.sees].sort()]);
  const known = keeper.get(question);
  if (known?.born === born && (known.revision >= revision || (await sameSince(app, patient, known.revision)))) {
    known.revision = Math.max(known.revision, revision);
    return known.ways;
  }
  if (accountIds !== null) return compute(app, { ...asking, timeoutMs: LOAD_MS }, accountIds, market.asOf);
  const all = market.accounts.map(({ id }) => id);
  const kept = { born, revision, ways: compute(app, patient, all, market.asOf) };
  keeper.delete(question);
  keeper.set(question, kept);
  for (const oldest of keeper.keys()) if (keeper.size > KEPT) keeper.delete(oldest);
  // What failed is not kept: the next reader tries again.
  kept.ways.catch(() => keeper.get(question) === kept && keeper.delete(question));
  return kept.ways;
}

async function sameSince(app: App, asking: Asking, revision: number): Promise<boolean> {
  const changes = await followed(app, asking, revision);
  return changes?.every(({ kind }) => APART.includes(kind)) ?? false;
}

async function compute(app: App, asking: Asking, ids: readonly string[], asOf: string): Promise<Ways> {
  const ways = new Map<string, Way>();
  for (let at = 0; at < ids.length; at += ACCOUNTS_AT_ONCE) {
    const some = ids.slice(at, at + ACCOUNTS_AT_ONCE);
    const found = await app.graph.readAll(asking, (tx) => waysIn(tx, asking.viewer, some, asOf));
    // Most accounts have nobody who may say yes: what is not there takes no room.
    for (const [id, way] of found) if (way.to > 0) ways.set(id, way);
    await setImmediate();
  }
  return ways;
}
