import { describe, expect, it } from 'vitest';
import type { ReachFactsAnswer } from '../../../domain/contract/reach-facts.ts';
import type { ReachEdit } from '../../../domain/reach/edits.ts';
import { refusalToKeep, type Statement, writesOf } from './keep.ts';

const unstated = { source: null, observedOn: null, confidence: null };
const FACTS: ReachFactsAnswer['facts'] = {
  asOf: '2026-11-22',
  persons: [
    { id: 'a', left: null },
    { id: 'b', left: null },
  ],
  seats: [],
  holders: [
    { personId: 'a', seatId: 's1', since: '2020-01-01', until: null, ended: null },
    { personId: 'a', seatId: 's2', since: '2026-11-22', until: null, ended: null },
    { personId: 'a', seatId: 's3', since: null, until: '2024-01-01', ended: null },
  ],
  influences: [
    { fromId: 'a', toId: 'b', weight: 0.6, kind: 'advice', ...unstated },
    { fromId: 'a', toId: 'b', weight: 0.4, kind: null, ...unstated },
    { fromId: 'a', toId: 'b', weight: 0.9, kind: 'conflict', ...unstated },
  ],
  ties: [
    { colleagueId: 'r', personId: 'a', strength: 0.3, computed: false, ...unstated },
    { colleagueId: 'r', personId: 'b', strength: 0.7, computed: true, ...unstated },
  ],
  decisions: [],
  deals: [],
};
const STATED: Statement = { source: 'colleague', observedOn: '2026-11-22', confidence: 'clear', evidence: null };
const writes = (edit: ReachEdit) => writesOf(FACTS, 'd', edit, STATED);

describe('keeping what was tried', () => {
  it('writes an attitude with its source to the part in this deal', () => {
    expect(writes({ op: 'setAttitude', personId: 'a', attitude: null })).toEqual([
      { op: 'change', kind: 'decision', id: 'd|a', patch: { attitude: null, ...STATED } },
    ]);
  });

  it('changes a stated tie, creates one that is not, removes one that is cut', () => {
    expect(writes({ op: 'setTie', colleagueId: 'r', personId: 'a', strength: 0.5 })).toEqual([
      { op: 'change', kind: 'tie', id: 'r|a', patch: { strength: 0.5, ...STATED } },
    ]);
    expect(writes({ op: 'setTie', colleagueId: 'q', personId: 'a', strength: 0.5 })).toEqual([
      { op: 'create', kind: 'tie', record: { colleagueId: 'q', personId: 'a', strength: 0.5, ...STATED } },
    ]);
    expect(writes({ op: 'setTie', colleagueId: 'r', personId: 'a', strength: 0 })).toEqual([
      { op: 'remove', kind: 'tie', id: 'r|a' },
    ]);
    expect(writes({ op: 'setTie', colleagueId: 'q', personId: 'a', strength: 0 })).toEqual([]);
  });

  it('does not pretend that a tie can be weaker than its contacts make it', () => {
    const weaker: ReachEdit = { op: 'setTie', colleagueId: 'r', personId: 'b', strength: 0.5 };
    expect(refusalToKeep(FACTS, weaker)).toBe('contacts-stay');
    expect(writes(weaker)).toEqual([]);
    expect(refusalToKeep(FACTS, { ...weaker, strength: 0.8 })).toBeNull();
  });

  it('sets the heaviest influence of a pair, takes down those above, and leaves conflicts alone', () => {
    const set = (weight: number) =>
      writes({ op: 'setInfluence', fromId: 'a', toId: 'b', weight }).map((write) =>
        write.op === 'change' ? [write.id, write.patch['weight']] : write.op,
      );
    expect(set(0.8)).toEqual([['a|b|advice', 0.8]]);
    expect(set(0.5)).toEqual([['a|b|advice', 0.5]]);
    expect(set(0.2)).toEqual([
      ['a|b|advice', 0.2],
      ['a|b|', 0.2],
    ]);
    expect(set(0)).toEqual([
      ['a|b|advice', 0],
      ['a|b|', 0],
    ]);
    expect(writes({ op: 'setInfluence', fromId: 'b', toId: 'a', weight: 0.2 })).toEqual([
      { op: 'create', kind: 'influence', record: { fromId: 'b', toId: 'a', weight: 0.2, ...STATED } },
    ]);
  });

  it('marks who leaves, and ends the seats he holds; one he took that day was never held', () => {
    expect(writes({ op: 'removePerson', personId: 'a' })).toEqual([
      { op: 'change', kind: 'person', id: 'a', patch: { left: true, ...STATED } },
      { op: 'change', kind: 'holder', id: 'a|s1|2020-01-01', patch: { until: '2026-11-22', ...STATED } },
      { op: 'change', kind: 'holder', id: 'a|s2|2026-11-22', patch: { ended: true, ...STATED } },
    ]);
  });

  it('moves a person: other seats end, the new one begins', () => {
    expect(writes({ op: 'movePerson', personId: 'a', seatId: 's9' }).map((write) => write.op)).toEqual([
      'change',
      'change',
      'create',
    ]);
    expect(writes({ op: 'movePerson', personId: 'a', seatId: 's1' })).toEqual([
      { op: 'change', kind: 'holder', id: 'a|s2|2026-11-22', patch: { ended: true, ...STATED } },
    ]);
  });

  it('keeps nothing about one of ours who leaves', () => {
    expect(refusalToKeep(FACTS, { op: 'removeColleague', colleagueId: 'r' })).toBe('not-a-fact');
    expect(writes({ op: 'removeColleague', colleagueId: 'r' })).toEqual([]);
  });
});
