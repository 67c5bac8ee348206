import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lengthOf, pagesOf, place } from './pages.ts';

const list = fc.array(fc.nat(), { maxLength: 300 });
const size = fc.integer({ min: 1, max: 40 });

it('the pages of a span hold the same rows as a slice of the whole list', () => {
  fc.assert(
    fc.property(list, size, fc.nat(320), fc.nat(320), (rows, each, from, to) => {
      const pages = pagesOf(from, Math.min(to, rows.length), each);
      const held = pages.flatMap((page) =>
        rows.slice(page * each, (page + 1) * each).map((row, at) => ({ at: page * each + at, row })),
      );
      expect(held.filter(({ at }) => at >= from && at < to).map(({ row }) => row)).toEqual(rows.slice(from, to));
      // None too many: each page has a row of the span.
      for (const page of pages) expect(held.some(({ at }) => place(at, each).page === page && at >= from)).toBe(true);
      for (const page of pages) expect(page * each < to && (page + 1) * each > from).toBe(true);
    }),
  );
});

it('a row is found in its page', () => {
  fc.assert(
    fc.property(list, size, (rows, each) => {
      rows.forEach((row, at) => {
        const { page, within } = place(at, each);
        expect(rows.slice(page * each, (page + 1) * each)[within]).toBe(row);
      });
    }),
  );
});

it('a list that was counted only so far is as long as its pages show, and never shorter than what was seen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), size, fc.array(fc.nat(60)), (rows, each, asked) => {
      const cap = Math.ceil(rows / 2);
      const pages = asked.map((page) => ({ page, rows: Math.min(each, Math.max(0, rows - page * each)) }));
      const told = lengthOf(pages, each, { total: cap, capped: true });
      const seen = Math.max(0, ...pages.filter((page) => page.rows > 0).map((page) => page.page * each + page.rows));
      expect(told.total).toBeGreaterThanOrEqual(seen);
      expect(told.total).toBeGreaterThanOrEqual(Math.min(cap, rows));
      // Whoever reads from page to page ends with all rows.
      let known = { total: cap, capped: true };
      const read: { page: number; rows: number }[] = [];
      while (read.length * each < known.total) {
        const page = read.length;
        read.push({ page, rows: Math.min(each, Math.max(0, rows - page * each)) });
        known = lengthOf(read, each, { total: cap, capped: true });
      }
      expect(known.total >= rows && known.total <= rows + each).toBe(true);
    }),
  );
});

it('a total that is exact stays', () => {
  expect(lengthOf([{ page: 0, rows: 200 }], 200, { total: 200, capped: false })).toEqual({ total: 200, capped: false });
});
