// Some of the routes only: what a reader wants to look at. Reach itself always counts all of them.
import { isSure, type ReachFacts } from './facts.ts';
import { type KnownReach, knownReach } from './known.ts';
import { peopleGraph } from './people-graph.ts';
import type { Reach } from './reach.ts';

/**
 * Lines a route may use: all; only what is stated, nothing assumed along reporting lines; or only what is sure, of attitudes
 * as well.
 */
export const LINES_USED = ['all', 'stated', 'sure'] as const;

export interface Narrowing {
  lines: (typeof LINES_USED)[number];
  /** Persons a route may lead through. */
  through: number;
}

/** What is left of reach over such routes. Over sure lines of any length it is the low end of its range. */
export function narrowed({ facts, graph, dealId }: Reach, { lines, through }: Narrowing): KnownReach {
  if (lines === 'all') return knownReach(facts, dealId, graph, { most: through });
  const kept = lines === 'stated' ? withoutAssumed(facts) : onlySure(facts);
  return knownReach(kept, dealId, peopleGraph(kept), { most: through, sure: lines === 'sure' });
}

function withoutAssumed(facts: ReachFacts): ReachFacts {
  return { ...facts, seats: facts.seats.map((seat) => ({ ...seat, reportsToId: null })) };
}

function onlySure(facts: ReachFacts): ReachFacts {
  return {
    ...withoutAssumed(facts),
    ties: facts.ties.filter((tie) => tie.computed || isSure(tie)),
    influences: facts.influences.filter(isSure),
  };
}
