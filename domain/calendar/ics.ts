// To-do entries as an iCalendar file (RFC 5545), to be opened in any calendar.
import type { ActionState } from '../facts/c139.ts';
import { compareIds } from '../ownership/counting.ts';
import { addDays, instantMs } from './day.ts';
import { contentLine } from './ics-line.ts';

export interface TodoEntry {
  /** Stays the same for as long as it is the same thing to do: a calendar then changes its entry instead of adding one. */
  id: string;
  title: string;
  description: string;
  /** YYYY-MM-DD. */
  dueOn: string;
  state: ActionState;
  dealName: string;
  ownerName: string;
  ownerEmail: string | null;
  /** When it was changed last, an instant; of two files with the same entry the later one counts. */
  stampedAt: string;
}

/** An event has no state for what is done, and a mark needs no language. */
const DONE_MARK = '✓ ';

/**
 * The text of a calendar (lines end in CRLF, UTF-8), by due date, then by id.
 *
 * An entry is an event of the whole day it is due, not a VTODO: Outlook leaves VTODO out of what it imports and Google Calendar knows
 * events only, so with VTODO many readers would see an empty calendar. Events are what Apple reads as well, and the safe choice
 * where nothing is documented (钉钉). It does not block the day (TRANSP). What is done keeps its place with a mark, what
 * was dropped is cancelled. There is no ATTENDEE and no METHOD: opening the file must not invite anybody. The owner is the CONTACT
 * and, as few calendars show that, stands under the description with the deal.
 */
export function icsOf(entries: readonly TodoEntry[]): string {
  const sorted = [...entries].sort((a, b) => compareIds(a.dueOn, b.dueOn) || compareIds(a.id, b.id));
  return [
    'BEGIN:VCALENDAR\r\n',
    'VERSION:2.0\r\n',
    'PRODID:-//Meridian//Meridian//EN\r\n',
    ...sorted.flatMap(eventLines),
    'END:VCALENDAR\r\n',
  ].join('');
}

function eventLines(entry: TodoEntry): string[] {
  const owner = entry.ownerEmail === null ? entry.ownerName : `${entry.ownerName} <${entry.ownerEmail}>`;
  const below = [entry.dealName, owner].filter((line) => line !== '').join('\n');
  const description = [entry.description, below].filter((part) => part !== '').join('\n\n');
  return [
    'BEGIN:VEVENT\r\n',
    contentLine('UID', `${entry.id}@meridian`),
    `DTSTAMP:${compact(new Date(instantMs(entry.stampedAt)).toISOString().slice(0, 19))}Z\r\n`,
    `DTSTART;VALUE=DATE:${compact(entry.dueOn)}\r\n`,
    // The end of an event is the first day it does not take.
    `DTEND;VALUE=DATE:${compact(addDays(entry.dueOn, 1))}\r\n`,
    contentLine('SUMMARY', `${entry.state === 'done' ? DONE_MARK : ''}${entry.title}`),
    contentLine('DESCRIPTION', description),
    contentLine('CONTACT', owner),
    `STATUS:${entry.state === 'dropped' ? 'CANCELLED' : 'CONFIRMED'}\r\n`,
    'TRANSP:TRANSPARENT\r\n',
    'END:VEVENT\r\n',
  ];
}

/** `2026-11-22T08:00:00` as `20261122T080000`. */
function compact(date: string): string {
  return date.replace(/[-:]/g, '');
}
