import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../calendar/day.ts';
import type { ScoreFacts } from '../facts.ts';
import type { Scored } from '../model.ts';
import { contextOn, deal, factsOf } from '../testing/facts.ts';
import { STANDARD_RFMV } from './parameters.ts';
import { RFMV } from './rfmv.ts';

const AS_OF = '2026-06-30';
type Given = Parameters<typeof factsOf>[0];

function scoreOf(given: Given, asOf = AS_OF): Scored {
  const measure = RFMV.measure(factsOf(given), contextOn(asOf), STANDARD_RFMV)!;
  return RFMV.score(measure, null, contextOn(asOf), STANDARD_RFMV);
}

function contacts(days: readonly string[]): ScoreFacts['contacts'] {
  return days.map((day, at) => ({ id: `i${at}`, day }));
}

const other = { account: { strategicValue: 'other' as const } };

it('the 81 combinations are 18 high, 39 medium and 24 low', () => {
  const counts: Record<string, number> = {};
  for (const lastContactOn of ['2026-06-01', '2026-02-01', null])
    for (const contactsPerMonth of [3, 1, 0])
      for (const expectedAmount of [500_000, 200_000, 0])
        for (const strategicValue of ['benchmark', 'regional', 'other']) {
          const measure = { lastContactOn, contactsPerMonth, expectedAmount, strategicValue, unknownValues: 0 };
          const { segment } = RFMV.score(measure, null, contextOn(AS_OF), STANDARD_RFMV);
          counts[segment!] = (counts[segment!] ?? 0) + 1;
        }
  expect(counts).toEqual({ high: 18, medium: 39, low: 24 });
});

it.each([
  [80, 'high'],
  [79, 'medium'],
  [60, 'medium'],
  [59, 'low'],
])('%i points are %s', (points, segment) => {
  const parameters = { ...STANDARD_RFMV, valuePoints: { benchmark: points - 30, regional: 0, other: 0 } };
  const measure = { strategicValue: 'benchmark' };
  expect(RFMV.score(measure, null, contextOn(AS_OF), parameters)).toMatchObject({ score: points, segment });
});

it.each([
  ['2026-06-30', 30],
  ['2026-03-30', 30],
  ['2026-03-29', 20],
  ['2025-12-30', 20],
  ['2025-12-29', 10],
  ['2026-07-01', 10],
])('a last contact on %s gives R %i', (day, r) => {
  expect(scoreOf({ contacts: contacts([day]) }).parts['r']).toBe(r);
});

it('three months before the end of May is the end of February', () => {
  expect(scoreOf({ contacts: contacts(['2026-02-28']) }, '2026-05-31').parts['r']).toBe(30);
  expect(scoreOf({ contacts: contacts(['2026-02-27']) }, '2026-05-31').parts['r']).toBe(20);
});

describe('F is the mean of the last three calendar months that have ended', () => {
  const inMonth = (month: string, count: number) => Array.from({ length: count }, () => `${month}-15`);
  it.each([
    [9, 30],
    [8, 20],
    [3, 20],
    [2, 10],
    [0, 10],
  ])('%i contacts in them give %i', (count, f) => {
    expect(scoreOf({ contacts: contacts(inMonth('2026-05', count)) }).parts['f']).toBe(f);
  });

  it('the month of the date counts on its last day only', () => {
    const june = { contacts: contacts(inMonth('2026-06', 9)) };
    expect(scoreOf(june, '2026-06-29').parts['f']).toBe(10);
    expect(scoreOf(june, '2026-06-30').parts['f']).toBe(30);
    const march = { contacts: contacts(inMonth('2026-03', 9)) };
    expect(scoreOf(march, '2026-06-29').parts['f']).toBe(30);
    expect(scoreOf(march, '2026-06-30').parts['f']).toBe(10);
  });
});

describe('M is the sum of the open deals', () => {
  it.each([
    [500_000, 30],
    [499_999, 20],
    [200_000, 20],
    [199_999, 10],
    [0, 10],
  ])('%i gives %i', (amount, m) => {
    expect(scoreOf({ deals: [deal('d', amount)] }).parts['m']).toBe(m);
  });

  it('by stated rates, those without a currency as in yuan', () => {
    expect(scoreOf({ deals: [deal('a', 70_000, 'USD'), deal('b', 10_000, null)] }).parts['m']).toBe(30);
  });

  it('no deal is nothing expected', () => {
    expect(scoreOf(other)).toEqual({
      score: 30,
      low: 30,
      high: 30,
      segment: 'low',
      reason: null,
      parts: { r: 10, f: 10, m: 10, v: 0 },
    });
  });

  it.each([
    ['without an amount', deal('b', null)],
    ['in a currency without a rate', deal('b', 1, 'XTS')],
  ])('a deal %s is unknown: the rest is the low end, the best class the high end', (_, unknown) => {
    const scored = scoreOf({ ...other, deals: [deal('a', 200_000), unknown] });
    expect(scored).toMatchObject({ score: 40, low: 40, high: 50, parts: { m: null } });
    expect(scoreOf({ ...other, deals: [deal('a', 500_000), unknown] })).toMatchObject({ low: 50, high: 50 });
    const measure = RFMV.measure(factsOf({ deals: [unknown] }), contextOn(AS_OF), STANDARD_RFMV);
    expect(measure).toMatchObject({ expectedAmount: null, unknownAmounts: 1 });
  });
});

it('an unknown strategic value is 0 in the score and 10 at the high end', () => {
  expect(scoreOf({})).toMatchObject({ score: 30, low: 30, high: 40, parts: { v: null } });
});

it('a group is its entities together, its strategic value the best that is known', () => {
  const context = contextOn(AS_OF);
  const measures = [
    factsOf({ contacts: contacts(['2026-06-01', '2026-05-01']), deals: [deal('a', 300_000)], ...other }),
    factsOf({ contacts: contacts(['2026-05-02']), deals: [deal('b', 200_000)] }),
    factsOf({ account: { strategicValue: 'regional' } }),
  ].map((facts) => RFMV.measure(facts, context, STANDARD_RFMV)!);
  const rolled = RFMV.rollUp(measures, STANDARD_RFMV);
  expect(rolled).toEqual({
    lastContactOn: '2026-06-01',
    contacts: 3,
    contactsPerMonth: 1,
    expectedAmount: 500_000,
    unknownAmounts: 0,
    strategicValue: 'regional',
    unknownValues: 1,
  });
  expect(RFMV.score(rolled, null, context, STANDARD_RFMV)).toMatchObject({ low: 85, high: 90 });
});

it('one more contact never lowers the score, and one more deal never lowers its ends', () => {
  const day = fc.integer({ min: -20, max: 300 }).map((ago) => addDays(AS_OF, -ago));
  const amount = fc.option(fc.integer({ min: 0, max: 600_000 }));
  fc.assert(
    fc.property(fc.array(day), day, fc.array(amount), amount, (days, dayMore, amounts, amountMore) => {
      const deals = amounts.map((each, at) => deal(`d${at}`, each));
      const before = scoreOf({ contacts: contacts(days), deals });
      const contacted = scoreOf({ contacts: contacts([...days, dayMore]), deals });
      const dealt = scoreOf({ contacts: contacts(days), deals: [...deals, deal('more', amountMore)] });
      for (const after of [contacted, dealt]) {
        expect(after.low!).toBeGreaterThanOrEqual(before.low!);
        expect(after.high!).toBeGreaterThanOrEqual(before.high!);
      }
    }),
  );
});
