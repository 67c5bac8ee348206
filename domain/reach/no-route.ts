// Why nothing gets from us to somebody.
import type { PeopleGraph } from './people-graph.ts';
import type { Reach } from './reach.ts';
import { spread, wayTo } from './spread.ts';

export type NoRoute =
  /** He has left. */
  | { reason: 'left' }
  /** There is a way, but these on it pass nothing on: they are against us in a deal. */
  | { reason: 'blocked'; by: string[] }
  /** The shortest way takes more influences than a route may: a colleague, then persons, the target last. */
  | { reason: 'too-far'; steps: string[] }
  /** Nobody of ours is tied to anybody from whom something gets to him, as far as the facts reach. */
  | { reason: 'no-tie' };

/** What one who blocks counts for, so that the way with the fewest of them is found. */
const BLOCKED = 1e-6;

/** Why a person, by number, whom no route reaches, is not reached. */
export function whyNoRoute(reach: Reach, person: number): NoRoute {
  const { graph, start, carry } = reach;
  if (graph.left[person]) return { reason: 'left' };
  const open = spread(graph, {
    start: start.strength,
    weight: graph.weight,
    carry: carry.point.map((each) => (each > 0 ? each : BLOCKED)),
  });
  const way = wayTo(open, person);
  if (way.length > 0) {
    const by = way.slice(0, -1).filter((each) => carry.point[each] === 0);
    return { reason: 'blocked', by: by.map((each) => graph.ids[each]!) };
  }
  const far = shortestWay(graph, person, start.strength);
  if (far.length === 0) return { reason: 'no-tie' };
  const colleague = graph.colleagues[start.colleague[far[0]!]!]!;
  return { reason: 'too-far', steps: [colleague, ...far.map((each) => graph.ids[each]!)] };
}

/** Persons from the nearest one we are tied to, however many influences away, to the target; empty without one. */
function shortestWay({ into, source, weight, left }: PeopleGraph, target: number, tie: Float64Array): number[] {
  const next = new Map<number, number | null>([[target, null]]);
  let frontier = [target];
  while (frontier.length > 0) {
    const before: number[] = [];
    for (const person of frontier) {
      if (tie[person]! > 0) return along(next, person);
      for (let line = into[person]!; line < into[person + 1]!; line++) {
        const from = source[line]!;
        if (weight[line]! === 0 || left[from] || next.has(from)) continue;
        next.set(from, person);
        before.push(from);
      }
    }
    frontier = before;
  }
  return [];
}

function along(next: ReadonlyMap<number, number | null>, first: number): number[] {
  const way: number[] = [];
  for (let at: number | null = first; at !== null; at = next.get(at) ?? null) way.push(at);
  return way;
}
