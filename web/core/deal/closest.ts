import type { Reach } from '../../../domain/reach/reach.ts';
import { routeIn } from '../../../domain/reach/routes.ts';

/**
 * Who of ours is nearest to a person and so the one to meet him: the one with the best tie, else the one whose best route
 * leads there, else whoever has the strongest tie to anybody around the deal. Null without any tie.
 */
export function closest(reach: Reach, personId: string): string | null {
  const { graph, start } = reach;
  const person = graph.numbers.get(personId);
  if (person === undefined) return null;
  const tied = start.colleague[person]!;
  if (tied >= 0) return graph.colleagues[tied]!;
  return routeIn(reach, reach.point, start, person)?.steps[0] ?? strongest(reach);
}

function strongest({ graph, start }: Reach): string | null {
  let best = -1;
  for (let person = 0; person < graph.ids.length; person++)
    if (start.strength[person]! > (start.strength[best] ?? 0)) best = person;
  return best < 0 ? null : graph.colleagues[start.colleague[best]!]!;
}
