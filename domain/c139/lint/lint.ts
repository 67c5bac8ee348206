// What cannot be right in the map of a deal: data that contradict each other, named by rule.
import { compareIds } from '../../ownership/counting.ts';
import { attitudeBeforeDeal, attitudeInFuture } from './attitude-dates.ts';
import type { LintCode } from './codes.ts';
import { conflictAndInfluence } from './conflict-and-influence.ts';
import { deciderWithoutTie } from './decider-without-tie.ts';
import { ebDeparted, ebWithoutPower, twoEbs } from './economic-buyer.ts';
import { type Contradiction, type LintFacts, type LintRule, lintedDeal } from './facts.ts';
import { coachAgainst, supporterAmongOpponents } from './leanings.ts';
import { nobodySeated } from './nobody-seated.ts';
import { openPastClose } from './open-past-close.ts';
import { reportingLoop } from './reporting-loop.ts';

/** Findings come in this order, that of `LINT_CODES`. */
export const LINT_RULES = [
  ebDeparted,
  twoEbs,
  ebWithoutPower,
  deciderWithoutTie,
  coachAgainst,
  supporterAmongOpponents,
  conflictAndInfluence,
  attitudeBeforeDeal,
  attitudeInFuture,
  nobodySeated,
  reportingLoop,
  openPastClose,
] as const satisfies readonly (LintRule & { code: LintCode })[];

export interface LintFinding extends Contradiction {
  rule: LintCode;
  dealId: string;
}

/** All findings of a deal: by rule, then by the persons and facts they name. */
export function lint(facts: LintFacts): LintFinding[] {
  const deal = lintedDeal(facts);
  return LINT_RULES.flatMap((rule) => {
    const found: Contradiction[] = rule.run(deal);
    return found
      .map((each) => ({ rule: rule.code, dealId: facts.dealId, ...each, facts: sortedFacts(each) }))
      .sort((a, b) => compareIds(keyOf(a), keyOf(b)));
  });
}

function sortedFacts({ facts }: Contradiction): Contradiction['facts'] {
  return [...facts].sort((a, b) => compareIds(a.kind, b.kind) || compareIds(a.id, b.id));
}

function keyOf({ persons, facts }: Contradiction): string {
  return [persons.join('|'), ...facts.map(({ kind, id }) => `${kind} ${id}`)].join('\n');
}
