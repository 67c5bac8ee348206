import type { ReachFactsAnswer } from '../../../domain/contract/reach-facts.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';
import { isHeld } from '../../../domain/persons/seating.ts';

export type DealFacts = ReachFactsAnswer['facts'];
export type DealSeat = DealFacts['seats'][number];

/** The seat each person holds on the date of the facts: one in the account before others, then by id; absent without one. */
export function placesOf(
  facts: Pick<DealFacts, 'asOf' | 'seats' | 'holders'>,
  accountId: string,
): Map<string, DealSeat> {
  const seats = new Map(facts.seats.map((seat) => [seat.id, seat]));
  const places = new Map<string, DealSeat>();
  for (const hold of facts.holders) {
    const seat = seats.get(hold.seatId);
    if (!seat || !isHeld(hold, facts.asOf)) continue;
    const known = places.get(hold.personId);
    if (!known || isBefore(seat, known, accountId)) places.set(hold.personId, seat);
  }
  return places;
}

function isBefore(a: DealSeat, b: DealSeat, accountId: string): boolean {
  const [nearA, nearB] = [a.accountId === accountId, b.accountId === accountId];
  return nearA === nearB ? compareIds(a.id, b.id) < 0 : nearA;
}
