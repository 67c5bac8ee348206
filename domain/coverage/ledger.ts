// The ledger of one coverage: the members that count above the line, then what is below it.
import type { Ledger, LedgerTerm } from '../contract/common.ts';
import { counts, type Measure, ratioAt, type Weighting } from './ratios.ts';
import type { CoverageTerms } from './result.ts';

/**
 * One term per member at the level or above, or with somebody who decides in reach (its weight; the facts that give it its level), the largest first, up to
 * `limit`; these add up to the numerator. Then the denominator, with the rates money was changed at, if it was.
 */
export function coverageLedger(
  { terms, rates }: CoverageTerms,
  measure: Measure,
  weighting: Weighting,
  nameOf: (accountId: string) => string,
  limit = Number.POSITIVE_INFINITY,
): Ledger {
  const counted = terms.filter((term) => term.weights[weighting] !== null && counts(term, measure));
  counted.sort((a, b) => (b.weights[weighting] ?? 0) - (a.weights[weighting] ?? 0));
  const shown = counted.slice(0, limit).map(
    (term): LedgerTerm => ({
      code: measure === 'decision' ? 'level.decision' : `level.${term.level}`,
      label: nameOf(term.id),
      ids: [term.id],
      value: term.weights[weighting],
      facts:
        measure === 'decision'
          ? (term.decider?.facts ?? [])
          : (term.evidence.find((evidence) => evidence.level === term.level)?.facts ?? []),
    }),
  );
  const all: LedgerTerm = {
    code: 'coverage.denominator',
    label: '',
    value: ratioAt(terms, measure, weighting).denominator,
    facts: weighting === 'potential' ? rates : [],
  };
  return { formula: `coverage.${weighting}`, terms: [...shown, all], shown: shown.length, total: counted.length };
}
