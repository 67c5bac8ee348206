import { describe, expect, it } from 'vitest';
import { dealReach } from './deal.ts';
import type { ReachFacts } from './facts.ts';
import { decision, influence, reachFacts, tie } from './testing/facts.ts';

function opposed(given: Partial<ReachFacts>) {
  return dealReach(reachFacts(given), 'd').opposition.map(({ value, ...each }) => ({
    ...each,
    value: Number(value.toFixed(6)),
  }));
}

describe('opposition', () => {
  it.each<[string, Partial<ReachFacts>, unknown]>([
    [
      'begins with who is against us; his own carry stands in place of a tie, once',
      { decisions: [decision('A', [], -2), decision('EB', ['EB'])], influences: [influence('A > EB', 0.5)] },
      [
        { id: 'A', value: 0.9, steps: ['A'], contested: false },
        { id: 'EB', value: 0.45, steps: ['A', 'EB'], contested: false },
      ],
    ],
    [
      'passes over others by their attitude turned round',
      {
        decisions: [decision('A', [], -1), decision('B', [], -2), decision('C', [], 0), decision('D', [])],
        influences: [influence('A > B', 1), influence('B > C', 1), influence('C > D', 1), influence('D > E', 1)],
      },
      [
        { id: 'B', value: 0.9, steps: ['B'], contested: false },
        { id: 'C', value: 0.9, steps: ['B', 'C'], contested: false },
        { id: 'A', value: 0.7, steps: ['A'], contested: false },
        { id: 'D', value: 0.36, steps: ['B', 'C', 'D'], contested: false },
      ],
    ],
    [
      'is blocked by who is for us, who hears it himself',
      {
        decisions: [decision('A', [], -2), decision('B', [], 1), decision('EB', ['EB'])],
        influences: [influence('A > B', 1), influence('B > EB', 1)],
      },
      [
        { id: 'A', value: 0.9, steps: ['A'], contested: false },
        { id: 'B', value: 0.9, steps: ['A', 'B'], contested: false },
      ],
    ],
    [
      'passes over who is not in the chain as over one of unknown attitude, and does not name him',
      {
        decisions: [decision('A', [], -2), decision('EB', ['EB'])],
        influences: [influence('A > B', 1), influence('B > EB', 1)],
      },
      [
        { id: 'A', value: 0.9, steps: ['A'], contested: false },
        { id: 'EB', value: 0.225, steps: ['A', 'B', 'EB'], contested: false },
      ],
    ],
    [
      'is contested where both sides get to him at least weakly',
      {
        decisions: [decision('A', [], -2), decision('EB', ['EB']), decision('TB', ['TB']), decision('UB', ['UB'])],
        influences: [influence('A > EB', 0.5), influence('A > TB', 0.5), influence('A > UB', 0.1)],
        ties: [tie('R > EB', 0.1), tie('R > TB', 0.09), tie('R > UB', 1)],
      },
      [
        { id: 'A', value: 0.9, steps: ['A'], contested: false },
        { id: 'EB', value: 0.45, steps: ['A', 'EB'], contested: true },
        { id: 'TB', value: 0.45, steps: ['A', 'TB'], contested: false },
        { id: 'UB', value: 0.09, steps: ['A', 'UB'], contested: false },
      ],
    ],
    [
      'ends with who has left, and takes at most four influences',
      {
        persons: [{ id: 'Z', left: true }],
        decisions: [decision('Z', [], -2), decision('A', [], -2), decision('E', []), decision('F', [])],
        influences: [
          influence('Z > E', 1),
          ...['A > B', 'B > C', 'C > D', 'D > E', 'E > F'].map((line) => influence(line, 1)),
        ],
      },
      [
        { id: 'A', value: 0.9, steps: ['A'], contested: false },
        { id: 'E', value: Number((0.9 * 0.25 ** 3).toFixed(6)), steps: ['A', 'B', 'C', 'D', 'E'], contested: false },
      ],
    ],
    ['is nothing where nobody is against us', { decisions: [decision('A', [], 0), decision('B', [])] }, []],
  ])('%s', (_, given, expected) => expect(opposed(given)).toEqual(expected));
});
