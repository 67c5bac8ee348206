import { describe, expect, it } from 'vitest';
import { DIFFERENCE_LIMIT, standingDifferences } from './differences.ts';

/** Persons p1, p2 … with the given ranks. */
function persons(formal: number[], informal: number[]) {
  return formal.map((rank, at) => ({ personId: `p${at + 1}`, formal: rank, informal: informal[at]! }));
}

const named = (formal: number[], informal: number[]) =>
  standingDifferences(persons(formal, informal)).map(({ kind, personId }) => `${personId} ${kind}`);

describe('differences of standing', () => {
  it('are named from half of the ladder on, in percentile ranks', () => {
    expect(standingDifferences(persons([1, 2, 3, 4], [3, 2, 1, 4]))).toEqual([
      { kind: 'title-without-influence', personId: 'p1', formal: 0.875, informal: 0.375 },
      { kind: 'influence-without-title', personId: 'p3', formal: 0.375, informal: 0.875 },
    ]);
  });

  it('are not named below that', () => {
    expect(named([1, 2, 3, 4], [2, 1, 4, 3])).toEqual([]);
    expect(named([1, 2, 3], [2, 1, 3])).toEqual([]);
  });

  it('are named at exactly half, whatever the number of persons', () => {
    const formal = Array.from({ length: 10 }, (_, at) => at + 1);
    const swapped = [6, 2, 3, 4, 5, 1, 7, 8, 9, 10];
    expect(named(formal, swapped)).toEqual(['p1 title-without-influence', 'p6 influence-without-title']);
  });

  it('come the largest first, then by id, titles without influence before the others', () => {
    expect(named([1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1])).toEqual([
      'p1 title-without-influence',
      'p2 title-without-influence',
      'p6 influence-without-title',
      'p5 influence-without-title',
    ]);
    expect(named([1, 1, 3, 3], [3, 3, 1, 1])).toEqual([
      'p1 title-without-influence',
      'p2 title-without-influence',
      'p3 influence-without-title',
      'p4 influence-without-title',
    ]);
  });

  it('are at most so many each way', () => {
    const formal = Array.from({ length: 40 }, (_, at) => at + 1);
    const kinds = standingDifferences(persons(formal, [...formal].reverse())).map(({ kind }) => kind);
    const times = (kind: (typeof kinds)[number]) => kinds.filter((each) => each === kind).length;
    expect(times('title-without-influence')).toBe(DIFFERENCE_LIMIT);
    expect(times('influence-without-title')).toBe(DIFFERENCE_LIMIT);
  });

  it('of one person, of nobody and of equals there are none', () => {
    expect(named([1], [1])).toEqual([]);
    expect(named([], [])).toEqual([]);
    expect(named([1, 1, 1], [1, 1, 1])).toEqual([]);
  });
});
