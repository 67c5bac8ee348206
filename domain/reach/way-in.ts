// Who opens the door of an account: the best route, without a deal, to anybody who may say yes there.
import type { Role, Seat } from '../facts/person.ts';
import { compareIds } from '../ownership/counting.ts';
import { isHeld } from '../persons/seating.ts';
import type { ReachFacts } from './facts.ts';
import { bestWay, type KnownReach, knownOf } from './known.ts';

/** Roles in an open deal that may say yes, beside a seat of the decision layer. */
const BUYING: readonly Role[] = ['EB', 'PROCUREMENT'];

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

/** The persons who may say yes in each account at the date. */
export function buyersIn(
  { asOf, holders, decisions }: Pick<ReachFacts, 'asOf' | 'holders' | 'decisions'>,
  seats: readonly Pick<Seat, 'id' | 'accountId' | 'layer'>[],
  openDeals: readonly { id: string; accountId: string }[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const put = (accountId: string, personId: string) => {
    const persons = found.get(accountId);
    if (persons) persons.add(personId);
    else found.set(accountId, new Set([personId]));
  };
  const accountOf = new Map(seats.flatMap((seat) => (seat.layer === 'decision' ? [[seat.id, seat.accountId]] : [])));
  for (const hold of holders) {
    const accountId = accountOf.get(hold.seatId);
    if (accountId !== undefined && isHeld(hold, asOf)) put(accountId, hold.personId);
  }
  const dealOf = new Map(openDeals.map((deal) => [deal.id, deal.accountId]));
  for (const { dealId, personId, roles } of decisions) {
    const accountId = dealOf.get(dealId);
    if (accountId !== undefined && roles.some((role) => BUYING.includes(role))) put(accountId, personId);
  }
  return found;
}

export function wayInTo(reach: KnownReach, persons: Iterable<string>): WayIn {
  const { numbers, left } = reach.graph;
  const there = [...persons].filter((id) => numbers.has(id) && !left[numbers.get(id)!]).sort(compareIds);
  let first: string | null = null;
  for (const id of there) if (first === null || knownOf(reach, id) > knownOf(reach, first)) first = id;
  const way = first === null ? null : bestWay(reach, first);
  return { to: there.length, best: first !== null && way ? { personId: first, ...way } : null };
}
