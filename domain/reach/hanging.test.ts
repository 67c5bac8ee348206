import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumMoney } from '../money/sum.ts';
import { hangingOn } from './hanging.ts';
import { deal, decision, influence, reachFacts, tie } from './testing/facts.ts';
import { naiveOpenDeals } from './testing/naive.ts';
import { naiveCuts } from './testing/naive-deal.ts';
import { randomReachFacts } from './testing/random.ts';

const RATES = [{ currency: 'USD', base: 'CNY', rate: 7, date: '2026-01-01' }];

/** A leads to the economic buyer of each deal; R is tied to A, and S to the buyer of the last. */
function facts(deals: ReturnType<typeof deal>[]) {
  return reachFacts({
    deals,
    influences: [influence('A > EB', 1)],
    ties: [tie('R > A', 0.9), tie('S > B', 0.9)],
    decisions: deals.flatMap(({ id }) => [
      decision('A', [], 2, { dealId: id }),
      decision('EB', ['EB'], null, { dealId: id }),
      ...(id === 'last' ? [decision('B', ['TB'], null, { dealId: id })] : []),
    ]),
  });
}
const inShort = (deals: ReturnType<typeof deal>[], rates = RATES) =>
  hangingOn(facts(deals), rates).map(({ id, deals: of, money }) => ({
    id,
    deals: of.map((each) => each.dealId),
    ...money,
  }));

describe('what hangs on whom', () => {
  it('is the sum of the open deals whose key persons he cuts, most money first, then by id', () => {
    const deals = [
      deal('d', 'x', 100),
      deal('e', 'y', 200),
      deal('last', 'x', 50),
      deal('won', 'x', 900, { outcome: 'won' }),
    ];
    expect(inShort(deals)).toEqual([
      { id: 'A', deals: ['d', 'e', 'last'], sums: [{ amount: 350, currency: 'CNY' }], unstated: 0 },
      { id: 'R', deals: ['d', 'e', 'last'], sums: [{ amount: 350, currency: 'CNY' }], unstated: 0 },
      { id: 'S', deals: ['last'], sums: [{ amount: 50, currency: 'CNY' }], unstated: 0 },
    ]);
  });

  it('names the key persons of each deal, and whether he is one of theirs or ours', () => {
    expect(hangingOn(facts([deal('last')]), [])).toEqual([
      {
        id: 'A',
        kind: 'person',
        deals: [{ dealId: 'last', cuts: ['EB'] }],
        money: { sums: [{ amount: 1000, currency: 'CNY' }], unstated: 0 },
      },
      {
        id: 'R',
        kind: 'colleague',
        deals: [{ dealId: 'last', cuts: ['EB'] }],
        money: { sums: [{ amount: 1000, currency: 'CNY' }], unstated: 0 },
      },
      {
        id: 'S',
        kind: 'colleague',
        deals: [{ dealId: 'last', cuts: ['B'] }],
        money: { sums: [{ amount: 1000, currency: 'CNY' }], unstated: 0 },
      },
    ]);
  });

  it('counts deals without an amount apart', () => {
    expect(inShort([deal('d', 'x', null), deal('e', 'x', 5)])[0]).toMatchObject({
      sums: [{ amount: 5, currency: 'CNY' }],
      unstated: 1,
    });
  });

  it('compares several currencies at the stated rate, and keeps each sum in its own', () => {
    const deals = [deal('d', 'x', 100), deal('last', 'x', 50, { currency: 'USD' })];
    expect(inShort(deals).map(({ id, sums }) => [id, sums])).toEqual([
      ['A', [{ amount: 450, currency: 'CNY' }]],
      ['R', [{ amount: 450, currency: 'CNY' }]],
      ['S', [{ amount: 50, currency: 'USD' }]],
    ]);
  });

  it('without a rate nothing is added up, and who cuts most deals comes first', () => {
    const deals = [deal('d', 'x', 1), deal('last', 'x', 50, { currency: 'USD' })];
    expect(inShort(deals, []).map(({ id, sums }) => [id, sums])).toEqual([
      [
        'A',
        [
          { amount: 1, currency: 'CNY' },
          { amount: 50, currency: 'USD' },
        ],
      ],
      [
        'R',
        [
          { amount: 1, currency: 'CNY' },
          { amount: 50, currency: 'USD' },
        ],
      ],
      ['S', [{ amount: 50, currency: 'USD' }]],
    ]);
  });

  it('equals taking everybody away, deal by deal, on random facts', () => {
    fc.assert(
      fc.property(randomReachFacts({ most: 8 }), (random) => {
        const expected = new Map<string, { deals: { dealId: string; cuts: string[] }[] }>();
        for (const dealId of naiveOpenDeals(random).sort())
          for (const { id, kind, cuts } of naiveCuts(random, dealId)) {
            const known = expected.get(`${kind} ${id}`) ?? { deals: [] };
            expected.set(`${kind} ${id}`, known);
            known.deals.push({ dealId, cuts });
          }
        const found = hangingOn(random, RATES);
        expect(new Map(found.map(({ id, kind, deals }) => [`${kind} ${id}`, { deals }]))).toEqual(expected);
        for (const { deals, money } of found) {
          const amounts = deals.map(({ dealId }) => random.deals.find(({ id }) => id === dealId)!);
          expect(money).toEqual(sumMoney(amounts, RATES, random.asOf));
        }
      }),
      { numRuns: 500 },
    );
  });
});
