// The scores of 995 customers, against the published answers and against the definition written down once more.
import { describe, expect, it } from 'vitest';
import type { Measure } from '../model.ts';
import { contextOn } from '../testing/facts.ts';
import { PUBLISHED_PARAMETERS, publishedAccounts, publishedOrders } from '../testing/published-orders.ts';
import { RFM } from './rfm.ts';

const AS_OF = '2006-12-31';
const CONTEXT = contextOn(AS_OF);
const measures = new Map<string, Measure>();
for (const [id, facts] of publishedAccounts()) {
  const measure = RFM.measure(facts, CONTEXT, PUBLISHED_PARAMETERS);
  if (measure) measures.set(id, measure);
}
const cuts = RFM.cuts(measures.values(), PUBLISHED_PARAMETERS);
const scored = new Map(
  [...measures].map(([id, measure]) => [id, RFM.score(measure, cuts, CONTEXT, PUBLISHED_PARAMETERS)]),
);

describe('RFM on the orders of the R package', () => {
  it('has the published champions: 158 customers, 1,234 orders, 120,178 of revenue', () => {
    const champions = [...scored].filter(([, { segment }]) => segment === 'Champions').map(([id]) => id);
    const sum = (figure: string) => champions.reduce((all, id) => all + Number(measures.get(id)?.[figure]), 0);
    expect(champions.length).toBe(158);
    expect(sum('orders')).toBe(1234);
    expect(sum('amount')).toBe(120_178);
  });

  it('has the published number of customers in every segment', () => {
    const counts: Record<string, number> = {};
    for (const { segment } of scored.values()) counts[segment ?? ''] = (counts[segment ?? ''] ?? 0) + 1;
    expect(counts).toEqual({
      Champions: 158,
      'Loyal Customers': 278,
      'Potential Loyalist': 229,
      'Need Attention': 35,
      'About To Sleep': 50,
      'At Risk': 86,
      Lost: 111,
      Others: 48,
    });
  });

  it('gives all 995 the score of the definition written down once more', () => {
    const expected = byDefinition();
    expect(expected.size).toBe(995);
    expect(Object.fromEntries([...scored].map(([id, { score }]) => [id, score]))).toEqual(Object.fromEntries(expected));
  });
});

/** With days since the last order counted as such, quantiles by the textbook formula, and no cut kept anywhere. */
function byDefinition(): Map<string, number> {
  const customers = new Map<string, { days: number; orders: number; revenue: number }>();
  for (const { customer, orderedOn, revenue } of publishedOrders()) {
    const days = Math.round((Date.parse(AS_OF) - Date.parse(orderedOn)) / 86_400_000);
    const known = customers.get(customer) ?? { days: Number.POSITIVE_INFINITY, orders: 0, revenue: 0 };
    customers.set(customer, {
      days: Math.min(known.days, days),
      orders: known.orders + 1,
      revenue: known.revenue + revenue,
    });
  }
  const rows = [...customers.values()];
  const bins = (of: 'days' | 'orders' | 'revenue') => {
    const sorted = rows.map((row) => row[of]).sort((a, b) => a - b);
    const limits = [0.2, 0.4, 0.6, 0.8].map((share) => {
      const h = (sorted.length - 1) * share;
      const low = Math.floor(h);
      return (1 - (h - low)) * sorted[low]! + (h - low) * sorted[Math.ceil(h)]! + 1;
    });
    return (value: number) => {
      if (value < limits[0]!) return 1;
      if (value < limits[1]!) return 2;
      if (value < limits[2]!) return 3;
      return value < limits[3]! ? 4 : 5;
    };
  };
  const [recency, frequency, monetary] = [bins('days'), bins('orders'), bins('revenue')];
  return new Map(
    [...customers].map(([id, { days, orders, revenue }]) => [
      id,
      (6 - recency(days)) * 100 + frequency(orders) * 10 + monetary(revenue),
    ]),
  );
}
