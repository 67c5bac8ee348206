import { describe, expect, it } from 'vitest';
import { dealReach } from './deal.ts';
import type { ReachFacts } from './facts.ts';
import { decision, hold, influence, reachFacts, reporting, tie } from './testing/facts.ts';

const DECIDERS = [decision('EB', ['EB']), decision('TB', ['TB']), decision('UB', ['UB'])];
const POWER = 100 + 60 + 50;

function next(given: Partial<ReachFacts>) {
  return dealReach(reachFacts(given), 'd').nextBest;
}

describe('whom to meet next', () => {
  it('is ordered by what a tie of 0.5 would add to the reach of the chain, then by id', () => {
    expect(next({ decisions: DECIDERS })).toEqual([
      { id: 'EB', gain: (100 * 0.5) / POWER },
      { id: 'TB', gain: (60 * 0.5) / POWER },
      { id: 'UB', gain: (50 * 0.5) / POWER },
    ]);
    const equal = ['C', 'A', 'B'].map((id) => decision(id, ['UB']));
    expect(next({ decisions: equal }).map(({ id }) => id)).toEqual(['A', 'B', 'C']);
  });

  it('counts all that is reached through him', () => {
    const influences = [influence('UB > EB', 1), influence('UB > TB', 0.5)];
    const [first] = next({ decisions: [...DECIDERS.slice(0, 2), decision('UB', ['UB'], 2)], influences });
    expect(first?.id).toBe('UB');
    expect(first?.gain).toBeCloseTo((50 * 0.5 + 100 * 0.5 * 0.9 + 60 * 0.5 * 0.9 * 0.5) / POWER, 12);
  });

  it('counts only what is better than now', () => {
    const [first] = next({ decisions: DECIDERS.slice(0, 1), ties: [tie('R > EB', 0.3)] });
    expect(first?.gain).toBeCloseTo((100 * 0.2) / POWER, 12);
  });

  it.each<[string, Partial<ReachFacts>, string[]]>([
    ['nobody we are tied to as well already', { ties: [tie('R > EB', 0.5), tie('R > TB', 0.9)] }, ['UB']],
    ['nobody who has left', { persons: [{ id: 'TB', left: true }] }, ['EB', 'UB']],
    [
      'who sits in the account of the deal, if he leads to somebody',
      {
        seats: [...reporting('s1', 's2'), { id: 's3', accountId: 'y', layer: null, reportsToId: null }],
        holders: [hold('A @ s1'), hold('B @ s2'), hold('C @ s3'), hold('D @ s1', { ended: true })],
        influences: [influence('A > EB', 1), influence('C > EB', 1), influence('D > EB', 1)],
      },
      ['EB', 'TB', 'UB', 'A'],
    ],
    [
      'nobody who is against us and leads to nobody else',
      { decisions: [...DECIDERS, decision('A', [], -1, { power: 0 })], influences: [influence('A > EB', 1)] },
      ['EB', 'TB', 'UB'],
    ],
    ['nobody where he has no power', { decisions: [decision('EB', ['EB'], null, { power: 0 })] }, []],
  ])('%s', (_, given, expected) => {
    expect(next({ decisions: DECIDERS, ...given }).map(({ id }) => id)).toEqual(expected);
  });
});

describe('a plan of meetings', () => {
  /** The hub leads to both targets nearly as well as meeting each would; others add next to nothing. */
  function hub(others: number): ReachFacts {
    const extra = Array.from({ length: others }, (_, at) => decision(`Z${at}`, [], null, { power: 1 }));
    return reachFacts({
      influences: [influence('hub > EB', 0.9), influence('hub > TB', 0.9)],
      decisions: [
        decision('EB', ['EB', 'UB'], null, { power: 100 }),
        decision('TB', ['TB'], null, { power: 100 }),
        decision('hub', [], 3, { power: 0 }),
        ...extra,
      ],
    });
  }
  const met = (facts: ReachFacts, meetings: number) => {
    const { plan } = dealReach(facts, 'd', { meetings });
    return { ids: plan.meetings.map(({ id }) => id), exact: plan.exact };
  };

  it('takes one after the other what adds most', () => {
    expect(met(reachFacts({ decisions: DECIDERS }), 2)).toEqual({ ids: ['EB', 'TB'], exact: true });
  });

  it('ends where more meetings gain nothing', () => {
    expect(met(reachFacts({ decisions: DECIDERS, ties: [tie('R > TB', 0.5)] }), 9).ids).toEqual(['EB', 'UB']);
  });

  it('is the best set among up to ten who gain something', () => {
    expect(next(hub(7)).map(({ id }) => id)).toHaveLength(10);
    expect(met(hub(7), 1)).toEqual({ ids: ['hub'], exact: true });
    expect(met(hub(7), 2)).toEqual({ ids: ['EB', 'TB'], exact: true });
  });

  it('is, among more, the one that adds most each time', () => {
    expect(met(hub(8), 2)).toEqual({ ids: ['hub', 'EB'], exact: false });
  });

  it('gains what its meetings add one after the other', () => {
    const { plan } = dealReach(hub(8), 'd', { meetings: 3 });
    const adds = [(2 * 100 * 0.45) / 208, (100 * 0.05) / 208, (100 * 0.05) / 208];
    plan.meetings.forEach((each, at) => void expect(each.gain).toBeCloseTo(adds[at]!, 12));
    expect(plan.gain).toBeCloseTo(adds[0]! + adds[1]! + adds[2]!, 12);
  });
});
