// Rules about when an attitude was seen. Who did not say when says nothing wrong.
import { decisionFact, type LintRule } from './facts.ts';

/** An attitude was observed before the deal was opened: it belongs to something else. */
export const attitudeBeforeDeal = {
  code: 'attitude-before-deal',
  run: ({ chain, deal }) =>
    chain.flatMap((member) => {
      const { attitude, observedOn } = member.decision;
      const openedOn = deal?.openedOn ?? null;
      if (attitude === null || observedOn === null || openedOn === null || observedOn >= openedOn) return [];
      const facts = [decisionFact(member), { kind: 'deal' as const, id: member.decision.dealId }];
      return [{ persons: [member.id], facts, values: { attitude, observedOn, openedOn } }];
    }),
} as const satisfies LintRule;

/** An attitude was observed after the date of the answer. */
export const attitudeInFuture = {
  code: 'attitude-in-future',
  run: ({ chain, facts: { asOf } }) =>
    chain.flatMap((member) => {
      const { attitude, observedOn } = member.decision;
      if (attitude === null || observedOn === null || observedOn <= asOf) return [];
      return [{ persons: [member.id], facts: [decisionFact(member)], values: { attitude, observedOn, asOf } }];
    }),
} as const satisfies LintRule;
