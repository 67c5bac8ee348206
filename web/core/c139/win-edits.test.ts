import { describe, expect, it } from 'vitest';
import { winEdits } from './win-edits.ts';

const around = {
  attitudes: new Map([
    ['wang', 1],
    ['li', null],
  ]),
  whoMeets: (id: string) => (id === 'zhou' ? 'lin-ke' : null),
};

describe('the changes to the win zone', () => {
  it('become one edit a person: an attitude raised twice is raised by two', () => {
    const changes = [
      { op: 'raise', personId: 'wang' },
      { op: 'raise', personId: 'wang' },
    ] as const;
    expect(winEdits(changes, around)).toEqual([{ op: 'setAttitude', personId: 'wang', attitude: 3 }]);
  });

  it('put a meeting as a tie of 0.5 with whoever of ours is nearest', () => {
    expect(winEdits([{ op: 'meet', personId: 'zhou' }], around)).toEqual([
      { op: 'setTie', colleagueId: 'lin-ke', personId: 'zhou', strength: 0.5 },
    ]);
  });

  it('leave out what nobody can try: no attitude to raise, nobody to go', () => {
    const changes = [
      { op: 'raise', personId: 'li' },
      { op: 'meet', personId: 'chen' },
    ] as const;
    expect(winEdits(changes, around)).toEqual([]);
  });
});
