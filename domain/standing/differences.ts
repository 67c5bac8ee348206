import { compareIds } from '../ownership/counting.ts';
import { STANDING_MODEL } from './model.ts';
import { twiceBelow } from './ranks.ts';

/** Most that are named of each kind: as many as one looks at. */
export const DIFFERENCE_LIMIT = 5;

export interface StandingDifference {
  kind: 'title-without-influence' | 'influence-without-title';
  personId: string;
  /** Percentile ranks among those who are compared: the part below him and half of those beside him, 0-1. */
  formal: number;
  informal: number;
}

/** A person's two ranks, 1 the highest. */
export interface ComparedRanks {
  personId: string;
  formal: number;
  informal: number;
}

/**
 * Where formal and informal standing lie farthest apart: by at least half of the ladder, the largest first, then by
 * id; not more than DIFFERENCE_LIMIT each way, titles without influence first.
 */
export function standingDifferences(persons: readonly ComparedRanks[]): StandingDifference[] {
  const formal = twiceBelow(persons.map((person) => person.formal));
  const informal = twiceBelow(persons.map((person) => person.informal));
  const rungs = 2 * persons.length;
  const named = (kind: StandingDifference['kind'], sign: number) =>
    persons
      .map(({ personId }, at) => ({ personId, at, apart: sign * (formal[at]! - informal[at]!) }))
      .filter(({ apart }) => apart >= rungs * STANDING_MODEL.difference && apart > 0)
      .sort((a, b) => b.apart - a.apart || compareIds(a.personId, b.personId))
      .slice(0, DIFFERENCE_LIMIT)
      .map(({ personId, at }) => ({ kind, personId, formal: formal[at]! / rungs, informal: informal[at]! / rungs }));
  return [...named('title-without-influence', 1), ...named('influence-without-title', -1)];
}
