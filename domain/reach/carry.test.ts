import { describe, expect, it } from 'vitest';
import { carryAnywhere, carryInDeal, mirroredCarry } from './carry.ts';
import type { ReachFacts } from './facts.ts';
import { statusOf } from './model.ts';
import { peopleGraph } from './people-graph.ts';
import { deal, decision, hold, reachFacts } from './testing/facts.ts';

/** What P carries: as known, at least, at most. */
function carried(given: Partial<ReachFacts>, dealId: string | null = 'd') {
  const facts = reachFacts({ persons: [{ id: 'P', left: null }], ...given });
  const graph = peopleGraph(facts);
  const carry = dealId === null ? carryAnywhere(graph, facts) : carryInDeal(graph, facts, dealId);
  const person = graph.numbers.get('P')!;
  return [carry.point[person], carry.low[person], carry.high[person]];
}

function mirrored(given: Partial<ReachFacts>): number | undefined {
  const facts = reachFacts({ persons: [{ id: 'P', left: null }], ...given });
  const graph = peopleGraph(facts);
  return mirroredCarry(graph, facts, 'd')[graph.numbers.get('P')!];
}

describe('what a person passes on', () => {
  it.each([
    [3, 1, 0],
    [2, 0.9, 0],
    [1, 0.7, 0],
    [0, 0.4, 0.4],
    [-1, 0, 0.7],
    [-2, 0, 0.9],
    [null, 0.25, 0.25],
  ])('by his attitude in the deal (%s): %d of ours, %d of the opposition', (attitude, ours, theirs) => {
    const decisions = [decision('P', [], attitude)];
    expect(carried({ decisions })[0]).toBe(ours);
    expect(mirrored({ decisions })).toBe(theirs);
  });

  it.each<[string, Partial<ReachFacts>, string | null, number[]]>([
    ['is that of an unknown attitude outside of the chain', {}, 'd', [0.25, 0, 1]],
    [
      'in the chain of another deal does not count in this one',
      { decisions: [decision('P', [], -2, { dealId: 'other' })] },
      'd',
      [0.25, 0, 1],
    ],
    ['unknown is anything from 0 to 1', { decisions: [decision('P', [])] }, 'd', [0.25, 0, 1]],
    [
      'uncertain is anything too, and counts as stated',
      { decisions: [decision('P', [], 2, { confidence: 'inferred' })] },
      'd',
      [0.9, 0, 1],
    ],
    [
      'uncertain and against us may be for us',
      { decisions: [decision('P', [], -1, { confidence: 'unclear' })] },
      'd',
      [0, 0, 1],
    ],
    [
      'stated without a confidence is clear',
      { decisions: [decision('P', [], 2, { confidence: null })] },
      'd',
      [0.9, 0.9, 0.9],
    ],
    [
      'agreed by all is clear',
      { decisions: [decision('P', [], 2, { confidence: 'consensus' })] },
      'd',
      [0.9, 0.9, 0.9],
    ],
    [
      'is nothing of who has left',
      { persons: [{ id: 'P', left: true }], decisions: [decision('P', [], 3)] },
      'd',
      [0, 0, 0],
    ],
    [
      'goes on where he has left and sits elsewhere',
      { persons: [{ id: 'P', left: true }], holders: [hold('P @ s')], decisions: [decision('P', [], 3)] },
      'd',
      [1, 1, 1],
    ],
    [
      'without a deal is the lowest over his open deals',
      { deals: [deal('d'), deal('e')], decisions: [decision('P', [], 3), decision('P', [], 1, { dealId: 'e' })] },
      null,
      [0.7, 0.7, 0.7],
    ],
    [
      'without a deal, unknown in one of them: each end is the lowest of its own',
      { deals: [deal('d'), deal('e')], decisions: [decision('P', [], 3), decision('P', [], null, { dealId: 'e' })] },
      null,
      [0.25, 0, 1],
    ],
    [
      'without a deal, against us in one of them: nothing',
      { deals: [deal('d'), deal('e')], decisions: [decision('P', []), decision('P', [], -1, { dealId: 'e' })] },
      null,
      [0, 0, 0],
    ],
    [
      'without a deal, closed ones do not count, nor those long overdue or not yet opened',
      {
        deals: [
          deal('d', 'x', 1, { outcome: 'won' }),
          deal('e', 'x', 1, { outcome: 'lost' }),
          deal('f', 'x', 1, { closeOn: '2026-08-23' }),
          deal('g', 'x', 1, { openedOn: '2026-11-23' }),
        ],
        decisions: ['d', 'e', 'f', 'g'].map((dealId) => decision('P', [], -1, { dealId })),
      },
      null,
      [0.25, 0, 1],
    ],
    [
      'without a deal, one that is 90 days overdue or without an outcome is open',
      {
        deals: [deal('d', 'x', 1, { closeOn: '2026-08-24', outcome: null })],
        decisions: [decision('P', [], 0)],
      },
      null,
      [0.4, 0.4, 0.4],
    ],
  ])('%s', (_, given, dealId, expected) => expect(carried(given, dealId)).toEqual(expected));

  it('of the opposition, nothing passes over who has left', () => {
    expect(mirrored({ persons: [{ id: 'P', left: true }], decisions: [decision('P', [], -2)] })).toBe(0);
  });
});

describe('the status of a reach', () => {
  it.each([
    [1, 'reached'],
    [0.5, 'reached'],
    [0.5 - 1e-10, 'reached'],
    [0.5 - 1e-8, 'weak'],
    [0.1, 'weak'],
    [0.1 - 1e-10, 'weak'],
    [0.1 - 1e-8, 'unreached'],
    [0, 'unreached'],
  ])('of %d is %s', (reach, status) => expect(statusOf(reach)).toBe(status));
});
