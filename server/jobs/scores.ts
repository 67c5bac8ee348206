// Keeps the scores of each day, once a day, whichever server gets to it first.
import { asSystem } from '../graph.ts';
import type { App } from '../usecases/app.ts';
import { keepScoresOf } from '../usecases/c139/keep-scores.ts';
import { everyMinute, type Repeated } from './every-minute.ts';
import { endDay, takeDay } from './statements.ts';

/** Another server takes over when one has not ended by then: 20,000 deals take about a minute. */
const HELD_MS = 15 * 60_000;
const JOB = 'c139-scores';

export function keepScoresDaily(app: App): Repeated {
  return everyMinute(
    (signal) => keepScoresOnce(app, signal),
    (error) => app.log.error({ err: error }, 'scores of the day could not be kept; tried again in a minute'),
  );
}

/** Keeps the scores of today unless they are; a day without open deals stays open, as they may still be imported. */
export async function keepScoresOnce(app: App, signal: AbortSignal): Promise<boolean> {
  const asking = asSystem('scores', { signal });
  const day = app.today();
  const until = new Date(Date.parse(app.now()) + HELD_MS).toISOString();
  const { value } = await app.graph.write(asking, (tx) => tx.run(takeDay, { id: JOB, day, now: app.now(), until }));
  if (value.length === 0) return false;
  let done = false;
  try {
    done = (await keepScoresOf(app, day, signal)) > 0;
  } finally {
    // Given back also when the server is stopping.
    const last = asSystem('scores');
    await app.graph.write(last, (tx) => tx.run(endDay, { id: JOB, day: done ? day : null }));
  }
  return done;
}
