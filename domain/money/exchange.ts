// Money of several currencies is summed only with a stated rate.
import type { Rate } from '../facts/business.ts';

export type StatedRate = Pick<Rate, 'currency' | 'base' | 'rate' | 'date'>;

/** A way from one currency to another: multiply by `factor`, by one stated rate or two. */
export interface Conversion {
  factor: number;
  rates: StatedRate[];
}

export type Exchange = (from: string, to: string) => Conversion | null;

/**
 * Conversions on a date by the newest rate of each pair not after it: the rate itself, its inverse, or two rates over
 * one currency between (the first by code). Null where none is stated.
 */
export function exchangeOn(rates: readonly StatedRate[], date: string): Exchange {
  const newest = new Map<string, Map<string, StatedRate>>();
  for (const rate of rates) {
    if (rate.date > date || !(rate.rate > 0)) continue;
    for (const [from, to] of [
      [rate.currency, rate.base],
      [rate.base, rate.currency],
    ] as const) {
      const known = newest.get(from) ?? new Map<string, StatedRate>();
      const other = known.get(to);
      if (!other || isBetter(rate, other, from)) known.set(to, rate);
      newest.set(from, known);
    }
  }
  const direct = (from: string, to: string): Conversion | null => {
    const rate = newest.get(from)?.get(to);
    return rate ? { factor: rate.currency === from ? rate.rate : 1 / rate.rate, rates: [rate] } : null;
  };
  return (from, to) => {
    if (from === to) return { factor: 1, rates: [] };
    const stated = direct(from, to);
    if (stated) return stated;
    for (const between of [...(newest.get(from)?.keys() ?? [])].sort()) {
      const [first, second] = [direct(from, between), direct(between, to)];
      if (first && second) return { factor: first.factor * second.factor, rates: [...first.rates, ...second.rates] };
    }
    return null;
  };
}

/** The newer rate; of one day the one stated in this direction. */
function isBetter(rate: StatedRate, other: StatedRate, from: string): boolean {
  if (rate.date !== other.date) return rate.date > other.date;
  return rate.currency === from && other.currency !== from;
}
