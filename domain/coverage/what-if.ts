// Coverage of a group as it would be after changes that are only tried.
import { type ReachEdit, withEdits } from '../reach/edits.ts';
import { knownReach } from '../reach/known.ts';
import { coverageOf } from './coverage.ts';
import { type GroupFacts, reachFactsOf } from './facts.ts';
import { presenceOn } from './levels.ts';
import type { CoverageOptions, GroupCoverage } from './result.ts';

/**
 * Coverage with the edits of a deal applied to a copy of the facts: who sits where, and how well we get to whom, are those
 * after the edits; contacts stay. Throws `edit-refused` for an edit that cannot be applied.
 */
export function coverageWith(
  facts: GroupFacts,
  dealId: string,
  edits: readonly ReachEdit[],
  options: CoverageOptions,
): GroupCoverage {
  const { contacts } = presenceOn(facts, options.asOf);
  const edited = withEdits(reachFactsOf(facts, contacts, options.asOf), dealId, edits);
  const { persons, influences, decisions } = edited;
  const holders = edited.holders.map((hold) => ({ ...hold, source: null }));
  return coverageOf({ ...facts, persons, holders, influences, decisions }, options, knownReach(edited));
}
