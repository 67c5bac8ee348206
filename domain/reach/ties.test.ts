import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { CHANNELS, DIRECTIONS } from '../facts/business.ts';
import { CONFIDENCES } from '../facts/provenance.ts';
import { contactsOn, type TieInteraction } from '../ties/contacts.ts';
import { tiesOn } from '../ties/strength.ts';
import { TODAY } from './testing/facts.ts';
import { type StatedReachTie, tiesForReach } from './ties.ts';

const ago = (days: number) => addDays(TODAY, -days);
const visit = (days: number): TieInteraction => ({
  ...{ id: `visit ${days} days ago`, at: `${ago(days)}T09:00:00Z`, channel: 'visit', direction: null },
  ...{ colleagueIds: ['R'], personIds: ['A'] },
});
const stated = (strength: number, days: number | null): StatedReachTie => ({
  ...{ colleagueId: 'R', personId: 'A', strength, source: 'crm', confidence: 'inferred' },
  observedOn: days === null ? null : ago(days),
});
const ties = (interactions: TieInteraction[], given: StatedReachTie[]) =>
  tiesForReach(contactsOn(interactions, TODAY), given);

describe('the ties reach is computed from', () => {
  it('are what the contacts of a pair give, clear and of the day of the last, and what is left of a stated one', () => {
    const [computed, left, ...rest] = ties([visit(90), visit(30), visit(-1)], [stated(0.8, 180)]);
    expect(computed).toMatchObject({ computed: true, confidence: 'clear', source: null, observedOn: ago(30) });
    expect(computed?.strength).toBeCloseTo(1 - Math.exp(-(0.5 + 2 ** (-1 / 3)) / 2), 12);
    expect(left).toEqual({ ...stated(0.8, 180), strength: 0.4, computed: false });
    expect(rest).toEqual([]);
  });

  it('leave out what says nothing: a tie observed later, one of 0, contacts after the date', () => {
    expect(ties([visit(-1)], [stated(0.8, -1), stated(0, null)])).toEqual([]);
  });

  it('the larger of a pair is its tie, on random contacts and statements', () => {
    const pair = { colleagueId: fc.constantFrom('R', 'S'), personId: fc.constantFrom('A', 'B', 'C') };
    const interactions = fc.array(
      fc.record({
        id: fc.uuid(),
        at: fc.integer({ min: -20, max: 400 }).map((days) => `${ago(days)}T12:00:00Z`),
        channel: fc.constantFrom(...CHANNELS),
        direction: fc.option(fc.constantFrom(...DIRECTIONS)),
        colleagueIds: fc.subarray(['R', 'S'], { minLength: 1 }),
        personIds: fc.subarray(['A', 'B', 'C'], { minLength: 1 }),
      }),
      { maxLength: 15 },
    );
    const statements = fc.array(
      fc.record({
        ...pair,
        strength: fc.constantFrom(0, 0.3, 0.9),
        source: fc.constant(null),
        observedOn: fc.option(fc.integer({ min: -20, max: 800 }).map(ago)),
        confidence: fc.option(fc.constantFrom(...CONFIDENCES)),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(interactions, statements, (contacts, given) => {
        const found = ties(contacts, given);
        const expected = tiesOn({ interactions: contacts, ties: given }, TODAY);
        for (const personId of ['A', 'B', 'C'])
          for (const colleagueId of ['R', 'S']) {
            const own = found.filter((tie) => tie.personId === personId && tie.colleagueId === colleagueId);
            const tie = expected.get(personId)?.find((each) => each.colleagueId === colleagueId);
            expect(Math.max(0, ...own.map(({ strength }) => strength))).toBe(tie?.strength ?? 0);
          }
      }),
      { numRuns: 300 },
    );
  });
});
