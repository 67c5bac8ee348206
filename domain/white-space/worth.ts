// What a product is worth at an account: as stated, else what its family is worth at similar accounts.
import { exchangeOn } from '../money/exchange.ts';
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

/** A stated value of a family, in the currency asked for. */
export interface FamilyValue {
  cell: number;
  value: number;
}
/** What is stated of a family in a pool. */
interface FamilyValues {
  /** The smallest first, equal ones by cell. */
  known: FamilyValue[];
  /** Values in currencies without a rate. */
  withoutRate: number;
}

/** Values in one currency, with what has been told of a pool kept for the next cell. */
export interface Money {
  currency: string | null;
  /** What an amount of a currency is multiplied by; null without a rate. */
  factorOf: (currency: string) => number | null;
  families: WeakMap<Pool, Map<string, FamilyValues>>;
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
  const exchange = exchangeOn(market.rates, market.asOf);
  const factors = new Map<string, number | null>();
  const factorOf = (from: string) => {
    let factor = factors.get(from);
    if (factor === undefined) {
      factor = currency === null ? null : (exchange(from, currency)?.factor ?? null);
      factors.set(from, factor);
    }
    return factor;
  };
  return { currency, factorOf, families: new WeakMap() };
}

/** An amount in the currency asked for; null without a rate. One without a currency only goes with others without one. */
export function inMoney(money: Money, amount: number, currency: string | null): number | null {
  if (currency === money.currency) return amount;
  const factor = currency === null ? null : money.factorOf(currency);
  return factor === null ? null : amount * factor;
}

export function worthOf(market: Market, money: Money, account: number, product: number): Worth {
  const stated = market.potentials.get(account * market.products.length + product);
  if (stated && stated.value !== null) {
    const value = inMoney(money, stated.value, stated.currency);
    return value === null ? NO_RATE : { value, basis: 'stated', reason: null };
  }
  const { known, withoutRate } = inFamily(market, money, account, product);
  const own = ownValues(market, money, account, product);
  const without = own.known.map((value) => placeOf(known, value)).sort((a, b) => a - b);
  if (known.length > without.length) return { value: median(known, without), basis: 'family-median', reason: null };
  return withoutRate > own.withoutRate ? NO_RATE : NOTHING;
}

/** What is stated of the product's family at similar accounts, the account itself left out; the smallest first. */
export function familyValues(market: Market, money: Money, account: number, product: number): FamilyValue[] {
  const width = market.products.length;
  const { known } = inFamily(market, money, account, product);
  return known.filter(({ cell }) => Math.floor(cell / width) !== account);
}

const NO_VALUES: FamilyValues = { known: [], withoutRate: 0 };

/** The same with the account itself, kept for all accounts that are compared with the same ones. */
function inFamily(market: Market, money: Money, account: number, product: number): FamilyValues {
  const { pool } = similarTo(market, account);
  let families = money.families.get(pool);
  if (!families) {
    families = new Map();
    for (const member of pool.members) addValues(market, money, member, families);
    for (const { known } of families.values()) known.sort(byValue);
    money.families.set(pool, families);
  }
  return families.get(familyOf(market, product)) ?? NO_VALUES;
}

function ownValues(market: Market, money: Money, account: number, product: number): FamilyValues {
  const families = new Map<string, FamilyValues>();
  if (market.valued[account] === 1) addValues(market, money, account, families);
  return families.get(familyOf(market, product)) ?? NO_VALUES;
}

function addValues(market: Market, money: Money, account: number, families: Map<string, FamilyValues>): void {
  if (market.valued[account] !== 1) return;
  const width = market.products.length;
  for (let product = 0; product < width; product++) {
    const cell = account * width + product;
    const stated = market.potentials.get(cell);
    if (!stated || stated.value === null) continue;
    const family = familyOf(market, product);
    const values = families.get(family) ?? { known: [], withoutRate: 0 };
    families.set(family, values);
    const value = inMoney(money, stated.value, stated.currency);
    if (value === null) values.withoutRate++;
    else values.known.push({ cell, value });
  }
}

function byValue(a: FamilyValue, b: FamilyValue): number {
  return a.value - b.value || a.cell - b.cell;
}

/** Where a value stands among sorted ones it is one of. */
function placeOf(sorted: readonly FamilyValue[], value: FamilyValue): number {
  let [from, until] = [0, sorted.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if (byValue(sorted[middle]!, value) < 0) from = middle + 1;
    else until = middle;
  }
  return from;
}

/** A product without a family is one of its own. */
function familyOf({ products }: Market, product: number): string {
  const { family, id } = products[product]!;
  return family === null || family === '' ? `product ${id}` : `family ${family}`;
}

/** Of sorted values without those at some places, ascending. */
function median(sorted: readonly FamilyValue[], without: readonly number[]): number {
  const count = sorted.length - without.length;
  const at = (rank: number) => {
    let place = rank;
    for (const left of without) if (left <= place) place++;
    return sorted[place]!.value;
  };
  return (at((count - 1) >> 1) + at(count >> 1)) / 2;
}
