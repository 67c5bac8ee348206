// Rules about who decides: the economic buyer and the approver.
import { decisionFact, type LintRule } from './facts.ts';

/** An economic buyer or approver has left. */
export const ebDeparted = {
  code: 'eb-departed',
  run: ({ chain, left }) =>
    chain
      .filter(({ id, decision }) => left.has(id) && decision.roles.some((role) => role === 'EB' || role === 'APPROVER'))
      .map((member) => ({
        persons: [member.id],
        facts: [decisionFact(member), { kind: 'person', id: member.id }],
        values: { role: member.decision.roles.includes('EB') ? 'EB' : 'APPROVER' },
      })),
} as const satisfies LintRule;

/** More than one economic buyer who has not left. */
export const twoEbs = {
  code: 'two-ebs',
  run: ({ chain, left }) => {
    const buyers = chain.filter(({ id, decision }) => decision.roles.includes('EB') && !left.has(id));
    if (buyers.length < 2) return [];
    return [{ persons: buyers.map(({ id }) => id), facts: buyers.map(decisionFact), values: { ebs: buyers.length } }];
  },
} as const satisfies LintRule;

/** An economic buyer is stated to have no power at all. */
export const ebWithoutPower = {
  code: 'eb-without-power',
  run: ({ chain }) =>
    chain
      .filter(({ power, decision }) => power === 0 && decision.roles.includes('EB'))
      .map((member) => ({ persons: [member.id], facts: [decisionFact(member)], values: { power: 0 } })),
} as const satisfies LintRule;
