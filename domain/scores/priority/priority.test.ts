import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoreFacts } from '../facts.ts';
import { contextOn, factsOf, potential } from '../testing/facts.ts';
import { STANDARD_PRIORITY } from './parameters.ts';
import { classOf, PRIORITY } from './priority.ts';

const CONTEXT = contextOn('2026-06-30');

function scoreOf(facts: ScoreFacts, parameters = STANDARD_PRIORITY) {
  const measure = PRIORITY.measure(facts, CONTEXT, parameters);
  return measure ? PRIORITY.score(measure, null, CONTEXT, parameters) : PRIORITY.reasonOf(facts, CONTEXT, parameters);
}

const reach = { value: 0.5, steps: ['c', 'p'] };
const c139 = { dealId: 'd', score: 80 };
const potentials = [potential('x', 400_000), potential('y', 600_000)];

it.each([
  [500_000, 0.3, 'A'],
  [500_000, 0.29, 'B'],
  [499_999, 0.3, 'C'],
  [499_999, 0.29, 'D'],
])('a value of %i and a winnability of %s is class %s', (value, winnability, expected) => {
  expect(classOf(value, winnability, STANDARD_PRIORITY)).toBe(expected);
});

describe('winnability', () => {
  it('is the mean of reach and the best C139', () => {
    expect(scoreOf(factsOf({ potentials, reach, c139 }))).toEqual({
      score: 650_000,
      low: 650_000,
      high: 650_000,
      segment: 'A',
      reason: null,
      parts: { reach: 0.5, c139: 0.8, winnability: 0.65 },
    });
  });

  it('by the weights that are set', () => {
    const parameters = { ...STANDARD_PRIORITY, weights: { reach: 3, c139: 1 } };
    expect(scoreOf(factsOf({ potentials, reach, c139 }), parameters)).toMatchObject({
      parts: { winnability: 2.3 / 4 },
    });
  });

  it('is reach alone without an open deal, and no route is none', () => {
    expect(scoreOf(factsOf({ potentials, reach }))).toMatchObject({ parts: { winnability: 0.5, c139: null } });
    expect(scoreOf(factsOf({ potentials }))).toMatchObject({ score: 0, segment: 'B', parts: { reach: 0 } });
  });
});

describe('the value', () => {
  it('is what is neither deployed nor unfit, by stated rates', () => {
    const all = [
      potential('a', 1, 'USD'),
      potential('b', 10, null, null),
      potential('c', 100, 'CNY', 'deal'),
      potential('d', 1000, 'CNY', 'competitor'),
      potential('e', 10_000, 'CNY', 'deployed'),
      potential('f', 100_000, 'CNY', 'unfit'),
    ];
    expect(PRIORITY.measure(factsOf({ potentials: all }), CONTEXT, STANDARD_PRIORITY)).toMatchObject({ value: 1117 });
  });

  it('is needed: without one there is no score', () => {
    expect(scoreOf(factsOf({ reach }))).toBe('no-potential');
    expect(scoreOf(factsOf({ reach, potentials: [potential('a', null)] }))).toBe('no-potential');
    expect(scoreOf(factsOf({ reach, potentials: [potential('a', 5, 'CNY', 'deployed')] }))).toBe('no-potential');
    expect(scoreOf(factsOf({ reach, potentials: [potential('a', 5, 'XTS')] }))).toBe('mixed-currency');
  });

  it.each([
    ['without a value', potential('z', null)],
    ['in a currency without a rate', potential('z', 5, 'XTS')],
  ])('a potential %s adds nothing and leaves the high end open', (_, unknown) => {
    expect(scoreOf(factsOf({ potentials: [...potentials, unknown], reach }))).toMatchObject({
      score: 500_000,
      low: 500_000,
      high: null,
    });
  });
});

it('the terms of the potentials add up to the score, the others name the route and the deal', () => {
  const { terms } = PRIORITY.ledger(factsOf({ potentials, reach, c139 }), null, CONTEXT, STANDARD_PRIORITY);
  expect(terms.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(650_000, 6);
  expect(terms.map(({ code, ids }) => [code, ids])).toEqual([
    ['priority.potential', ['y']],
    ['priority.potential', ['x']],
    ['priority.reach', ['c', 'p']],
    ['priority.c139', ['d']],
  ]);
});

it('a group has its values together and its winnability by value', () => {
  const measures = [
    factsOf({ potentials: [potential('x', 300)], reach, c139 }),
    factsOf({ potentials: [potential('x', 100)], reach: { value: 0.1, steps: [] } }),
  ].map((facts) => PRIORITY.measure(facts, CONTEXT, STANDARD_PRIORITY)!);
  const rolled = PRIORITY.rollUp(measures, STANDARD_PRIORITY);
  expect(rolled).toMatchObject({ value: 400, unknownValues: 0, c139: 0.8 });
  expect(rolled['winnability']).toBeCloseTo((0.65 * 300 + 0.1 * 100) / 400, 9);
  expect(rolled['reach']).toBeCloseTo((0.5 * 300 + 0.1 * 100) / 400, 9);
});

it('a group of entities that are all at a cut is at it too', () => {
  const of = (value: number) => ({ value, unknownValues: 0, winnability: 0.3, reach: 0.3, c139: null });
  const values = [333, 57.1, 1001.7, 12.3];
  expect(PRIORITY.rollUp(values.map(of), STANDARD_PRIORITY)).toMatchObject({ winnability: 0.3, reach: 0.3 });
});

it('a group of entities whose values are all 0 has the plain mean', () => {
  const of = (winnability: number) => ({ value: 0, unknownValues: 0, winnability, reach: winnability, c139: null });
  expect(PRIORITY.rollUp([of(0.25), of(0.75)], STANDARD_PRIORITY)).toMatchObject({ winnability: 0.5, c139: null });
});

it('a better route, a better deal and one more potential never lower the score', () => {
  const fraction = fc.double({ min: 0, max: 1, noNaN: true });
  const value = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), value, fraction, fraction, fraction, (values, more, a, b, deal) => {
      const of = (amounts: number[], route: number, score: number) => {
        const scored = scoreOf(
          factsOf({
            potentials: amounts.map((amount, at) => potential(`p${at}`, amount)),
            reach: { value: route, steps: [] },
            c139: { dealId: 'd', score },
          }),
        );
        return typeof scored === 'string' ? Number.NaN : scored.score!;
      };
      const before = of(values, Math.min(a, b), 100 * deal);
      expect(of(values, Math.max(a, b), 100 * deal)).toBeGreaterThanOrEqual(before);
      expect(of([...values, more], Math.min(a, b), 100 * deal)).toBeGreaterThanOrEqual(before);
      expect(of(values, Math.min(a, b), 100)).toBeGreaterThanOrEqual(before);
    }),
  );
});
