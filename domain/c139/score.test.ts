import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReachFacts } from '../reach/facts.ts';
import { reachOf } from '../reach/reach.ts';
import { deal, decision, influence, reachFacts, TODAY, tie } from '../reach/testing/facts.ts';
import { randomReachFacts } from '../reach/testing/random.ts';
import { c139Of } from './deal.ts';
import type { AssessedItem } from './facts.ts';
import { assessed, c139, c139Facts } from './testing/facts.ts';
import { naiveCoverage } from './testing/naive.ts';
import { BY_COVERAGE, COVERAGE } from './testing/templates.ts';

const ANSWERS: [string, string[]][] = COVERAGE.items.flatMap((item): [string, string[]][] =>
  item.kind === 'answer' ? [[item.id, COVERAGE.scales[item.scale]!.map((level) => String(level.value))]] : [],
);
const randomAnswers: fc.Arbitrary<AssessedItem[]> = fc
  .tuple(
    ...ANSWERS.map(([item, values]) =>
      fc.option(fc.constantFrom(...values)).map((value) => assessed('coverage-139', item, value)),
    ),
  )
  .map((all) => all.filter((each) => each.value !== null));

/** Dates on both sides of the line, beside those of the random facts. */
function dated(facts: ReachFacts, days: readonly number[]): ReachFacts {
  const on = (age: number) => new Date(Date.parse(TODAY) - age * 86_400_000).toISOString().slice(0, 10);
  return {
    ...facts,
    decisions: facts.decisions.map((it, at) => ({
      ...it,
      observedOn: it.observedOn && on(days[at % days.length] ?? 0),
    })),
  };
}

const scored = (facts: ReachFacts, assessments: AssessedItem[]) =>
  c139Of(reachOf(facts, 'd0'), 'd0', c139Facts({ assessments }), BY_COVERAGE).score.score!;

describe('the score by coverage-139', () => {
  it('is its definition, as known and at both ends', () => {
    fc.assert(
      fc.property(
        randomReachFacts(),
        randomAnswers,
        fc.array(fc.constantFrom(0, 59, 60, 61), { minLength: 1 }),
        (given, answers, days) => {
          const facts = dated(given, days);
          const score = scored(facts, answers);
          for (const bound of ['low', 'point', 'high'] as const)
            expect(score[bound]).toBeCloseTo(naiveCoverage(facts, 'd0', answers, bound), 9);
          expect(score.low).toBeLessThanOrEqual(score.point + 1e-9);
          expect(score.point).toBeLessThanOrEqual(score.high + 1e-9);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('is never lowered by a good fact that is confirmed on the same chain', () => {
    fc.assert(
      fc.property(randomReachFacts(), randomAnswers, fc.nat(), fc.nat({ max: 3 }), (facts, answers, pick, what) => {
        const chain = facts.decisions.filter((it) => it.dealId === 'd0');
        const chosen = chain[pick % Math.max(chain.length, 1)];
        const before = scored(facts, answers);
        let after = before;
        if (what === 0) {
          const [item, values] = ANSWERS[pick % ANSWERS.length]!;
          const better = item === 'value' ? '3' : values[0]!;
          after = scored(facts, [...answers.filter((it) => it.item !== item), assessed('coverage-139', item, better)]);
        } else if (chosen && what === 1) {
          const ties = [...facts.ties, tie(`new > ${chosen.personId}`, 0.5)];
          after = scored({ ...facts, ties }, answers);
        } else if (chosen) {
          const raised = {
            attitude: Math.max(chosen.attitude ?? 0, what === 2 ? 1 : 3),
            observedOn: facts.asOf,
            confidence: 'clear' as const,
          };
          const decisions = facts.decisions.map((it) => (it === chosen ? { ...it, ...raised } : it));
          after = scored({ ...facts, decisions }, answers);
        }
        expect(after.point).toBeGreaterThanOrEqual(before.point - 1e-9);
        expect(after.low).toBeGreaterThanOrEqual(before.low - 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  const eb = (rest = {}) => decision('A', ['EB'], 2, { observedOn: TODAY, ...rest });
  it.each([
    ['reached from 0.5 on', 0.5, 4],
    ['half of it below', 0.49, 2],
    ['half of it from 0.1 on', 0.1, 2],
    ['nothing below', 0.09, 0],
  ])('gives of the part for reach: %s', (_, strength, points) => {
    const facts = reachFacts({ decisions: [eb()], ties: [tie('R > A', strength)] });
    // Identified, for us and fresh are 4 points each; an EB is worth 16.
    const key = c139(facts).score.items.find((item) => item.id === 'keyPersons')!;
    expect(key.points?.point).toBeCloseTo(12 + points, 9);
  });

  it.each([
    ['59 days ago', '2026-09-24', 4],
    ['60 days ago', '2026-09-23', 0],
  ])('takes an attitude seen %s as fresh or not', (_, observedOn, points) => {
    const facts = reachFacts({ decisions: [eb({ observedOn })] });
    const key = c139(facts).score.items.find((item) => item.id === 'keyPersons')!;
    expect(key.points?.point).toBeCloseTo(8 + points, 9);
  });

  it('takes an approver for the economic buyer where there is none, and the lowest of several holders', () => {
    const approver = decision('A', ['APPROVER'], 2, { observedOn: TODAY });
    const points = (decisions: ReachFacts['decisions']) =>
      c139(reachFacts({ decisions })).score.items.find((item) => item.id === 'keyPersons')!.points!.point;
    expect(points([approver])).toBeCloseTo(12, 9);
    expect(points([approver, decision('B', ['EB'], -1)])).toBeCloseTo(4, 9);
    expect(points([eb(), decision('B', ['EB'], -1)])).toBeCloseTo(4, 9);
  });

  it('counts nothing of who has left', () => {
    const facts = reachFacts({ persons: [{ id: 'A', left: true }], decisions: [eb()], ties: [tie('R > A', 1)] });
    const { score } = c139(facts);
    expect(score.items.slice(0, 3).map((item) => item.points?.point)).toEqual([0, 0, 0]);
  });

  it('agrees with the fixture of reach: chain reach in C', () => {
    const facts = reachFacts({
      deals: [deal()],
      ties: [tie('R1 > A', 0.8), tie('R2 > B', 0.5)],
      influences: [influence('A > C', 0.6), influence('B > C', 0.9), influence('C > EB', 0.7)],
      decisions: [decision('A', [], 2), decision('B', [], 1), decision('C', [], 0), decision('EB', ['EB'])],
    });
    // Reach 0.8, 0.5, 0.432 and 0.12096 by power 20, 20, 20 and 100; TB 60 and UB 50 are missing.
    const chain = (20 * (0.8 + 0.5 + 0.432) + 100 * 0.12096) / 270;
    expect(c139(facts).score.items[0]?.points?.point).toBeCloseTo(25 * (0.5 * chain + 0.5 / 4), 9);
  });
});
