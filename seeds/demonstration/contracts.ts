// Contracts: one for every product bought, and those that are told by hand in their place.
import type { Bundle } from '../bundle.ts';
import type { Calendar } from './calendar.ts';
import type { GroupPlan } from './plan.ts';

/** Puts the contracts told by hand where a contract about the same product was generated, further ones beside it. */
export function contracts(plan: GroupPlan, days: Calendar, bundle: Bundle): void {
  const told = new Map<string, number>();
  for (const { accountId, productId, starts, ends, amount } of plan.contracts) {
    const first = `${plan.prefix}-contract-${accountId.slice(3)}-${productId}`;
    const generated = bundle.contract.find(({ id }) => id === first);
    if (!generated) throw new Error(`nothing is bought of ${productId} at ${accountId}, so there is no contract.`);
    const nth = (told.get(first) ?? 0) + 1;
    told.set(first, nth);
    const row = { ...generated, startsOn: days.ahead(starts), endsOn: days.ahead(ends), amount };
    if (nth === 1) Object.assign(generated, row);
    else bundle.contract.push({ ...row, id: `${first}-${nth}` });
  }
}
