import { expect, it } from 'vitest';
import { arc } from './ring.ts';

it.each([
  [0, ''],
  [0.25, 'M0 -10A10 10 0 0 1 10 0'],
  [0.75, 'M0 -10A10 10 0 1 1 -10 0'],
])('%s of a ring goes clockwise from the top', (fraction, path) => expect(arc(10, fraction)).toBe(path));

it('a whole ring is nearly closed, and more than whole is whole', () => {
  expect(arc(10, 1)).toMatch(/^M0 -10A10 10 0 1 1 -0\.01 -10$/);
  expect(arc(10, 1.2)).toBe(arc(10, 1));
});
