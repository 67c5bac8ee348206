// How well we get to every person: as known, at least and at most.
import { type Carry, carryAnywhere, carryInDeal } from './carry.ts';
import type { ReachFacts } from './facts.ts';
import { type PeopleGraph, peopleGraph } from './people-graph.ts';
import { bestValue, type Spread, spread } from './spread.ts';
import { type Start, startOf } from './start.ts';

/** Reach 0-1: what sure facts alone give, as known, and if all that is uncertain or unknown turned out well. */
export interface Range {
  low: number;
  point: number;
  high: number;
}

export interface Reach {
  graph: PeopleGraph;
  facts: ReachFacts;
  /** The deal the attitudes are of; null without one. */
  dealId: string | null;
  carry: Carry;
  start: Start;
  low: Spread;
  point: Spread;
  high: Spread;
}

/** Reach of everybody, in a deal or, with null, without one. */
export function reachOf(facts: ReachFacts, dealId: string | null, graph = peopleGraph(facts)): Reach {
  const carry = dealId === null ? carryAnywhere(graph, facts) : carryInDeal(graph, facts, dealId);
  const start = startOf(graph);
  const sure = startOf(graph, { sure: true });
  return {
    graph,
    facts,
    dealId,
    carry,
    start,
    low: spread(graph, { start: sure.strength, weight: graph.sureWeight, carry: carry.low }),
    point: spread(graph, { start: start.strength, weight: graph.weight, carry: carry.point }),
    high: spread(graph, { start: start.strength, weight: graph.weight, carry: carry.high }),
  };
}

export function rangeOf({ low, point, high }: Reach, person: number): Range {
  return { low: bestValue(low, person), point: bestValue(point, person), high: bestValue(high, person) };
}

/** Reach of a person by id, 0 of one nobody has heard of. */
export function pointOf({ graph, point }: Reach, personId: string): number {
  const person = graph.numbers.get(personId);
  return person === undefined ? 0 : bestValue(point, person);
}
