import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReachFacts } from '../../reach/facts.ts';
import { deal, decision, hold, reachFacts } from '../../reach/testing/facts.ts';
import { randomReachFacts } from '../../reach/testing/random.ts';
import { LINT_CODES, type LintCode } from './codes.ts';
import { LINT_RULES, lint } from './lint.ts';
import { FIXTURES } from './testing/fixtures.ts';

/** What one rule finds in the deal `d`. */
function findings(code: LintCode, facts: Partial<ReachFacts>) {
  return lint({ ...reachFacts(facts), dealId: 'd' }).filter((found) => found.rule === code);
}

describe('the map lint', () => {
  it.each(FIXTURES)('$code names $what', ({ code, failing, finds }) => {
    expect(findings(code, failing)).toEqual(finds.map((found) => ({ rule: code, dealId: 'd', ...found })));
  });

  it.each(FIXTURES)('$code finds nothing in clean data', ({ code, clean }) => {
    expect(findings(code, clean)).toEqual([]);
  });

  it('has a failing and a clean fixture for every rule, and no two rules of one name', () => {
    expect(FIXTURES.map(({ code }) => code)).toEqual(LINT_CODES);
    expect(LINT_RULES.map(({ code }) => code)).toEqual(LINT_CODES);
    expect(new Set(FIXTURES.map(({ code }) => code)).size).toBe(FIXTURES.length);
  });

  it('finds a circle where somebody of the chain sits, in whatever account', () => {
    const found = findings('reporting-loop', {
      seats: [{ id: 'y1', accountId: 'y', layer: null, reportsToId: 'y1' }],
      holders: [hold('A @ y1')],
      decisions: [decision('A', [])],
    });
    expect(found).toMatchObject([{ persons: ['A'], facts: [{ kind: 'seat', id: 'y1' }] }]);
  });

  it('says whether a coach who is against us was verified', () => {
    const facts = reachFacts({ decisions: [decision('A', ['COACH'], -2)] });
    const decisions = facts.decisions.map((it) => ({ ...it, coachVerified: true }));
    const found = lint({ ...facts, decisions, dealId: 'd' }).filter(({ rule }) => rule === 'coach-against');
    expect(found[0]?.values).toEqual({ attitude: -2, coachVerified: true });
  });

  it.each([
    ['2026-08-24', 90, true],
    ['2026-08-23', 91, false],
  ])('a deal to be closed on %s is %i days late, and counts as open: %s', (closeOn, days, countsAsOpen) => {
    const found = findings('open-past-close', { deals: [deal('d', 'x', 1, { closeOn, outcome: null })] });
    expect(found[0]?.values).toEqual({ closeOn, days, countsAsOpen });
  });

  it.each(['won', 'lost'] as const)('a deal that was %s is not open past its close date', (outcome) => {
    expect(findings('open-past-close', { deals: [deal('d', 'x', 1, { closeOn: '2026-01-01', outcome })] })).toEqual([]);
  });

  it('says the same, whatever the order of the facts, and names only people and facts there are', () => {
    fc.assert(
      fc.property(randomReachFacts({ most: 8 }), (facts) => {
        const found = lint({ ...facts, dealId: 'd0' });
        const turned = {
          ...facts,
          persons: [...facts.persons].reverse(),
          seats: [...facts.seats].reverse(),
          holders: [...facts.holders].reverse(),
          influences: [...facts.influences].reverse(),
          ties: [...facts.ties].reverse(),
          decisions: [...facts.decisions].reverse(),
        };
        expect(lint({ ...turned, dealId: 'd0' })).toEqual(found);
        const known = new Set(facts.persons.map(({ id }) => id));
        for (const { persons, facts: named } of found) {
          expect(named.length).toBeGreaterThan(0);
          expect(persons.every((id) => known.has(id))).toBe(true);
          expect(new Set(persons).size).toBe(persons.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
