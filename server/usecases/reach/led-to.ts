import { MeridianError } from '../../../domain/contract/errors.ts';
import { isOpen, windowsOn } from '../../../domain/coverage/windows.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';
import { isHeld } from '../../../domain/persons/seating.ts';
import { REACH_MODEL } from '../../../domain/reach/model.ts';
import type { Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import { type DealRow, loadDeals, PeopleWalk, REACH_PERSONS, type Trial } from './load.ts';
import { decisionsOfPersons, holdsOf, influencesFrom } from './statements.ts';

/**
 * Everybody something can get to from the persons in as many influences as a route may take, they included, as it is and with a
 * trial as it would be. Throws `too-many` above `REACH_PERSONS`.
 */
export async function ledTo(
  tx: Transaction,
  viewer: Viewer,
  persons: Iterable<string>,
  asOf: string,
  trial?: Trial,
): Promise<Set<string>> {
  const sight = { all: viewer.all, sees: [...viewer.sees] };
  const walk = new PeopleWalk(tx, viewer, asOf, trial);
  if (trial) await walk.loadAccounts([trial.accountId]);
  const met = new Set(persons);
  let frontier = [...met];
  for (let step = 0; step < REACH_MODEL.mostInfluences && frontier.length > 0; step++) {
    const from = new Set(frontier);
    const asked = { ids: frontier, ...sight };
    const [influences, holds] = await Promise.all([
      tx.run(influencesFrom, asked),
      tx.run(holdsOf, { ...asked, known: [] }),
    ]);
    await walk.loadAccounts(holds.filter((hold) => isHeld(hold, asOf)).map((hold) => hold.accountId));
    const led = [
      ...influences.filter(({ fromId, kind }) => kind !== 'conflict' && from.has(fromId)),
      ...walk.assumed().filter(({ fromId }) => from.has(fromId)),
    ];
    frontier = [...new Set(led.map(({ toId }) => toId))].filter((id) => !met.has(id));
    for (const id of frontier) met.add(id);
    if (met.size > REACH_PERSONS)
      throw new MeridianError('too-many', { limit: REACH_PERSONS, of: 'persons within four influences' });
  }
  return met;
}

/** The open deals to whose chains something gets from the persons, or which are named; the largest amount first, then by id. */
export async function openDealsLedTo(
  tx: Transaction,
  viewer: Viewer,
  persons: Iterable<string>,
  asOf: string,
  { trial, named = [] }: { trial?: Trial; named?: readonly string[] } = {},
): Promise<DealRow[]> {
  const parts = await tx.run(decisionsOfPersons, { ids: [...(await ledTo(tx, viewer, persons, asOf, trial))] });
  const deals = await loadDeals(tx, viewer, new Set([...named, ...parts.map((part) => part.dealId)]));
  const windows = windowsOn(asOf);
  return deals
    .filter((deal) => isOpen(deal, windows))
    .sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1) || compareIds(a.id, b.id));
}
