import { plain } from './plain.ts';
import { type Refusal, refuse } from './refusal.ts';

/** How `01/05/24` is meant: not at all (the bundle), or month first (exports of a CRM set to US English). */
export type DateOrder = 'none' | 'mdy';

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;
const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)$/;
const MILLISECONDS = /^-?\d{12,13}$/;
/** A two-digit year up to this counts as 20xx, a later one as 19xx (POSIX). */
const PIVOT = 68;

/** `YYYY-MM-DD` when there is such a day, else null. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Year, month and day as written, whether or not there is such a day; undefined when it does not read as a date. */
export function readDay(text: string, order: DateOrder): { year: number; month: number; day: number } | undefined {
  const yearFirst = ISO.exec(text) ?? YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst) return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  const yearLast = order === 'mdy' ? YEAR_LAST.exec(text) : null;
  if (!yearLast) return undefined;
  const [, month, day, year = ''] = yearLast;
  return { year: fullYear(year), month: Number(month), day: Number(day) };
}

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year <= PIVOT ? 2000 + year : 1900 + year;
}

/** A date in a usual form as `YYYY-MM-DD`; of an instant, its UTC day. */
export function parseDay(cell: string, order: DateOrder = 'none'): string | Refusal {
  const text = plain(cell);
  const read = readDay(text, order);
  if (read) return dayOf(read.year, read.month, read.day) ?? refuse('impossible-date', cell);
  if (order === 'none' && YEAR_LAST.test(text)) return refuse('ambiguous-date', cell);
  const instant = readInstant(text, order);
  if (instant === undefined) return refuse('not-a-date', cell);
  return instant === null ? refuse('impossible-date', cell) : instant.slice(0, 10);
}

const CLOCK = /^(.+?)(?:[T\s]\s*)(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(AM|PM)?\s*(Z|UTC|[+-]\d\d:?\d\d)?$/i;

/** An instant as ISO in UTC; null when there is no such day or time, undefined when it does not read as one. */
export function readInstant(text: string, order: DateOrder): string | null | undefined {
  if (MILLISECONDS.test(text)) return new Date(Number(text)).toISOString();
  const clock = CLOCK.exec(text);
  const date = readDay(clock?.[1] ?? text, order);
  if (!date) return undefined;
  const day = dayOf(date.year, date.month, date.day);
  if (!day) return null;
  if (!clock) return `${day}T00:00:00.000Z`;
  const [, , hours, minutes, seconds = '0', fraction = '0', half, zone] = clock;
  const hour = hourOf(Number(hours), half?.toUpperCase());
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const at = Date.parse(`${day}T00:00:00.000Z`);
  const time =
    ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Math.floor(Number(`0.${fraction}`) * 1000);
  const moment = new Date(at + time - offsetOf(zone) * 60_000);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour;
  if (hour < 1 || hour > 12) return 24;
  return (hour % 12) + (half === 'PM' ? 12 : 0);
}

/** Minutes east of UTC; no zone counts as UTC. */
function offsetOf(zone: string | undefined): number {
  if (!zone || !/^[+-]/.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** An instant in a usual form as ISO in UTC; without a zone it is read as UTC, a date alone as its first moment. */
export function parseInstant(cell: string, order: DateOrder = 'none'): string | Refusal {
  const text = plain(cell);
  const read = readInstant(text, order);
  if (read) return read;
  if (read === null) return refuse('impossible-date', cell);
  return order === 'none' && /^\d{1,2}[-/.]\d{1,2}[-/.]\d/.test(text)
    ? refuse('ambiguous-date', cell)
    : refuse('not-an-instant', cell);
}
