// The audit of a sales leader: who decides, who of ours covers him, and how well.
import { isOpen, windowsOn } from '../coverage/windows.ts';
import type { Role } from '../facts/person.ts';
import { LAYERS } from '../facts/person.ts';
import { compareIds } from '../ownership/counting.ts';
import type { ReachDecision, ReachFacts } from '../reach/facts.ts';
import { holdersOf } from '../reach/manager-lines.ts';
import { type ReachStatus, statusOf } from '../reach/model.ts';
import { type Range, type Reach, rangeOf } from '../reach/reach.ts';
import { type Route, routeIn } from '../reach/routes.ts';

type Layer = (typeof LAYERS)[number];

export interface DecisionMaker {
  personId: string;
  /** Seats held in the accounts asked for. */
  seatIds: string[];
  /** The highest of these seats'. */
  layer: Layer | null;
  /** Over his open deals in these accounts. */
  roles: Role[];
  /** The lowest over these deals; null where none is known. */
  attitude: number | null;
  /** His open deals in these accounts, by id. */
  deals: { dealId: string; roles: Role[]; attitude: number | null }[];
  reach: Range;
  status: ReachStatus;
  route: Route | null;
  /** Ties of ours, the strongest first. */
  ties: { colleagueId: string; strength: number }[];
}

const DECIDING: readonly Role[] = ['EB', 'APPROVER'];

/**
 * The persons of the decision layer of the accounts, and the EB and approvers of their open deals, who have not left, by
 * id. Reach is that without a deal.
 */
export function decisionMakers(reach: Reach, accountIds: ReadonlySet<string>): DecisionMaker[] {
  const seats = seatsHeld(reach.facts, accountIds);
  const decisions = openDecisions(reach.facts, accountIds);
  const ids = new Set<string>();
  for (const [personId, held] of seats) if (held.some((seat) => seat.layer === 'decision')) ids.add(personId);
  for (const [personId, own] of decisions) if (own.some(decides)) ids.add(personId);
  return [...ids]
    .filter((id) => reach.graph.left[reach.graph.numbers.get(id)!] === 0)
    .sort(compareIds)
    .map((id) => described(reach, id, seats.get(id) ?? [], decisions.get(id) ?? []));
}

/** Whom the audit asks about, before anything is computed; needs no ties. */
export function decidingPersons(
  facts: Pick<ReachFacts, 'asOf' | 'persons' | 'holders' | 'seats' | 'decisions' | 'deals'>,
  accountIds: ReadonlySet<string>,
): Set<string> {
  const ids = new Set<string>();
  for (const [personId, held] of seatsHeld(facts, accountIds))
    if (held.some((seat) => seat.layer === 'decision')) ids.add(personId);
  for (const [personId, own] of openDecisions(facts, accountIds)) if (own.some(decides)) ids.add(personId);
  return ids;
}

function decides({ roles }: ReachDecision): boolean {
  return roles.some((role) => DECIDING.includes(role));
}

function seatsHeld(
  facts: Pick<ReachFacts, 'asOf' | 'persons' | 'holders' | 'seats'>,
  accountIds: ReadonlySet<string>,
): Map<string, ReachFacts['seats'][number][]> {
  const holding = holdersOf(facts);
  const held = new Map<string, ReachFacts['seats'][number][]>();
  for (const seat of facts.seats)
    if (accountIds.has(seat.accountId))
      for (const personId of holding.get(seat.id) ?? []) held.set(personId, [...(held.get(personId) ?? []), seat]);
  return held;
}

function openDecisions(
  { asOf, decisions, deals }: Pick<ReachFacts, 'asOf' | 'decisions' | 'deals'>,
  accountIds: ReadonlySet<string>,
): Map<string, ReachDecision[]> {
  const windows = windowsOn(asOf);
  const open = new Set(
    deals.filter((deal) => accountIds.has(deal.accountId) && isOpen(deal, windows)).map((deal) => deal.id),
  );
  const own = new Map<string, ReachDecision[]>();
  for (const decision of decisions)
    if (open.has(decision.dealId)) own.set(decision.personId, [...(own.get(decision.personId) ?? []), decision]);
  return own;
}

function described(
  reach: Reach,
  personId: string,
  seats: ReachFacts['seats'],
  decisions: readonly ReachDecision[],
): DecisionMaker {
  const person = reach.graph.numbers.get(personId)!;
  const range = rangeOf(reach, person);
  const attitudes = decisions.flatMap(({ attitude }) => (attitude === null ? [] : [attitude]));
  return {
    personId,
    seatIds: seats.map((seat) => seat.id).sort(compareIds),
    layer: LAYERS.find((layer) => seats.some((seat) => seat.layer === layer)) ?? null,
    roles: [...new Set(decisions.flatMap(({ roles }) => roles))],
    attitude: attitudes.length === 0 ? null : Math.min(...attitudes),
    deals: decisions
      .map((own) => ({ dealId: own.dealId, roles: own.roles, attitude: own.attitude }))
      .sort((a, b) => compareIds(a.dealId, b.dealId)),
    reach: range,
    status: statusOf(range.point),
    route: routeIn(reach, reach.point, reach.start, person),
    ties: tiesOf(reach, person),
  };
}

function tiesOf({ graph }: Reach, person: number): DecisionMaker['ties'] {
  const { tiedFrom, tiedColleague, strength, colleagues } = graph;
  const ties: DecisionMaker['ties'] = [];
  for (let tie = tiedFrom[person]!; tie < tiedFrom[person + 1]!; tie++)
    ties.push({ colleagueId: colleagues[tiedColleague[tie]!]!, strength: strength[tie]! });
  return ties.sort((a, b) => b.strength - a.strength || compareIds(a.colleagueId, b.colleagueId));
}
