// What a colleague takes along when he leaves.

import { compareIds } from '../ownership/counting.ts';
import { isAtLeast, REACH_MODEL } from './model.ts';
import type { Reach } from './reach.ts';
import { type Route, routeIn } from './routes.ts';
import { spread } from './spread.ts';
import { startOf } from './start.ts';

export interface HandOver {
  personId: string;
  /** Of the colleague's tie, 0-1. */
  strength: number;
  /** Nobody else of ours has a tie to him that reaches him even weakly. */
  lost: boolean;
  /** How we would get to him then; its first step is the colleague who is nearest. Null: not at all. */
  nearest: Route | null;
}

/** The persons a colleague is tied to: those we would lose first, then the strongest ties, then by id. */
export function handOver(reach: Reach, colleagueId: string): HandOver[] {
  const { graph } = reach;
  const colleague = graph.colleagues.indexOf(colleagueId);
  if (colleague < 0) return [];
  const start = startOf(graph, { without: new Set([colleague]) });
  const without = spread(graph, { start: start.strength, weight: graph.weight, carry: reach.carry.point });
  const found: HandOver[] = [];
  for (let person = 0; person < graph.ids.length; person++) {
    const { own, others } = tiesOf(reach, person, colleague);
    if (own === 0 || graph.left[person]) continue;
    found.push({
      personId: graph.ids[person]!,
      strength: own,
      lost: !isAtLeast(others, REACH_MODEL.weak),
      nearest: routeIn(reach, without, start, person),
    });
  }
  return found.sort(
    (a, b) => Number(b.lost) - Number(a.lost) || b.strength - a.strength || compareIds(a.personId, b.personId),
  );
}

function tiesOf({ graph }: Reach, person: number, colleague: number): { own: number; others: number } {
  const { tiedFrom, tiedColleague, strength } = graph;
  let [own, others] = [0, 0];
  for (let tie = tiedFrom[person]!; tie < tiedFrom[person + 1]!; tie++)
    if (tiedColleague[tie] === colleague) own = strength[tie]!;
    else others = Math.max(others, strength[tie]!);
  return { own, others };
}
