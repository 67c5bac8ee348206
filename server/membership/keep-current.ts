import { everyMinute, type Repeated } from '../jobs/every-minute.ts';
import type { App } from '../usecases/app.ts';
import { refreshMembership, rollMembership } from './refresh.ts';

/** Keeps the stored groups current while the server runs. */
export function keepMembershipCurrent(app: App): Repeated {
  return everyMinute(
    async () => {
      const today = app.today();
      await refreshMembership(app.graph, today);
      await rollMembership(app.graph, today);
    },
    (error) => app.log.error({ err: error }, 'membership could not be brought up to date; tried again in a minute'),
  );
}
