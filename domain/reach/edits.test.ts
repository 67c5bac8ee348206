import { describe, expect, it } from 'vitest';
import { MeridianError } from '../contract/errors.ts';
import { dealReach } from './deal.ts';
import { type ReachEdit, reachEdit, withEdits } from './edits.ts';
import type { ReachFacts } from './facts.ts';
import { pointOf, reachOf } from './reach.ts';
import { decision, hold, influence, reachFacts, reporting, TODAY, tie } from './testing/facts.ts';

/** B manages A manages P; R knows A and P. */
const FACTS = reachFacts({
  persons: [{ id: 'Q', left: null }],
  seats: reporting('top < middle < low', 'other'),
  holders: [hold('B @ top'), hold('A @ middle'), hold('P @ low')],
  influences: [
    influence('A > P', 0.8, { confidence: 'inferred', kind: 'advice' }),
    influence('A > P', 0.3, { kind: 'expertise' }),
  ],
  ties: [tie('R > A', 0.6, { computed: true }), tie('R > A', 0.9, { confidence: 'unclear' }), tie('S > P', 0.1)],
  decisions: [
    decision('A', ['TB'], 1, { confidence: 'inferred' }),
    decision('P', ['EB', 'UB'], null),
    decision('P', ['EB'], 3, { dealId: 'e' }),
  ],
});

const point = (facts: ReachFacts, id: string) => pointOf(reachOf(facts, 'd'), id);
const tried = (...edits: ReachEdit[]) => withEdits(FACTS, 'd', edits);

describe('what is tried', () => {
  it('leaves the facts as they are', () => {
    const before = structuredClone(FACTS);
    for (const edit of EVERY_EDIT) tried(edit);
    expect(FACTS).toEqual(before);
  });

  it('nothing changes nothing', () => {
    expect(dealReach(FACTS, 'd', { edits: [] })).toEqual(dealReach(FACTS, 'd'));
  });

  it('a person who is removed has left and sits nowhere; the manager above him steps in', () => {
    expect(point(FACTS, 'P')).toBeCloseTo(0.9 * 0.7 * 0.8, 12);
    const removed = tried({ op: 'removePerson', personId: 'A' });
    expect(removed.persons.find(({ id }) => id === 'A')?.left).toBe(true);
    expect(point(removed, 'A')).toBe(0);
    const known = withEdits(removed, 'd', [{ op: 'setTie', colleagueId: 'R', personId: 'B', strength: 1 }]);
    expect(point(known, 'P')).toBeCloseTo(1 * 0.25 * 0.5, 12);
  });

  it('a person who moves leaves all his seats for the new one', () => {
    const moved = tried({ op: 'movePerson', personId: 'A', seatId: 'other' });
    expect(moved.holders.filter((each) => each.personId === 'A' && each.ended !== true)).toEqual([
      { personId: 'A', seatId: 'other', since: FACTS.asOf, until: null, ended: false },
    ]);
    const known = withEdits(moved, 'd', [{ op: 'setTie', colleagueId: 'R', personId: 'B', strength: 1 }]);
    expect(point(known, 'A')).toBe(0.9);
    expect(point(known, 'P')).toBeCloseTo(Math.max(0.9 * 0.7 * 0.8, 0.125), 12);
  });

  it('one who was removed and moves has not left after all', () => {
    const edits: ReachEdit[] = [
      { op: 'removePerson', personId: 'A' },
      { op: 'movePerson', personId: 'A', seatId: 'other' },
    ];
    expect(point(tried(...edits), 'A')).toBe(0.9);
  });

  it('an attitude holds in this deal only, is clear and of the day', () => {
    const set = tried({ op: 'setAttitude', personId: 'P', attitude: -1 });
    expect(set.decisions.filter(({ personId }) => personId === 'P')).toEqual([
      { ...FACTS.decisions[1], attitude: -1, source: null, observedOn: TODAY, confidence: 'clear' },
      FACTS.decisions[2],
    ]);
    const sure = reachOf(tried({ op: 'setAttitude', personId: 'A', attitude: 1 }), 'd');
    expect(sure.carry.low[sure.graph.numbers.get('A')!]).toBe(0.7);
  });

  it('an attitude can become unknown', () => {
    expect(point(tried({ op: 'setAttitude', personId: 'A', attitude: null }), 'P')).toBeCloseTo(0.9 * 0.25 * 0.8, 12);
  });

  it('a tie replaces the stated and the computed one, and is clear', () => {
    const set = tried({ op: 'setTie', colleagueId: 'R', personId: 'A', strength: 0.4 });
    expect(set.ties.filter(({ personId }) => personId === 'A')).toMatchObject([
      { strength: 0.4, computed: false, confidence: 'clear' },
    ]);
    expect(tried({ op: 'setTie', colleagueId: 'new', personId: 'Q', strength: 0.4 }).ties).toHaveLength(4);
  });

  it('a tie of 0 is cut', () => {
    expect(tried({ op: 'setTie', colleagueId: 'R', personId: 'A', strength: 0 }).ties).toEqual(FACTS.ties.slice(2));
  });

  it('an influence replaces all kinds of it, and is clear', () => {
    const set = tried({ op: 'setInfluence', fromId: 'A', toId: 'P', weight: 0.5 });
    expect(set.influences).toMatchObject([{ fromId: 'A', toId: 'P', weight: 0.5, kind: 'other', confidence: 'clear' }]);
  });

  it('an influence of 0 is cut, and none is assumed in its place; the way back stays', () => {
    const cut = tried({ op: 'setInfluence', fromId: 'A', toId: 'P', weight: 0 });
    expect(point(cut, 'P')).toBe(0.1);
    expect(point(cut, 'A')).toBe(0.9);
    expect(pointOf(reachOf({ ...cut, ties: [tie('S > P', 1)] }, 'd'), 'A')).toBeCloseTo(0.25 * 0.25, 12);
  });

  it('an influence leaves a conflict between the two standing', () => {
    const facts = { ...FACTS, influences: [influence('A > P', 1, { kind: 'conflict' })] };
    const set = withEdits(facts, 'd', [{ op: 'setInfluence', fromId: 'A', toId: 'P', weight: 0.5 }]);
    expect(set.influences).toHaveLength(2);
    expect(point(set, 'P')).toBeCloseTo(0.9 * 0.7 * 0.5, 12);
  });

  it('a colleague who is removed has no ties', () => {
    expect(tried({ op: 'removeColleague', colleagueId: 'R' }).ties).toEqual(FACTS.ties.slice(2));
  });

  it('edits build on each other in their order', () => {
    const [up, down]: ReachEdit[] = [
      { op: 'setTie', colleagueId: 'R', personId: 'A', strength: 1 },
      { op: 'removeColleague', colleagueId: 'R' },
    ];
    expect(point(tried(up!, down!), 'A')).toBeLessThan(point(tried(down!, up!), 'A'));
  });
});

const EVERY_EDIT: ReachEdit[] = [
  { op: 'removePerson', personId: 'A' },
  { op: 'movePerson', personId: 'A', seatId: 'other' },
  { op: 'setAttitude', personId: 'A', attitude: 3 },
  { op: 'setTie', colleagueId: 'R', personId: 'A', strength: 1 },
  { op: 'setInfluence', fromId: 'A', toId: 'P', weight: 1 },
  { op: 'removeColleague', colleagueId: 'R' },
];

describe('what cannot be tried', () => {
  it.each<[string, ReachEdit, string]>([
    ['an attitude of somebody outside of the chain', { op: 'setAttitude', personId: 'B', attitude: 1 }, 'not-in-chain'],
    ['an attitude of nobody', { op: 'setAttitude', personId: 'nobody', attitude: 1 }, 'unknown-person'],
    ['removing nobody', { op: 'removePerson', personId: 'nobody' }, 'unknown-person'],
    ['moving nobody', { op: 'movePerson', personId: 'nobody', seatId: 'top' }, 'unknown-person'],
    ['moving to no seat', { op: 'movePerson', personId: 'A', seatId: 'nowhere' }, 'unknown-seat'],
    ['a tie to nobody', { op: 'setTie', colleagueId: 'R', personId: 'nobody', strength: 1 }, 'unknown-person'],
    ['an influence of nobody', { op: 'setInfluence', fromId: 'nobody', toId: 'A', weight: 1 }, 'unknown-person'],
    ['an influence on nobody', { op: 'setInfluence', fromId: 'A', toId: 'nobody', weight: 1 }, 'unknown-person'],
    ['an influence on oneself', { op: 'setInfluence', fromId: 'A', toId: 'A', weight: 1 }, 'same-person'],
  ])('%s is refused, with its place and why', (_, edit, reason) => {
    const first: ReachEdit = { op: 'removeColleague', colleagueId: 'S' };
    let refused: unknown;
    try {
      tried(first, edit);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(MeridianError);
    expect(refused).toMatchObject({ code: 'edit-refused', details: { edit: 1, op: edit.op, reason } });
  });

  it.each([
    { op: 'setAttitude', personId: 'A', attitude: 4 },
    { op: 'setAttitude', personId: 'A', attitude: 0.5 },
    { op: 'setTie', colleagueId: 'R', personId: 'A', strength: 1.1 },
    { op: 'setInfluence', fromId: 'A', toId: 'P', weight: -0.1 },
    { op: 'removePerson' },
    { op: 'removePerson', personId: 'A', seatId: 's' },
    { op: 'forget', personId: 'A' },
  ])('%j is no edit', (edit) => expect(reachEdit.safeParse(edit).success).toBe(false));

  it('without a deal no attitude can be set', () => {
    expect(() => withEdits(FACTS, null, [{ op: 'setAttitude', personId: 'A', attitude: 1 }])).toThrow(MeridianError);
  });
});
