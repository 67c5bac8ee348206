// Seats over time as bars on an axis of years.
import { dayNumber } from '../../../domain/calendar/day.ts';

export interface TimedSeat {
  since: string | null;
  until: string | null;
  inForce: boolean;
}

/** From where to where on the axis, as fractions of its length; an end that is not known is open. */
export interface TimelineBar {
  from: number;
  to: number;
  openFrom: boolean;
  openTo: boolean;
}

export interface Timeline {
  bars: TimelineBar[];
  /** Places of the beginnings of years, with the year. */
  years: { at: number; year: number }[];
  /** Place of the date. */
  now: number;
}

/** Years labelled at most. */
const LABELS = 8;

/**
 * The seats in their order, from the year of the first date known (the year before the date without one) to the date, or
 * to the last end known after it. What began or ended on a day nobody knows reaches to the edge.
 */
export function timelineOf(seats: readonly TimedSeat[], asOf: string): Timeline {
  const dates = seats.flatMap(({ since, until }) => [since, until]).filter((date) => date !== null);
  const first = Math.min(Number(asOf.slice(0, 4)) - 1, ...dates.map((date) => Number(date.slice(0, 4))));
  const start = dayNumber(`${first}-01-01`);
  const end = Math.max(dayNumber(asOf), ...dates.map(dayNumber));
  const place = (date: string) => (dayNumber(date) - start) / (end - start);
  const now = place(asOf);
  const bars = seats.map(({ since, until, inForce }): TimelineBar => {
    const from = since === null ? 0 : place(since);
    const to = until !== null ? place(until) : inForce ? 1 : Math.max(from, now);
    return { from, to, openFrom: since === null, openTo: until === null };
  });
  const last = Number(new Date(end * 86_400_000).toISOString().slice(0, 4));
  const step = Math.ceil((last - first + 1) / LABELS);
  const years = [];
  for (let year = first; year <= last; year += step) years.push({ at: place(`${year}-01-01`), year });
  return { bars, years, now };
}
