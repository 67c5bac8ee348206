import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../facts/account.ts';
import { contextOn, factsOf } from '../testing/facts.ts';
import { FIT } from './fit.ts';
import { type FitParameters, STANDARD_FIT } from './parameters.ts';

const CONTEXT = contextOn('2026-06-30');
const PROFILE: FitParameters = {
  ...STANDARD_FIT,
  target: {
    industries: ['Hospital', '医疗'],
    employees: { min: 100, max: 1000 },
    regions: ['CN', '华东'],
    ageYears: { min: 3, max: null },
    pains: ['回款', 'inventory'],
    budget: 'stated',
    budgets: [],
  },
};
const IDEAL: Partial<Account> = {
  industry: ' hospital',
  employees: 100,
  country: 'CN',
  foundedOn: '2023-06-30',
  pains: ['回款慢', 'High INVENTORY'],
  budget: '200 万',
};

function scoreOf(account: Partial<Account>, parameters = PROFILE) {
  const facts = factsOf({ account });
  const measure = FIT.measure(facts, CONTEXT, parameters);
  return measure ? FIT.score(measure, null, CONTEXT, parameters) : FIT.reasonOf(facts, CONTEXT, parameters);
}

it('without a profile nobody is scored', () => {
  expect(scoreOf(IDEAL, STANDARD_FIT)).toBe('no-profile');
  const unweighted = { ...PROFILE, weights: { industry: 0, size: 0, region: 0, age: 0, pain: 0, budget: 0 } };
  expect(scoreOf(IDEAL, unweighted)).toBe('no-profile');
});

it('without a fact the profile asks for neither', () => {
  expect(scoreOf({})).toBe('nothing-known');
});

it('an account that meets everything has 100, one that meets nothing 0', () => {
  expect(scoreOf(IDEAL)).toMatchObject({ score: 100, low: 100, high: 100, segment: 'strong' });
  const none: Partial<Account> = {
    industry: 'mining',
    employees: 99,
    region: '华南',
    country: 'SG',
    foundedOn: '2023-07-01',
    pains: ['price'],
  };
  const parameters: FitParameters = { ...PROFILE, target: { ...PROFILE.target, budget: 'ignored' } };
  expect(scoreOf(none, parameters)).toMatchObject({ score: 0, high: 0, segment: 'weak' });
});

describe('each criterion', () => {
  it.each<[keyof typeof STANDARD_FIT.weights, Partial<Account>, number | null]>([
    ['size', { employees: 1000 }, 1],
    ['size', { employees: 1001 }, 0],
    ['size', {}, null],
    ['region', { region: '华东' }, 1],
    ['region', { region: '华南' }, null],
    ['region', { region: '华南', country: 'SG' }, 0],
    ['region', { region: '华南', country: 'cn' }, 1],
    ['age', { foundedOn: '2023-06-30' }, 1],
    ['age', { foundedOn: '2023-07-01' }, 0],
    ['age', { foundedOn: '2026-07-01' }, null],
    ['pain', { pains: ['回款'] }, 0.5],
    ['pain', { pains: [] }, null],
    ['budget', { budget: 'some' }, 1],
    ['budget', {}, null],
  ])('%s of %o is %s', (criterion, account, match) => {
    const measure = FIT.measure(factsOf({ account: { ...account, industry: 'mining' } }), CONTEXT, PROFILE);
    expect(measure?.[criterion]).toBe(match);
  });

  it('a budget may be asked for by words', () => {
    const parameters: FitParameters = {
      ...PROFILE,
      target: { ...PROFILE.target, budget: 'listed', budgets: ['百万'] },
    };
    const match = (budget: string) => FIT.measure(factsOf({ account: { budget } }), CONTEXT, parameters)?.['budget'];
    expect([match('三百万'), match('open')]).toEqual([1, 0]);
  });
});

it('what is unknown counts 0 in the score and 1 at the high end, and a criterion without a target not at all', () => {
  const target = { ...STANDARD_FIT.target, industries: ['hospital'], pains: ['a', 'b'] };
  // industry 25 and pain 20 of 45
  expect(scoreOf({ industry: 'Hospital' }, { ...STANDARD_FIT, target })).toMatchObject({
    score: expect.closeTo((100 * 25) / 45, 8),
    high: 100,
    segment: 'partial',
    parts: { industry: 1, pain: null, size: null },
  });
  expect(scoreOf({ pains: ['a'] }, { ...STANDARD_FIT, target })).toMatchObject({
    low: expect.closeTo((100 * 20 * 0.5) / 45, 8),
    high: expect.closeTo((100 * (25 + 10)) / 45, 8),
  });
});

it('learning a fact gives a range inside the old one', () => {
  const fact = fc.record({
    industry: fc.constantFrom(null, 'hospital', 'mining'),
    employees: fc.constantFrom(null, 50, 500),
    budget: fc.constantFrom(null, 'x'),
    pains: fc.subarray(['回款', 'x']),
  });
  fc.assert(
    fc.property(fact, fc.constantFrom('industry', 'employees', 'budget', 'pains'), (account, learnt) => {
      const before = scoreOf({ ...account, [learnt]: learnt === 'pains' ? [] : null });
      const after = scoreOf(account);
      if (typeof before === 'string' || typeof after === 'string') return;
      expect(after.low!).toBeGreaterThanOrEqual(before.low! - 1e-9);
      expect(after.high!).toBeLessThanOrEqual(before.high! + 1e-9);
    }),
  );
});

it('a group has the mean match of the entities in which it is known', () => {
  const measures = [IDEAL, { ...IDEAL, employees: 5, pains: ['回款'] }, { industry: 'mining' }].map(
    (account) => FIT.measure(factsOf({ account }), CONTEXT, PROFILE)!,
  );
  expect(FIT.rollUp(measures, PROFILE)).toEqual({
    industry: 2 / 3,
    size: 0.5,
    region: 1,
    age: 1,
    pain: 0.75,
    budget: 1,
  });
});
