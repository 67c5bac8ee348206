// Days as the calendar of a place has them.

/** Whether this is the name of a time zone (IANA) that days can be told in. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-CA', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * Tells the date (YYYY-MM-DD) of an instant in a time zone. An instant without a zone is UTC; a date without a time is that day
 * everywhere.
 */
export function daysIn(timeZone: string): (instant: string) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (instant) => {
    if (instant.length === 10) return instant;
    if (timeZone === 'UTC' && instant.endsWith('Z')) return instant.slice(0, 10);
    const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(instant) ? instant : `${instant}Z`;
    return format.format(new Date(zoned));
  };
}
