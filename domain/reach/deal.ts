// Everything that is said of a deal's decision chain; the server and the browser ask the same function.
import type { Confidence } from '../facts/provenance.ts';
import { type ChainMember, chainOf, chainReach, type MissingRole, missingRoles } from './chain.ts';
import { type CutPerson, cutPersons } from './cuts.ts';
import { type ReachEdit, withEdits } from './edits.ts';
import type { ReachFacts } from './facts.ts';
import { REACH_MODEL, type ReachStatus, statusOf } from './model.ts';
import { type MeetingPlan, type NextBest, nextBest, planMeetings, prospectsOf } from './next-best.ts';
import { type Opposed, opposition } from './opposition.ts';
import { type Range, type Reach, rangeOf, reachOf } from './reach.ts';
import { type Route, routesTo } from './routes.ts';

/** How well we get to a person of the chain. */
export interface PersonReach {
  id: string;
  roles: ChainMember['decision']['roles'];
  power: number;
  powerStated: boolean;
  attitude: number | null;
  /** Of role, power and attitude. */
  source: string | null;
  observedOn: string | null;
  confidence: Confidence | null;
  key: boolean;
  /** Has left, but still stands in the chain: his power counts with reach 0. */
  departed: boolean;
  reach: Range;
  status: ReachStatus;
}
export interface ReachedPerson extends PersonReach {
  routes: Route[];
}

/** What is said of a chain but for the routes, which take most of the time and are looked at one person at a time. */
export interface DealFigures {
  id: string;
  asOf: string;
  model: string;
  /** Null where nobody has any power: there is nothing to divide by. */
  chainReach: Range | null;
  /** Power first, then by id. */
  persons: PersonReach[];
  missing: MissingRole[];
  /** With the deal's amount, which hangs on each of them; null where it is not stated. */
  cutPersons: (CutPerson & { amount: number | null; currency: string | null })[];
  nextBest: NextBest[];
  plan: MeetingPlan;
  opposition: Opposed[];
}
export interface DealReach extends DealFigures {
  persons: ReachedPerson[];
}

export interface DealQuestion {
  edits?: readonly ReachEdit[];
  /** Meetings to plan. */
  meetings?: number;
}

/** Meetings planned unless told. */
export const PLANNED_MEETINGS = 3;

/**
 * Reach of a deal's decision chain on the date of the facts, with the edits tried. Throws `edit-refused` for an edit that
 * cannot be applied.
 */
export function dealReach(
  facts: ReachFacts,
  dealId: string,
  { edits = [], meetings = PLANNED_MEETINGS }: DealQuestion = {},
): DealReach {
  const reach = reachOf(edits.length === 0 ? facts : withEdits(facts, dealId, edits), dealId);
  const figures = dealFigures(reach, dealId, meetings);
  const routesOf = (id: string) => routesTo(reach, reach.graph.numbers.get(id)!);
  return { ...figures, persons: figures.persons.map((person) => ({ ...person, routes: routesOf(person.id) })) };
}

/** The chain itself: who is in it, how well we get to each, who is missing. */
export type ChainPortrait = Pick<DealFigures, 'id' | 'asOf' | 'chainReach' | 'persons' | 'missing'>;

/** The portrait of a deal's chain, `reach` being that of the same deal. */
export function chainPortrait(
  reach: Reach,
  dealId: string,
  chain = chainOf(reach),
  missing = missingRoles(chain),
): ChainPortrait {
  return {
    id: dealId,
    asOf: reach.facts.asOf,
    chainReach: chainReach(reach, chain, missing),
    persons: chain
      .map((member) => personReach(reach, member))
      .sort((a, b) => b.power - a.power || (a.id < b.id ? -1 : 1)),
    missing,
  };
}

/** The figures of a deal's chain, `reach` being that of the same deal. */
export function dealFigures(reach: Reach, dealId: string, meetings = PLANNED_MEETINGS): DealFigures {
  const { facts } = reach;
  const chain = chainOf(reach);
  const missing = missingRoles(chain);
  const prospects = prospectsOf(reach, chain, missing);
  const deal = facts.deals.find((each) => each.id === dealId);
  const money = { amount: deal?.amount ?? null, currency: deal?.currency ?? null };
  return {
    ...chainPortrait(reach, dealId, chain, missing),
    model: REACH_MODEL.version,
    cutPersons: cutPersons(reach, chain).map((cut) => ({ ...cut, ...money })),
    nextBest: nextBest(prospects),
    plan: planMeetings(prospects, meetings),
    opposition: opposition(reach, chain),
  };
}

function personReach(reach: Reach, { id, decision, power, powerStated, key }: ChainMember): PersonReach {
  const person = reach.graph.numbers.get(id)!;
  const range = rangeOf(reach, person);
  return {
    id,
    roles: decision.roles,
    power,
    powerStated,
    attitude: decision.attitude,
    source: decision.source,
    observedOn: decision.observedOn,
    confidence: decision.confidence,
    key,
    departed: reach.graph.left[person] === 1,
    reach: range,
    status: statusOf(range.point),
  };
}
