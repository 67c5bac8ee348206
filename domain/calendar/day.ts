// Dates as whole days, UTC. A date is 'YYYY-MM-DD'; its day number counts days since 1970-01-01.

const MS_PER_DAY = 86_400_000;

/** Day number of a date or of the UTC date of an instant; an instant without a zone is read as UTC. */
export function dayNumber(dateOrInstant: string): number {
  if (dateOrInstant.length === 10 || dateOrInstant.endsWith('Z')) return civilDay(dateOrInstant);
  return Math.floor(instantMs(dateOrInstant) / MS_PER_DAY);
}

/** Milliseconds since 1970 of a date (its midnight) or an instant, read as UTC where no zone is given; NaN if neither. */
export function instantMs(dateOrInstant: string): number {
  if (dateOrInstant.length > 10 && !/(?:Z|[+-]\d\d:?\d\d)$/i.test(dateOrInstant))
    return Date.parse(`${dateOrInstant}Z`);
  return Date.parse(dateOrInstant);
}

/** Days to a date of the Gregorian calendar (H. Hinnant, days_from_civil); no date object, for there are many. */
function civilDay(date: string): number {
  const digit = (at: number) => date.charCodeAt(at) - 48;
  const month = digit(5) * 10 + digit(6);
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digit(8) * 10 + digit(9) - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** The date of a day number. */
export function dateOfDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return dateOfDay(dayNumber(date) + days);
}

/** The same day of the month some months earlier, or that month's last day where it is shorter. */
export function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10);
}

/** Whether a validity holds on a date: since <= date < until; an end that is not known is open. */
export function inForce(validity: { since: string | null; until: string | null }, date: string): boolean {
  return (validity.since === null || validity.since <= date) && (validity.until === null || date < validity.until);
}
