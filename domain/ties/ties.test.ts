import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { CHANNELS, DIRECTIONS } from '../facts/business.ts';
import type { TieInteraction } from './contacts.ts';
import { tieLedger } from './ledger.ts';
import { type StatedTie, tiesOn } from './strength.ts';

const TODAY = '2026-06-30';
const ago = (days: number) => addDays(TODAY, -days);

let count = 0;
function contact(channel: TieInteraction['channel'], days: number, rest: Partial<TieInteraction> = {}): TieInteraction {
  count += 1;
  return {
    id: `i${count}`,
    at: `${ago(days)}T09:00:00Z`,
    channel,
    direction: null,
    colleagueIds: ['c'],
    personIds: ['p'],
    ...rest,
  };
}

function strength(interactions: TieInteraction[], ties: StatedTie[] = [], asOf = TODAY): number {
  return (
    tiesOn({ interactions, ties }, asOf)
      .get('p')
      ?.find((tie) => tie.colleagueId === 'c')?.strength ?? 0
  );
}

const stated = (value: number, observedOn: string | null): StatedTie => ({
  colleagueId: 'c',
  personId: 'p',
  strength: value,
  observedOn,
});

describe('tie strength: the fixtures', () => {
  it('four visits today: 0.8647', () =>
    expect(strength([0, 0, 0, 0].map((day) => contact('visit', day)))).toBeCloseTo(0.8647, 4));

  it('one visit 90 days ago: 0.2212', () => expect(strength([contact('visit', 90)])).toBeCloseTo(0.2212, 4));

  it('a visit every 90 days swings between 0.3935 and 0.6321', () => {
    const visits = Array.from({ length: 40 }, (_, at) => contact('visit', at * 90));
    expect(strength(visits)).toBeCloseTo(0.6321, 4);
    const before = Array.from({ length: 40 }, (_, at) => contact('visit', (at + 1) * 90));
    expect(strength(before)).toBeCloseTo(0.3935, 4);
  });
});

describe('tie strength', () => {
  it.each([
    ['visit', 1],
    ['meeting', 1],
    ['call', 0.6],
    ['event', 0.4],
    ['message', 0.3],
    ['email', 0.2],
  ] as const)('a %s today adds %d', (channel, weight) => {
    expect(strength([contact(channel, 0)])).toBeCloseTo(1 - Math.exp(-weight / 2), 12);
  });

  it('each of n people on the customer side counts 1/√n, and nobody twice', () => {
    const four = contact('visit', 0, { personIds: ['p', 'q', 'r', 's', 'p'] });
    expect(strength([four])).toBeCloseTo(1 - Math.exp(-0.25), 12);
  });

  it('several colleagues each count in full', () => {
    const both = tiesOn({ interactions: [contact('visit', 0, { colleagueIds: ['c', 'd'] })], ties: [] }, TODAY);
    expect(both.get('p')?.map((tie) => tie.strength)).toEqual([1 - Math.exp(-0.5), 1 - Math.exp(-0.5)]);
  });

  it('e-mails add 1 at most', () => {
    const mails = Array.from({ length: 50 }, () => contact('email', 0, { direction: 'both' }));
    expect(strength(mails)).toBeCloseTo(1 - Math.exp(-0.5), 12);
    expect(strength([...mails, contact('visit', 0)])).toBeCloseTo(1 - Math.exp(-1), 12);
  });

  it('what happens after the date does not count, the day itself does', () => {
    expect(strength([contact('visit', -1)])).toBe(0);
    expect(strength([contact('visit', 0, { at: `${TODAY}T23:59:59Z` })])).toBeGreaterThan(0);
  });

  it('ages are whole days between UTC dates; an instant without a zone is UTC', () => {
    const late = contact('visit', 0, { at: '2026-06-29T23:59:00Z' });
    const zoneless = contact('visit', 0, { at: '2026-06-29T23:59:00' });
    const east = contact('visit', 0, { at: '2026-06-30T07:59:00+08:00' });
    const oneDay = strength([contact('visit', 1)]);
    expect([late, zoneless, east].map((it) => strength([it]))).toEqual([oneDay, oneDay, oneDay]);
  });

  it.each([
    ['unanswered does not count', [contact('email', 40, { direction: 'out' })], 0],
    [
      'answered by mail within 30 days counts',
      [contact('email', 40, { direction: 'out' }), contact('email', 10, { direction: 'in' })],
      2,
    ],
    [
      'answered after 31 days does not',
      [contact('email', 41, { direction: 'out' }), contact('email', 10, { direction: 'in' })],
      1,
    ],
    [
      'answered by a visit both ways counts',
      [contact('message', 40, { direction: 'out' }), contact('visit', 20, { direction: 'both' })],
      2,
    ],
    [
      'a visit without a direction is no answer',
      [contact('message', 40, { direction: 'out' }), contact('visit', 20)],
      1,
    ],
    [
      'an answer before it is none',
      [contact('email', 40, { direction: 'out' }), contact('email', 41, { direction: 'in' })],
      1,
    ],
    [
      'an answer of the same instant is one',
      [contact('email', 40, { direction: 'out' }), contact('email', 40, { direction: 'in' })],
      2,
    ],
    [
      'an answer by somebody else is none',
      [
        contact('email', 40, { direction: 'out', personIds: ['p'] }),
        contact('email', 39, { direction: 'in', personIds: ['q'] }),
      ],
      0,
    ],
    [
      'an answer to another colleague is none',
      [contact('email', 40, { direction: 'out' }), contact('email', 39, { direction: 'in', colleagueIds: ['d'] })],
      0,
    ],
    [
      'an answer after the date is none',
      [contact('email', 1, { direction: 'out' }), contact('email', -1, { direction: 'in' })],
      0,
    ],
    ['one of unknown direction counts', [contact('email', 40)], 1],
    ['a call of ours needs no answer', [contact('call', 40, { direction: 'out' })], 1],
  ])('a message or e-mail of ours: %s', (_, interactions, counted) => {
    const { terms } = tieLedger({ interactions, ties: [] }, 'c', 'p', TODAY);
    expect(terms).toHaveLength(counted);
  });

  it('a stated tie is a floor that halves every 180 days', () => {
    expect(strength([], [stated(0.8, ago(0))])).toBe(0.8);
    expect(strength([], [stated(0.8, ago(180))])).toBe(0.4);
    expect(strength([contact('visit', 0)], [stated(0.8, ago(360))])).toBeCloseTo(1 - Math.exp(-0.5), 12);
  });

  it('a stated tie without a date does not fade; one observed after the date says nothing yet', () => {
    expect(strength([], [stated(0.8, null)])).toBe(0.8);
    expect(strength([], [stated(0.8, ago(-1))])).toBe(0);
  });
});

describe('tie strength on random contacts', () => {
  const random = fc
    .array(
      fc.record({
        at: fc.integer({ min: -20, max: 400 }).map((days) => `${ago(days)}T12:00:00Z`),
        channel: fc.constantFrom(...CHANNELS),
        direction: fc.option(fc.constantFrom(...DIRECTIONS)),
        colleagueIds: fc.subarray(['c', 'd'], { minLength: 1 }),
        personIds: fc.subarray(['p', 'q', 'r'], { minLength: 1 }),
      }),
      { maxLength: 25 },
    )
    .map((rows) => rows.map((row, at): TieInteraction => ({ id: `i${at}`, ...row })));
  const DAY = 86_400_000;
  const daysBefore = (at: string) => Math.round((Date.parse(`${TODAY}T12:00:00Z`) - Date.parse(at)) / DAY);

  function naive(interactions: TieInteraction[], colleagueId: string, personId: string): number {
    const theirs = interactions.filter(
      (it) => daysBefore(it.at) >= 0 && it.colleagueIds.includes(colleagueId) && it.personIds.includes(personId),
    );
    let [sum, mail] = [0, 0];
    for (const it of theirs) {
      const needs = it.direction === 'out' && ['message', 'email'].includes(it.channel);
      const wait = (other: TieInteraction) => daysBefore(it.at) - daysBefore(other.at);
      const answered = theirs.some(
        (other) => ['in', 'both'].includes(other.direction ?? '') && wait(other) >= 0 && wait(other) <= 30,
      );
      if (needs && !answered) continue;
      const weight = { visit: 1, meeting: 1, call: 0.6, event: 0.4, message: 0.3, email: 0.2 }[it.channel];
      const added = (weight * 0.5 ** (daysBefore(it.at) / 90)) / it.personIds.length ** 0.5;
      if (it.channel === 'email') mail += added;
      else sum += added;
    }
    return 1 - Math.E ** (-(sum + Math.min(mail, 1)) / 2);
  }

  it('equals the definition for every pair', () => {
    fc.assert(
      fc.property(random, (interactions) => {
        const ties = tiesOn({ interactions, ties: [] }, TODAY);
        for (const personId of ['p', 'q', 'r'])
          for (const colleagueId of ['c', 'd']) {
            const found = ties.get(personId)?.find((tie) => tie.colleagueId === colleagueId)?.strength ?? 0;
            expect(found).toBeCloseTo(naive(interactions, colleagueId, personId), 9);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('its ledger adds up to X', () => {
    fc.assert(
      fc.property(random, (interactions) => {
        const { terms } = tieLedger({ interactions, ties: [] }, 'c', 'p', TODAY);
        const x = terms.reduce((sum, term) => sum + (term.value ?? 0), 0);
        expect(1 - Math.exp(-x / 2)).toBeCloseTo(strength(interactions), 9);
      }),
      { numRuns: 300 },
    );
  });
});
