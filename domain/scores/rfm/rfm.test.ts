import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../calendar/day.ts';
import type { ScoreFacts } from '../facts.ts';
import type { Measure } from '../model.ts';
import { contextOn, factsOf, order } from '../testing/facts.ts';
import { rfmParameters, STANDARD_RFM, withRfmQuery } from './parameters.ts';
import { RFM } from './rfm.ts';
import { COMBINATIONS, RFM_RULES, segmentOf } from './rules.ts';

const AS_OF = '2026-06-30';
const CONTEXT = contextOn(AS_OF);

function measureOf(orders: ScoreFacts['orders'], parameters = STANDARD_RFM): Measure | null {
  return RFM.measure(factsOf({ orders }), CONTEXT, parameters);
}

describe('the window', () => {
  it('is twelve months with both ends included, and nothing after the date', () => {
    const days = ['2025-06-29', '2025-06-30', '2026-06-30', '2026-07-01'];
    const orders = days.map((day, at) => order(`o${at}`, day, 10 ** at));
    expect(measureOf(orders)).toEqual({ lastOrderOn: '2026-06-30', orders: 2, amount: 110 });
    expect(measureOf(orders, withRfmQuery(STANDARD_RFM, { window: 'all' }))?.['orders']).toBe(3);
  });

  it('without an order in it there is no score', () => {
    expect(measureOf([order('o', '2025-06-29', 10)])).toBeNull();
    expect(RFM.reasonOf(factsOf(), CONTEXT, STANDARD_RFM)).toBe('no-orders');
  });

  it('is what a call asks for, whatever is kept', () => {
    const kept = { ...STANDARD_RFM, window: 'all' as const, windowMonths: 6, recency: 'quintiles' as const };
    expect(withRfmQuery(kept, { window: '12m', recency: 'days' })).toEqual({ ...kept, ...STANDARD_RFM });
    expect(withRfmQuery(kept, {})).toEqual(kept);
  });
});

it.each([
  [0, 5],
  [30, 5],
  [31, 4],
  [60, 4],
  [61, 3],
  [120, 3],
  [121, 2],
  [180, 2],
  [181, 1],
])('an order %i days ago is R %i', (days, r) => {
  const measure = measureOf([order('o', addDays(AS_OF, -days), 10)])!;
  const scored = RFM.score(measure, RFM.cuts([measure], STANDARD_RFM), CONTEXT, STANDARD_RFM);
  expect(scored.parts['r']).toBe(r);
});

describe('money', () => {
  it('is brought to the currency of the scores by stated rates', () => {
    expect(measureOf([order('a', AS_OF, 100, 'USD'), order('b', AS_OF, 1, null)])?.['amount']).toBe(701);
  });

  it('without a rate is not told, and R and F still are', () => {
    const measure = measureOf([order('a', AS_OF, 100, 'XTS'), order('b', AS_OF, 1)])!;
    const cuts = RFM.cuts([measure, { lastOrderOn: AS_OF, orders: 1, amount: 5 }], STANDARD_RFM);
    expect(RFM.score(measure, cuts, CONTEXT, STANDARD_RFM)).toEqual({
      score: null,
      low: null,
      high: null,
      segment: null,
      reason: 'mixed-currency',
      parts: { r: 5, f: expect.any(Number), m: null },
    });
  });

  it('is the same sum in any order of the rows', () => {
    const cents = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(cents, (amounts) => {
        const orders = amounts.map((amount, at) => order(`o${at}`, AS_OF, amount / 100));
        expect(measureOf(orders)).toEqual(measureOf([...orders].reverse()));
      }),
    );
  });
});

describe('fixed cuts', () => {
  it('are entered at the figure, and need no other accounts', () => {
    const parameters = { ...STANDARD_RFM, frequency: 'fixed' as const, monetary: 'fixed' as const };
    const score = (orders: number, amount: number) =>
      RFM.score({ lastOrderOn: AS_OF, orders, amount }, null, CONTEXT, parameters).score;
    expect([score(1, 49_999.99), score(2, 50_000), score(3, 200_000), score(5, 500_000), score(10, 2e6)]).toEqual([
      511, 522, 533, 544, 555,
    ]);
  });

  it('must rise', () => {
    expect(rfmParameters.safeParse({ ...STANDARD_RFM, recencyDays: [30, 30, 120, 180] }).success).toBe(false);
  });
});

describe('segments', () => {
  it('of the standard take all 125 combinations, important being all high and to reawaken R and F low', () => {
    expect(COMBINATIONS.length).toBe(125);
    for (const classes of COMBINATIONS) {
      const { r, f, m } = classes;
      const segment = segmentOf(RFM_RULES, classes);
      expect(segment).not.toBeNull();
      expect(segment === 'important').toBe(r >= 4 && f >= 4 && m >= 4);
      expect(segment === 'reawaken').toBe(r <= 2 && f <= 2);
    }
    const met = new Set(COMBINATIONS.map((classes) => segmentOf(RFM_RULES, classes)));
    expect(met.size).toBe(RFM_RULES.length);
  });

  it('are refused when a combination is left without one', () => {
    expect(rfmParameters.safeParse({ ...STANDARD_RFM, rules: RFM_RULES.slice(0, -1) }).success).toBe(false);
    expect(rfmParameters.parse(STANDARD_RFM)).toEqual(STANDARD_RFM);
  });
});

describe('a group', () => {
  it('has the newest order and all orders and amounts together', () => {
    const rolled = RFM.rollUp(
      [
        { lastOrderOn: '2026-01-01', orders: 2, amount: 10 },
        { lastOrderOn: '2026-05-01', orders: 1, amount: 5.5 },
      ],
      STANDARD_RFM,
    );
    expect(rolled).toEqual({ lastOrderOn: '2026-05-01', orders: 3, amount: 15.5 });
  });

  it('has no amount when one of its entities has none', () => {
    const known = { lastOrderOn: AS_OF, orders: 1, amount: 5 };
    expect(RFM.rollUp([known, { ...known, amount: null }], STANDARD_RFM)['amount']).toBeNull();
  });
});

const ORDERS = fc.array(
  fc.record({ daysAgo: fc.integer({ min: -10, max: 500 }), amount: fc.integer({ min: 0, max: 2000 }) }),
  { maxLength: 8 },
);
const toOrders = (given: readonly { daysAgo: number; amount: number }[]) =>
  given.map(({ daysAgo, amount }, at) => order(`o${at}`, addDays(AS_OF, -daysAgo), amount));

describe('laws', () => {
  it('one more order lowers neither the orders, nor the amount, nor the day of the last, nor with the same cuts a class', () => {
    fc.assert(
      fc.property(
        ORDERS,
        fc.array(ORDERS, { maxLength: 12 }),
        fc.constantFrom('days', 'quintiles'),
        (own, rest, by) => {
          const parameters = { ...STANDARD_RFM, recency: by as 'days' | 'quintiles' };
          const [fewer, more] = [measureOf(toOrders(own.slice(1)), parameters), measureOf(toOrders(own), parameters)];
          if (!fewer || !more) return;
          const all = [
            fewer,
            ...rest.map((orders) => measureOf(toOrders(orders), parameters)).filter((each) => each !== null),
          ];
          const cuts = RFM.cuts(all, parameters);
          const [before, after] = [fewer, more].map((each) => RFM.score(each, cuts, CONTEXT, parameters));
          expect(Number(more['orders'])).toBeGreaterThanOrEqual(Number(fewer['orders']));
          expect(Number(more['amount'])).toBeGreaterThanOrEqual(Number(fewer['amount']));
          expect(String(more['lastOrderOn']) >= String(fewer['lastOrderOn'])).toBe(true);
          for (const part of ['r', 'f', 'm']) expect(after!.parts[part]!).toBeGreaterThanOrEqual(before!.parts[part]!);
        },
      ),
    );
  });

  it('by quintiles R does not depend on the date it is told at', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 30 }), (ages) => {
        const parameters = withRfmQuery(STANDARD_RFM, { window: 'all', recency: 'quintiles' });
        const measures = ages.map((age) => measureOf([order('o', addDays(AS_OF, -age), 1)], parameters)!);
        const cuts = RFM.cuts(measures, parameters);
        for (const measure of measures)
          expect(RFM.score(measure, cuts, contextOn('2027-01-31'), parameters)).toEqual(
            RFM.score(measure, cuts, CONTEXT, parameters),
          );
      }),
    );
  });
});
