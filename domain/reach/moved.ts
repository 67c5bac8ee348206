// What a write did to the decision chain of a deal.
import { compareIds } from '../ownership/counting.ts';
import { chainOf, chainReach, missingRoles } from './chain.ts';
import type { ReachFacts } from './facts.ts';
import { type Range, rangeOf, reachOf } from './reach.ts';
import { rangesDiffer } from './shift.ts';

export interface ChainFigures {
  chainReach: Range | null;
  /** Of everybody in the chain, by id. */
  persons: ReadonlyMap<string, Range>;
}
export interface ChainMove {
  chainReach: { before: Range | null; after: Range | null };
  /** Whose reach differs, by id; null where he is not in the chain. */
  persons: { id: string; before: Range | null; after: Range | null }[];
}

export function chainFigures(facts: ReachFacts, dealId: string): ChainFigures {
  const reach = reachOf(facts, dealId);
  const chain = chainOf(reach);
  return {
    chainReach: chainReach(reach, chain, missingRoles(chain)),
    persons: new Map(chain.map(({ id }) => [id, rangeOf(reach, reach.graph.numbers.get(id)!)])),
  };
}

/** Null where no figure of the chain moved. */
export function chainMove(before: ChainFigures, after: ChainFigures): ChainMove | null {
  const ids = [...new Set([...before.persons.keys(), ...after.persons.keys()])].sort(compareIds);
  const persons = ids
    .map((id) => ({ id, before: before.persons.get(id) ?? null, after: after.persons.get(id) ?? null }))
    .filter((person) => rangesDiffer(person.before, person.after));
  const moved = persons.length > 0 || rangesDiffer(before.chainReach, after.chainReach);
  return moved ? { chainReach: { before: before.chainReach, after: after.chainReach }, persons } : null;
}
