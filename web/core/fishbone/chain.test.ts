import { describe, expect, it } from 'vitest';
import { dealReach } from '../../../domain/reach/deal.ts';
import type { ReachFacts } from '../../../domain/reach/facts.ts';
import { FISHBONE } from './bone.ts';
import { type ChainWords, fishboneMembers, looksAlike, MISSING } from './chain.ts';

const stated = { source: null, observedOn: null, confidence: null };
const FACTS: ReachFacts = {
  asOf: '2026-11-22',
  persons: ['a', 'b', 'c'].map((id) => ({ id, left: null })),
  seats: [],
  holders: [],
  influences: [{ fromId: 'a', toId: 'b', weight: 0.6, kind: null, ...stated }],
  ties: [{ colleagueId: 'r', personId: 'a', strength: 0.8, computed: false, ...stated }],
  decisions: [
    { dealId: 'd', personId: 'a', roles: ['COACH'], power: null, attitude: 2, ...stated },
    { dealId: 'd', personId: 'b', roles: ['EB'], power: 90, attitude: null, ...stated },
    { dealId: 'd', personId: 'c', roles: [], power: 30, attitude: -1, ...stated },
  ],
  deals: [],
};
const WORDS: ChainWords = {
  nameOf: (id) => `Name of ${id}`,
  rolesOf: ({ roles }) => roles.join(' '),
  titleOf: (id) => (id === 'c' ? 'Head of everything that is bought in the whole of the group'.repeat(2) : 'Head'),
  groupOf: () => ({ group: 'overall', label: 'a chain with a name as long as the description of a department can be' }),
  missing: { name: 'nobody', rolesOf: (role) => role, label: 'missing' },
};
const before = dealReach(FACTS, 'd');
const after = dealReach(FACTS, 'd', { edits: [{ op: 'removePerson', personId: 'a' }] });
const members = fishboneMembers(before, after, WORDS);
const member = (id: string) => members.find((each) => each.id === id)!;

describe('members of a fishbone', () => {
  it('are the persons with what they were before, and the roles nobody holds where their power lies', () => {
    expect(members.map(({ id, power }) => [id, power])).toEqual([
      ['b', 90],
      ['c', 30],
      ['a', 20],
      [`${MISSING}TB`, 60],
      [`${MISSING}UB`, 50],
    ]);
    expect(member('a').person?.departed).toBe(true);
    expect(member('a').was?.departed).toBe(false);
    expect(member(`${MISSING}TB`).person).toBeNull();
  });

  it('know who hangs on them', () => {
    const [a] = fishboneMembers(before, before, WORDS).filter(({ id }) => id === 'a');
    expect(a?.cuts).toEqual(['b']);
    expect(member('a').cuts).toEqual([]);
  });

  it('have labels cut to the room they have', () => {
    const { title, labelWidth, groupLabel } = member('c');
    expect(title).toMatch(/…$/);
    expect(groupLabel).toMatch(/…$/);
    expect(labelWidth).toBeLessThanOrEqual(2 * FISHBONE.half);
  });

  it('look alike while nothing that is drawn of them changes', () => {
    const again = fishboneMembers(before, after, WORDS);
    for (const each of members) expect(looksAlike(each, again.find(({ id }) => id === each.id)!)).toBe(true);
    const without = fishboneMembers(before, before, WORDS);
    const same = members.filter((each) => looksAlike(each, without.find(({ id }) => id === each.id)!));
    expect(same.map(({ id }) => id)).toEqual(['c', `${MISSING}TB`, `${MISSING}UB`]);
  });
});
