import { compareIds } from '../ownership/counting.ts';
import type { KnownReach } from './known.ts';
import { bestFrom, type Route } from './routes.ts';
import { before, worthToward } from './toward.ts';

/** The best route of each colleague who has one to a person, by number: the best first, then by colleague; so many of them. */
export function routesByColleague(reach: KnownReach, person: number, limit: number): Route[] {
  const { graph } = reach;
  const worth = worthToward(reach, person);
  const within = before(reach, person);
  const best = new Float64Array(graph.colleagues.length);
  for (let from = 0; from < graph.ids.length; from++)
    for (let tie = graph.tiedFrom[from]!; tie < graph.tiedFrom[from + 1]!; tie++) {
      const colleague = graph.tiedColleague[tie]!;
      best[colleague] = Math.max(best[colleague]!, graph.strength[tie]! * worth[from]!);
    }
  return [...best.keys()]
    .filter((colleague) => best[colleague]! > 0)
    .sort((a, b) => best[b]! - best[a]! || a - b)
    .slice(0, limit)
    .flatMap((colleague) => bestFrom(reach, person, colleague, within) ?? [])
    .sort((a, b) => b.value - a.value || compareIds(a.steps[0]!, b.steps[0]!));
}
