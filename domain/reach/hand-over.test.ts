import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routesByColleague } from './by-colleague.ts';
import { handOver } from './hand-over.ts';
import { reachOf } from './reach.ts';
import { influence, reachFacts, tie } from './testing/facts.ts';
import { bestOf, naiveLeft, naivePersons, naiveRoutes } from './testing/naive.ts';
import { withoutColleague } from './testing/naive-deal.ts';
import { randomReachFacts } from './testing/random.ts';

const RUNS = { numRuns: 500 };

describe('what a colleague takes along', () => {
  const facts = reachFacts({
    persons: [{ id: 'gone', left: true }],
    influences: [influence('B > A', 0.5)],
    ties: [
      ...['A', 'B', 'C', 'gone'].map((id) => tie(`R > ${id}`, 0.9)),
      tie('S > B', 0.6),
      tie('S > C', 0.09),
      tie('S > D', 1),
    ],
  });

  it('is whom he is tied to: those lost to us first, with the nearest of ours left', () => {
    const found = handOver(reachOf(facts, null), 'R');
    expect(
      found.map(({ personId, strength, lost, nearest }) => [personId, strength, lost, nearest?.steps ?? null]),
    ).toEqual([
      ['A', 0.9, true, ['S', 'B', 'A']],
      ['C', 0.9, true, ['S', 'C']],
      ['B', 0.9, false, ['S', 'B']],
    ]);
  });

  it('is nothing where he is tied to nobody', () => expect(handOver(reachOf(facts, null), 'nobody')).toEqual([]));

  it('equals taking his ties away, on random facts', () => {
    fc.assert(
      fc.property(randomReachFacts({ most: 8 }), fc.constantFrom('d0', null), (random, dealId) => {
        const reach = reachOf(random, dealId);
        for (const colleagueId of ['r0', 'r1', 'p0']) {
          const rest = naiveRoutes(withoutColleague(random, colleagueId), dealId);
          const found = handOver(reach, colleagueId);
          const own = random.ties.filter((it) => it.colleagueId === colleagueId && it.strength > 0);
          const tied = new Set(own.map((it) => it.personId).filter((id) => !naiveLeft(random, id)));
          expect(found.map((it) => it.personId).sort()).toEqual([...tied].sort());
          for (const { personId, strength, lost, nearest } of found) {
            expect(strength).toBe(Math.max(...own.filter((it) => it.personId === personId).map((it) => it.strength)));
            expect(nearest?.value ?? 0).toBeCloseTo(bestOf(rest, personId), 10);
            const others = random.ties.filter((it) => it.personId === personId && it.colleagueId !== colleagueId);
            expect(lost).toBe(others.every((it) => it.strength < 0.1));
          }
        }
      }),
      RUNS,
    );
  });
});

describe('the best route of each colleague', () => {
  it('equals the best of all his simple routes, the best first, on random facts', () => {
    fc.assert(
      fc.property(randomReachFacts({ most: 8 }), fc.constantFrom('d0', null), (random, dealId) => {
        const reach = reachOf(random, dealId);
        const all = naiveRoutes(random, dealId);
        for (const id of naivePersons(random)) {
          const found = routesByColleague(reach, reach.graph.numbers.get(id)!, 9);
          const best = ['p0', 'r0', 'r1']
            .map((colleague) =>
              bestOf(
                all.filter((it) => it.steps[0] === colleague),
                id,
              ),
            )
            .filter((value) => value > 0);
          expect(found.map((it) => it.value).map((value) => value.toFixed(10))).toEqual(
            best.sort((a, b) => b - a).map((value) => value.toFixed(10)),
          );
          for (const { steps, value } of found)
            expect(value).toBeCloseTo(
              Math.max(...all.filter((it) => it.steps.join() === steps.join()).map((it) => it.value)),
              10,
            );
          expect(routesByColleague(reach, reach.graph.numbers.get(id)!, 1)).toEqual(found.slice(0, 1));
        }
      }),
      RUNS,
    );
  });
});
