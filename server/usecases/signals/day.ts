import { daysIn } from '../../../domain/calendar/time-zone.ts';
import type { App } from '../app.ts';

/** Today in the time zone signals are told in (YYYY-MM-DD), or the fixed day of tests and demonstrations. */
export function signalToday(app: { config: Pick<App['config'], 'today' | 'timeZone'>; now: App['now'] }): string {
  return app.config.today ?? daysIn(app.config.timeZone)(app.now());
}
