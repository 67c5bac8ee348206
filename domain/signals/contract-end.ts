import { addDays, dayNumber } from '../calendar/day.ts';
import { groupedBy, type SignalDay } from './facts.ts';
import { found, type SignalFound } from './found.ts';
import type { Rules } from './rules.ts';

type Contracts = SignalDay['facts']['contracts'];

/**
 * Contracts that end soon or have just ended, with nothing to follow: no later contract of the same product at the account, and no
 * open deal of that product (any open deal where the contract names none).
 */
export function contractEnds(day: SignalDay, rule: Rules['contract-end']): SignalFound[] {
  const { contracts, lastRunOn } = day.facts;
  const until = addDays(day.asOf, rule.daysBefore);
  const past = addDays(day.asOf, -rule.daysAfter);
  const from = lastRunOn !== null && lastRunOn < past ? lastRunOn : past;
  const ofAccount = groupedBy(contracts, (contract) => contract.accountId);
  return contracts.flatMap(({ id, accountId, productId, endsOn }) => {
    if (endsOn === null || endsOn > until) return [];
    if (isRenewed(ofAccount.get(accountId) ?? [], id, productId, endsOn)) return [];
    const deals = day.openAt.get(accountId) ?? [];
    if (deals.some(({ productIds }) => productId === null || productIds.includes(productId))) return [];
    const figures = { endsOn, days: dayNumber(endsOn) - dayNumber(day.asOf), productId };
    const raises = endsOn >= from;
    return [found({ kind: 'contract-end', accountId, contractId: id, since: endsOn, figures, raises }, id, endsOn)];
  });
}

function isRenewed(contracts: Contracts, id: string, productId: string | null, endsOn: string): boolean {
  return contracts.some(
    (other) => other.id !== id && other.productId === productId && (other.endsOn === null || other.endsOn > endsOn),
  );
}
