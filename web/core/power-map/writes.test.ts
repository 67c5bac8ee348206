import { describe, expect, it } from 'vitest';
import { FACTS } from '../../../domain/facts/registry.ts';
import { NO_EDITS, redone, undone, written } from './edit-stack.ts';
import { line } from './sample.ts';
import {
  type Basis,
  decisionWrite,
  endHoldWrites,
  type FactWrite,
  holdWrite,
  leaveChainWrite,
  lineWrites,
  removeLineWrite,
  tieWrite,
} from './writes.ts';

const BASIS: Basis = { source: 'colleague', observedOn: '2026-11-22', confidence: 'inferred' };
const ANEW = { ...BASIS, evidence: null, by: null };

describe('what an edit on the power map writes', () => {
  it('states attitude, role or power anew with what it rests on; whoever was not in the deal is now', () => {
    expect(decisionWrite('d', { id: 'p', inChain: true }, { attitude: null }, BASIS)).toEqual({
      op: 'change',
      kind: 'decision',
      id: 'd|p',
      patch: { attitude: null, ...ANEW },
    });
    expect(decisionWrite('d', { id: 'p', inChain: false }, { roles: ['EB'] }, BASIS)).toEqual({
      op: 'create',
      kind: 'decision',
      record: { dealId: 'd', personId: 'p', roles: ['EB'], ...BASIS },
    });
    expect(leaveChainWrite('d', 'p')).toEqual({ op: 'remove', kind: 'decision', id: 'd|p' });
  });

  it('changes the weight of a line that is stored, and makes a new one of another kind out of the old', () => {
    const known = line('p', 'q', { influence: 'advice', factId: 'p|q|advice' });
    const state = { from: 'p', to: 'q', kind: 'advice', weight: 0.9 } as const;
    expect(lineWrites(state, known, [known], BASIS)).toEqual([
      { op: 'change', kind: 'influence', id: 'p|q|advice', patch: { weight: 0.9, ...ANEW } },
    ]);
    expect(lineWrites({ ...state, kind: 'conflict' }, known, [known], BASIS)).toEqual([
      { op: 'remove', kind: 'influence', id: 'p|q|advice' },
      { op: 'create', kind: 'influence', record: { fromId: 'p', toId: 'q', kind: 'conflict', weight: 0.9, ...BASIS } },
    ]);
    // Drawn a second time it is the same fact.
    expect(lineWrites(state, null, [known], BASIS)).toMatchObject([{ op: 'change', id: 'p|q|advice' }]);
    expect(lineWrites({ ...state, kind: null }, null, [known], BASIS)).toMatchObject([
      { op: 'create', record: { kind: null } },
    ]);
    expect(removeLineWrite(known)).toEqual([{ op: 'remove', kind: 'influence', id: 'p|q|advice' }]);
    expect(removeLineWrite({ factId: null })).toEqual([]);
  });

  it('ends holds on a day instead of removing them: who sat there stays known', () => {
    expect(endHoldWrites([{ factId: 'a' }, { factId: 'b' }], '2026-11-22', BASIS)).toEqual(
      ['a', 'b'].map((id) => ({ op: 'change', kind: 'holder', id, patch: { until: '2026-11-22', ...ANEW } })),
    );
  });

  it('writes only what the records of these facts take', () => {
    const writes: FactWrite[] = [
      decisionWrite('d', { id: 'p', inChain: false }, { power: 40 }, BASIS),
      holdWrite({ personId: 'p', seatId: 's', since: null, acting: true }, BASIS),
      tieWrite({ colleagueId: 'c', personId: 'p', strength: 0.5 }, false, BASIS),
      ...lineWrites({ from: 'p', to: 'q', kind: 'other', weight: 0 }, null, [], BASIS),
    ];
    for (const write of writes) {
      if (write.op !== 'create') throw new Error('not created');
      const given = FACTS[write.kind].record.partial().strict().safeParse(write.record);
      expect(given.error?.issues ?? []).toEqual([]);
    }
  });
});

describe('steps back and forth', () => {
  it('take back the last edit and bring it back, by the revisions that did so', () => {
    const one = { what: 'one', revisions: [1] };
    const two = { what: 'two', revisions: [2, 3] };
    const after = written(written(NO_EDITS, one), two);
    const back = undone(after, two, [4, 5]);
    expect(back).toEqual({ past: [one], future: [{ what: 'two', revisions: [4, 5] }] });
    expect(redone(back, back.future[0]!, [6, 7])).toEqual({
      past: [one, { what: 'two', revisions: [6, 7] }],
      future: [],
    });
    // A new edit leaves nothing to bring back.
    expect(written(back, one).future).toEqual([]);
  });
});
