// The decision chains of many deals with everybody around them, loaded together.
import type { ReachFacts } from '../../../domain/reach/facts.ts';
import type { Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import { type DealRow, decisionOf, PeopleWalk, reachFacts, type Trial } from './load.ts';
import { decisionsOfDeals } from './statements.ts';

/** The facts the reach of each of these deals is computed from; with a trial, also who is around them by it. */
export async function factsOfChains(
  tx: Transaction,
  viewer: Viewer,
  deals: readonly DealRow[],
  asOf: string,
  trial?: Trial,
): Promise<ReachFacts> {
  const ids = deals.map((deal) => deal.id);
  const chains = await tx.run(decisionsOfDeals, { ids, all: viewer.all, sees: [...viewer.sees] });
  const walk = new PeopleWalk(tx, viewer, asOf, trial);
  const people = await walk.finish(await walk.around(chains.map((part) => part.personId)));
  const seen = chains.filter((part) => people.persons.has(part.personId));
  return reachFacts(people, seen.map(decisionOf), deals);
}
