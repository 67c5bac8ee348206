// The best ways to a person, each on different shoulders where that is possible.
import type { Influence } from '../facts/person.ts';
import type { Confidence } from '../facts/provenance.ts';
import { REACH_MODEL } from './model.ts';
import type { PeopleGraph } from './people-graph.ts';
import type { Reach } from './reach.ts';
import { bestValue, type Spread, spread, wayTo } from './spread.ts';
import { type Start, startOf } from './start.ts';

/** One step of a route: a tie or an influence, and what whoever it starts from passes on (1 for a colleague). */
export interface RouteLine {
  fromId: string;
  toId: string;
  kind: 'tie' | 'influence' | 'assumed';
  /** Strength of the tie or weight of the influence, 0-1. */
  weight: number;
  carry: number;
  /** Kind of the influence, where one is stated. */
  influence: Influence['kind'];
  source: string | null;
  observedOn: string | null;
  confidence: Confidence | null;
}

/** From a colleague to a person. Its value is the product of the weights and carries of its lines. */
export interface Route {
  value: number;
  /** Ids: the colleague, then persons, the target last. */
  steps: string[];
  lines: RouteLine[];
  /** Steps it has in common with a better route; empty for one that stands on its own. */
  shares: string[];
}

/** Routes given of a person: the best, and two others. */
export const ROUTES_SHOWN = 3;

/** The best route to a person and others on different shoulders, the best first; empty where there is none. */
export function routesTo(reach: Reach, person: number, shown = ROUTES_SHOWN): Route[] {
  const found: Route[] = [];
  const persons = new Set<number>();
  const colleagues = new Set<number>();
  while (found.length < shown) {
    const next =
      found.length === 0
        ? routeIn(reach, reach.point, reach.start, person)
        : another(reach, person, { persons, colleagues, found });
    if (!next) break;
    found.push(next);
    const { colleague, between } = numbersOf(reach.graph, next);
    colleagues.add(colleague);
    for (const each of between) persons.add(each);
  }
  return found;
}

interface Taken {
  persons: ReadonlySet<number>;
  colleagues: ReadonlySet<number>;
  found: readonly Route[];
}

/** Nobody in common with the routes found; else only a colleague, else only persons. */
function another(reach: Reach, person: number, { persons, colleagues, found }: Taken): Route | null {
  const none: ReadonlySet<number> = new Set();
  for (const without of [
    { persons, colleagues },
    { persons, colleagues: none },
    { persons: none, colleagues },
  ]) {
    const route = bestWithout(reach, person, without);
    if (!route || found.some((known) => sameSteps(known, route))) continue;
    const taken = new Set(found.flatMap((known) => known.steps.slice(0, -1)));
    return { ...route, shares: route.steps.filter((id) => taken.has(id)) };
  }
  return null;
}

function sameSteps(a: Route, b: Route): boolean {
  return a.steps.join('\n') === b.steps.join('\n');
}

/** The best route that avoids persons and colleagues, by number; null without one. */
export function bestWithout(
  reach: Reach,
  person: number,
  without: { persons: ReadonlySet<number>; colleagues: ReadonlySet<number> },
): Route | null {
  const { graph, carry } = reach;
  const start = without.colleagues.size === 0 ? reach.start : startOf(graph, { without: without.colleagues });
  const found = spread(graph, {
    start: start.strength,
    weight: graph.weight,
    carry: carry.point,
    without: without.persons,
  });
  return routeIn(reach, found, start, person);
}

/** The best route of one colleague, by number; null without one. */
export function bestFrom(reach: Reach, person: number, colleague: number): Route | null {
  const { graph, carry } = reach;
  const start = startOf(graph, { only: colleague });
  return routeIn(
    reach,
    spread(graph, { start: start.strength, weight: graph.weight, carry: carry.point }),
    start,
    person,
  );
}

/** The route a spread found to a person. */
export function routeIn({ graph, carry, facts }: Reach, found: Spread, start: Start, person: number): Route | null {
  const way = wayTo(found, person);
  const first = way[0];
  if (first === undefined) return null;
  const colleagueId = graph.colleagues[start.colleague[first]!]!;
  const lines = [tieLine(facts.ties, colleagueId, graph.ids[first]!, start.strength[first]!)];
  for (let at = 1; at < way.length; at++)
    lines.push({
      ...influenceLine(graph, facts.influences, way[at - 1]!, way[at]!),
      carry: carry.point[way[at - 1]!]!,
    });
  const steps = [colleagueId, ...way.map((each) => graph.ids[each]!)];
  return { value: bestValue(found, person), steps, lines, shares: [] };
}

function tieLine(ties: Reach['facts']['ties'], fromId: string, toId: string, weight: number): RouteLine {
  const of = ties.filter((tie) => tie.colleagueId === fromId && tie.personId === toId);
  const strongest = of.sort((a, b) => b.strength - a.strength)[0];
  return {
    fromId,
    toId,
    kind: 'tie',
    weight,
    carry: 1,
    influence: null,
    source: strongest?.source ?? null,
    observedOn: strongest?.observedOn ?? null,
    confidence: strongest?.confidence ?? null,
  };
}

function influenceLine(
  graph: PeopleGraph,
  influences: Reach['facts']['influences'],
  from: number,
  to: number,
): Omit<RouteLine, 'carry'> {
  const line = lineOf(graph, from, to);
  const stated = influences[graph.influence[line]!];
  return {
    fromId: graph.ids[from]!,
    toId: graph.ids[to]!,
    kind: stated ? 'influence' : 'assumed',
    weight: graph.weight[line]!,
    influence: stated?.kind ?? null,
    source: stated?.source ?? null,
    observedOn: stated?.observedOn ?? null,
    confidence: stated ? stated.confidence : 'inferred',
  };
}

function lineOf({ into, source }: PeopleGraph, from: number, to: number): number {
  for (let line = into[to]!; line < into[to + 1]!; line++) if (source[line] === from) return line;
  return -1;
}

/** The numbers of a route's colleague and of the persons between him and the target. */
export function numbersOf(graph: PeopleGraph, { steps }: Route): { colleague: number; between: number[] } {
  return {
    colleague: graph.colleagues.indexOf(steps[0]!),
    between: steps.slice(1, -1).map((id) => graph.numbers.get(id)!),
  };
}

/** Whether a route keeps its person at least weakly reached. */
export function holds(route: Route | null): boolean {
  return route !== null && route.value >= REACH_MODEL.weak - REACH_MODEL.tolerance;
}
