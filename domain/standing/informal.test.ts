import { expect, it } from 'vitest';
import { compactGraph } from '../graph/compact.ts';
import { informalStanding } from './informal.ts';

it('those who are listened to alike share a rank, although their sums round differently', () => {
  // Three who are given a seventh, two sevenths and four sevenths, each in another order.
  const weights = [0.1, 0.2, 0.4];
  const edges = ['s1', 's2', 's3'].flatMap((from, at) =>
    ['x', 'y', 'z'].map((to, other) => ({ from, to, weight: weights[(at + other) % 3]! })),
  );
  const graph = compactGraph(['s1', 's2', 's3', 'x', 'y', 'z'], edges);
  const standing = informalStanding(graph);
  expect(standing.map((row) => row.informalRank)).toEqual([4, 4, 4, 1, 1, 1]);
  expect(new Set(standing.map((row) => row.informal)).size).toBeGreaterThan(2);
});
