import type { Layer } from '../formal.ts';
import type { StandingFacts } from '../standing.ts';

type Seat = StandingFacts['seats'][number];
type Hold = StandingFacts['holders'][number];
type Line = StandingFacts['influences'][number];

export function seat(
  id: string,
  layer: Layer | null = null,
  reportsToId: string | null = null,
  accountId = 'acme',
): Seat {
  return { id, accountId, layer, reportsToId };
}

export function hold(personId: string, seatId: string, rest: Partial<Hold> = {}): Hold {
  return { personId, seatId, since: null, until: null, ended: null, ...rest };
}

/** A person for every seat, called as it is. */
export function filled(seats: readonly Seat[]): StandingFacts {
  return {
    persons: seats.map(({ id }) => ({ id, left: null })),
    seats,
    holders: seats.map(({ id }) => hold(id, id)),
    influences: [],
  };
}

/** `fromId` influences `toId`. */
export function influence(fromId: string, toId: string, weight = 0.5, kind: Line['kind'] = 'advice'): Line {
  return { fromId, toId, weight, kind };
}
