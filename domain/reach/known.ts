// Reach as it is known, without its range: what coverage, ways in and what hangs on somebody need of a large group.
import { type Carry, carryAnywhere, carryInDeal } from './carry.ts';
import type { ReachFacts } from './facts.ts';
import { REACH_MODEL } from './model.ts';
import { type PeopleGraph, peopleGraph } from './people-graph.ts';
import { bestValue, type Spread, spread, wayTo } from './spread.ts';
import { type Start, startOf } from './start.ts';

export interface KnownReach {
  graph: PeopleGraph;
  facts: ReachFacts;
  carry: Carry;
  start: Start;
  /** Influences a route takes at most. */
  most: number;
  point: Spread;
}

/** Reach of everybody, in a deal or, with null, without one; with `sure`, nobody passes on more than is sure of him. */
export function knownReach(
  facts: ReachFacts,
  dealId: string | null = null,
  graph: PeopleGraph = peopleGraph(facts),
  { most = REACH_MODEL.mostInfluences, sure = false }: { most?: number; sure?: boolean } = {},
): KnownReach {
  const all = dealId === null ? carryAnywhere(graph, facts) : carryInDeal(graph, facts, dealId);
  const carry = sure ? { ...all, point: all.low } : all;
  const start = startOf(graph);
  return {
    graph,
    facts,
    carry,
    start,
    most,
    point: spread(graph, { start: start.strength, weight: graph.weight, carry: carry.point, most }),
  };
}

/** Reach of a person by id, 0-1; 0 of one nobody has heard of. */
export function knownOf({ graph, point }: KnownReach, personId: string): number {
  const person = graph.numbers.get(personId);
  return person === undefined ? 0 : bestValue(point, person);
}

/** The best route to a person in short: its value and the ids along it; null without one. */
export function bestWay(reach: KnownReach, personId: string): { value: number; steps: string[] } | null {
  const steps = stepsTo(reach, personId);
  return steps.length === 0 ? null : { value: knownOf(reach, personId), steps };
}

/** The ids along the best route to a person: the colleague first, the person last; empty without one. */
export function stepsTo({ graph, start, point }: KnownReach, personId: string): string[] {
  const person = graph.numbers.get(personId);
  const way = person === undefined ? [] : wayTo(point, person);
  const first = way[0];
  if (first === undefined) return [];
  return [graph.colleagues[start.colleague[first]!]!, ...way.map((each) => graph.ids[each]!)];
}
