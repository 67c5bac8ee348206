import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { personKey } from '../identity/person-name.ts';
import { datesIn, evidenceOf, type Known, type KnownHold, neverStood, nothingKnown, organogramOn } from './known.ts';
import { observe, observeAll } from './observe.ts';
import type { Sheet } from './organogram.ts';
import { DAYS, plain, sheetOn, sheets } from './testing/sheets.ts';

const nothing = nothingKnown('o');
const oneByOne = (given: readonly Sheet[], from: Known = nothing) =>
  given.reduce<Known>((known, sheet) => observe(known, sheet), from);

/** Who stands where on a day, by the names alone. */
function namesOn(known: Known, date: string): Record<string, string[]> {
  const posts = [...organogramOn(known, date).values()].filter(({ holders }) => holders.size > 0);
  return Object.fromEntries(posts.map(({ id, holders }) => [id, [...holders.values()].map(personKey).sort()]).sort());
}
function namesIn({ posts }: Sheet): Record<string, string[]> {
  const held = posts.filter(({ names }) => names.length > 0);
  return Object.fromEntries(held.map(({ id, names }) => [id, [...new Set(names.map(personKey))].sort()]).sort());
}
describe('organograms taken in', () => {
  it('show on every day who held what on that day, in whatever order they came', () => {
    fc.assert(
      fc.property(sheets, (given) => {
        const known = oneByOne(given);
        for (const sheet of given) expect(namesOn(known, sheet.date)).toEqual(namesIn(sheet));
        expect(known.dates).toEqual(given.map(({ date }) => date).sort());
      }),
    );
  });

  it('all at once give the same holders and posts, and between two days those of the earlier one', () => {
    fc.assert(
      fc.property(sheets, (given) => {
        const [atOnce, later] = [observeAll(nothing, given), oneByOne(given)];
        expect(plain(atOnce).seats).toEqual(plain(later).seats);
        for (const sheet of given) {
          expect(namesOn(atOnce, sheet.date)).toEqual(namesIn(sheet));
          expect(namesOn(atOnce, addDays(sheet.date, 15))).toEqual(namesIn(sheet));
        }
      }),
    );
  });

  it('keep a post from the first day it stood to the first after the last, as it was last seen', () => {
    fc.assert(
      fc.property(sheets, (given) => {
        const { seats, dates } = oneByOne(given);
        for (const seat of seats.values()) {
          const standing = given
            .filter(({ posts }) => posts.some(({ id }) => id === seat.id))
            .sort((a, b) => (a.date < b.date ? -1 : 1));
          const [first, last] = [standing[0], standing.at(-1)];
          const post = last?.posts.find(({ id }) => id === seat.id);
          if (!first || !last || !post) {
            expect(neverStood(seat)).toBe(true);
            continue;
          }
          const { title, department, reportsToId, evidence } = post;
          expect(seat).toMatchObject({ title, department, reportsToId, evidence, observedOn: last.date });
          expect([seat.since, seat.until]).toEqual([first.date, dates.find((date) => date > last.date) ?? null]);
        }
      }),
    );
  });

  it('change nothing when they come a second time', () => {
    fc.assert(
      fc.property(sheets, fc.boolean(), (given, atOnce) => {
        const known = atOnce ? observeAll(nothing, given) : oneByOne(given);
        expect(plain(observeAll(known, given))).toEqual(plain(known));
        expect(plain(oneByOne(given, known))).toEqual(plain(known));
      }),
    );
  });

  it('come to the same end when only part of them was written before the rest is taken in again', () => {
    const broken = fc.tuple(sheets, sheets, fc.infiniteStream(fc.boolean()));
    fc.assert(
      fc.property(broken, ([first, then, written]) => {
        const before = oneByOne(first);
        const after = observeAll(before, then);
        const isWritten = () => written.next().value === true;
        const part = <T>(old: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>) =>
          new Map(
            [...new Map([...old, ...now])].flatMap(([id]): [string, T][] => {
              const value = isWritten() ? (now.get(id) ?? old.get(id)) : old.get(id);
              return value === undefined ? [] : [[id, value]];
            }),
          );
        // The holds of one person on one post are written together.
        const byHolder = ({ holds }: Known) => {
          const all = new Map<string, KnownHold[]>();
          for (const hold of [...holds.values()].flat())
            all.set(`${hold.personId} ${hold.seatId}`, [...(all.get(`${hold.personId} ${hold.seatId}`) ?? []), hold]);
          return all;
        };
        const holds = new Map<string, KnownHold[]>();
        for (const [hold, ...more] of part(byHolder(before), byHolder(after)).values())
          if (hold) holds.set(hold.seatId, [...(holds.get(hold.seatId) ?? []), hold, ...more]);
        const partly: Known = {
          ...(isWritten() ? after : before),
          seats: part(before.seats, after.seats),
          holds,
          people: part(before.people, after.people),
        };
        expect(plain(observeAll(partly, then))).toEqual(plain(after));
      }),
    );
  });

  it('can be corrected: the day shows what the later file says, the other days what they did', () => {
    const corrected = sheets
      .filter((given) => given.length > 0)
      .chain((given) => fc.tuple(fc.constant(given), sheetOn(given[0]?.date ?? '')));
    fc.assert(
      fc.property(corrected, ([given, sheet]) => {
        const known = oneByOne([...given, sheet]);
        for (const each of [...given.slice(1), sheet]) expect(namesOn(known, each.date)).toEqual(namesIn(each));
        const newest = [...given.slice(1), sheet].sort((a, b) => (a.date < b.date ? 1 : -1))[0];
        const stands = [...organogramOn(known, newest?.date ?? '').keys()].sort();
        expect(stands).toEqual(newest?.posts.map(({ id }) => id).sort());
      }),
    );
  });

  it('make one hold of one person through all days he is seen on', () => {
    const sheet = (date: string, names: string[]): Sheet => ({
      accountId: 'o',
      name: 'Office',
      date,
      posts: [{ id: 'o/1', title: 'Head', department: null, reportsToId: null, evidence: null, names }],
      ended: [],
    });
    const [first, second, third] = DAYS;
    const known = observeAll(nothing, [
      sheet(third, ['Bo Wu']),
      sheet(first, ['Ann Lee']),
      sheet(second, ['LEE, Ann']),
    ]);
    expect(known.holds.get('o/1')).toEqual([
      {
        personId: 'o/1/ann-lee',
        seatId: 'o/1',
        since: first,
        until: third,
        ended: null,
        source: 'document',
        observedOn: second,
      },
      {
        personId: 'o/1/bo-wu',
        seatId: 'o/1',
        since: third,
        until: null,
        ended: null,
        source: 'document',
        observedOn: third,
      },
    ]);
    expect(known.people.get('o/1/ann-lee')).toMatchObject({ name: 'LEE, Ann', observedOn: second });
  });

  it('leave other seats of the account, and what other sources say of account and people', () => {
    const seat = { id: 'crm-1', title: 'IT', department: null, reportsToId: null, since: null, until: null };
    const other = { source: 'crm', observedOn: null, evidence: 'by hand' };
    const account = { id: 'o', name: 'The Office', ...other };
    const held = {
      personId: 'p',
      seatId: 'o/1',
      since: null,
      until: null,
      ended: null,
      source: 'crm',
      observedOn: null,
    };
    const known: Known = {
      accountId: 'o',
      account,
      dates: [],
      seats: new Map([['crm-1', { ...seat, ...other }]]),
      holds: new Map([['o/1', [held]]]),
      people: new Map([['p', { id: 'p', name: 'Ann Lee', left: null, source: 'crm', observedOn: null }]]),
    };
    const post = { id: 'o/1', title: 'Head', department: null, reportsToId: null, evidence: null };
    const sheet = {
      accountId: 'o',
      name: 'Office',
      date: DAYS[0],
      posts: [{ ...post, names: ['Lee, Ann'] }],
      ended: [],
    };
    const after = observe(known, sheet);
    expect(after.account).toEqual({ ...account, evidence: `by hand; organogram of ${DAYS[0]}` });
    expect(after.seats.get('crm-1')).toEqual(known.seats.get('crm-1'));
    expect(after.people).toEqual(known.people);
    expect(after.holds).toEqual(known.holds);
  });
});

it('the days of organograms are kept in words among other evidence', () => {
  expect(datesIn(null)).toEqual([]);
  expect(evidenceOf(null, ['2011-03-31'])).toBe('organogram of 2011-03-31');
  const text = evidenceOf('seen; organogram of 2011-03-31; more', ['2011-03-31', '2011-09-30']);
  expect(text).toBe('seen; organograms of 2011-03-31, 2011-09-30; more');
  expect(datesIn(text)).toEqual(['2011-03-31', '2011-09-30']);
});
