// Who opens the doors of all accounts. Computed on demand and kept as long as nothing is written that moves reach.
import { setImmediate } from 'node:timers/promises';
import type { FactKind } from '../../../domain/facts/kind.ts';
import type { Way } from '../../../domain/white-space/facts.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import { waysIn } from '../reach/ways-in.ts';
import { followed, type KeptMarket, LOAD_MS } from './market.ts';
import { storedWays } from './stored-ways.ts';

export type Ways = ReadonlyMap<string, Way>;

/** Accounts of one transaction: some seconds; all of them would be longer than the database lets one read last. */
const ACCOUNTS_AT_ONCE = 5_000;
/** Portfolios kept: a day or a sight each, some 20 MB with 100,000 accounts. */
const PORTFOLIOS_KEPT = 2;
/** Groups kept: as many as are looked at side by side; one of 5,000 takes 1 MB. */
const GROUPS_KEPT = 20;
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
  /** Null: of all accounts. */
  asked: readonly string[] | null;
  ways: Promise<Ways>;
  done: boolean;
}
const keepers = new WeakMap<App, Record<'all' | 'groups', Map<string, KeptWays>>>();

/** The ways into all accounts of the market; the one place they come from. */
export function allWays(app: App, asking: Asking, kept: KeptMarket): Promise<Ways> {
  return keptWays(app, asking, kept, '', null);
}

/** The ways into the members of a group, out of those of all accounts where these are there. */
export async function waysOfGroup(
  app: App,
  asking: Asking,
  kept: KeptMarket,
  rootId: string,
  memberIds: readonly string[],
): Promise<Ways> {
  const all = keeperOf(app).all.get(questionOf(asking, kept, ''));
  // Nobody waits for a portfolio who asks for a group.
  if (all?.done && (await holds(app, asking, all, kept))) return all.ways;
  return keptWays(app, asking, kept, rootId, memberIds);
}

async function keptWays(
  app: App,
  asking: Asking,
  kept: KeptMarket,
  name: string,
  asked: readonly string[] | null,
): Promise<Ways> {
  const keeper = asked === null ? keeperOf(app).all : keeperOf(app).groups;
  const question = questionOf(asking, kept, name);
  const known = keeper.get(question);
  if (known && sameIds(known.asked, asked) && (await holds(app, asking, known, kept))) return known.ways;
  const { market, born, revision } = kept;
  const ids = asked ?? market.accounts.map(({ id }) => id);
  const patient = { ...asking, signal: undefined, timeoutMs: LOAD_MS };
  const ways = asked === null ? waysOfAll(app, patient, ids, market.asOf) : compute(app, patient, ids, market.asOf);
  const fresh: KeptWays = { born, revision, asked, ways, done: false };
  keeper.delete(question);
  keeper.set(question, fresh);
  const most = asked === null ? PORTFOLIOS_KEPT : GROUPS_KEPT;
  for (const oldest of keeper.keys()) if (keeper.size > most) keeper.delete(oldest);
  ways.then(
    () => {
      fresh.done = true;
    },
    // What failed is not kept: the next reader tries again.
    () => keeper.get(question) === fresh && keeper.delete(question),
  );
  return ways;
}

function keeperOf(app: App) {
  const keeper = keepers.get(app) ?? { all: new Map<string, KeptWays>(), groups: new Map<string, KeptWays>() };
  keepers.set(app, keeper);
  return keeper;
}

function questionOf({ viewer }: Asking, { market }: KeptMarket, name: string): string {
  return JSON.stringify([market.asOf, viewer.all ? 'all' : [...viewer.sees].sort(), name]);
}

function sameIds(a: readonly string[] | null, b: readonly string[] | null): boolean {
  return a === b || (a?.length === b?.length && (a?.every((id, at) => id === b?.[at]) ?? false));
}

/** Whether ways still hold: nothing was written since that moves reach. */
async function holds(app: App, asking: Asking, known: KeptWays, { born, revision }: KeptMarket): Promise<boolean> {
  if (known.born !== born) return false;
  if (known.revision >= revision) return true;
  if (!(await sameSince(app, asking, known.revision))) return false;
  known.revision = Math.max(known.revision, revision);
  return true;
}

async function sameSince(app: App, asking: Asking, revision: number): Promise<boolean> {
  const changes = await followed(app, asking, revision);
  return changes?.every(({ kind }) => APART.includes(kind)) ?? false;
}

async function waysOfAll(app: App, asking: Asking, ids: readonly string[], asOf: string): Promise<Ways> {
  return (await storedWays(app, asking, asOf)) ?? compute(app, asking, ids, asOf);
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
