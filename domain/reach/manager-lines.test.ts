import { describe, expect, it } from 'vitest';
import type { ReachFacts } from './facts.ts';
import { assumedLines } from './manager-lines.ts';
import { peopleGraph } from './people-graph.ts';
import { hold, influence, reachFacts, reporting } from './testing/facts.ts';

/** Every line between persons as `A > B 0.5`, an assumed one marked `?`. */
function lines(given: Partial<ReachFacts>): string[] {
  const graph = peopleGraph(reachFacts(given));
  const found: string[] = [];
  for (let to = 0; to < graph.ids.length; to++)
    for (let line = graph.into[to]!; line < graph.into[to + 1]!; line++) {
      const assumed = graph.influence[line] === -1 ? '?' : '';
      found.push(`${graph.ids[graph.source[line]!]} > ${graph.ids[to]} ${graph.weight[line]}${assumed}`);
    }
  return found.sort();
}

const TWO = { seats: reporting('top < low'), holders: [hold('M @ top'), hold('P @ low')] };
const BOTH = ['M > P 0.5?', 'P > M 0.25?'];

describe('influence assumed along reporting lines', () => {
  it.each<[string, Partial<ReachFacts>, string[]]>([
    ['0.5 from manager to report, 0.25 back', TWO, BOTH],
    [
      'over vacant seats, from the holder of the nearest filled one',
      { seats: reporting('top < a < b < low'), holders: [hold('M @ top'), hold('P @ low')] },
      BOTH,
    ],
    [
      'a seat whose hold has ended, has not begun or has run out is vacant',
      {
        seats: reporting('top < a < b < c < low'),
        holders: [
          ...TWO.holders,
          hold('X @ a', { ended: true }),
          hold('X @ b', { since: '2027-01-01' }),
          hold('X @ c', { until: '2026-11-22' }),
        ],
      },
      BOTH,
    ],
    [
      'none past a filled seat',
      { seats: reporting('top < a < low'), holders: [...TWO.holders, hold('X @ a')] },
      ['M > X 0.5?', 'P > X 0.25?', 'X > M 0.25?', 'X > P 0.5?'],
    ],
    [
      'all holders of both seats count',
      { seats: TWO.seats, holders: [...TWO.holders, hold('N @ top'), hold('Q @ low')] },
      [
        'M > P 0.5?',
        'M > Q 0.5?',
        'N > P 0.5?',
        'N > Q 0.5?',
        'P > M 0.25?',
        'P > N 0.25?',
        'Q > M 0.25?',
        'Q > N 0.25?',
      ],
    ],
    ['nobody is his own manager', { seats: TWO.seats, holders: [hold('P @ top'), hold('P @ low')] }, []],
    [
      'who holds both seats is still managed by the other holder',
      { seats: TWO.seats, holders: [...TWO.holders, hold('P @ top')] },
      BOTH,
    ],
    [
      'the larger where each is over the other in some seat',
      {
        seats: reporting('top < low', 'other top < other low'),
        holders: [...TWO.holders, hold('P @ other top'), hold('M @ other low')],
      },
      ['M > P 0.5?', 'P > M 0.5?'],
    ],
    [
      'two seats that report to each other: both manage',
      { seats: loop('top', 'low'), holders: TWO.holders },
      ['M > P 0.5?', 'P > M 0.5?'],
    ],
    ['a loop of vacant seats ends', { seats: loop('a', 'b', 'c'), holders: [hold('P @ a')] }, []],
    ['a seat that reports to itself has no manager', { seats: loop('a'), holders: [hold('P @ a')] }, []],
    ['lines cross accounts', { ...TWO, seats: TWO.seats.map((seat) => ({ ...seat, accountId: seat.id })) }, BOTH],
    ['who is flagged as left and still holds the seat fills it', { ...TWO, persons: [{ id: 'M', left: true }] }, BOTH],
    [
      'a stated influence replaces its direction only',
      { ...TWO, influences: [influence('M > P', 0.9)] },
      ['M > P 0.9', 'P > M 0.25?'],
    ],
    ['a stated 0 means none', { ...TWO, influences: [influence('M > P', 0)] }, ['P > M 0.25?']],
    [
      'an unclear 0 means none too',
      { ...TWO, influences: [influence('P > M', 0, { confidence: 'unclear' })] },
      ['M > P 0.5?'],
    ],
    ['a conflict cancels both', { ...TWO, influences: [influence('M > P', 0.8, { kind: 'conflict' })] }, []],
    [
      'a conflict stated the other way round does too',
      { ...TWO, influences: [influence('P > M', 0, { kind: 'conflict' })] },
      [],
    ],
    [
      'a conflict does not cancel what is stated',
      { ...TWO, influences: [influence('M > P', 1, { kind: 'conflict' }), influence('P > M', 0.4)] },
      ['P > M 0.4'],
    ],
    [
      'of several kinds the heaviest counts',
      {
        influences: [
          influence('M > P', 0.3, { kind: 'advice' }),
          influence('M > P', 0.6, { kind: 'other' }),
          influence('M > P', 0),
        ],
      },
      ['M > P 0.6'],
    ],
    ['an influence on oneself is none', { influences: [influence('P > P', 1)] }, []],
  ])('%s', (_, given, expected) => {
    expect(lines(given)).toEqual(expected.sort());
  });

  it('names each line once, the larger of two', () => {
    const facts = reachFacts({
      seats: reporting('top < low', 'other top < other low'),
      holders: [...TWO.holders, hold('P @ other top'), hold('M @ other low')],
    });
    expect(assumedLines(facts)).toEqual([
      { fromId: 'M', toId: 'P', weight: 0.5 },
      { fromId: 'P', toId: 'M', weight: 0.5 },
    ]);
  });
});

function loop(...ids: string[]): ReachFacts['seats'] {
  return ids.map((id, at) => ({ id, accountId: 'x', layer: null, reportsToId: ids[(at + 1) % ids.length]! }));
}
