// Keeps the stored scores current: soon after a write of this server, and every minute for those of others and for a new day.
import { setTimeout as wait } from 'node:timers/promises';
import { templatesFor } from '../../domain/c139/templates.ts';
import { refreshScores } from '../scores/refresh.ts';
import type { ScoreMemory } from '../scores/some.ts';
import type { App } from '../usecases/app.ts';

const LOOK_MS = 60_000;
/** Writes that follow one another closely are taken together. */
const GATHER_MS = 20;

export interface Scoring {
  stop(): Promise<void>;
}

export function startScoring(app: App): Scoring {
  const stopping = new AbortController();
  const { signal } = stopping;
  let woken = new AbortController();
  const forget = app.onWrote(() => woken.abort());
  const memory: ScoreMemory = { at: null, populations: new Map() };
  const tools = {
    graph: app.graph,
    today: app.today,
    now: app.now,
    templates: templatesFor(app.templates),
    memory,
    signal,
  };
  const loop = async () => {
    while (!signal.aborted) {
      woken = new AbortController();
      try {
        const { full, works, written } = await refreshScores(tools);
        if (full) app.log.info({ works, written }, 'scores told');
      } catch (error) {
        if (!signal.aborted)
          app.log.error({ err: error }, 'scores could not be brought up to date; tried again in a minute');
      }
      await sleep(LOOK_MS, AbortSignal.any([signal, woken.signal]));
      await sleep(GATHER_MS, signal);
    }
  };
  const running = loop();
  return {
    stop: async () => {
      forget();
      stopping.abort();
      await running;
    },
  };
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => undefined);
}
