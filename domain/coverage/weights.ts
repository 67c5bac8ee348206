// What each member weighs in the three weightings.
import { commonCurrency } from '../money/common-currency.ts';
import type { StatedRate } from '../money/exchange.ts';
import type { GroupFacts } from './facts.ts';
import type { Refusal } from './result.ts';

/** Money each member stands for, in one currency; null where unknown. */
export interface MoneyWeights {
  basis: 'potential' | 'revenue' | null;
  currency: string | null;
  of: ReadonlyMap<string, number>;
  refused: Refusal | null;
  /** Stated rates used to bring values into one currency. */
  rates: StatedRate[];
}

interface Value {
  accountId: string;
  value: number;
  currency: string | null;
}

/**
 * The sum of the potentials of each member, or its revenue: potentials where any member has one, else revenue, one
 * basis per group. Several currencies are brought into the one most values are stated in that all can be changed to.
 */
export function moneyWeights(facts: GroupFacts, memberIds: ReadonlySet<string>, asOf: string): MoneyWeights {
  const potentials = facts.potentials.flatMap(({ accountId, value, currency }) => stated(accountId, value, currency));
  const revenues = facts.accounts.flatMap(({ id, revenue, currency }) => stated(id, revenue, currency));
  const among = (values: Value[]) => values.filter(({ accountId }) => memberIds.has(accountId));
  const ofPotentials = among(potentials);
  const [basis, values] =
    ofPotentials.length > 0 ? (['potential', ofPotentials] as const) : (['revenue', among(revenues)] as const);
  const nothing = { basis: null, currency: null, of: new Map<string, number>(), rates: [] };
  if (values.length === 0) return { ...nothing, refused: 'no-potential-or-revenue' };
  const common = commonCurrency(values, facts.rates, asOf);
  if (!common) return { ...nothing, basis, refused: 'mixed-currency' };
  const of = new Map<string, number>();
  for (const { accountId, value, currency } of values)
    of.set(accountId, (of.get(accountId) ?? 0) + value * common.factorOf(currency));
  return { basis, currency: common.currency, of, refused: null, rates: common.rates };
}

function stated(accountId: string, value: number | null, currency: string | null): Value[] {
  return value === null ? [] : [{ accountId, value, currency }];
}
