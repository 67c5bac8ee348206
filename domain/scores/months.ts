// Months of the calendar.
import { addDays, monthsBefore } from '../calendar/day.ts';

/** The last whole months that have ended by a date, both days included; a month has ended on its last day. */
export function lastWholeMonths(asOf: string, months: number): { from: string; to: string } {
  const tomorrow = addDays(asOf, 1);
  const firstOfMonth = `${tomorrow.slice(0, 7)}-01`;
  return { from: monthsBefore(firstOfMonth, months), to: addDays(firstOfMonth, -1) };
}
