import { describe, expect, it } from 'vitest';
import { dealReach } from './deal.ts';
import { decision, influence, reachFacts, tie } from './testing/facts.ts';

/** R1 knows A, R2 knows B; both lead through C to the economic buyer. */
const FACTS = reachFacts({
  influences: [influence('A > C', 0.6), influence('B > C', 0.9), influence('C > EB', 0.7)],
  ties: [tie('R1 > A', 0.8), tie('R2 > B', 0.5)],
  decisions: [
    decision('A', ['INFLUENCER'], 2),
    decision('B', ['INFLUENCER'], 1),
    decision('C', ['TB'], 0),
    decision('EB', ['EB']),
  ],
});

describe('reach of a deal', () => {
  const answer = dealReach(FACTS, 'd');
  const person = (id: string) => answer.persons.find((each) => each.id === id);

  it('is the best route: its tie, times the influences, times what those between pass on', () => {
    expect(person('C')?.reach.point).toBeCloseTo(0.432, 12);
    expect(person('EB')?.reach.point).toBeCloseTo(0.12096, 12);
    expect(answer.persons.map(({ id, status }) => [id, status])).toEqual([
      ['EB', 'weak'],
      ['C', 'weak'],
      ['A', 'reached'],
      ['B', 'reached'],
    ]);
  });

  it('comes with the route, and with those that share nobody with it where there are some', () => {
    expect(person('C')?.routes.map(({ steps, shares }) => ({ steps, shares }))).toEqual([
      { steps: ['R1', 'A', 'C'], shares: [] },
      { steps: ['R2', 'B', 'C'], shares: [] },
    ]);
    expect(person('C')?.routes[1]?.value).toBeCloseTo(0.315, 12);
    expect(person('EB')?.routes.map(({ steps, shares }) => ({ steps, shares }))).toEqual([
      { steps: ['R1', 'A', 'C', 'EB'], shares: [] },
      { steps: ['R2', 'B', 'C', 'EB'], shares: ['C'] },
    ]);
    expect(person('EB')?.routes[1]?.value).toBeCloseTo(0.0882, 12);
  });

  it('hangs on those without whom a key person is no longer weakly reached', () => {
    expect(answer.cutPersons).toEqual([
      { id: 'A', kind: 'person', cuts: ['EB'], amount: 1000, currency: 'CNY' },
      { id: 'C', kind: 'person', cuts: ['EB'], amount: 1000, currency: 'CNY' },
      { id: 'R1', kind: 'colleague', cuts: ['EB'], amount: 1000, currency: 'CNY' },
    ]);
  });

  it('of the chain is the mean by power, roles nobody has at 0', () => {
    const power = 100 + 60 + 20 + 20 + 50;
    const sum = 100 * 0.12096 + 60 * 0.432 + 20 * 0.8 + 20 * 0.5;
    expect(answer.missing).toEqual([{ role: 'UB', power: 50 }]);
    expect(answer.chainReach?.point).toBeCloseTo(sum / power, 12);
  });

  it('of a deal nobody is known in is 0: all three roles are missing', () => {
    const empty = dealReach(reachFacts({}), 'd');
    expect(empty.missing.map((each) => each.role)).toEqual(['EB', 'TB', 'UB']);
    expect(empty.chainReach).toEqual({ low: 0, point: 0, high: 0 });
  });

  it('is null where all power is 0: there is nothing to divide by', () => {
    const decisions = [decision('A', ['EB', 'TB', 'UB'], 2, { power: 0 })];
    expect(dealReach(reachFacts({ decisions, ties: [tie('R > A', 1)] }), 'd').chainReach).toBeNull();
  });
});

describe('who hangs on whom', () => {
  it('values on a line count as on it, however the product was rounded', () => {
    const facts = reachFacts({
      ties: [tie('R > A', 0.1 - 1e-12)],
      decisions: [decision('A', ['EB'])],
    });
    const { persons, cutPersons } = dealReach(facts, 'd');
    expect(persons[0]?.status).toBe('weak');
    expect(cutPersons.map((each) => each.id)).toEqual(['R']);
  });

  it('nobody cuts a key person who is not reached, nor is the key person listed himself', () => {
    const facts = reachFacts({
      ties: [tie('R > A', 0.3), tie('R > TB', 0.9)],
      influences: [influence('A > EB', 1)],
      decisions: [decision('A', [], 0), decision('EB', ['EB']), decision('TB', ['TB'])],
    });
    expect(dealReach(facts, 'd').cutPersons).toMatchObject([
      { id: 'R', cuts: ['EB', 'TB'] },
      { id: 'A', cuts: ['EB'] },
    ]);
  });

  it('a key person can cut another one', () => {
    const facts = reachFacts({
      ties: [tie('R > TB', 0.9)],
      influences: [influence('TB > EB', 1)],
      decisions: [decision('EB', ['EB']), decision('TB', ['TB'], 3)],
    });
    expect(dealReach(facts, 'd').cutPersons).toMatchObject([
      { id: 'R', cuts: ['EB', 'TB'] },
      { id: 'TB', cuts: ['EB'] },
    ]);
  });

  it('who is not a key person is not counted, whatever hangs on his way', () => {
    const facts = reachFacts({
      ties: [tie('R > A', 0.9)],
      influences: [influence('A > C', 1)],
      decisions: [decision('C', ['COACH', 'INFLUENCER', 'GATEKEEPER', 'PROCUREMENT'])],
    });
    expect(dealReach(facts, 'd').cutPersons).toEqual([]);
  });
});
