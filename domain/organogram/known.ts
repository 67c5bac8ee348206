// What is known of one organisation's organograms, as it is stored: seats and holds with the days they cover.
import { inForce } from '../calendar/day.ts';
import type { Account } from '../facts/account.ts';
import type { Holder, Person, Seat } from '../facts/person.ts';
import { isHeld } from '../persons/seating.ts';
import { isPost, type Organogram, type Post } from './organogram.ts';

export type KnownAccount = Pick<Account, 'id' | 'name' | 'source' | 'observedOn' | 'evidence'>;
export type KnownSeat = Pick<
  Seat,
  'id' | 'title' | 'department' | 'reportsToId' | 'since' | 'until' | 'source' | 'observedOn' | 'evidence'
>;
export type KnownHold = Pick<Holder, 'personId' | 'seatId' | 'since' | 'until' | 'ended' | 'source' | 'observedOn'>;
export type KnownPerson = Pick<Person, 'id' | 'name' | 'left' | 'source' | 'observedOn'>;

export interface Known {
  accountId: string;
  /** Null: the organisation is not stored. */
  account: KnownAccount | null;
  /** The days of its organograms, the oldest first. */
  dates: readonly string[];
  seats: ReadonlyMap<string, KnownSeat>;
  /** By seat; past ones too. */
  holds: ReadonlyMap<string, readonly KnownHold[]>;
  people: ReadonlyMap<string, KnownPerson>;
}

/** An organisation of which nothing is stored. */
export function nothingKnown(accountId: string): Known {
  return { accountId, account: null, dates: [], seats: new Map(), holds: new Map(), people: new Map() };
}

/** The first known day after one; null when there is none. */
export function nextDate(dates: readonly string[], date: string): string | null {
  return dates.find((each) => each > date) ?? null;
}
export function previousDate(dates: readonly string[], date: string): string | null {
  return dates.findLast((each) => each < date) ?? null;
}

/** A post that was only ever listed as given up: it begins and ends on the same day. */
export function neverStood(seat: Pick<KnownSeat, 'since' | 'until'>): boolean {
  return seat.since !== null && seat.since === seat.until;
}

/** The posts of the organisation on a day and who holds them; titles and reporting lines as they were last seen. */
export function organogramOn(known: Known, date: string): Organogram {
  const posts = new Map<string, Post>();
  for (const seat of known.seats.values()) {
    if (!isPost(known.accountId, seat.id) || !inForce(seat, date)) continue;
    const held = (known.holds.get(seat.id) ?? []).filter((hold) => isHeld(hold, date));
    const holders = new Map(held.map(({ personId }) => [personId, known.people.get(personId)?.name ?? personId]));
    const { id, title, department, reportsToId, evidence } = seat;
    posts.set(id, { id, title, department, reportsToId, evidence, holders });
  }
  return posts;
}

const DATES = /organograms? of (\d{4}-\d\d-\d\d(?:, \d{4}-\d\d-\d\d)*)/;

/** The days of the organograms that an account's evidence names. */
export function datesIn(evidence: string | null): string[] {
  return DATES.exec(evidence ?? '')?.[1]?.split(', ') ?? [];
}

/** Evidence that names these days; what else it says stays. */
export function evidenceOf(evidence: string | null, dates: readonly string[]): string {
  const named = `${dates.length === 1 ? 'organogram' : 'organograms'} of ${dates.join(', ')}`;
  if (evidence && DATES.test(evidence)) return evidence.replace(DATES, named);
  return evidence ? `${evidence}; ${named}` : named;
}
