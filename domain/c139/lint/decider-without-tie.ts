import { factId } from '../../facts/registry.ts';
import { isHeld } from '../../persons/seating.ts';
import type { ChainMember } from '../../reach/chain.ts';
import { decisionFact, type LintedDeal, type LintFact, type LintRule } from './facts.ts';

/** An economic buyer, an approver or a holder of a decision-layer seat in the chain to whom nobody of ours has a tie. */
export const deciderWithoutTie = {
  code: 'decider-without-tie',
  run: (deal) => {
    const tied = new Set(deal.facts.ties.filter((tie) => tie.strength > 0).map((tie) => tie.personId));
    return deal.chain
      .filter(({ id }) => !tied.has(id) && !deal.left.has(id))
      .flatMap((member) => {
        const holds = decisionHolds(deal, member);
        const role = (['EB', 'APPROVER'] as const).find((each) => member.decision.roles.includes(each));
        if (role === undefined && holds.length === 0) return [];
        return [
          { persons: [member.id], facts: [decisionFact(member), ...holds], values: { as: role ?? 'decision-layer' } },
        ];
      });
  },
} as const satisfies LintRule;

function decisionHolds({ facts }: LintedDeal, { id }: ChainMember): LintFact[] {
  const decisionSeats = new Set(facts.seats.filter((seat) => seat.layer === 'decision').map((seat) => seat.id));
  return facts.holders
    .filter((hold) => hold.personId === id && decisionSeats.has(hold.seatId) && isHeld(hold, facts.asOf))
    .map(({ personId, seatId, since }) => ({ kind: 'holder', id: factId('holder', { personId, seatId, since }) }));
}
