// How well we get to every person: as known, at least and at most.
import type { ReachFacts } from './facts.ts';
import { type KnownReach, knownOf, knownReach } from './known.ts';
import { peopleGraph } from './people-graph.ts';
import { bestValue, type Spread, spread } from './spread.ts';
import { startOf } from './start.ts';

/** Reach 0-1: what sure facts alone give, as known, and if all that is uncertain or unknown turned out well. */
export interface Range {
  low: number;
  point: number;
  high: number;
}

export interface Reach extends KnownReach {
  /** The deal the attitudes are of; null without one. */
  dealId: string | null;
  low: Spread;
  high: Spread;
}

/** Reach of everybody, in a deal or, with null, without one. */
export function reachOf(facts: ReachFacts, dealId: string | null, graph = peopleGraph(facts)): Reach {
  const known = knownReach(facts, dealId, graph);
  const { carry, start } = known;
  const sure = startOf(graph, { sure: true });
  return {
    ...known,
    dealId,
    low: spread(graph, { start: sure.strength, weight: graph.sureWeight, carry: carry.low }),
    high: spread(graph, { start: start.strength, weight: graph.weight, carry: carry.high }),
  };
}

export function rangeOf({ low, point, high }: Reach, person: number): Range {
  return { low: bestValue(low, person), point: bestValue(point, person), high: bestValue(high, person) };
}

/** Reach of a person by id, 0 of one nobody has heard of. */
export function pointOf(reach: KnownReach, personId: string): number {
  return knownOf(reach, personId);
}
