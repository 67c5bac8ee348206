// What lies before one target: who gets to him, and what a tie to each of them would be worth.
import type { KnownReach } from './known.ts';

/** By person: what arrives at the target of a tie of 1 to him, 0-1; 1 for the target himself, all 0 where he has left. */
export function worthToward({ graph, carry, most }: KnownReach, target: number): Float64Array {
  const { into, source, weight, left, ids } = graph;
  const worth = new Float64Array(ids.length);
  if (left[target]) return worth;
  worth[target] = 1;
  // Values of exactly so many influences; only who has one is looked at.
  let step = new Map([[target, 1]]);
  for (let taken = 1; taken <= most && step.size > 0; taken++) {
    const next = new Map<number, number>();
    for (const [person, value] of step)
      for (let line = into[person]!; line < into[person + 1]!; line++) {
        const from = source[line]!;
        const way = value * weight[line]! * carry.point[from]!;
        // A longer way that is no better leads to nothing better, for it has fewer influences left.
        if (way <= worth[from]!) continue;
        worth[from] = way;
        next.set(from, way);
      }
    step = next;
  }
  return worth;
}

/** By number of influences: the persons who get to a target with at most so many, himself first. */
export function before({ graph, most }: Pick<KnownReach, 'graph' | 'most'>, target: number): Int32Array[] {
  const { into, source, left, ids } = graph;
  const met = new Uint8Array(ids.length);
  met[target] = 1;
  const persons = [target];
  const within = [Int32Array.from(persons)];
  for (let taken = 1, from = 0; taken <= most; taken++) {
    const end = persons.length;
    for (; from < end; from++)
      for (let line = into[persons[from]!]!; line < into[persons[from]! + 1]!; line++) {
        const person = source[line]!;
        if (met[person] || left[person]) continue;
        met[person] = 1;
        persons.push(person);
      }
    within.push(Int32Array.from(persons));
  }
  return within;
}
