import { LAYERS, type Person, type Seat } from '../facts/person.ts';
import { compareIds } from '../ownership/counting.ts';
import { type Hold, isHeld, leftPersons } from '../persons/seating.ts';
import { distanceFromTop } from './distance.ts';
import { sharedRanks } from './ranks.ts';

export interface SeatingFacts {
  persons: readonly Pick<Person, 'id' | 'left'>[];
  seats: readonly Pick<Seat, 'id' | 'accountId' | 'layer' | 'reportsToId'>[];
  /** All holds of these persons, also elsewhere: they say who has left. */
  holders: readonly Hold[];
}

export type Layer = (typeof LAYERS)[number];

export interface FormalStanding {
  personId: string;
  /** 1 is the highest; equal standing shares a rank. */
  formal: number;
  layer: Layer | null;
  /** Steps from the top of the account. */
  distance: number;
}

/**
 * The persons who hold one of the seats on a date (YYYY-MM-DD) and have not left, the highest first: by layer, a layer
 * that is not known after all others, then by distance from the top. Of several seats the best counts.
 */
export function formalStanding({ persons, seats, holders }: SeatingFacts, date: string): FormalStanding[] {
  const distance = distanceFromTop(seats);
  const places = new Map(seats.map(({ id, layer }) => [id, { layer, distance: distance.get(id)! }]));
  const gone = leftPersons(persons, holders, date);
  const best = new Map<string, Place>();
  const standing = new Set(persons.flatMap(({ id }) => (gone.has(id) ? [] : [id])));
  for (const hold of holders) {
    const place = places.get(hold.seatId);
    if (!place || !standing.has(hold.personId) || !isHeld(hold, date)) continue;
    const known = best.get(hold.personId);
    if (!known || comparePlaces(place, known) < 0) best.set(hold.personId, place);
  }
  const sorted = [...best].sort(([a, place], [b, other]) => comparePlaces(place, other) || compareIds(a, b));
  const ranks = sharedRanks(sorted, ([, before], [, place]) => comparePlaces(before, place) === 0);
  return sorted.map(([personId, place], at) => ({ personId, formal: ranks[at]!, ...place }));
}

type Place = Pick<FormalStanding, 'layer' | 'distance'>;

function comparePlaces(a: Place, b: Place): number {
  return layerRank(a) - layerRank(b) || a.distance - b.distance;
}

function layerRank({ layer }: Place): number {
  return layer === null ? LAYERS.length : LAYERS.indexOf(layer);
}
