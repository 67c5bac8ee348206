import { describe, expect, it } from 'vitest';
import type { ReachFacts } from './facts.ts';
import { chainFigures, chainMove } from './moved.ts';
import { decision, influence, reachFacts, tie } from './testing/facts.ts';

const was = reachFacts({
  ties: [tie('R > A', 0.8)],
  influences: [influence('A > EB', 0.5)],
  decisions: [decision('A', ['TB'], 1), decision('EB', ['EB'], 0)],
});
const moved = (now: Partial<ReachFacts>) => chainMove(chainFigures(was, 'd'), chainFigures({ ...was, ...now }, 'd'));

describe('what a write does to a chain', () => {
  it('is the reach of whom it touches, and of the chain, before and after', () => {
    const move = moved({ decisions: [decision('A', ['TB'], 3), decision('EB', ['EB'], 0)] });
    expect(move?.persons).toMatchObject([
      { id: 'EB', before: { point: 0.8 * 0.7 * 0.5 }, after: { point: 0.8 * 0.5 } },
    ]);
    // (60 x 0.8 + 100 x reach of the EB) / 210: nobody is the user buyer, whose 50 count.
    expect(move?.chainReach.before?.point).toBeCloseTo((60 * 0.8 + 100 * 0.28) / 210, 12);
    expect(move?.chainReach.after?.point).toBeCloseTo((60 * 0.8 + 100 * 0.4) / 210, 12);
  });

  it('names who comes into the chain and who goes, without a reach where he is not in it', () => {
    expect(
      moved({
        decisions: [...was.decisions, decision('B', ['UB'])],
        persons: [...was.persons, { id: 'B', left: null }],
      })?.persons,
    ).toEqual([{ id: 'B', before: null, after: { low: 0, point: 0, high: 0 } }]);
    expect(moved({ decisions: was.decisions.slice(1) })?.persons[0]).toMatchObject({ id: 'A', after: null });
  });

  it('is nothing where every figure stays', () => {
    expect(moved({ ties: [tie('R > A', 0.8, { source: 'told' }), tie('R2 > A', 0.3)] })).toBeNull();
  });
});
