// Reach of a deal, and the facts it rests on.
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { ReachAnswer } from '../../../domain/contract/reach.ts';
import type { ReachFactsAnswer } from '../../../domain/contract/reach-facts.ts';
import { type DealReach, dealReach } from '../../../domain/reach/deal.ts';
import type { ReachFacts } from '../../../domain/reach/facts.ts';
import { carryFacts, chainLedger, routeLedger } from '../../../domain/reach/ledger.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import type { App } from '../app.ts';
import { loadC139 } from '../c139/load.ts';
import { type Names, namesByKind } from '../facts/names.ts';
import { type DealRow, decisionOf, type LoadedPeople, loadDeals, PeopleWalk, reachFacts } from './load.ts';
import { accountsOfSeats, decisionsOfDeals } from './statements.ts';

export interface ReachQuestion {
  asOf: string;
  meetings: number;
  explain: boolean;
}

export interface LoadedDeal {
  deal: DealRow;
  people: LoadedPeople;
  facts: ReachFacts;
}

/** Who else is looked around, besides the deal's chain. */
export interface Around {
  /** All who hold a seat in the deal's account. */
  account: boolean;
  persons: readonly string[];
  /** All who hold a seat in the accounts of these. */
  seats: readonly string[];
}

/** The deal and the people around its chain. Throws `fact-not-found` for a deal that is not stored or not to be seen. */
export async function loadDeal(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  asOf: string,
  also: Around = { account: false, persons: [], seats: [] },
): Promise<LoadedDeal> {
  const [deal] = await loadDeals(tx, viewer, [id]);
  if (!deal) throw new MeridianError('fact-not-found', { kind: 'deal', id });
  const chain = await tx.run(decisionsOfDeals, { ids: [id], all: viewer.all, sees: [...viewer.sees] });
  const walk = new PeopleWalk(tx, viewer, asOf);
  const moved = also.seats.length === 0 ? [] : await tx.run(accountsOfSeats, { ids: [...also.seats] });
  const whole = [...(also.account ? [deal.accountId] : []), ...moved.map((account) => account.id)];
  await walk.loadAccounts([deal.accountId, ...whole]);
  const tied = await walk.around([...chain.map((row) => row.personId), ...also.persons, ...walk.seated(whole)]);
  const people = await walk.finish(tied);
  const seen = chain.filter((row) => people.persons.has(row.personId));
  return { deal, people, facts: reachFacts(people, seen.map(decisionOf), [deal]) };
}

export async function reachOfDeal(app: App, asking: Asking, id: string, question: ReachQuestion): Promise<ReachAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    const { deal, facts } = await loadDeal(tx, asking.viewer, id, question.asOf);
    const found = dealReach(facts, id, { meetings: question.meetings });
    const named = await namesByKind(tx, idsIn(found));
    return { ...(question.explain ? explained(found, named.names, facts) : found), deal, ...named };
  });
}

/** What changes may name besides whoever sits in the deal's account. */
export interface FactsQuestion {
  asOf: string;
  persons: readonly string[];
  seats: readonly string[];
}

export async function factsOfDeal(
  app: App,
  asking: Asking,
  id: string,
  { asOf, persons, seats }: FactsQuestion,
): Promise<ReachFactsAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    const { deal, people, facts } = await loadDeal(tx, asking.viewer, id, asOf, { account: true, persons, seats });
    const named = await namesByKind(tx, {
      person: people.persons.keys(),
      colleague: people.ties.map((tie) => tie.colleagueId),
      account: people.seats.map((seat) => seat.accountId),
    });
    const own = (await loadC139(tx, asking.viewer, [id]))(id);
    return {
      deal,
      facts: { ...facts, ...mutable(facts), seats: people.seats },
      c139: {
        ...own.facts,
        coaches: own.facts.coaches.map(({ kinds, ...coach }) => ({ ...coach, kinds: [...kinds] })),
      },
      ...named,
    };
  });
}

/** The contract's lists are plain arrays. */
function mutable(facts: ReachFacts) {
  const { persons, holders, influences, ties, decisions, deals } = facts;
  return {
    persons: [...persons],
    holders: [...holders],
    influences: [...influences],
    ties: [...ties],
    decisions: decisions.map((decision) => ({ contactLevel: null, chain: null, ...decision })),
    deals: [...deals],
  };
}

export function idsIn(found: DealReach): { person: string[]; colleague: string[] } {
  const routes = found.persons.flatMap((person) => person.routes);
  const cuts = (kind: 'person' | 'colleague') =>
    found.cutPersons.filter((cut) => cut.kind === kind).map(({ id }) => id);
  return {
    colleague: [...routes.flatMap(({ steps }) => steps.slice(0, 1)), ...cuts('colleague')],
    person: [
      ...found.persons.map(({ id }) => id),
      ...routes.flatMap(({ steps }) => steps.slice(1)),
      ...cuts('person'),
      ...found.nextBest.map(({ id }) => id),
      ...found.opposition.flatMap(({ steps }) => steps),
    ],
  };
}

function explained(found: DealReach, names: Names, facts: ReachFacts): Pick<ReachAnswer, keyof DealReach> {
  const carried = carryFacts(facts, found.id);
  const ledger = chainLedger(found, (id) => names['person']?.[id] ?? id);
  return {
    ...found,
    chainReach: found.chainReach && { ...found.chainReach, ledger },
    persons: found.persons.map((person) => ({
      ...person,
      routes: person.routes.map((route) => ({ ...route, ledger: routeLedger(route, carried) })),
    })),
  };
}
