import { describe, expect, it } from 'vitest';
import type { ReachEdit } from '../../../domain/reach/edits.ts';
import type { ReachFacts } from '../../../domain/reach/facts.ts';
import { tryEdits, withEdit } from './fitting.ts';

const FACTS: ReachFacts = {
  asOf: '2026-11-22',
  persons: [{ id: 'a', left: null }],
  seats: [],
  holders: [],
  influences: [],
  ties: [],
  decisions: [],
  deals: [],
};

describe('edits that are tried', () => {
  it('are applied where they fit; the others are named', () => {
    const tried = tryEdits(FACTS, 'd', [
      { op: 'removePerson', personId: 'gone' },
      { op: 'setTie', colleagueId: 'r', personId: 'a', strength: 0.5 },
      { op: 'setAttitude', personId: 'a', attitude: 2 },
    ]);
    expect(tried.refused).toEqual([0, 2]);
    expect(tried.facts.ties).toHaveLength(1);
    expect(FACTS.ties).toHaveLength(0);
  });

  it('take the place of an earlier one about the same thing, and its place in the list', () => {
    const first: ReachEdit[] = [
      { op: 'setAttitude', personId: 'a', attitude: 1 },
      { op: 'removePerson', personId: 'a' },
    ];
    const again = withEdit(first, { op: 'setAttitude', personId: 'a', attitude: 3 });
    expect(again).toEqual([{ op: 'setAttitude', personId: 'a', attitude: 3 }, first[1]]);
    expect(withEdit(again, { op: 'movePerson', personId: 'a', seatId: 's' })).toEqual([
      again[0],
      { op: 'movePerson', personId: 'a', seatId: 's' },
    ]);
    expect(withEdit(first, { op: 'setTie', colleagueId: 'r', personId: 'a', strength: 0 })).toHaveLength(3);
  });
});
