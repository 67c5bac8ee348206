// Sums of money that say what they leave out.
import { compareIds } from '../ownership/counting.ts';
import { commonCurrency } from './common-currency.ts';
import type { StatedRate } from './exchange.ts';

export interface Money {
  amount: number;
  /** Null: stated without one. */
  currency: string | null;
}

export interface MoneySum {
  /** One sum where all can be brought to one currency, else one per currency, by code; empty where no amount is stated. */
  sums: Money[];
  /** How many have no amount: what they would add is not known. */
  unstated: number;
}

/** Sums amounts by the rates of a date (YYYY-MM-DD). */
export function sumMoney(
  given: readonly { amount: number | null; currency: string | null }[],
  rates: readonly StatedRate[],
  asOf: string,
): MoneySum {
  const stated = given.flatMap(({ amount, currency }) => (amount === null ? [] : [{ amount, currency }]));
  const unstated = given.length - stated.length;
  if (stated.length === 0) return { sums: [], unstated };
  const common = commonCurrency(stated, rates, asOf);
  if (!common) return { sums: byCurrency(stated), unstated };
  const amount = stated.reduce((sum, each) => sum + each.amount * common.factorOf(each.currency), 0);
  return { sums: [{ amount, currency: common.currency }], unstated };
}

/** One sum per currency, by code; what has none comes last. */
export function byCurrency(stated: readonly Money[]): Money[] {
  const sums = new Map<string | null, number>();
  for (const { amount, currency } of stated) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums]
    .map(([currency, amount]) => ({ amount, currency }))
    .sort((a, b) => (a.currency === null ? 1 : b.currency === null ? -1 : compareIds(a.currency, b.currency)));
}
