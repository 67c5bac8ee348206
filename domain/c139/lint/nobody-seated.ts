import { isHeld } from '../../persons/seating.ts';
import { decisionFact, type LintRule } from './facts.ts';

/** Somebody in the chain has not left, but sits nowhere on the date: he moved, or his seat was never told. */
export const nobodySeated = {
  code: 'nobody-seated',
  run: ({ chain, left, facts }) => {
    const seated = new Set(facts.holders.filter((hold) => isHeld(hold, facts.asOf)).map((hold) => hold.personId));
    return chain
      .filter(({ id }) => !left.has(id) && !seated.has(id))
      .map((member) => ({
        persons: [member.id],
        facts: [decisionFact(member), { kind: 'person', id: member.id }],
        values: {},
      }));
  },
} as const satisfies LintRule;
