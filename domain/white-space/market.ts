// All accounts and products packed into numbers, with who has what among which accounts.
import { compareIds } from '../ownership/counting.ts';
import type { MarketAccount, MarketDeal, MarketFacts, MarketOrder, MarketPotential } from './facts.ts';
import { bandOf } from './model.ts';

/** Accounts that are looked at together, and how many of them have each product, by number. */
export interface Pool {
  members: number[];
  adopters: Int32Array;
}

/** Accounts and products are numbered by id; a cell is account x products + product. */
export interface Market {
  asOf: string;
  rates: MarketFacts['rates'];
  accounts: readonly MarketAccount[];
  accountNumbers: ReadonlyMap<string, number>;
  products: readonly { id: string; family: string | null }[];
  productNumbers: ReadonlyMap<string, number>;
  /** 1: the account has the product. */
  deployed: Uint8Array;
  /** By cell, only where there is one; the first by id. */
  orders: ReadonlyMap<number, MarketOrder>;
  deals: ReadonlyMap<number, MarketDeal>;
  potentials: ReadonlyMap<number, MarketPotential>;
  /** 1: a value is stated at the account. */
  valued: Uint8Array;
  all: Pool;
  /** Of the same industry and size band, by account; null where either is not known. */
  alike: readonly (Pool | null)[];
  /** Of the same group, by account. */
  group: readonly (Pool | null)[];
  /** Of the same group, industry and size band, by account. */
  alikeInGroup: readonly (Pool | null)[];
}

export function marketOf(facts: MarketFacts): Market {
  const accounts = [...facts.accounts].sort((a, b) => compareIds(a.id, b.id));
  const products = [...facts.products].sort((a, b) => compareIds(a.id, b.id));
  const accountNumbers = numbering(accounts);
  const productNumbers = numbering(products);
  const byCell = <T extends { accountId: string; productId: string }>(rows: readonly T[], idOf: (row: T) => string) => {
    const found = new Map<number, T>();
    for (const row of rows) {
      const [account, product] = [accountNumbers.get(row.accountId), productNumbers.get(row.productId)];
      if (account === undefined || product === undefined) continue;
      const cell = account * products.length + product;
      const known = found.get(cell);
      if (!known || compareIds(idOf(row), idOf(known)) < 0) found.set(cell, row);
    }
    return found;
  };
  const orders = byCell(facts.orders, (order) => order.id);
  const potentials = byCell(facts.potentials, () => '');
  const deployed = new Uint8Array(accounts.length * products.length);
  for (const cell of orders.keys()) deployed[cell] = 1;
  for (const [cell, { state }] of potentials) if (state === 'deployed') deployed[cell] = 1;
  const valued = new Uint8Array(accounts.length);
  for (const [cell, { value }] of potentials) if (value !== null) valued[Math.floor(cell / products.length)] = 1;
  const pools = (keyOf: (account: MarketAccount) => string | null) =>
    poolsOf(accounts, products.length, deployed, keyOf);
  return {
    asOf: facts.asOf,
    rates: facts.rates,
    accounts,
    accountNumbers,
    products,
    productNumbers,
    deployed,
    orders,
    deals: byCell(facts.deals, (deal) => deal.id),
    potentials,
    valued,
    all: pools(() => '')[0] ?? { members: [], adopters: new Int32Array(products.length) },
    alike: pools(segmentOf),
    group: pools((account) => account.groupId),
    alikeInGroup: pools((account) => {
      const segment = segmentOf(account);
      return segment === null || account.groupId === null ? null : JSON.stringify([segment, account.groupId]);
    }),
  };
}

function segmentOf({ industry, employees }: MarketAccount): string | null {
  const band = bandOf(employees);
  return industry === null || industry === '' || band === null ? null : `${band} ${industry}`;
}

/** The pool of each account by its key; null where it has none. */
function poolsOf(
  accounts: readonly MarketAccount[],
  products: number,
  deployed: Uint8Array,
  keyOf: (account: MarketAccount) => string | null,
): (Pool | null)[] {
  const pools = new Map<string, Pool>();
  return accounts.map((account, at) => {
    const key = keyOf(account);
    if (key === null) return null;
    const pool = pools.get(key) ?? { members: [], adopters: new Int32Array(products) };
    pools.set(key, pool);
    pool.members.push(at);
    for (let product = 0; product < products; product++) pool.adopters[product]! += deployed[at * products + product]!;
    return pool;
  });
}

function numbering(rows: readonly { id: string }[]): Map<string, number> {
  return new Map(rows.map(({ id }, at) => [id, at]));
}
