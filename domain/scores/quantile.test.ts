import { expect, it } from 'vitest';
import { binOf, quantile, quintileCuts } from './quantile.ts';

it('quantiles are those of type 7', () => {
  // quantile(c(1, 2, 4, 8, 16), c(0, .2, .25, .4, .5, 1)) of R
  const values = [1, 2, 4, 8, 16];
  expect([0, 20, 25, 40, 50, 100].map((part) => quantile(values, part, 100))).toEqual([1, 1.8, 2, 3.2, 4, 16]);
  expect(quantile([7], 1, 5)).toBe(7);
  expect(quantile([], 1, 5)).toBeNaN();
});

it('a value enters the next bin when it is at the cut, so equal values are never in two bins', () => {
  const cuts = quintileCuts([1, 1, 1, 1, 1, 1, 1, 2, 2, 9], 0);
  expect(cuts).toEqual([1, 1, 1, 2]);
  // Without the offset seven equal lowest values skip three bins; with it they stay in the first.
  expect([1, 2, 9].map((value) => binOf(value, cuts))).toEqual([4, 5, 5]);
  const published = quintileCuts([1, 1, 1, 1, 1, 1, 1, 2, 2, 9], 1);
  expect(published).toEqual([2, 2, 2, 3]);
  expect([1, 2, 9].map((value) => binOf(value, published))).toEqual([1, 4, 5]);
});

it('nobody makes no cuts', () => {
  expect(quintileCuts([], 1)).toEqual([]);
});
