// Who opens the door of an account to us: the best route to anybody who may say yes there.
import { MeridianError } from '../../../domain/contract/errors.ts';
import { windowsOn } from '../../../domain/coverage/windows.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';
import { bestWay, type KnownReach, knownOf, knownReach } from '../../../domain/reach/known.ts';
import type { Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import { dealsOf, PeopleWalk, reachFacts } from './load.ts';
import { buyers } from './statements.ts';

/** The way into an account. Nobody to get to is not the same as somebody we do not get to. */
export interface WayIn {
  /** Persons who may say yes there: decision layer, EB and PROCUREMENT of its open deals; who has left is none of them. */
  to: number;
  /** The best route to one of them, without a deal; of equal ones to the first by id. Null without a route. */
  best: WayInRoute | null;
}
export interface WayInRoute {
  personId: string;
  /** Reach of the person, 0-1. */
  value: number;
  /** Ids along the route: the colleague first, the person last. */
  steps: string[];
}

/** Accounts whose people are walked to at once: some thousands of persons, a second and 100 MB at most. */
export const WAYS_IN_AT_ONCE = 1_000;

/**
 * The way into each of the accounts on a day, in the order given; one that may not be seen has nobody to get to.
 * Throws `too-many` where more people stand around a single account than one answer may rest on.
 */
export async function waysIn(
  tx: Transaction,
  viewer: Viewer,
  accountIds: readonly string[],
  asOf: string,
): Promise<Map<string, WayIn>> {
  const ways = new Map<string, WayIn>(accountIds.map((id) => [id, { to: 0, best: null }]));
  const ids = [...ways.keys()];
  for (let at = 0; at < ids.length; at += WAYS_IN_AT_ONCE) {
    const batch = await buyersOf(tx, viewer, ids.slice(at, at + WAYS_IN_AT_ONCE), asOf);
    for (const [id, way] of await waysOf(tx, viewer, batch, asOf)) ways.set(id, way);
  }
  return ways;
}

type Buyers = [accountId: string, personIds: string[]][];

async function buyersOf(tx: Transaction, viewer: Viewer, ids: string[], asOf: string): Promise<Buyers> {
  const { dueFrom } = windowsOn(asOf);
  const rows = await tx.run(buyers, { ids, asOf, dueFrom, all: viewer.all, sees: [...viewer.sees] });
  const byAccount = new Map<string, string[]>();
  for (const { accountId, personId } of rows) {
    const persons = byAccount.get(accountId);
    if (persons) persons.push(personId);
    else byAccount.set(accountId, [personId]);
  }
  return [...byAccount];
}

/** Where too many people stand around the accounts, each half of them is walked to by itself. */
async function waysOf(tx: Transaction, viewer: Viewer, batch: Buyers, asOf: string): Promise<[string, WayIn][]> {
  if (batch.length === 0) return [];
  try {
    const reach = await reachOfAll(
      tx,
      viewer,
      batch.flatMap(([, persons]) => persons),
      asOf,
    );
    return batch.map(([id, persons]) => [id, wayTo(reach, persons)]);
  } catch (error) {
    if (!(error instanceof MeridianError && error.code === 'too-many') || batch.length === 1) throw error;
    const half = Math.ceil(batch.length / 2);
    const first = await waysOf(tx, viewer, batch.slice(0, half), asOf);
    return [...first, ...(await waysOf(tx, viewer, batch.slice(half), asOf))];
  }
}

async function reachOfAll(tx: Transaction, viewer: Viewer, targets: string[], asOf: string): Promise<KnownReach> {
  const walk = new PeopleWalk(tx, viewer, asOf);
  const tied = await walk.around(targets);
  const [people, parts] = await Promise.all([walk.finish(tied), dealsOf(tx, viewer, tied)]);
  return knownReach(reachFacts(people, parts.decisions, parts.deals));
}

function wayTo(reach: KnownReach, persons: readonly string[]): WayIn {
  const { numbers, left } = reach.graph;
  const there = persons.filter((id) => numbers.has(id) && !left[numbers.get(id)!]).sort(compareIds);
  let first: string | null = null;
  for (const id of there) if (first === null || knownOf(reach, id) > knownOf(reach, first)) first = id;
  const way = first === null ? null : bestWay(reach, first);
  return { to: there.length, best: first !== null && way ? { personId: first, ...way } : null };
}
