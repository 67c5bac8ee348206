// Rules about whom attitude and role, or attitude and influence, put on two sides at once.
import type { ChainMember } from '../../reach/chain.ts';
import { decisionFact, influenceFact, type LintRule, sortedIds } from './facts.ts';

/** Somebody is for us (attitude 1 or more), and all he is stated to influence are against us. */
export const supporterAmongOpponents = {
  code: 'supporter-among-opponents',
  run: ({ chain, facts }) => {
    const byId = new Map(chain.map((member) => [member.id, member]));
    const isOpponent = (id: string) => isBelow0(byId.get(id));
    return chain
      .filter(({ decision }) => decision.attitude !== null && decision.attitude >= 1)
      .flatMap((member) => {
        const stated = facts.influences.filter(
          ({ fromId, toId, weight, kind }) =>
            fromId === member.id && toId !== fromId && weight > 0 && kind !== 'conflict',
        );
        if (stated.length === 0 || !stated.every(({ toId }) => isOpponent(toId))) return [];
        const opponents = sortedIds(stated.map(({ toId }) => toId));
        const of = [member, ...opponents.map((id) => byId.get(id)!)];
        return [
          {
            persons: of.map(({ id }) => id),
            facts: [...of.map(decisionFact), ...stated.map(influenceFact)],
            values: { attitude: member.decision.attitude, opponents: opponents.length },
          },
        ];
      });
  },
} as const satisfies LintRule;

/** A coach is against us; whether he was ever verified is told along. */
export const coachAgainst = {
  code: 'coach-against',
  run: ({ chain, facts }) =>
    chain
      .filter((member) => member.decision.roles.includes('COACH') && isBelow0(member))
      .map((member) => {
        const own = facts.decisions.find((it) => it.dealId === facts.dealId && it.personId === member.id);
        const values = { attitude: member.decision.attitude, coachVerified: own?.coachVerified ?? null };
        return { persons: [member.id], facts: [decisionFact(member)], values };
      }),
} as const satisfies LintRule;

function isBelow0(member: ChainMember | undefined): boolean {
  return (member?.decision.attitude ?? 0) < 0;
}
