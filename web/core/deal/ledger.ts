import type { Ledger } from '../../../domain/contract/common.ts';
import { factId } from '../../../domain/facts/registry.ts';
import type { DealFigures } from '../../../domain/reach/deal.ts';
import type { ReachDecision } from '../../../domain/reach/facts.ts';
import { chainLedger } from '../../../domain/reach/ledger.ts';

/** The ledger of the chain's reach, each part in the decision with its source and date. */
export function sourcedChainLedger(
  figures: DealFigures,
  decisions: readonly ReachDecision[],
  nameOf: (personId: string) => string,
): Ledger {
  const stated = new Map(
    decisions.map((each) => [factId('decision', { dealId: each.dealId, personId: each.personId }), each]),
  );
  const ledger = chainLedger(figures, nameOf);
  const terms = ledger.terms.map((term) => ({
    ...term,
    facts: term.facts.map((fact) => {
      const known = stated.get(fact.id);
      return known
        ? { ...fact, source: known.source, observedOn: known.observedOn, confidence: known.confidence }
        : fact;
    }),
  }));
  return { ...ledger, terms };
}
