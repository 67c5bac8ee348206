import { compareIds } from '../../../domain/ownership/counting.ts';
import type { DealFigures, PersonReach } from '../../../domain/reach/deal.ts';

export interface ReachChange {
  id: string;
  before: PersonReach;
  after: PersonReach;
  /** What he adds to the change of the chain's reach, a fraction. */
  weight: number;
}

/** Differences smaller than this are the noise of multiplications. */
const NOISE = 1e-9;

/** The persons of the chain whom a what-if gets nearer to us or further away: what moves the chain most first, then by id. */
export function changesOf(before: DealFigures, after: DealFigures): ReachChange[] {
  const then = new Map(after.persons.map((person) => [person.id, person]));
  const power = [...before.persons, ...before.missing].reduce((sum, each) => sum + each.power, 0);
  return before.persons
    .flatMap((person): ReachChange[] => {
      const now = then.get(person.id);
      if (!now) return [];
      const moved = Math.abs(now.reach.point - person.reach.point) > NOISE;
      if (!moved && now.departed === person.departed && now.attitude === person.attitude) return [];
      const weight = power === 0 ? 0 : (person.power * (now.reach.point - person.reach.point)) / power;
      return [{ id: person.id, before: person, after: now, weight }];
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || compareIds(a.id, b.id));
}

/** Whether two figures are shown as different. */
export function differs(a: number, b: number): boolean {
  return Math.abs(a - b) > NOISE;
}
