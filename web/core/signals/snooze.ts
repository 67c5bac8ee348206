// The days a signal may be snoozed to.
import { addDays, monthsBefore } from '../../../domain/calendar/day.ts';

export const SNOOZES = ['tomorrow', 'week', 'month'] as const;
export type Snooze = (typeof SNOOZES)[number];

/** The day a snooze ends that begins today. */
export function snoozedUntil(snooze: Snooze, today: string): string {
  switch (snooze) {
    case 'tomorrow':
      return addDays(today, 1);
    case 'week':
      return addDays(today, 7);
    case 'month':
      return monthsBefore(today, -1);
  }
}
