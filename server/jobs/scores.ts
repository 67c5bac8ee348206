// Keeps the scores of each day, once a day, whichever server gets to it first.
import { asSystem } from '../graph.ts';
import type { App } from '../usecases/app.ts';
import { keepScoresOf } from '../usecases/c139/keep-scores.ts';
import { endDay, takeDay } from './statements.ts';

/** How often a server looks whether the day's scores are kept; also how soon a portfolio that was just imported is. */
const EVERY_MS = 60_000;
/** Another server takes over when one has not ended by then: 20,000 deals take about a minute. */
const HELD_MS = 15 * 60_000;
const JOB = 'c139-scores';

export interface DailyScores {
  stop: () => Promise<void>;
}

export function keepScoresDaily(app: App): DailyScores {
  const ended = new AbortController();
  let under = Promise.resolve();
  const run = async () => {
    try {
      await keepScoresOnce(app, ended.signal);
    } catch (error) {
      if (!ended.signal.aborted)
        app.log.error({ err: error }, 'scores of the day could not be kept; tried again later');
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
