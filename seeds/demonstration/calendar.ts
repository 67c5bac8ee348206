import { SeedRefused } from '../refused.ts';

/** Days and instants relative to the day the demonstration is made for, so that it is always fresh. */
export interface Calendar {
  today: string;
  /** The day `days` before (or, negative, after) today. */
  ago(days: number): string;
  ahead(days: number): string;
  /** The last working day that is at least `days` before today. */
  workdayAgo(days: number): string;
  /** An instant on a working day at least `days` before today, at an hour of the UTC day. */
  instantAgo(days: number, hour: number): string;
}

const DAY = 86_400_000;

/** `today` as YYYY-MM-DD; throws on anything else. */
export function calendar(today: string): Calendar {
  const start = Date.parse(`${today}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(start))
    throw new SeedRefused(`'${today}' is not a day: give one as YYYY-MM-DD.`);
  const shifted = (days: number) => new Date(start - days * DAY);
  const ago = (days: number) => shifted(days).toISOString().slice(0, 10);
  const workdayAgo = (days: number) => {
    const weekday = shifted(days).getUTCDay();
    return ago(days + (weekday === 6 ? 1 : weekday === 0 ? 2 : 0));
  };
  return {
    today,
    ago,
    ahead: (days) => ago(-days),
    workdayAgo,
    instantAgo: (days, hour) => `${workdayAgo(days)}T${String(hour).padStart(2, '0')}:00:00.000Z`,
  };
}
