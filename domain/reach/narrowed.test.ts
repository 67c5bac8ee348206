import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routesByColleague } from './by-colleague.ts';
import type { ReachFacts } from './facts.ts';
import { LINES_USED, type Narrowing, narrowed } from './narrowed.ts';
import { rangeOf, reachOf } from './reach.ts';
import { routesTo } from './routes.ts';
import { bestValue } from './spread.ts';
import { decision, hold, influence, reachFacts, reporting, tie } from './testing/facts.ts';
import { naiveNarrowed, naivePersons } from './testing/naive.ts';
import { randomReachFacts } from './testing/random.ts';

const ANY: Narrowing = { lines: 'all', through: 4 };

function routes(given: Partial<ReachFacts>, which: Partial<Narrowing>): string[] {
  const reach = narrowed(reachOf(reachFacts(given), 'd'), { ...ANY, ...which });
  return routesTo(reach, reach.graph.numbers.get('T')!).map(({ steps }) => steps.join(' '));
}

describe('routes of one kind only', () => {
  const facts = {
    seats: reporting('top < low'),
    holders: [hold('B @ top'), hold('T @ low')],
    influences: [influence('A > T', 0.6), influence('C > T', 0.5), influence('A > C', 0.5, { confidence: 'inferred' })],
    ties: [tie('R > A', 0.8), tie('S > B', 0.9), tie('Q > C', 0.3, { confidence: 'unclear' }), tie('P > T', 0.01)],
    decisions: [decision('A', [], 2), decision('B', [], 3), decision('C', [], 1, { confidence: 'unclear' })],
  };

  it.each<[string, Partial<Narrowing>, string[]]>([
    ['all', {}, ['S B T', 'R A T', 'Q C T']],
    ['without what reporting lines make us assume', { lines: 'stated' }, ['R A T', 'Q C T', 'P T']],
    ['with sure facts alone: no tie, influence or attitude below clear', { lines: 'sure' }, ['R A T', 'P T']],
    ['through nobody', { through: 0 }, ['P T']],
    ['through one person', { through: 1, lines: 'stated' }, ['R A T', 'Q C T', 'P T']],
  ])('%s', (_, which, expected) => expect(routes(facts, which)).toEqual(expected));

  it('are not passed on by whoever has no sure attitude', () => {
    const unknown = { influences: [influence('A > T', 1)], ties: [tie('R > A', 1)] };
    expect(routes(unknown, { lines: 'stated' })).toEqual(['R A T']);
    expect(routes(unknown, { lines: 'sure' })).toEqual([]);
  });

  it('of sure lines are worth the low end of the range, of all lines the reach itself', () => {
    fc.assert(
      fc.property(randomReachFacts(), fc.constantFrom('d0', null), (random, dealId) => {
        const reach = reachOf(random, dealId);
        const [all, sure] = [narrowed(reach, ANY), narrowed(reach, { ...ANY, lines: 'sure' })];
        for (const [person, id] of reach.graph.ids.entries()) {
          const { low, point } = rangeOf(reach, person);
          expect(bestValue(all.point, person)).toBe(point);
          const left = sure.graph.numbers.get(id);
          expect(left === undefined ? 0 : bestValue(sure.point, left)).toBeCloseTo(low, 12);
        }
      }),
    );
  });

  it('are the best of each colleague', () => {
    const which = fc.record({ lines: fc.constantFrom(...LINES_USED), through: fc.integer({ min: 0, max: 4 }) });
    fc.assert(
      fc.property(randomReachFacts(), fc.constantFrom('d0', null), which, (random, dealId, choice) => {
        const reach = narrowed(reachOf(random, dealId), choice);
        const ways = naiveNarrowed(random, dealId, choice);
        for (const id of naivePersons(random)) {
          const person = reach.graph.numbers.get(id);
          const found = person === undefined ? [] : routesByColleague(reach, person, 10);
          const best = new Map<string, number>();
          for (const { steps, value } of ways)
            if (steps.at(-1) === id) best.set(steps[0]!, Math.max(value, best.get(steps[0]!) ?? 0));
          expect(found.map(({ steps }) => steps[0]).sort()).toEqual([...best.keys()].sort());
          for (const { steps, value } of found) expect(value).toBeCloseTo(best.get(steps[0]!)!, 12);
        }
      }),
    );
  });
});
