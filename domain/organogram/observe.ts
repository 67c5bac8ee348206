// An organogram taken into what is known: holds and posts get the days they cover. The order in which organograms come in does
// not matter, and the same one again changes nothing.
import { personKey } from '../identity/person-name.ts';
import { isHeld } from '../persons/seating.ts';
import { cutHold, seenHold } from './hold-days.ts';
import { identified } from './identify.ts';
import {
  evidenceOf,
  type Known,
  type KnownAccount,
  type KnownHold,
  type KnownPerson,
  type KnownSeat,
  neverStood,
  nextDate,
} from './known.ts';
import { isPost, ORGANOGRAM_SOURCE, type Organogram, type Sheet } from './organogram.ts';
import { endedSeat, seenSeat, unseenAfterAll, unseenSeat } from './seat-days.ts';

/** What is known after all the sheets of one organisation, whatever their order; one sheet a day. */
export function observeAll(known: Known, sheets: readonly Sheet[]): Known {
  const dates = [...new Set([...known.dates, ...sheets.map(({ date }) => date)])].sort();
  const inOrder = sheets.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const seats = corrected(known, sheets, (sheet) => new Set(sheet.posts.map(({ id }) => id)));
  const after = inOrder.reduce<Known>((before, sheet) => observe(before, sheet), { ...known, dates, seats });
  return { ...after, holds: withoutNeverStored(after.holds, known.holds) };
}

/** The posts without having been seen on the days of these sheets, where the sheets do not show them. */
function corrected(known: Known, sheets: readonly Sheet[], shownBy: (sheet: Sheet) => { has(id: string): boolean }) {
  const shown = new Map(sheets.map((sheet) => [sheet.date, shownBy(sheet)]));
  const others = known.dates.filter((date) => !shown.has(date));
  const seats = new Map<string, KnownSeat>();
  for (const seat of known.seats.values()) {
    const { id, observedOn } = seat;
    const stays = !isPost(known.accountId, id) || neverStood(seat) || (shown.get(observedOn ?? '')?.has(id) ?? true);
    seats.set(id, stays ? seat : unseenAfterAll(seat, others));
  }
  return seats;
}

/** Holds that fell away while several days were taken in are only kept where they are stored. */
function withoutNeverStored(after: Known['holds'], stored: Known['holds']): Known['holds'] {
  const isStored = (hold: KnownHold) =>
    stored.get(hold.seatId)?.some(({ personId, since }) => personId === hold.personId && since === hold.since) ?? false;
  return new Map([...after].map(([id, holds]) => [id, holds.filter((hold) => hold.ended !== true || isStored(hold))]));
}

/**
 * What is known when the organisation is, on the sheet's day, as `accepted` says; without it, as the sheet says. What the
 * sheet does not show itself stays as it is, not marked as seen.
 */
export function observe(before: Known, sheet: Sheet, accepted = identified(before, sheet)): Known {
  const dates = [...new Set([...before.dates, sheet.date])].sort();
  const seats = corrected(before, [sheet], () => accepted);
  const view: View = { known: { ...before, dates, seats }, sheet, accepted, shown: namesShown(sheet) };
  return {
    accountId: before.accountId,
    account: accountAfter(view),
    dates,
    seats: seatsAfter(view),
    holds: holdsAfter(view),
    people: peopleAfter(view),
  };
}

interface View {
  known: Known;
  sheet: Sheet;
  /** How the organisation is to be. */
  accepted: Organogram;
  /** The posts the sheet shows, each with the keys of the names that stand there. */
  shown: ReadonlyMap<string, ReadonlySet<string>>;
}

function namesShown(sheet: Sheet): Map<string, Set<string>> {
  return new Map(sheet.posts.map(({ id, names }) => [id, new Set(names.map(personKey))]));
}

/** Whoever is to hold a post and stands there in the sheet too. */
function* holdersShown({ accepted, shown }: View): Generator<{ seatId: string; personId: string; name: string }> {
  for (const [seatId, { holders }] of accepted)
    for (const [personId, name] of holders)
      if (shown.get(seatId)?.has(personKey(name))) yield { seatId, personId, name };
}

/** Another source's words about the organisation stay; the days of its organograms are kept with them. */
function accountAfter({ known, sheet }: View): KnownAccount {
  const { account, dates, accountId: id } = known;
  const evidence = evidenceOf(account?.evidence ?? null, dates);
  if (account && !isOurs(account)) return { ...account, evidence };
  const isNewest = !account?.observedOn || account.observedOn <= sheet.date;
  const { name, observedOn } = isNewest ? { name: sheet.name, observedOn: sheet.date } : account;
  return { id, name, observedOn, source: ORGANOGRAM_SOURCE, evidence };
}

function isOurs({ source }: { source: string | null }): boolean {
  return source === null || source === ORGANOGRAM_SOURCE;
}

function seatsAfter({ known, sheet, accepted, shown }: View): Map<string, KnownSeat> {
  const days = { date: sheet.date, dates: known.dates };
  const seats = new Map<string, KnownSeat>();
  for (const seat of known.seats.values()) {
    const isGone = isPost(known.accountId, seat.id) && !accepted.has(seat.id);
    seats.set(seat.id, isGone ? unseenSeat(seat, days) : seat);
  }
  for (const post of accepted.values())
    if (shown.has(post.id)) seats.set(post.id, seenSeat(seats.get(post.id), post, days));
  for (const post of sheet.ended)
    if (!accepted.has(post.id)) seats.set(post.id, endedSeat(seats.get(post.id), post, days));
  return seats;
}

function holdsAfter(view: View): Map<string, readonly KnownHold[]> {
  const { known, sheet, accepted } = view;
  const days = { date: sheet.date, next: nextDate(known.dates, sheet.date), dates: known.dates };
  const holds = new Map<string, readonly KnownHold[]>(known.holds);
  for (const [seatId, before] of known.holds) {
    if (!isPost(known.accountId, seatId)) continue;
    const holders = accepted.get(seatId)?.holders;
    const isOver = (hold: KnownHold) => isHeld(hold, sheet.date) && !holders?.has(hold.personId);
    if (before.some(isOver))
      holds.set(seatId, withoutTwins(before.flatMap((hold) => (isOver(hold) ? cutHold(hold, days) : [hold]))));
  }
  for (const { seatId, personId } of holdersShown(view))
    holds.set(seatId, seenHold(holds.get(seatId) ?? [], { personId, seatId }, days));
  return holds;
}

/** What begins again on a day on which it once was said never to have begun takes the place of that. */
function withoutTwins(holds: readonly KnownHold[]): KnownHold[] {
  const begins = new Map<string, KnownHold>();
  for (const hold of holds) {
    const key = `${hold.personId} ${hold.since}`;
    if (begins.get(key) === undefined || hold.ended !== true) begins.set(key, hold);
  }
  return [...begins.values()];
}

/** A person whom another source describes stays as described. */
function peopleAfter(view: View): Map<string, KnownPerson> {
  const observedOn = view.sheet.date;
  const people = new Map(view.known.people);
  for (const { personId: id, name } of holdersShown(view)) {
    const person = people.get(id);
    if (person && (person.source !== ORGANOGRAM_SOURCE || (person.observedOn ?? '') > observedOn)) continue;
    people.set(id, { id, name, left: person?.left ?? null, source: ORGANOGRAM_SOURCE, observedOn });
  }
  return people;
}
