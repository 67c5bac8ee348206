import { expect, it } from 'vitest';
import { sumMoney } from './sum.ts';

const of = (amount: number | null, currency: string | null = 'CNY') => ({ amount, currency });
const rate = { currency: 'USD', base: 'CNY', rate: 7, date: '2026-01-01' };

it('sums one currency, and counts what has no amount instead of taking it for nothing', () => {
  expect(sumMoney([of(1), of(2), of(null)], [], '2026-06-30')).toEqual({
    sums: [{ amount: 3, currency: 'CNY' }],
    unstated: 1,
  });
  expect(sumMoney([of(null)], [], '2026-06-30')).toEqual({ sums: [], unstated: 1 });
});

it('brings several currencies into the most frequent one by a stated rate, else keeps them apart', () => {
  const mixed = [of(10), of(1, 'USD'), of(2, 'USD')];
  expect(sumMoney([...mixed, of(4)], [rate], '2026-06-30').sums).toEqual([{ amount: 35, currency: 'CNY' }]);
  expect(sumMoney(mixed, [rate], '2025-06-30').sums).toEqual([
    { amount: 10, currency: 'CNY' },
    { amount: 3, currency: 'USD' },
  ]);
  expect(sumMoney([...mixed, of(5, null)], [rate], '2026-06-30').sums).toEqual([
    { amount: 10, currency: 'CNY' },
    { amount: 3, currency: 'USD' },
    { amount: 5, currency: null },
  ]);
});
