// What is known of an organisation as facts of reach: who would sit where, before it is written.
import { inForce } from '../calendar/day.ts';
import type { Seating } from '../reach/manager-lines.ts';
import type { Known } from './known.ts';

/** The seating with the seats of one organisation, who holds them and who has left as `known` says; the rest stays. */
export function seatedAs({ asOf, persons, seats, holders }: Seating, known: Known): Seating {
  const { accountId } = known;
  const layers = new Map(seats.map(({ id, layer }) => [id, layer]));
  const standing = [...known.seats.values()]
    .filter((seat) => inForce(seat, asOf))
    .map(({ id, reportsToId }) => ({ id, accountId, layer: layers.get(id) ?? null, reportsToId }));
  const left = new Map(persons.map((person) => [person.id, person.left]));
  for (const person of known.people.values()) left.set(person.id, person.left);
  return {
    asOf,
    persons: [...left].map(([id, hasLeft]) => ({ id, left: hasLeft })),
    seats: [...seats.filter((seat) => seat.accountId !== accountId), ...standing],
    holders: [...holders.filter(({ seatId }) => !known.seats.has(seatId)), ...[...known.holds.values()].flat()],
  };
}
