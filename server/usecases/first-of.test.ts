import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstOf } from './first-of.ts';

it('the first rows of many are those of all sorted', () => {
  const rows = fc.uniqueArray(fc.integer(), { maxLength: 60 });
  fc.assert(
    fc.property(rows, fc.nat({ max: 70 }), (all, count) => {
      const compare = (a: number, b: number) => a - b;
      expect(firstOf(all, count, compare)).toEqual(all.toSorted(compare).slice(0, count));
    }),
  );
});
