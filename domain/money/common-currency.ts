// The one currency that several amounts can be brought to.
import { compareIds } from '../ownership/counting.ts';
import { type Conversion, type Exchange, exchangeOn, type StatedRate } from './exchange.ts';

export interface CommonCurrency {
  currency: string | null;
  /** What an amount of a currency is multiplied by. */
  factorOf(currency: string | null): number;
  /** Stated rates that are used. */
  rates: StatedRate[];
}

/**
 * The currency most values are stated in that all can be changed to by the rates of a date, else a base of the rates; null
 * where there is none. A value without a currency can only be summed with others without one.
 */
export function commonCurrency(
  values: readonly { currency: string | null }[],
  rates: readonly StatedRate[],
  asOf: string,
): CommonCurrency | null {
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
