// The ways to one person.
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { RoutesAnswer } from '../../../domain/contract/reach.ts';
import { routesByColleague } from '../../../domain/reach/by-colleague.ts';
import { cutsOf } from '../../../domain/reach/cuts.ts';
import { routeLedger } from '../../../domain/reach/ledger.ts';
import { statusOf } from '../../../domain/reach/model.ts';
import { type Range, type Reach, rangeOf, reachOf } from '../../../domain/reach/reach.ts';
import { bestFrom, type Route, routesTo } from '../../../domain/reach/routes.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import type { App } from '../app.ts';
import { namesByKind } from '../facts/names.ts';
import { dealsOf, decisionOf, loadDeals, PeopleWalk, reachFacts } from './load.ts';
import { decisionsOfDeals } from './statements.ts';

export interface RoutesQuestion {
  to: string;
  from?: string | undefined;
  deal?: string | undefined;
  limit: number;
  asOf: string;
  explain: boolean;
}

/** Throws `fact-not-found` for a person, colleague or deal that is not stored or not to be seen. */
export async function routes(app: App, asking: Asking, question: RoutesQuestion): Promise<RoutesAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    const { to, from, deal, limit, asOf, explain } = question;
    if (from !== undefined) await requireColleague(tx, from);
    const reach = await reachAround(tx, asking.viewer, [to], deal, asOf);
    const person = reach.graph.numbers.get(to);
    if (person === undefined || !reach.facts.persons.some(({ id }) => id === to))
      throw new MeridianError('fact-not-found', { kind: 'person', id: to });
    const own = from === undefined ? null : fromColleague(reach, person, from);
    const range: Range = own ? own.range : rangeOf(reach, person);
    const best = own ? own.routes : routesTo(reach, person, Math.min(limit, 3));
    const byColleague = own ? [] : routesByColleague(reach, person, limit);
    const cuts = cutsOf(reach, person);
    const shown = [...best, ...byColleague];
    const named = await namesByKind(tx, {
      person: [to, ...shown.flatMap(({ steps }) => steps.slice(1)), ...cuts.map(({ id }) => id)],
      colleague: [...(from ? [from] : []), ...shown.map(({ steps }) => steps[0] ?? ''), ...cuts.map(({ id }) => id)],
      deal: deal ? [deal] : [],
    });
    const told = (route: Route) => (explain ? { ...route, ledger: routeLedger(route) } : route);
    return {
      to,
      from: from ?? null,
      deal: deal ?? null,
      asOf,
      reach: range,
      status: statusOf(range.point),
      routes: best.map(told),
      byColleague: byColleague.map(told),
      cuts,
      ...named,
    };
  });
}

/** Reach of one colleague alone: as if nobody else of ours were tied to anybody. */
function fromColleague(reach: Reach, person: number, colleagueId: string): { range: Range; routes: Route[] } {
  const { facts, dealId } = reach;
  const alone = reachOf({ ...facts, ties: facts.ties.filter((tie) => tie.colleagueId === colleagueId) }, dealId);
  const own = alone.graph.numbers.get(reach.graph.ids[person]!)!;
  const colleague = reach.graph.colleagues.indexOf(colleagueId);
  const best = colleague < 0 ? null : bestFrom(reach, person, colleague);
  return { range: rangeOf(alone, own), routes: best ? [best] : [] };
}

async function requireColleague(tx: Transaction, id: string): Promise<void> {
  const { names } = await namesByKind(tx, { colleague: [id] });
  if (!names['colleague']?.[id]) throw new MeridianError('fact-not-found', { kind: 'colleague', id });
}

/** Reach of some persons, in a deal or without one. */
export async function reachAround(
  tx: Transaction,
  viewer: Viewer,
  targets: readonly string[],
  dealId: string | undefined,
  asOf: string,
): Promise<Reach> {
  const walk = new PeopleWalk(tx, viewer, asOf);
  const tied = await walk.around(targets);
  const people = await walk.finish(tied);
  if (dealId === undefined) {
    const { decisions, deals } = await dealsOf(tx, viewer, tied);
    return reachOf(reachFacts(people, decisions, deals), null);
  }
  const deals = await loadDeals(tx, viewer, [dealId]);
  if (deals.length === 0) throw new MeridianError('fact-not-found', { kind: 'deal', id: dealId });
  const chain = await tx.run(decisionsOfDeals, { ids: [dealId], all: viewer.all, sees: [...viewer.sees] });
  return reachOf(reachFacts(people, chain.map(decisionOf), deals), dealId);
}
