import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoreFacts } from '../facts.ts';
import { contextOn, deal, factsOf, person } from '../testing/facts.ts';
import { COMPLETENESS } from './completeness.ts';
import { FIELD_WORDS } from './field-words.ts';
import { ACCOUNT_FIELDS, askedFields, DEAL_FIELDS, DECISION_FIELDS, PERSON_FIELDS } from './fields.ts';
import { missingOf } from './missing.ts';
import { STANDARD_COMPLETENESS } from './parameters.ts';

const CONTEXT = contextOn('2026-06-30');

function scoreOf(facts: ScoreFacts, parameters = STANDARD_COMPLETENESS) {
  const measure = COMPLETENESS.measure(facts, CONTEXT, parameters)!;
  return COMPLETENESS.score(measure, null, CONTEXT, parameters);
}

const FULL = factsOf({
  account: {
    industry: 'x',
    employees: 1,
    revenue: 0,
    strategicValue: 'other',
    country: 'CN',
    region: 'x',
    foundedOn: '2000-01-01',
    pains: ['x'],
    budget: 'x',
    lei: 'x',
    colleagueIds: ['c'],
  },
  potentials: [{ productId: 'p', state: 'open', value: 0, currency: null }],
  people: [
    person('p', {
      email: 'x',
      phone: 'x',
      title: 'x',
      department: 'x',
      layer: 'base',
      decides: { roles: true, power: true, attitude: true },
    }),
  ],
  deals: [{ ...deal('d', 0), closeOn: '2026-12-31' }],
});

it('everything filled is 100, a stated 0 being filled; nothing filled is 0', () => {
  expect(scoreOf(FULL)).toMatchObject({
    score: 100,
    segment: 'complete',
    parts: { account: 100, people: 100, deals: 100 },
  });
  expect(missingOf(FULL, STANDARD_COMPLETENESS)).toEqual([]);
  expect(scoreOf(factsOf({ people: [person('p')], deals: [deal('d', null)] }))).toMatchObject({
    score: 0,
    segment: 'thin',
  });
});

it('a kind of which there is nothing is left out', () => {
  const industry = factsOf({ account: { industry: 'x' } });
  expect(scoreOf(industry)).toMatchObject({ score: 10, parts: { account: 10, people: null, deals: null } });
  const noAccount = { ...STANDARD_COMPLETENESS, kinds: { account: 0, people: 1, deals: 1 } };
  expect(scoreOf(industry, noAccount)).toMatchObject({ score: null, reason: 'nothing-asked' });
});

it('the kinds count by their weights', () => {
  // 40 x 0.1 and 30 x 0.35 of 70
  const facts = factsOf({ account: { industry: 'x' }, people: [person('p', { layer: 'decision' })] });
  expect(scoreOf(facts).score).toBeCloseTo((4 + 10.5) / 0.7, 9);
});

it('the parameters have a weight for every field that is asked for', () => {
  expect(Object.keys(STANDARD_COMPLETENESS.account)).toEqual(Object.keys(ACCOUNT_FIELDS));
  expect(Object.keys(STANDARD_COMPLETENESS.people)).toEqual(Object.keys(PERSON_FIELDS));
  expect(Object.keys(STANDARD_COMPLETENESS.deals)).toEqual([
    ...Object.keys(DEAL_FIELDS),
    ...Object.keys(DECISION_FIELDS),
  ]);
});

it('nothing private is asked for', () => {
  const personal = Object.keys(PERSON_FIELDS);
  expect(personal).toEqual(['layer', 'title', 'department', 'email', 'phone']);
  expect(Object.keys(FIELD_WORDS).filter((field) => /birth|famil|spouse|child|home|gender/i.test(field))).toEqual([]);
});

describe('what is missing', () => {
  const people = [person('b', { layer: 'base', title: 'x' }), person('a', { email: 'x', phone: 'x', department: 'x' })];

  it('names who lacks it, what it unlocks and what it gains', () => {
    const missing = missingOf(factsOf({ people }), STANDARD_COMPLETENESS);
    const layer = missing.find(({ field }) => field === 'layer');
    expect(layer).toEqual({
      kind: 'people',
      of: 'person',
      field: 'layer',
      count: 1,
      ids: ['a'],
      unlocks: ['decisionCoverage', 'whiteSpace', 'priority'],
      gain: (100 * 30 * 35) / (200 * 70),
    });
    expect(missing.find(({ field }) => field === 'industry')?.unlocks).toContain('fit');
  });

  it('comes by how many figures it unlocks, then by gain', () => {
    const missing = missingOf(factsOf({ people, deals: [deal('d', null)] }), STANDARD_COMPLETENESS);
    for (const [at, next] of missing.slice(1).entries()) {
      const before = missing[at]!;
      expect(before.unlocks.length).toBeGreaterThanOrEqual(next.unlocks.length);
      if (before.unlocks.length === next.unlocks.length) expect(before.gain).toBeGreaterThanOrEqual(next.gain);
    }
    expect(missing[0]?.unlocks.length).toBe(3);
  });
});

const maybe = fc.constantFrom('x', null);
const anyPerson = fc.record({
  email: maybe,
  phone: maybe,
  title: maybe,
  department: maybe,
  layer: fc.constantFrom('decision', 'base', null),
  decides: fc.option(fc.record({ roles: fc.boolean(), power: fc.boolean(), attitude: fc.boolean() })),
});
const anyFacts = fc
  .record({
    industry: maybe,
    region: maybe,
    people: fc.array(anyPerson, { maxLength: 4 }),
    amounts: fc.array(fc.option(fc.integer()), { maxLength: 3 }),
  })
  .map(({ industry, region, people, amounts }) =>
    factsOf({
      account: { industry, region },
      people: people.map((each, at) =>
        person(`p${at}`, { ...each, decides: amounts.length > 0 ? each.decides : null }),
      ),
      deals: amounts.map((amount, at) => deal(`d${at}`, amount)),
    }),
  );

describe('laws', () => {
  it('the score and the gains of all that is missing are 100 together', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const gains = missingOf(facts, STANDARD_COMPLETENESS).reduce((sum, { gain }) => sum + gain, 0);
        expect(scoreOf(facts).score! + gains).toBeCloseTo(100, 9);
      }),
    );
  });

  it('the missing fields are those asked for and not filled', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const missing = missingOf(facts, STANDARD_COMPLETENESS).reduce((sum, { count }) => sum + count, 0);
        expect(missing).toBe(askedFields(facts).filter(({ filled }) => !filled).length);
      }),
    );
  });
});
