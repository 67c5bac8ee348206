import { describe, expect, it } from 'vitest';
import type { ReachFacts } from './facts.ts';
import { reachOf } from './reach.ts';
import { routesTo } from './routes.ts';
import { decision, hold, influence, reachFacts, reporting, tie } from './testing/facts.ts';

/** Routes to T as `R A T`, with what they share. */
function routes(given: Partial<ReachFacts>, shown = 3): string[] {
  const reach = reachOf(reachFacts(given), 'd');
  return routesTo(reach, reach.graph.numbers.get('T')!, shown).map(
    ({ steps, shares }) => steps.join(' ') + (shares.length > 0 ? ` (${shares.join(' ')})` : ''),
  );
}

describe('routes', () => {
  it.each<[string, Partial<ReachFacts>, string[]]>([
    [
      'share nobody where that is possible, although others are better',
      {
        influences: [influence('A > T', 1), influence('B > T', 0.1)],
        ties: [tie('R > A', 1), tie('S > A', 0.9), tie('S > B', 0.2)],
      },
      ['R A T', 'S B T', 'S A T (S A)'],
    ],
    [
      'share the fewest steps else: a colleague or a person, whichever is better',
      {
        influences: [influence('A > T', 1), influence('B > T', 0.5)],
        ties: [tie('R > A', 1), tie('R > B', 0.1), tie('S > A', 0.9)],
      },
      ['R A T', 'S A T (A)', 'R B T (R)'],
    ],
    [
      'run from one colleague over several persons',
      { influences: [influence('A > T', 0.5)], ties: [tie('R > T', 0.9), tie('R > A', 0.9)] },
      ['R T', 'R A T (R)'],
    ],
    [
      'never come back to where they were, not to the target either',
      {
        influences: [influence('T > A', 1), influence('A > T', 1), influence('A > B', 1), influence('B > A', 1)],
        ties: [tie('R > T', 1)],
        decisions: ['T', 'A', 'B'].map((id) => decision(id, [], 3)),
      },
      ['R T'],
    ],
    [
      'do not go in a circle between',
      {
        influences: [influence('A > C', 1), influence('C > A', 1), influence('C > T', 1)],
        ties: [tie('R > A', 1)],
      },
      ['R A C T'],
    ],
    [
      'go round when there is another way between the same two',
      {
        influences: [influence('A > C', 1), influence('C > T', 1), influence('A > B', 0.5), influence('B > C', 0.5)],
        ties: [tie('R > A', 1)],
      },
      ['R A C T', 'R A B C T (R A C)'],
    ],
    [
      'take at most four influences',
      {
        influences: ['A > B', 'B > C', 'C > D', 'D > T'].map((line) => influence(line, 1)),
        ties: [tie('R > A', 1)],
      },
      ['R A B C D T'],
    ],
    [
      'do not take five',
      {
        influences: ['A > B', 'B > C', 'C > D', 'D > E', 'E > T'].map((line) => influence(line, 1)),
        ties: [tie('R > A', 1)],
      },
      [],
    ],
    [
      'of equal ones the shortest, then the first by id comes first',
      {
        influences: [influence('A > T', 1), influence('B > T', 1)],
        ties: [tie('R > A', 0.5), tie('S > B', 0.5), tie('Q > B', 0.5)],
        decisions: [decision('A', [], 3), decision('B', [], 3)],
      },
      ['R A T', 'Q B T', 'S B T (B)'],
    ],
    [
      'do not lead over who is against us, but lead to him',
      {
        influences: [influence('A > T', 1)],
        ties: [tie('R > A', 1), tie('S > T', 0.1)],
        decisions: [decision('A', [], -1), decision('T', [], -2)],
      },
      ['S T'],
    ],
    [
      'neither to nor over who has left',
      {
        persons: [{ id: 'T', left: true }],
        influences: [influence('A > T', 1)],
        ties: [tie('R > A', 1), tie('R > T', 1)],
      },
      [],
    ],
    [
      'a colleague and a person of the same id are two',
      {
        influences: [influence('A > T', 1), influence('R > T', 0.5)],
        ties: [tie('R > A', 1), tie('S > R', 0.5)],
      },
      ['R A T', 'S R T'],
    ],
  ])('%s', (_, given, expected) => expect(routes(given)).toEqual(expected));

  it('are as many as asked for', () => {
    const ids = ['A', 'B', 'C', 'D', 'E'];
    const facts = {
      influences: ids.map((id) => influence(`${id} > T`, 0.5)),
      ties: ids.map((id, at) => tie(`R${id} > ${id}`, 0.9 - at / 10)),
    };
    expect(routes(facts)).toEqual(['RA A T', 'RB B T', 'RC C T']);
    expect(routes(facts, 1)).toHaveLength(1);
    expect(routes(facts, 9)).toHaveLength(5);
  });

  it('say of each line what it rests on', () => {
    const told = { source: 'crm', observedOn: '2026-10-01' };
    const facts = reachFacts({
      seats: reporting('top < low'),
      holders: [hold('B @ top'), hold('T @ low')],
      influences: [influence('A > B', 0.5, { kind: 'advice', confidence: 'consensus', ...told })],
      ties: [tie('R > A', 0.4), tie('R > A', 0.8, { computed: true, observedOn: '2026-11-01', confidence: 'clear' })],
      decisions: [decision('A', [], 2)],
    });
    const reach = reachOf(facts, 'd');
    const [route] = routesTo(reach, reach.graph.numbers.get('T')!);
    expect(route?.lines).toEqual([
      {
        ...{ fromId: 'R', toId: 'A', kind: 'tie', weight: 0.8, carry: 1, computed: true, influence: null },
        ...{ source: null, observedOn: '2026-11-01', confidence: 'clear' },
      },
      {
        ...{ fromId: 'A', toId: 'B', kind: 'influence', weight: 0.5, carry: 0.9, computed: false, influence: 'advice' },
        ...{ ...told, confidence: 'consensus' },
      },
      {
        ...{ fromId: 'B', toId: 'T', kind: 'assumed', weight: 0.5, carry: 0.25, computed: false, influence: null },
        ...{ source: null, observedOn: null, confidence: 'inferred' },
      },
    ]);
  });

  it.each([
    ['surest', { kind: 'other', confidence: 'consensus' }, { kind: 'advice', observedOn: '2026-11-01' }],
    ['newest of equally sure ones', { kind: 'other', observedOn: '2026-10-01' }, { kind: 'advice' }],
    ['first source by name else', { kind: 'other', source: 'crm' }, { kind: 'advice', source: 'document' }],
    ['first kind by name else', { kind: 'advice' }, { kind: 'other' }],
  ] as const)('name of equally heavy influences the %s, in whatever order they come', (_, first, second) => {
    const two = [influence('A > T', 0.5, first), influence('A > T', 0.5, second)];
    for (const influences of [two, two.toReversed()]) {
      const reach = reachOf(reachFacts({ influences, ties: [tie('R > A', 1)] }), 'd');
      const { kind, ...rest } = first;
      expect(routesTo(reach, reach.graph.numbers.get('T')!)[0]?.lines[1]).toMatchObject({ ...rest, influence: kind });
    }
  });
});
