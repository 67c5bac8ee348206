import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MarketFacts, Way } from './facts.ts';
import { marketOf } from './market.ts';
import { largestFirst, rankAll } from './ranks.ts';
import { whiteSpaceOf } from './white-space.ts';
import { moneyIn } from './worth.ts';

it('orders as a stable sort by the key would', () => {
  const key = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, -0, 1, -1, 1e-300, 5e-324));
  fc.assert(
    fc.property(fc.array(key, { maxLength: 50 }), (keys) => {
      const numbers = [...keys.keys()].reverse();
      const sorted = [...numbers].sort((a, b) => (keys[a]! < keys[b]! ? 1 : keys[a]! > keys[b]! ? -1 : 0));
      expect([...done(largestFirst(Int32Array.from(numbers), Float64Array.from(keys)))]).toEqual(sorted);
    }),
  );
});

function done<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

it('ranks all accounts as they are ranked cell by cell', () => {
  const ids = Array.from({ length: 1200 }, (_, i) => `a${String(i).padStart(4, '0')}`);
  const products = ['p', 'q', 'r'].map((id) => ({ id, family: id === 'r' ? null : 'cloud' }));
  const nothing = { competitorId: null, source: null, observedOn: null, confidence: null };
  const facts: MarketFacts = {
    asOf: '2026-06-01',
    accounts: ids.map((id, i) => ({
      id,
      industry: ['Hospital', 'Energy', null][i % 3] ?? null,
      employees: i % 7 === 0 ? null : (i * 37) % 6000,
      groupId: i % 5 === 0 ? null : `g${i % 40}`,
    })),
    products,
    orders: ids
      .filter((_, i) => i % 4 === 1)
      .map((accountId, i) => ({ accountId, productId: i % 2 ? 'p' : 'q', id: `o${i}` })),
    deals: ids.filter((_, i) => i % 50 === 2).map((accountId, i) => ({ accountId, productId: 'p', id: `d${i}` })),
    potentials: ids.flatMap((accountId, i) =>
      i % 3 === 0
        ? [
            {
              accountId,
              productId: 'q',
              state: 'open' as const,
              value: (i % 9) * 100,
              currency: i % 2 ? 'CNY' : 'USD',
              ...nothing,
            },
          ]
        : [],
    ),
    rates: [{ currency: 'USD', base: 'CNY', rate: 7, date: '2026-01-01' }],
  };
  const ways = new Map<string, Way>(
    ids.flatMap((id, i) =>
      i % 6 ? [] : [[id, { to: 1, best: { personId: 'h', value: (1 + (i % 4)) / 4, steps: [] } }]],
    ),
  );
  const market = marketOf(facts);
  const plain = whiteSpaceOf(market, ids, (id) => ways.get(id));
  const ranks = done(rankAll(market, moneyIn(market, plain.currency), (id) => ways.get(id)));
  const named = (cells: Int32Array) =>
    [...cells].map((cell) => `${ids[Math.floor(cell / products.length)]} ${products[cell % products.length]!.id}`);
  for (const list of ['next', 'noWayIn', 'unknown'] as const)
    expect(named(ranks[list])).toEqual(plain[list].map(({ accountId, productId }) => `${accountId} ${productId}`));
  expect(ranks.next.length).toBeGreaterThan(100);
  // Nothing is stated of r, which is a family of its own.
  expect(ranks.unknown.length).toBeGreaterThan(100);
});
