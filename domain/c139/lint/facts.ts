// What a map lint reads, and what the rules of it have in common.
import { factId } from '../../facts/registry.ts';
import { compareIds } from '../../ownership/counting.ts';
import { leftPersons } from '../../persons/seating.ts';
import { type ChainMember, chainOf } from '../../reach/chain.ts';
import type { ReachDeal, ReachDecision, ReachFacts, ReachInfluence } from '../../reach/facts.ts';

export type LintDecision = ReachDecision & {
  /** Whether somebody checked that a coach really is one; absent and null: nobody said. */
  coachVerified?: boolean | null;
};

/** The facts around one deal's chain, as reach is computed from, with its coaches' checks. */
export interface LintFacts extends Omit<ReachFacts, 'decisions'> {
  dealId: string;
  decisions: readonly LintDecision[];
}

/** The facts with what several rules ask of them. */
export interface LintedDeal {
  facts: LintFacts;
  /** Null where the facts do not hold the deal itself. */
  deal: ReachDeal | null;
  chain: readonly ChainMember[];
  left: ReadonlySet<string>;
}

export function lintedDeal(facts: LintFacts): LintedDeal {
  return {
    facts,
    deal: facts.deals.find((deal) => deal.id === facts.dealId) ?? null,
    chain: chainOf({ facts, dealId: facts.dealId }),
    left: leftPersons(facts.persons, facts.holders, facts.asOf),
  };
}

/** A fact that takes part in a contradiction. */
export interface LintFact {
  kind: 'deal' | 'decision' | 'holder' | 'influence' | 'person' | 'seat';
  id: string;
}

/** What contradicts itself: who and which facts take part, and the values that do not go together. */
export interface Contradiction {
  persons: string[];
  facts: LintFact[];
  values: Record<string, string | number | boolean | null>;
}

/** A rule of the lint; its findings in any order. */
export interface LintRule {
  code: string;
  run(deal: LintedDeal): Contradiction[];
}

export function decisionFact({ decision: { dealId, personId } }: Pick<ChainMember, 'decision'>): LintFact {
  return { kind: 'decision', id: factId('decision', { dealId, personId }) };
}

export function influenceFact({ fromId, toId, kind }: ReachInfluence): LintFact {
  return { kind: 'influence', id: factId('influence', { fromId, toId, kind }) };
}

export function sortedIds(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort(compareIds);
}
