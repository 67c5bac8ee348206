// What a tie to each person would be worth for one target.
import { REACH_MODEL } from './model.ts';
import type { Reach } from './reach.ts';

/** By person: what arrives at the target of a tie of 1 to him, 0-1; 1 for the target himself, all 0 where he has left. */
export function worthToward({ graph, carry }: Reach, target: number): Float64Array {
  const { into, source, weight, left, ids } = graph;
  const worth = new Float64Array(ids.length);
  if (left[target]) return worth;
  worth[target] = 1;
  // Values of exactly so many influences; only who has one is looked at.
  let step = new Map([[target, 1]]);
  for (let taken = 1; taken <= REACH_MODEL.mostInfluences && step.size > 0; taken++) {
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
