// Who sits where on a date.
import { inForce } from '../calendar/day.ts';
import type { Holder, Person, Seat } from '../facts/person.ts';

export type Hold = Pick<Holder, 'personId' | 'seatId' | 'since' | 'until' | 'ended'>;

/** Whether a hold is in force: since <= date < until; one that was ended without a date counts as never held. */
export function isHeld(hold: Hold, date: string): boolean {
  return hold.ended !== true && inForce(hold, date);
}

/** The persons seated in each account on a date; accounts where nobody sits are absent. */
export function seatedIn(
  seats: readonly Pick<Seat, 'id' | 'accountId'>[],
  holds: readonly Hold[],
  date: string,
): Map<string, Set<string>> {
  const accountOf = new Map(seats.map((seat) => [seat.id, seat.accountId]));
  const seated = new Map<string, Set<string>>();
  for (const hold of holds) {
    const accountId = accountOf.get(hold.seatId);
    if (accountId === undefined || !isHeld(hold, date)) continue;
    const persons = seated.get(accountId);
    if (persons) persons.add(hold.personId);
    else seated.set(accountId, new Set([hold.personId]));
  }
  return seated;
}

/** The persons who have left: flagged so, and in no seat in force anywhere. `holds` are all their holds. */
export function leftPersons(
  persons: readonly Pick<Person, 'id' | 'left'>[],
  holds: readonly Hold[],
  date: string,
): Set<string> {
  const left = new Set(persons.filter((person) => person.left === true).map((person) => person.id));
  for (const hold of holds) if (isHeld(hold, date)) left.delete(hold.personId);
  return left;
}
