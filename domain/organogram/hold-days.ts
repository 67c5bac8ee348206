// The days a hold covers, from the days on which its holder was seen or not seen: from the first day he was seen on to the first
// organogram that does not show him.
import { isHeld } from '../persons/seating.ts';
import { type KnownHold, previousDate } from './known.ts';
import { ORGANOGRAM_SOURCE } from './organogram.ts';

export interface Days {
  /** The day looked at. */
  date: string;
  /** The day of the next organogram: from there on it says who holds what. */
  next: string | null;
  /** All days with an organogram, the oldest first. */
  dates: readonly string[];
}

/** The holds of a post after somebody was seen to hold it. */
export function seenHold(
  holds: readonly KnownHold[],
  who: Pick<KnownHold, 'personId' | 'seatId'>,
  { date, next }: Days,
): KnownHold[] {
  const change = (old: KnownHold, changed: KnownHold) => holds.map((hold) => (hold === old ? changed : hold));
  const mine = holds.filter(({ personId }) => personId === who.personId);
  const covering = mine.find((hold) => isHeld(hold, date));
  if (covering) return change(covering, seen(covering, date));
  const ending = mine.find(({ until, ended }) => until === date && ended !== true);
  if (ending) return change(ending, seen({ ...ending, until: next }, date));
  const never = mine.find(({ since }) => since === date);
  if (never) return change(never, seen({ ...never, until: next, ended: null }, date));
  const hold = { ...who, since: date, until: next, ended: null, source: ORGANOGRAM_SOURCE, observedOn: date };
  return [...holds, hold];
}

/** What another source states stays its statement; only its days change. */
function seen(hold: KnownHold, date: string): KnownHold {
  if (hold.source !== ORGANOGRAM_SOURCE) return hold;
  return hold.observedOn !== null && hold.observedOn > date ? hold : { ...hold, observedOn: date };
}

/** What is left of a hold that covers the day when its holder was not seen on it: what lies before, and from the next organogram on. */
export function cutHold(hold: KnownHold, { date, next, dates }: Days): KnownHold[] {
  const goesOn = next !== null && (hold.until === null || hold.until > next);
  const after = goesOn ? [{ ...hold, since: next }] : [];
  // It began on this very day, so it never was; its identity stays, for the day may be corrected back.
  if (hold.since === date) return [{ ...hold, ended: true }, ...after];
  const lastSeen = hold.observedOn !== null && hold.observedOn >= date ? previousDate(dates, date) : hold.observedOn;
  return [{ ...hold, until: date, observedOn: lastSeen }, ...after];
}
