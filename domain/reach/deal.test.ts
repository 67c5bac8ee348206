import { describe, expect, it } from 'vitest';
import { dealReach } from './deal.ts';
import type { ReachFacts } from './facts.ts';

const stated = { source: null, observedOn: null, confidence: null };

/** R1 knows A, R2 knows B; both lead through C to the economic buyer. */
const FACTS: ReachFacts = {
  asOf: '2026-11-22',
  persons: ['A', 'B', 'C', 'EB'].map((id) => ({ id, left: null })),
  seats: [],
  holders: [],
  influences: [
    { fromId: 'A', toId: 'C', weight: 0.6, kind: null, ...stated },
    { fromId: 'B', toId: 'C', weight: 0.9, kind: null, ...stated },
    { fromId: 'C', toId: 'EB', weight: 0.7, kind: null, ...stated },
  ],
  ties: [
    { colleagueId: 'R1', personId: 'A', strength: 0.8, computed: false, ...stated },
    { colleagueId: 'R2', personId: 'B', strength: 0.5, computed: false, ...stated },
  ],
  decisions: [
    { dealId: 'd', personId: 'A', roles: ['INFLUENCER'], power: null, attitude: 2, ...stated },
    { dealId: 'd', personId: 'B', roles: ['INFLUENCER'], power: null, attitude: 1, ...stated },
    { dealId: 'd', personId: 'C', roles: ['TB'], power: null, attitude: 0, ...stated },
    { dealId: 'd', personId: 'EB', roles: ['EB'], power: null, attitude: null, ...stated },
  ],
  deals: [{ id: 'd', accountId: 'x', outcome: 'open', openedOn: null, closeOn: null, amount: 1000, currency: 'CNY' }],
};

describe('reach of a deal', () => {
  const answer = dealReach(FACTS, 'd');
  const person = (id: string) => answer.persons.find((each) => each.id === id);

  it('is the best route: its tie, times the influences, times what those between pass on', () => {
    expect(person('C')?.reach.point).toBeCloseTo(0.432, 12);
    expect(person('EB')?.reach.point).toBeCloseTo(0.12096, 12);
    expect(person('C')?.routes.map((route) => route.steps)).toEqual([
      ['R1', 'A', 'C'],
      ['R2', 'B', 'C'],
    ]);
    expect(person('C')?.routes[1]?.value).toBeCloseTo(0.315, 12);
  });

  it('hangs on those without whom a key person is no longer weakly reached', () => {
    expect(answer.cutPersons).toEqual([
      { id: 'A', kind: 'person', cuts: ['EB'], amount: 1000, currency: 'CNY' },
      { id: 'C', kind: 'person', cuts: ['EB'], amount: 1000, currency: 'CNY' },
      { id: 'R1', kind: 'colleague', cuts: ['EB'], amount: 1000, currency: 'CNY' },
    ]);
  });
});
