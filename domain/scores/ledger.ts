// The ledger of a score.
import type { Ledger, LedgerFact, LedgerTerm } from '../contract/common.ts';
import { compareIds } from '../ownership/counting.ts';
import type { ScoreModelId } from './model.ts';

/** Facts named with one term: enough to check it by, and a page that still opens for an account with thousands of orders. */
export const MOST_FACTS_OF_TERM = 100;

export function scoreLedger(model: ScoreModelId, terms: LedgerTerm[]): Ledger {
  return { formula: `score.${model}`, terms, shown: terms.length, total: terms.length };
}

interface Dated {
  id: string;
  day: string;
  text?: string;
}

/** The newest facts of a kind, at most `MOST_FACTS_OF_TERM`. */
export function newestFacts(kind: string, rows: readonly Dated[]): LedgerFact[] {
  return [...rows]
    .sort((a, b) => compareIds(b.day, a.day) || compareIds(a.id, b.id))
    .slice(0, MOST_FACTS_OF_TERM)
    .map(({ id, day, text }) => ({ kind, id, text: text === undefined ? day : `${day} ${text}` }));
}
