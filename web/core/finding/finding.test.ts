import { describe, expect, it } from 'vitest';
import type { CoverageAnswer } from '../../../domain/contract/groups.ts';
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

describe('findings of a group', () => {
  it('names the largest open entity, the one who holds the doors, and what has none', () => {
    const uncovered = [
      entity('a', 9, ['lin', 'p']),
      entity('b', 5, ['lin', 'p']),
      entity('c', 1, ['lin', 'q']),
      entity('d', null),
    ];
    const found = findingsOf({ problems: [{ code: 'over-100', ids: ['x'] }] }, { uncovered });
    expect(found.map((finding) => finding.kind)).toEqual(['largest', 'oneDoor', 'closed', 'problem']);
    expect(found[0]).toMatchObject({ entity: { id: 'a' }, value: 0.4 });
    expect(found[1]).toMatchObject({ colleague: { id: 'lin' }, ways: 3, of: 3 });
  });

  it('finds nothing in a group that is covered', () => {
    expect(findingsOf({ problems: [] }, { uncovered: [] })).toEqual([]);
  });

  it('does not call two ways of many a single door', () => {
    const uncovered = [
      entity('a', 1, ['lin', 'p']),
      entity('b', 1, ['wu', 'q']),
      entity('c', 1, ['lin', 'r']),
      entity('d', 1, ['he', 's']),
    ];
    expect(findingsOf({ problems: [] }, { uncovered }).map((finding) => finding.kind)).toEqual(['largest']);
  });
});
