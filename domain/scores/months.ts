// Months of the calendar.
import { addDays, monthsBefore } from '../calendar/day.ts';
import type { ScoreContext } from './model.ts';
import { oncePer } from './once.ts';

const starts = oncePer((_: ScoreContext) => new Map<number, string>());

/** `monthsBefore` the date of a context. */
export function monthsBack(context: ScoreContext, months: number): string {
  const known = starts(context);
  const day = known.get(months) ?? monthsBefore(context.asOf, months);
  known.set(months, day);
  return day;
}

const ended = oncePer((_: ScoreContext) => new Map<number, ReturnType<typeof lastWholeMonths>>());

/** `lastWholeMonths` of a context. */
export function wholeMonthsBack(context: ScoreContext, months: number): { from: string; to: string } {
  const known = ended(context);
  const span = known.get(months) ?? lastWholeMonths(context.asOf, months);
  known.set(months, span);
  return span;
}

/** The last whole months that have ended by a date, both days included; a month has ended on its last day. */
export function lastWholeMonths(asOf: string, months: number): { from: string; to: string } {
  const tomorrow = addDays(asOf, 1);
  const firstOfMonth = `${tomorrow.slice(0, 7)}-01`;
  return { from: monthsBefore(firstOfMonth, months), to: addDays(firstOfMonth, -1) };
}
