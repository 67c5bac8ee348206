// What a product is worth at an account: as stated, else what its family is worth at similar accounts.
import { type Exchange, exchangeOn } from '../money/exchange.ts';
import { compareIds } from '../ownership/counting.ts';
import { similarTo } from './fit.ts';
import type { Market, Pool } from './market.ts';

export const WORTH_BASES = ['stated', 'family-median'] as const;
export const WORTH_REASONS = ['no-potential', 'no-rate'] as const;

export interface Worth {
  /** In the currency asked for; null with a reason. */
  value: number | null;
  basis: (typeof WORTH_BASES)[number] | null;
  /** `no-potential`: nothing is stated here or of the family at similar accounts; `no-rate`: only in currencies without a rate. */
  reason: (typeof WORTH_REASONS)[number] | null;
}
const NOTHING: Worth = { value: null, basis: null, reason: 'no-potential' };
const NO_RATE: Worth = { value: null, basis: null, reason: 'no-rate' };

/** A stated value of a family, in the currency asked for; NaN where there is no rate. */
export interface FamilyValue {
  cell: number;
  value: number;
}

/** Values in one currency, with what has been told of a pool kept for the next cell. */
export interface Money {
  currency: string | null;
  exchange: Exchange;
  families: WeakMap<Pool, Map<string, FamilyValue[]>>;
}

/** The currency most values of these accounts are stated in, of equal ones the first; of all accounts where none is. */
export function currencyOf(market: Market, accounts?: Iterable<number>): string | null {
  const only = accounts && new Set(accounts);
  const counts = new Map<string, number>();
  for (const [cell, { value, currency }] of market.potentials) {
    if (value === null || currency === null) continue;
    if (only && !only.has(Math.floor(cell / market.products.length))) continue;
    counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || compareIds(a[0], b[0]));
  if (most) return most[0];
  return only ? currencyOf(market) : null;
}

export function moneyIn(market: Market, currency: string | null): Money {
  return { currency, exchange: exchangeOn(market.rates, market.asOf), families: new WeakMap() };
}

/** An amount in the currency asked for; null without a rate. One without a currency only goes with others without one. */
export function inMoney(money: Money, amount: number, currency: string | null): number | null {
  if (currency === money.currency) return amount;
  if (currency === null || money.currency === null) return null;
  const conversion = money.exchange(currency, money.currency);
  return conversion ? amount * conversion.factor : null;
}

export function worthOf(market: Market, money: Money, account: number, product: number): Worth {
  const stated = market.potentials.get(account * market.products.length + product);
  if (stated && stated.value !== null) {
    const value = inMoney(money, stated.value, stated.currency);
    return value === null ? NO_RATE : { value, basis: 'stated', reason: null };
  }
  const values = familyValues(market, money, account, product);
  if (values.length === 0) return NOTHING;
  const known = values.filter(({ value }) => !Number.isNaN(value));
  if (known.length === 0) return NO_RATE;
  return { value: median(known), basis: 'family-median', reason: null };
}

/** What is stated of the product's family at similar accounts, the account itself left out; the smallest first. */
export function familyValues(market: Market, money: Money, account: number, product: number): FamilyValue[] {
  const { pool } = similarTo(market, account);
  let families = money.families.get(pool);
  if (!families) {
    families = valuesByFamily(market, money, pool);
    money.families.set(pool, families);
  }
  const values = families.get(familyOf(market, product)) ?? [];
  const [from, until] = [account * market.products.length, (account + 1) * market.products.length];
  const isOwn = ({ cell }: FamilyValue) => from <= cell && cell < until;
  return values.some(isOwn) ? values.filter((each) => !isOwn(each)) : values;
}

function valuesByFamily(market: Market, money: Money, { members }: Pool): Map<string, FamilyValue[]> {
  const width = market.products.length;
  const families = new Map<string, FamilyValue[]>();
  for (const account of members)
    for (let product = 0; product < width; product++) {
      const cell = account * width + product;
      const stated = market.potentials.get(cell);
      if (!stated || stated.value === null) continue;
      const value = inMoney(money, stated.value, stated.currency) ?? Number.NaN;
      const family = familyOf(market, product);
      const values = families.get(family);
      if (values) values.push({ cell, value });
      else families.set(family, [{ cell, value }]);
    }
  // What cannot be brought over comes last.
  const rank = ({ value }: FamilyValue) => (Number.isNaN(value) ? Number.POSITIVE_INFINITY : value);
  for (const values of families.values())
    values.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.cell - b.cell));
  return families;
}

/** A product without a family is one of its own. */
function familyOf({ products }: Market, product: number): string {
  const { family, id } = products[product]!;
  return family === null || family === '' ? `product ${id}` : `family ${family}`;
}

function median(sorted: readonly FamilyValue[]): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle]!.value;
  return sorted.length % 2 === 1 ? upper : (sorted[middle - 1]!.value + upper) / 2;
}
