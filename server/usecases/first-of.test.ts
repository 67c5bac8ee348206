import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FirstOf } from './first-of.ts';

it('the first rows of many are those of all sorted, and one that is turned away is none of them', () => {
  const rows = fc.uniqueArray(fc.integer(), { maxLength: 400 });
  fc.assert(
    fc.property(rows, fc.nat({ max: 70 }), (all, count) => {
      const compare = (a: number, b: number) => a - b;
      const first = new FirstOf(count, compare);
      const away = all.filter((row) => !first.offer(row));
      const expected = all.toSorted(compare).slice(0, count);
      expect(first.rows()).toEqual(expected);
      expect(away.filter((row) => expected.includes(row))).toEqual([]);
    }),
  );
});
