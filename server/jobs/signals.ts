// Looks for signals once a day, whichever server gets to it first, and sends what is to go out, every minute.
import { asSystem } from '../graph.ts';
import type { App } from '../usecases/app.ts';
import { signalToday } from '../usecases/signals/day.ts';
import { runSignals } from '../usecases/signals/run.ts';
import { deliverDue } from '../webhook/deliver.ts';
import { purgeDelivered } from '../webhook/purge.ts';
import { everyMinute, type Repeated } from './every-minute.ts';
import { endDay, takeDay } from './statements.ts';

/** Another server takes over when one has not ended by then: all accounts are read once. */
const HELD_MS = 30 * 60_000;
const JOB = 'signals';

export function findSignalsDaily(app: App): Repeated {
  return everyMinute(
    (signal) => findSignalsOnce(app, signal),
    (error) => app.log.error({ err: error }, 'signals of the day could not be found; tried again in a minute'),
  );
}

export function sendSignals(app: App): Repeated {
  return everyMinute(
    (signal) => deliverDue(app, signal),
    (error) => app.log.error({ err: error }, 'webhook messages could not be looked up; tried again in a minute'),
  );
}

/** Runs for today unless that was done; where there is no account yet, the day stays open, as some may still be imported. */
export async function findSignalsOnce(app: App, signal: AbortSignal): Promise<boolean> {
  const asking = asSystem('signals', { signal });
  const day = signalToday(app);
  const until = new Date(Date.parse(app.now()) + HELD_MS).toISOString();
  const { value } = await app.graph.write(asking, (tx) => tx.run(takeDay, { id: JOB, day, now: app.now(), until }));
  if (value.length === 0) return false;
  let done = false;
  try {
    done = (await runSignals(app, asking)).accounts > 0;
    await purgeDelivered(app, asking);
  } finally {
    // Given back also when the server is stopping.
    const last = asSystem('signals');
    await app.graph.write(last, (tx) => tx.run(endDay, { id: JOB, day: done ? day : null }));
  }
  return done;
}
