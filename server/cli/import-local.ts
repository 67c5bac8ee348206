// An import by this very process: it opens the database itself, and finishes what an earlier import left first.
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import type { ImportAnswer, ImportRow } from '../../domain/contract/imports.ts';
import type { Config } from '../config.ts';
import { type Asking, asSystem } from '../graph.ts';
import { startImport } from '../import/job/start.ts';
import { startImportRunner } from '../jobs/imports.ts';
import { openApp } from '../start.ts';
import { chooseStore } from '../store/choose.ts';
import type { App } from '../usecases/app.ts';
import { cancelImport, readImport, readImportRow, rejectedFiles, type TextFile } from '../usecases/imports/imports.ts';

export interface LocalWork {
  config: Config;
  signal: AbortSignal;
  say(line: string): void;
  progress(row: ImportRow): void;
}

export interface LocalOrder extends LocalWork {
  paths: string[];
  preset: string | undefined;
  dryRun: boolean;
}

type Started = Awaited<ReturnType<typeof startImport>>;

const LOOK_MS = 200;

/** Imports and answers the job at its end, with its rejected rows. */
export function importLocally(order: LocalOrder): Promise<{ job: ImportAnswer; rejected: TextFile[] }> {
  const { paths, preset, dryRun } = order;
  return workLocally(order, (app, asking) => startImport(app, asking, { paths, preset, dryRun }));
}

/** Opens the database, lets an import be started, and follows it to its end. */
export async function workLocally(
  work: LocalWork,
  start: (app: App, asking: Asking) => Promise<Started>,
): Promise<{ job: ImportAnswer; rejected: TextFile[] }> {
  const { config, say, signal } = work;
  const store = await chooseStore({ ...config.store, home: config.home, log: say, signal });
  try {
    // Standard output belongs to the answer.
    const log = pino({ level: 'warn' }, pino.destination(2));
    const { uri, user, password } = store;
    const app = await openApp(
      config,
      log,
      { uri, user, password, database: store.database ?? undefined },
      store.describe,
    );
    const runner = startImportRunner(app);
    const asking = asSystem('command line');
    try {
      const { record, bookmark } = await start(app, asking);
      runner.wake();
      const own = { ...asking, bookmarks: [bookmark] };
      const cancel = () => {
        cancelImport(app, own, record.id).catch(() => undefined);
      };
      signal.addEventListener('abort', cancel, { once: true });
      let row = await readImportRow(app, own, record.id);
      while (row.state === 'queued' || row.state === 'running') {
        work.progress(row);
        await wait(LOOK_MS);
        row = await readImportRow(app, own, record.id);
      }
      return { job: await readImport(app, own, record.id), rejected: await rejectedFiles(app, own, record.id) };
    } finally {
      await runner.stop();
      await app.graph.close();
    }
  } finally {
    await store.stop();
  }
}
