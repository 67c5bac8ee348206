import { isHeld } from '../../../domain/persons/seating.ts';
import { namedIn, type ReachEdit } from '../../../domain/reach/edits.ts';
import type { DealFacts } from '../deal/places.ts';

/**
 * Persons and seats that edits name outside of the deal's chain and account. The facts of a deal go only around these two: what a
 * change brings near from further away has to be asked for.
 */
export function beyondDeal(
  { asOf, seats, holders, decisions }: DealFacts,
  deal: { id: string; accountId: string },
  edits: readonly ReachEdit[],
): { persons: string[]; seats: string[] } {
  const here = new Set(seats.filter((seat) => seat.accountId === deal.accountId).map((seat) => seat.id));
  const known = new Set([
    ...decisions.filter((decision) => decision.dealId === deal.id).map((decision) => decision.personId),
    ...holders.filter((hold) => here.has(hold.seatId) && isHeld(hold, asOf)).map((hold) => hold.personId),
  ]);
  const named = namedIn(edits);
  return { persons: outside(named.persons, known), seats: outside(named.seats, here) };
}

function outside(ids: readonly string[], known: ReadonlySet<string>): string[] {
  return [...new Set(ids)].filter((id) => !known.has(id)).sort();
}
