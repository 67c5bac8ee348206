// Works on imports in the background, one after the other; those that a crash or a stop left are taken up again.
import { setTimeout as wait } from 'node:timers/promises';
import { asSystem } from '../graph.ts';
import { discardAbandoned, hasFiles } from '../import/job/folder.ts';
import { workerName } from '../import/job/hold.ts';
import { type ImportRecord, readRecord } from '../import/job/record.ts';
import { runImport } from '../import/job/run.ts';
import { waitingImports } from '../import/job/statements.ts';
import type { App } from '../usecases/app.ts';

/** Imports of other servers that died are looked for so often; our own are told at once. */
const LOOK_MS = 5_000;
/** After the database was away. */
const RETRY_MS = 1_000;
const LOOKED_AT = 100;

export interface ImportRunner {
  /** There is something new to do. */
  wake(): void;
  /** Gives back what is under way, after the transaction it is in. */
  stop(): Promise<void>;
}

export function startImportRunner(app: App): ImportRunner {
  const stopping = new AbortController();
  const worker = workerName();
  let woken = new AbortController();
  const loop = async () => {
    while (!stopping.signal.aborted) {
      woken = new AbortController();
      const pause = await takeOne(app, worker, stopping.signal);
      if (pause > 0) await sleep(pause, AbortSignal.any([stopping.signal, woken.signal]));
    }
  };
  const running = loop();
  return {
    wake: () => woken.abort(),
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => undefined);
}

/** Works on the first import that can be taken; answers how long to wait before the next look. */
async function takeOne(app: App, worker: string, signal: AbortSignal): Promise<number> {
  try {
    const rows = await app.graph.read(asSystem('imports', { signal }), waitingImports, { limit: LOOKED_AT });
    const waiting = rows.map(({ stored }) => readRecord(stored));
    discardAbandoned(app.config.home, new Set(waiting.map(({ id }) => id)));
    for (const one of waiting) {
      if (!canWork(app, one)) continue;
      const end = await runImport(app, one, worker, signal);
      app.wrote();
      if (end === 'ended') return 0;
      if (end === 'interrupted') return RETRY_MS;
    }
    return LOOK_MS;
  } catch (error) {
    if (!signal.aborted) app.log.warn({ err: error }, 'imports cannot be looked up');
    return RETRY_MS;
  }
}

/** Undoing and deriving need no files; everything else happens where they lie. */
function canWork(app: App, { id, phase }: ImportRecord): boolean {
  return phase === 'undoing' || phase === 'deriving' || hasFiles(app.config.home, id);
}
