// The orders of the R package rfm, kept under seeds/pieces, and the segment rules its documentation uses.
import { readFileSync } from 'node:fs';
import type { ScoreFacts } from '../facts.ts';
import { STANDARD_RFM } from '../rfm/parameters.ts';
import type { SegmentRule } from '../rfm/rules.ts';
import { factsOf, order } from './facts.ts';

const ORDERS = new URL('../../../seeds/pieces/rfm_r_package/orders.csv', import.meta.url);

export interface PublishedOrder {
  customer: string;
  orderedOn: string;
  revenue: number;
}

export function publishedOrders(): PublishedOrder[] {
  const lines = readFileSync(ORDERS, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [customer = '', orderedOn = '', revenue = ''] = line.trim().split(',');
    return { customer, orderedOn, revenue: Number(revenue) };
  });
}

/** The same by customer, as accounts. */
export function publishedAccounts(): Map<string, ScoreFacts> {
  const byCustomer = new Map<string, ScoreFacts['orders'][number][]>();
  publishedOrders().forEach(({ customer, orderedOn, revenue }, at) => {
    const orders = byCustomer.get(customer) ?? [];
    orders.push(order(`o${at}`, orderedOn, revenue, null));
    byCustomer.set(customer, orders);
  });
  return new Map([...byCustomer].map(([id, orders]) => [id, factsOf({ account: { id }, orders })]));
}

const rule = (segment: string, r: [number, number], f: [number, number], m: [number, number]): SegmentRule => ({
  segment,
  r,
  f,
  m,
  zh: segment,
  en: segment,
});

/** All orders, quintiles for R too; the rules overlap, the first that matches counts. */
export const PUBLISHED_PARAMETERS = {
  ...STANDARD_RFM,
  window: 'all' as const,
  recency: 'quintiles' as const,
  rules: [
    rule('Champions', [4, 5], [4, 5], [4, 5]),
    rule('Loyal Customers', [2, 5], [3, 5], [3, 5]),
    rule('Potential Loyalist', [3, 5], [1, 3], [1, 3]),
    rule('New Customers', [4, 5], [1, 1], [1, 1]),
    rule('Promising', [3, 4], [1, 1], [1, 1]),
    rule('Need Attention', [2, 3], [2, 3], [2, 3]),
    rule('About To Sleep', [2, 3], [1, 2], [1, 2]),
    rule('At Risk', [1, 2], [2, 5], [2, 5]),
    rule("Can't Lose Them", [1, 1], [4, 5], [4, 5]),
    rule('Lost', [1, 2], [1, 2], [1, 2]),
    rule('Others', [1, 5], [1, 5], [1, 5]),
  ],
};
