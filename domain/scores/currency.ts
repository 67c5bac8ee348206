// The currency amounts of all accounts are told in.
import { exchangeOn, type StatedRate } from '../money/exchange.ts';
import { compareIds } from '../ownership/counting.ts';

export interface ToldCurrency {
  /** Null where no amount has one, and where they cannot be brought together. */
  currency: string | null;
  /** Several currencies that no stated rates bring together. */
  mixed: boolean;
}

/**
 * The base most rates are stated in that every currency can be changed to by the rates of a date; without one, the only
 * currency there is. It does not depend on how often a currency occurs, so that no single order changes what all the others are told in.
 */
export function currencyToTell(
  currencies: readonly (string | null)[],
  rates: readonly StatedRate[],
  asOf: string,
): ToldCurrency {
  const exchange = exchangeOn(rates, asOf);
  const counts = new Map<string, number>();
  for (const { base } of rates) counts.set(base, (counts.get(base) ?? 0) + 1);
  const bases = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || compareIds(a, b));
  const reached = (base: string) => currencies.every((from) => from !== null && exchange(from, base) !== null);
  const base = currencies.length === 0 ? undefined : bases.find(reached);
  if (base !== undefined) return { currency: base, mixed: false };
  return currencies.length > 1 ? { currency: null, mixed: true } : { currency: currencies[0] ?? null, mixed: false };
}
