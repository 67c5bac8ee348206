// Everything ownership questions are answered from, made once for a set of facts and a date.
import { type ControlFinder, controlFinder } from './control.ts';
import type { OwnershipFacts } from './facts.ts';
import { type Loops, loopsOf } from './loops.ts';
import { type OwnershipNetwork, ownershipNetwork } from './network.ts';
import { closedLoops, type NetworkProblems } from './problems.ts';
import { type Spreader, spreader } from './spread.ts';

export interface Ownership {
  network: OwnershipNetwork;
  problems: NetworkProblems;
  loops: Loops;
  spread: Spreader;
  findControlled: ControlFinder;
}

/** Prepares the statements in force on a date (YYYY-MM-DD). Facts in any order give the same answers. */
export function ownershipOn(facts: OwnershipFacts, asOf: string): Ownership {
  return ownershipIn(ownershipNetwork(facts, asOf));
}

export function ownershipIn(network: OwnershipNetwork): Ownership {
  const problems = closedLoops(network);
  const loops = loopsOf(network);
  const spread = spreader(network, loops, problems.closed);
  return { network, problems, loops, spread, findControlled: controlFinder(network) };
}
