// The best ways to a person, each on different shoulders where that is possible.
import type { Influence } from '../facts/person.ts';
import type { Confidence } from '../facts/provenance.ts';
import type { KnownReach } from './known.ts';
import { anotherWay, between, type Way } from './other-ways.ts';
import { type Spread, spread, wayTo } from './spread.ts';
import { type Start, startOf } from './start.ts';
import { before } from './toward.ts';

/** One step of a route: a tie or an influence, and what whoever it starts from passes on (1 for a colleague). */
export interface RouteLine {
  fromId: string;
  toId: string;
  kind: 'tie' | 'influence' | 'assumed';
  /** Strength of the tie or weight of the influence, 0-1. */
  weight: number;
  carry: number;
  /** Of a tie: whether it comes from contacts and not from a statement. */
  computed: boolean;
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

/**
 * The best route to a person, by number, then each time the one that shares fewest steps with those before, of these the
 * best; empty where there is none.
 */
export function routesTo(reach: KnownReach, person: number, shown = ROUTES_SHOWN): Route[] {
  const best = wayIn(reach.point, reach.start, person);
  if (!best) return [];
  const ways = [best];
  const within = before(reach, person);
  while (ways.length < shown) {
    const next = anotherWay(reach, within, ways);
    if (!next) break;
    ways.push(next);
  }
  return ways.map((way, at) => routeOf(reach, way, ways.slice(0, at)));
}

/** The best route that avoids persons and colleagues, by number; null without one. */
export function bestWithout(
  reach: KnownReach,
  person: number,
  without: { persons: ReadonlySet<number>; colleagues: ReadonlySet<number> },
  within = before(reach, person),
): Route | null {
  const { graph, carry, most } = reach;
  const start = without.colleagues.size === 0 ? reach.start : startOf(graph, { without: without.colleagues });
  const along = { start: start.strength, weight: graph.weight, carry: carry.point, without: without.persons, most };
  return routeIn(reach, spread(graph, { ...along, before: within }), start, person);
}

/** The best route of one colleague, by number; null without one. */
export function bestFrom(
  reach: KnownReach,
  person: number,
  colleague: number,
  within = before(reach, person),
): Route | null {
  const { graph, carry, most } = reach;
  const start = startOf(graph, { only: colleague });
  const along = { start: start.strength, weight: graph.weight, carry: carry.point, before: within, most };
  return routeIn(reach, spread(graph, along), start, person);
}

/** The route a spread of what is known found to a person. */
export function routeIn(reach: KnownReach, found: Spread, start: Start, person: number): Route | null {
  const way = wayIn(found, start, person);
  return way && routeOf(reach, way, []);
}

/** The way a spread found to a person. */
export function wayIn(found: Spread, start: Start, person: number): Way | null {
  const persons = wayTo(found, person);
  const first = persons[0];
  return first === undefined ? null : { colleague: start.colleague[first]!, persons };
}

function routeOf(reach: KnownReach, way: Way, others: readonly Way[]): Route {
  const { graph, carry } = reach;
  const { colleague, persons } = way;
  const lines = [tieLine(reach, way)];
  for (let at = 1; at < persons.length; at++) {
    const [from, to] = [persons[at - 1]!, persons[at]!];
    lines.push({ ...influenceLine(reach, from, to), carry: carry.point[from]! });
  }
  const colleagueId = graph.colleagues[colleague]!;
  const shares = others.some((other) => other.colleague === colleague) ? [colleagueId] : [];
  for (const person of between(way))
    if (others.some((other) => between(other).includes(person))) shares.push(graph.ids[person]!);
  return {
    value: lines.reduce((value, line) => value * line.carry * line.weight, 1),
    steps: [colleagueId, ...persons.map((person) => graph.ids[person]!)],
    lines,
    shares,
  };
}

function tieLine({ graph, facts }: KnownReach, { colleague, persons }: Way): RouteLine {
  const { tiedFrom, tiedColleague, strength } = graph;
  const person = persons[0]!;
  const place = tiedColleague.indexOf(colleague, tiedFrom[person]!);
  const { computed, source, observedOn, confidence } = facts.ties[graph.tie[place]!]!;
  return {
    fromId: graph.colleagues[colleague]!,
    toId: graph.ids[person]!,
    kind: 'tie',
    weight: strength[place]!,
    carry: 1,
    computed,
    influence: null,
    source,
    observedOn,
    confidence,
  };
}

function influenceLine({ graph, facts }: KnownReach, from: number, to: number): Omit<RouteLine, 'carry'> {
  const line = graph.source.indexOf(from, graph.into[to]!);
  const stated = facts.influences[graph.influence[line]!];
  return {
    fromId: graph.ids[from]!,
    toId: graph.ids[to]!,
    kind: stated ? 'influence' : 'assumed',
    weight: graph.weight[line]!,
    computed: false,
    influence: stated?.kind ?? null,
    source: stated?.source ?? null,
    observedOn: stated?.observedOn ?? null,
    confidence: stated ? stated.confidence : 'inferred',
  };
}
