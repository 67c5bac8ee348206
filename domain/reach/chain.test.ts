import { describe, expect, it } from 'vitest';
import { dealReach } from './deal.ts';
import type { ReachDecision } from './facts.ts';
import { deal, decision, hold, reachFacts, tie } from './testing/facts.ts';

type Roles = ReachDecision['roles'];

describe('power in a chain', () => {
  it.each<[Roles, number]>([
    [['EB'], 100],
    [['APPROVER'], 100],
    [['TB'], 60],
    [['UB'], 50],
    [['PROCUREMENT'], 40],
    [['COACH'], 20],
    [['INFLUENCER'], 20],
    [['GATEKEEPER'], 20],
    [[], 20],
    [['UB', 'COACH', 'TB'], 60],
  ])('of %j is %d where none is stated', (roles, power) => {
    const [person] = dealReach(reachFacts({ decisions: [decision('P', roles)] }), 'd').persons;
    expect(person).toMatchObject({ power, powerStated: false });
  });

  it.each([0, 7, 100])('is %d where that is stated', (power) => {
    const [person] = dealReach(reachFacts({ decisions: [decision('P', ['EB'], 1, { power })] }), 'd').persons;
    expect(person).toMatchObject({ power, powerStated: true });
  });
});

describe('roles nobody has', () => {
  it.each<[string, Roles[], string[]]>([
    ['of three', [], ['EB', 'TB', 'UB']],
    ['an approver stands for the economic buyer', [['APPROVER']], ['TB', 'UB']],
    ['one person may have several', [['EB', 'UB', 'TB']], []],
    ['no other role is missed', [['EB'], ['TB'], ['UB']], []],
    ['a coach is none of them', [['COACH', 'PROCUREMENT']], ['EB', 'TB', 'UB']],
  ])('%s', (_, parts, missing) => {
    const decisions = parts.map((roles, at) => decision(`P${at}`, roles));
    expect(dealReach(reachFacts({ decisions }), 'd').missing.map(({ role }) => role)).toEqual(missing);
  });

  it('stand in the denominator with their power', () => {
    const facts = reachFacts({ decisions: [decision('P', ['UB'])], ties: [tie('R > P', 0.8)] });
    expect(dealReach(facts, 'd').chainReach?.point).toBeCloseTo((50 * 0.8) / (50 + 100 + 60), 12);
  });
});

describe('who has left', () => {
  const chain = {
    decisions: [decision('P', ['EB', 'TB', 'UB'], 3), decision('Q', [], 3)],
    ties: [tie('R > P', 0.8), tie('R > Q', 0.6)],
  };

  it('counts with reach 0 as long as he is in the chain, and his role is not missing', () => {
    const answer = dealReach(reachFacts({ ...chain, persons: [{ id: 'P', left: true }] }), 'd');
    expect(answer.missing).toEqual([]);
    expect(answer.persons[0]).toMatchObject({ id: 'P', departed: true, status: 'unreached', routes: [] });
    expect(answer.persons[0]?.reach).toEqual({ low: 0, point: 0, high: 0 });
    expect(answer.chainReach?.point).toBeCloseTo((20 * 0.6) / 120, 12);
    expect(answer.nextBest.map((each) => each.id)).not.toContain('P');
  });

  it('has not left where he sits elsewhere', () => {
    const answer = dealReach(
      reachFacts({ ...chain, persons: [{ id: 'P', left: true }], holders: [hold('P @ s')] }),
      'd',
    );
    expect(answer.persons[0]).toMatchObject({ departed: false, status: 'reached' });
  });
});

describe('the answer', () => {
  it('lists persons by power, then id, and says of each where his part comes from', () => {
    const origin = { source: 'crm', observedOn: '2026-10-01', confidence: 'clear' } as const;
    const decisions = [decision('B', ['TB']), decision('A', ['TB'], 1, origin), decision('C', ['EB'])];
    const { persons } = dealReach(reachFacts({ decisions }), 'd');
    expect(persons.map(({ id }) => id)).toEqual(['C', 'A', 'B']);
    expect(persons[1]).toMatchObject(origin);
  });

  it('is of one deal: parts in others are not in it', () => {
    const decisions = [decision('A', ['EB']), decision('B', ['EB'], 1, { dealId: 'e' })];
    const facts = reachFacts({ decisions, deals: [deal('d'), deal('e')] });
    expect(dealReach(facts, 'e').persons.map(({ id }) => id)).toEqual(['B']);
  });
});
