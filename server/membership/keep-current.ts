import type { App } from '../usecases/app.ts';
import { refreshMembership, rollMembership } from './refresh.ts';

/** How often a server looks whether a new day has begun or a killed one left work behind. */
const EVERY_MS = 60_000;

/** Keeps the stored groups current while the server runs: once at its start, then every minute. */
export function keepMembershipCurrent(app: App): { stop: () => Promise<void> } {
  const ended = new AbortController();
  let under = Promise.resolve();
  const run = async () => {
    try {
      const today = app.today();
      await refreshMembership(app.graph, today);
      await rollMembership(app.graph, today);
    } catch (error) {
      if (!ended.signal.aborted)
        app.log.error({ err: error }, 'membership could not be brought up to date; tried again in a minute');
    }
  };
  const next = () => {
    under = under.then(run);
  };
  next();
  const timer = setInterval(next, EVERY_MS);
  return {
    stop: async () => {
      ended.abort();
      clearInterval(timer);
      await under;
    },
  };
}
