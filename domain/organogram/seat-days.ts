// The days a post stood: from the first organogram that shows it to the first one after the last that does. What it is called and
// whom it reports to is as it was last seen.
import { type KnownSeat, neverStood, nextDate, previousDate } from './known.ts';
import { ORGANOGRAM_SOURCE, type Post, type SheetPost } from './organogram.ts';

interface Days {
  date: string;
  /** All days with an organogram, the oldest first. */
  dates: readonly string[];
}

function described(post: Post | SheetPost) {
  const { id, title, department, reportsToId, evidence } = post;
  return { id, title, department, reportsToId, evidence, source: ORGANOGRAM_SOURCE };
}

export function seenSeat(before: KnownSeat | undefined, post: Post, { date, dates }: Days): KnownSeat {
  if (!before || neverStood(before))
    return { ...described(post), since: date, until: nextDate(dates, date), observedOn: date };
  const since = before.since === null || before.since < date ? before.since : date;
  if (before.observedOn !== null && before.observedOn > date) return { ...before, since };
  return { ...described(post), since, until: nextDate(dates, date), observedOn: date };
}

/** A gap between two days on which it was seen is none. */
export function unseenSeat(before: KnownSeat, { date, dates }: Days): KnownSeat {
  const { since, until, observedOn } = before;
  const stood = !neverStood(before) && (since === null || since <= date) && (until === null || until > date);
  if (!stood) return before;
  if (observedOn === null || observedOn < date) return { ...before, until: date };
  return since === date ? { ...before, since: nextDate(dates, date) } : before;
}

/**
 * A post whose last organogram is corrected and does not show it any more: it was last seen in the one before among `others`,
 * which are not corrected, or never.
 */
export function unseenAfterAll(before: KnownSeat, others: readonly string[]): KnownSeat {
  const { since, observedOn } = before;
  if (observedOn === null) return before;
  const lastSeen = previousDate(others, observedOn);
  if (since === null) return { ...before, observedOn: lastSeen, until: observedOn };
  if (lastSeen === null || lastSeen < since) return { ...before, since: observedOn, until: observedOn };
  return { ...before, observedOn: lastSeen, until: observedOn };
}

/** A post that is listed as given up: it stands no longer, and where it was never seen standing it is kept with no days. */
export function endedSeat(before: KnownSeat | undefined, post: SheetPost, days: Days): KnownSeat {
  if (before && !neverStood(before)) return unseenSeat(before, days);
  if (before?.observedOn && before.observedOn > days.date) return before;
  return { ...described(post), since: days.date, until: days.date, observedOn: days.date };
}
