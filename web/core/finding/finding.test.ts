import { describe, expect, it } from 'vitest';
import type { CoverageAnswer } from '../../../domain/contract/groups.ts';
import { group } from '../tree/sample.ts';
import { findingsOf } from './finding.ts';

type Uncovered = CoverageAnswer['uncovered'][number];
const entity = (id: string, potential: number | null, via?: [string, string]): Uncovered => ({
  id,
  name: id,
  level: 'untouched',
  potential,
  ...(via
    ? {
        entry: {
          value: 0.4,
          viaId: id,
          distance: 0,
          steps: [
            { id: via[0], kind: 'colleague' as const },
            { id: via[1], kind: 'person' as const },
          ],
        },
      }
    : {}),
});

const figure = (value: number | null) => ({ numerator: value, denominator: 1, value });
const weightings = (count: number, potential: number | null) => ({
  count: figure(count),
  potential: figure(potential),
  stake: figure(null),
});
const coverage = (uncovered: Uncovered[], count = 0.5, potential: number | null = 0.5) => {
  const each = weightings(count, potential);
  return {
    uncovered,
    level: 'customer' as const,
    levels: { customer: each, deal: each, engaged: each, known: each, decision: each },
  };
};
const plain = group('R', [['R', 'A', 1]]);

describe('findings of a group', () => {
  it('names the largest open entity, the one who holds the doors, and what has none', () => {
    const uncovered = [
      entity('a', 9, ['lin', 'p']),
      entity('b', 5, ['lin', 'p']),
      entity('c', 1, ['lin', 'q']),
      entity('d', null),
    ];
    const found = findingsOf({ ...plain, problems: [{ code: 'over-100', ids: ['x'] }] }, coverage(uncovered));
    expect(found.map((finding) => finding.kind)).toEqual(['largest', 'oneDoor', 'closed', 'problem']);
    expect(found[0]).toMatchObject({ entity: { id: 'a' }, value: 0.4 });
    expect(found[1]).toMatchObject({ colleague: { id: 'lin' }, ways: 3, of: 3 });
  });

  it('finds nothing in a group that is covered', () => {
    expect(findingsOf(plain, coverage([]))).toEqual([]);
  });

  it('does not call two ways of many a single door', () => {
    const uncovered = [
      entity('a', 1, ['lin', 'p']),
      entity('b', 1, ['wu', 'q']),
      entity('c', 1, ['lin', 'r']),
      entity('d', 1, ['he', 's']),
    ];
    expect(findingsOf(plain, coverage(uncovered)).map((finding) => finding.kind)).toEqual(['largest']);
  });

  it('says when potential tells another story than the count, and what of the ownership is not certain', () => {
    const joint = {
      ...plain,
      lines: plain.lines.map((line) => ({ ...line, joint: true })),
      members: plain.members.map((member) => ({ ...member, effectiveStake: null })),
    };
    expect(findingsOf(joint, coverage([], 0.6, 0.2))).toEqual([
      { kind: 'weight', count: 0.6, potential: 0.2 },
      { kind: 'joint', ids: ['A'] },
      { kind: 'incomplete', ids: ['R', 'A'] },
    ]);
    expect(findingsOf(plain, coverage([], 0.6, 0.55))).toEqual([]);
    expect(findingsOf(plain, coverage([], 0.6, null))).toEqual([]);
  });
});
