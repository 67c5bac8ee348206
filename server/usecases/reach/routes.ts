// The ways to one person.
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { RoutesAnswer } from '../../../domain/contract/routes.ts';
import { routesByColleague } from '../../../domain/reach/by-colleague.ts';
import { cutsOf } from '../../../domain/reach/cuts.ts';
import { carryFacts, routeLedger } from '../../../domain/reach/ledger.ts';
import { meetingsToward } from '../../../domain/reach/meetings-toward.ts';
import { REACH_MODEL, statusOf } from '../../../domain/reach/model.ts';
import { type Narrowing, narrowed } from '../../../domain/reach/narrowed.ts';
import { type NoRoute, whyNoRoute } from '../../../domain/reach/no-route.ts';
import { type Reach, rangeOf, reachOf } from '../../../domain/reach/reach.ts';
import { ROUTES_SHOWN, type Route, routesTo } from '../../../domain/reach/routes.ts';
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
  lines: Narrowing['lines'];
  through: number;
  limit: number;
  asOf: string;
  explain: boolean;
}

/** Whom to meet is told of so many. */
const MEETINGS_TOLD = 5;
/** Influences looked back over where no route is found, to tell a way that is too long from none. */
const FARTHEST_INFLUENCES = 2 * REACH_MODEL.mostInfluences;

/** Throws `fact-not-found` for a person, colleague or deal that is not stored or not to be seen. */
export async function routes(app: App, asking: Asking, question: RoutesQuestion): Promise<RoutesAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    const { to, from, deal, lines, through, limit, asOf, explain } = question;
    if (from !== undefined) await requireColleague(tx, from);
    const all = await reachAround(tx, asking.viewer, [to], deal, asOf);
    const reach = from === undefined ? all : alone(all, from);
    const person = reach.graph.numbers.get(to);
    if (person === undefined || !reach.facts.persons.some(({ id }) => id === to))
      throw new MeridianError('fact-not-found', { kind: 'person', id: to });
    const range = rangeOf(reach, person);
    const [best] = routesTo(reach, person, 1);
    const left = narrowed(reach, question);
    const found = routesTo(left, left.graph.numbers.get(to)!, Math.min(limit, ROUTES_SHOWN));
    const leftOut = best && !isSameRoute(best, found[0]) ? best : null;
    const leftOfAll = from === undefined ? left : narrowed(all, question);
    const byColleague = routesByColleague(leftOfAll, leftOfAll.graph.numbers.get(to)!, limit);
    const cuts = cutsOf(reach, person);
    const none = best ? null : await whyNone(tx, asking.viewer, question, reach);
    const meetings = meetingsToward(reach, person, MEETINGS_TOLD);
    const shown = [...found, ...byColleague, ...(leftOut ? [leftOut] : [])];
    const cut = (kind: 'person' | 'colleague') => cuts.filter((each) => each.kind === kind).map(({ id }) => id);
    const named = await namesByKind(tx, {
      person: [
        to,
        ...shown.flatMap(({ steps }) => steps.slice(1)),
        ...cut('person'),
        ...(none?.reason === 'blocked' ? none.by : none?.reason === 'too-far' ? none.steps.slice(1) : []),
        ...meetings.map(({ id }) => id),
      ],
      colleague: [
        ...(from ? [from] : []),
        ...shown.map(({ steps }) => steps[0] ?? ''),
        ...cut('colleague'),
        ...(none?.reason === 'too-far' ? none.steps.slice(0, 1) : []),
      ],
      deal: deal ? [deal] : [],
    });
    const carried = carryFacts(reach.facts, deal ?? null);
    const told = (route: Route) => (explain ? { ...route, ledger: routeLedger(route, carried) } : route);
    return {
      to,
      from: from ?? null,
      deal: deal ?? null,
      asOf,
      reach: range,
      status: statusOf(range.point),
      lines,
      through,
      leftOut: leftOut && told(leftOut),
      routes: found.map(told),
      byColleague: byColleague.map(told),
      cuts,
      none,
      meetings,
      ...named,
    };
  });
}

/** Whether two are the same, worth the same: a line of less sure facts may be worth more. */
function isSameRoute(a: Route, b: Route | undefined): boolean {
  return a.steps.join('\n') === b?.steps.join('\n') && Math.abs(a.value - b.value) < REACH_MODEL.tolerance;
}

/** Reach of one colleague alone: as if nobody else of ours were tied to anybody. */
function alone({ facts, dealId }: Reach, colleagueId: string): Reach {
  return reachOf({ ...facts, ties: facts.ties.filter((tie) => tie.colleagueId === colleagueId) }, dealId);
}

async function whyNone(
  tx: Transaction,
  viewer: Viewer,
  { to, from, deal, asOf }: RoutesQuestion,
  reach: Reach,
): Promise<NoRoute> {
  const why = whyNoRoute(reach, reach.graph.numbers.get(to)!);
  if (why.reason !== 'no-tie') return why;
  const all = await reachAround(tx, viewer, [to], deal, asOf, FARTHEST_INFLUENCES);
  const farther = from === undefined ? all : alone(all, from);
  return whyNoRoute(farther, farther.graph.numbers.get(to)!);
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
  most: number = REACH_MODEL.mostInfluences,
): Promise<Reach> {
  const walk = new PeopleWalk(tx, viewer, asOf);
  const tied = await walk.around(targets, most);
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
