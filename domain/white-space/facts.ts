// What white space is computed from: every account there is, what it has, and what could be sold to it.
import type { Potential } from '../facts/account.ts';
import type { Product, Rate } from '../facts/business.ts';

export interface MarketAccount {
  id: string;
  industry: string | null;
  employees: number | null;
  /** Root of the group it is in on the date, the one with the largest stake of several; null in none. */
  groupId: string | null;
}
/** One of the orders by which an account has a product on the date. */
export interface MarketOrder {
  accountId: string;
  productId: string;
  id: string;
}
/** A deal that is open on the date and sells the product. */
export interface MarketDeal {
  accountId: string;
  productId: string;
  id: string;
}
export type MarketPotential = Pick<
  Potential,
  'accountId' | 'productId' | 'state' | 'value' | 'currency' | 'competitorId' | 'source' | 'observedOn' | 'confidence'
>;

/** Rows about accounts or products that are not among the first two are allowed and ignored. */
export interface MarketFacts {
  /** The date, YYYY-MM-DD. */
  asOf: string;
  accounts: readonly MarketAccount[];
  products: readonly Pick<Product, 'id' | 'family'>[];
  orders: readonly MarketOrder[];
  deals: readonly MarketDeal[];
  potentials: readonly MarketPotential[];
  rates: readonly Pick<Rate, 'currency' | 'base' | 'rate' | 'date'>[];
}

/** The way into an account: how many may say yes there, and the best route to one of them. */
export interface Way {
  to: number;
  best: { personId: string; value: number; steps: readonly string[] } | null;
}
