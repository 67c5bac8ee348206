import { expect, it } from 'vitest';
import { sharedRanks, twiceBelow } from './ranks.ts';

it.each([
  [[], []],
  [[7], [1]],
  [
    [9, 8, 8, 5],
    [1, 2, 2, 4],
  ],
  [
    [3, 3, 3],
    [1, 1, 1],
  ],
])('ranks of %j are %j', (values, ranks) => {
  expect(sharedRanks(values, (before, value) => before === value)).toEqual(ranks);
});

it.each([
  [[], []],
  [[1], [1]],
  [
    [1, 2, 3, 4],
    [7, 5, 3, 1],
  ],
  [
    [4, 1, 2, 2],
    [1, 7, 4, 4],
  ],
  [
    [2, 2, 2],
    [3, 3, 3],
  ],
])('twice the number below ranks %j is %j, those beside counted once', (ranks, below) => {
  expect(twiceBelow(ranks)).toEqual(below);
});
