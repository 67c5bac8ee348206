// How far those against us get to the same persons.

import { carryOfAttitude, mirroredCarry } from './carry.ts';
import type { ChainMember } from './chain.ts';
import { isAtLeast, REACH_MODEL } from './model.ts';
import { pointOf, type Reach } from './reach.ts';
import { bestValue, spread, wayTo } from './spread.ts';

export interface Opposed {
  id: string;
  /** Of the best way from somebody against us, 0-1. */
  value: number;
  /** Both sides get to him at least weakly. */
  contested: boolean;
  /** From the opponent to the person himself. */
  steps: string[];
}

/** The persons of the chain that somebody against us (attitude below 0 in the deal) gets to; most first, then by id. */
export function opposition(reach: Reach, chain: readonly ChainMember[]): Opposed[] {
  const { graph, facts, dealId } = reach;
  if (dealId === null) return [];
  const start = new Float64Array(graph.ids.length);
  for (const { id, decision } of chain)
    if (decision.attitude !== null && decision.attitude < 0)
      start[graph.numbers.get(id)!] = carryOfAttitude(-decision.attitude);
  const found = spread(graph, {
    start,
    weight: graph.weight,
    carry: mirroredCarry(graph, facts, dealId),
    // An opponent's own carry stands in place of a tie and counts once.
    carryOfStart: new Float64Array(graph.ids.length).fill(1),
  });
  return chain
    .map(({ id }) => {
      const person = graph.numbers.get(id)!;
      const value = bestValue(found, person);
      const both = isAtLeast(value, REACH_MODEL.weak) && isAtLeast(pointOf(reach, id), REACH_MODEL.weak);
      return { id, value, contested: both, steps: wayTo(found, person).map((each) => graph.ids[each]!) };
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
}
