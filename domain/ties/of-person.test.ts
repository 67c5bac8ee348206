import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import type { TieInteraction } from './contacts.ts';
import { tiesOfPerson } from './of-person.ts';
import { type StatedTie, tiesOn } from './strength.ts';

const TODAY = '2026-06-30';
const ago = (days: number) => addDays(TODAY, -days);

let count = 0;
function visit(colleagueId: string, days: number, more: Partial<TieInteraction> = {}): TieInteraction {
  count += 1;
  const at = `${ago(days)}T09:00:00Z`;
  return {
    id: `i${count}`,
    at,
    channel: 'visit',
    direction: null,
    colleagueIds: [colleagueId],
    personIds: ['p'],
    ...more,
  };
}
const stated = (colleagueId: string, strength: number, days: number | null): StatedTie => ({
  colleagueId,
  personId: 'p',
  strength,
  observedOn: days === null ? null : ago(days),
});

describe('the ties to a person', () => {
  it('are the strongest first, each as computed, as stated and the larger of the two', () => {
    const facts = {
      interactions: [visit('a', 0), visit('a', 90), visit('b', 0, { personIds: ['p', 'q'] })],
      ties: [stated('b', 0.8, 180), stated('c', 0.9, null), { ...stated('d', 0.9, 0), personId: 'q' }],
    };
    const ties = tiesOfPerson(facts, 'p', TODAY);
    expect(ties.map(({ colleagueId, contacts, lastContact }) => [colleagueId, contacts, lastContact])).toEqual([
      ['c', 0, null],
      ['a', 2, TODAY],
      ['b', 1, TODAY],
    ]);
    const [c, a, b] = ties;
    expect(c).toMatchObject({ strength: 0.9, computed: 0, stated: { left: 0.9 } });
    expect(a?.strength).toBeCloseTo(1 - Math.exp(-1.5 / 2), 12);
    expect(a?.stated).toBeNull();
    // Two people share the visit; of the stated 0.8 half is left after 180 days, and it is the larger.
    expect(b?.computed).toBeCloseTo(1 - Math.exp(-Math.SQRT1_2 / 2), 12);
    expect(b?.stated?.left).toBeCloseTo(0.4, 12);
    expect(b?.strength).toBeCloseTo(0.4, 12);
  });

  it('are as strong as everywhere else', () => {
    const facts = {
      interactions: [visit('a', 3), visit('b', 40, { channel: 'email', direction: 'in' }), visit('c', -1)],
      ties: [stated('a', 0.1, 5), stated('e', 0.3, 700)],
    };
    const everywhere = new Map(
      tiesOn(facts, TODAY)
        .get('p')
        ?.map((tie) => [tie.colleagueId, tie.strength]),
    );
    const ties = tiesOfPerson(facts, 'p', TODAY);
    expect(new Map(ties.map((tie) => [tie.colleagueId, tie.strength]))).toEqual(everywhere);
  });

  it('are none of somebody nobody has met', () => {
    expect(tiesOfPerson({ interactions: [visit('a', 0)], ties: [] }, 'nobody', TODAY)).toEqual([]);
  });
});
