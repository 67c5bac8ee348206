// What each member weighs in the three weightings.

import { type Conversion, type Exchange, exchangeOn, type StatedRate } from '../money/exchange.ts';
import { compareIds } from '../ownership/counting.ts';
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

/** A value without a currency can only be summed with others without one. */
function commonCurrency(values: readonly Value[], rates: readonly StatedRate[], asOf: string) {
  const counts = new Map<string | null, number>();
  for (const { currency } of values) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const currencies = [...counts.keys()];
  if (currencies.length === 1) return { currency: currencies[0] ?? null, factorOf: () => 1, rates: [] };
  const named = currencies.filter((currency) => currency !== null);
  if (named.length < currencies.length) return null;
  const exchange = exchangeOn(rates, asOf);
  const most = named.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareIds(a, b));
  const bases = [...new Set(rates.map((rate) => rate.base))].sort(compareIds);
  for (const target of [...most, ...bases]) {
    const conversions = convertAll(named, target, exchange);
    if (!conversions) continue;
    return {
      currency: target,
      factorOf: (currency: string | null) => conversions.get(currency ?? '')?.factor ?? Number.NaN,
      rates: [...new Set([...conversions.values()].flatMap((conversion) => conversion.rates))],
    };
  }
  return null;
}

function convertAll(currencies: readonly string[], target: string, exchange: Exchange): Map<string, Conversion> | null {
  const conversions = new Map<string, Conversion>();
  for (const currency of currencies) {
    const conversion = exchange(currency, target);
    if (!conversion) return null;
    conversions.set(currency, conversion);
  }
  return conversions;
}
