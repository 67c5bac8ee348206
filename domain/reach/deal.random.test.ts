import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealReach } from './deal.ts';
import { LINES_USED, narrowed } from './narrowed.ts';
import { rangeOf, reachOf } from './reach.ts';
import { routesTo } from './routes.ts';
import { decision } from './testing/facts.ts';
import { bestOf, naiveLeft, naiveNarrowed, naivePersons, naiveRoutes } from './testing/naive.ts';
import {
  naiveBestPlan,
  naiveCandidates,
  naiveChain,
  naiveChainReach,
  naiveCuts,
  naiveEdited,
  naiveGain,
  naiveGreedyPlan,
  naiveMissing,
  naiveNext,
  naiveOpposed,
} from './testing/naive-deal.ts';
import { randomEdits, randomReachFacts } from './testing/random.ts';

const RUNS = { numRuns: 1_000 };
const BOUNDS = ['low', 'point', 'high'] as const;
const narrowing = fc.record({ lines: fc.constantFrom(...LINES_USED), through: fc.integer({ min: 0, max: 4 }) });

describe('reach on random facts, beside the definitions', () => {
  it('equals the best of all simple routes: low, point and high, in a deal and without one', () => {
    fc.assert(
      fc.property(randomReachFacts(), fc.constantFrom('d0', null), (facts, dealId) => {
        const reach = reachOf(facts, dealId);
        for (const bound of BOUNDS) {
          const routes = naiveRoutes(facts, dealId, bound);
          for (const id of naivePersons(facts))
            expect(rangeOf(reach, reach.graph.numbers.get(id)!)[bound]).toBeCloseTo(bestOf(routes, id), 10);
        }
      }),
      RUNS,
    );
  });

  it('chain reach, missing roles and departed equal the definition', () => {
    fc.assert(
      fc.property(randomReachFacts(), (facts) => {
        const answer = dealReach(facts, 'd0');
        for (const bound of BOUNDS) {
          const expected = naiveChainReach(facts, 'd0', bound);
          if (expected === null) expect(answer.chainReach).toBeNull();
          else expect(answer.chainReach?.[bound]).toBeCloseTo(expected, 10);
        }
        expect(answer.missing.map((it) => it.role)).toEqual(naiveMissing(facts, 'd0'));
        const chain = naiveChain(facts, 'd0');
        expect(new Map(answer.persons.map(({ id, power, key }) => [id, { power, key }]))).toEqual(
          new Map(chain.map(({ id, power, key }) => [id, { power, key }])),
        );
        for (const { id, departed } of answer.persons) expect(departed).toBe(naiveLeft(facts, id));
      }),
      RUNS,
    );
  });

  it('routes of whatever kind exist, are worth what they say, and are the best that share fewest steps with those before', () => {
    fc.assert(
      fc.property(randomReachFacts({ most: 8 }), fc.constantFrom('d0', null), narrowing, (facts, dealId, which) => {
        const reach = narrowed(reachOf(facts, dealId), which);
        const all = naiveNarrowed(facts, dealId, which);
        for (const id of naivePersons(facts)) {
          const person = reach.graph.numbers.get(id);
          const routes = person === undefined ? [] : routesTo(reach, person);
          const toHim = all.filter((it) => it.steps.at(-1) === id);
          routes.forEach((route, at) => {
            const same = toHim.filter((it) => it.steps.join('>') === route.steps.join('>'));
            expect(route.value).toBeCloseTo(Math.max(...same.map((it) => it.value)), 10);
            expect(route.value).toBeCloseTo(
              route.lines.reduce((value, line) => value * line.weight * line.carry, 1),
              12,
            );
            expect([route.lines[0]?.fromId, ...route.lines.map((line) => line.toId)]).toEqual(route.steps);
            const expected = naiveNext(toHim, routes.slice(0, at));
            expect(route.shares.length).toBe(expected?.shared);
            expect(route.value).toBeCloseTo(expected!.value, 10);
          });
          if (routes.length < 3) expect(naiveNext(toHim, routes)).toBeNull();
        }
      }),
      RUNS,
    );
  });

  it('cut persons are those without whom a key person is cut off', () => {
    fc.assert(
      fc.property(randomReachFacts({ most: 8 }), (facts) => {
        const found = dealReach(facts, 'd0').cutPersons.map(({ id, kind, cuts }) => `${kind} ${id}: ${cuts.join()}`);
        const expected = naiveCuts(facts, 'd0').map(({ id, kind, cuts }) => `${kind} ${id}: ${cuts.join()}`);
        expect(found.sort()).toEqual(expected.sort());
      }),
      RUNS,
    );
  });

  it('next best persons are all whom a meeting would gain something, with what it gains', () => {
    fc.assert(
      fc.property(randomReachFacts({ most: 8 }), (facts) => {
        const found = dealReach(facts, 'd0').nextBest;
        const expected = naiveCandidates(facts, 'd0')
          .map((id) => ({ id, gain: naiveGain(facts, 'd0', [id]) }))
          .filter((it) => it.gain > 1e-12);
        expect(found.map((it) => it.id).sort()).toEqual(expected.map((it) => it.id));
        for (const { id, gain } of found) expect(gain).toBeCloseTo(expected.find((it) => it.id === id)!.gain, 10);
      }),
      RUNS,
    );
  });

  it('a plan among few candidates is the best of all sets, and gains what it says', () => {
    fc.assert(
      fc.property(randomReachFacts({ most: 7 }), fc.integer({ min: 1, max: 3 }), (facts, meetings) => {
        const { plan } = dealReach(facts, 'd0', { meetings });
        expect(plan.exact).toBe(true);
        expect(plan.meetings.length).toBeLessThanOrEqual(meetings);
        expect(plan.gain).toBeCloseTo(naiveBestPlan(facts, 'd0', meetings), 10);
        const met = plan.meetings.map((it) => it.id);
        met.forEach((_, at) => {
          const before = naiveGain(facts, 'd0', met.slice(0, at));
          expect(plan.meetings[at]?.gain).toBeCloseTo(naiveGain(facts, 'd0', met.slice(0, at + 1)) - before, 10);
        });
      }),
      RUNS,
    );
  });

  it('opposition is the best way from who is against us', () => {
    fc.assert(
      fc.property(randomReachFacts(), (facts) => {
        const found = dealReach(facts, 'd0').opposition;
        const expected = naiveOpposed(facts, 'd0');
        expect(found.map(({ id, contested }) => `${id} ${contested}`).sort()).toEqual(
          expected.map(({ id, contested }) => `${id} ${contested}`).sort(),
        );
        for (const { id, value } of found) expect(value).toBeCloseTo(expected.find((it) => it.id === id)!.value, 10);
      }),
      RUNS,
    );
  });

  it('a plan among many candidates takes the best next meeting each time', () => {
    const everybody = randomReachFacts({ least: 13, most: 14 }).map((facts) => ({
      ...facts,
      ties: [],
      decisions: [
        ...facts.decisions.filter((it) => it.dealId === 'd0'),
        ...facts.persons
          .filter(({ id }) => !facts.decisions.some((it) => it.dealId === 'd0' && it.personId === id))
          .map(({ id }) => decision(id, [], 0, { dealId: 'd0' })),
      ],
    }));
    let many = 0;
    fc.assert(
      fc.property(everybody, (facts) => {
        const { plan, nextBest } = dealReach(facts, 'd0', { meetings: 2 });
        expect(plan.exact).toBe(nextBest.length <= 10);
        if (plan.exact) return;
        many += 1;
        expect(plan.gain).toBeCloseTo(naiveGreedyPlan(facts, 'd0', 2), 10);
      }),
      { numRuns: 100 },
    );
    expect(many).toBeGreaterThan(10);
  });

  it('what is tried equals the facts changed by hand', () => {
    fc.assert(
      fc.property(
        randomReachFacts().chain((facts) => fc.tuple(fc.constant(facts), randomEdits(facts))),
        ([facts, edits]) => {
          const changed = edits.reduce((before, edit) => naiveEdited(before, 'd0', edit), facts);
          const answer = dealReach(facts, 'd0', { edits });
          for (const bound of BOUNDS) {
            const expected = naiveChainReach(changed, 'd0', bound);
            if (expected === null) expect(answer.chainReach).toBeNull();
            else expect(answer.chainReach?.[bound]).toBeCloseTo(expected, 10);
          }
          for (const { id, departed } of answer.persons) expect(departed).toBe(naiveLeft(changed, id));
        },
      ),
      RUNS,
    );
  });
});
