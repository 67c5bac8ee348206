// Who opens the door of an account to us: the best route to anybody who may say yes there.
import { MeridianError } from '../../../domain/contract/errors.ts';
import { windowsOn } from '../../../domain/coverage/windows.ts';
import { type KnownReach, knownReach } from '../../../domain/reach/known.ts';
import { type WayIn, wayInTo } from '../../../domain/reach/way-in.ts';
import type { Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import { dealsOf, PeopleWalk, reachFacts } from './load.ts';
import { buyers } from './statements.ts';

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
    return batch.map(([id, persons]) => [id, wayInTo(reach, persons)]);
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
