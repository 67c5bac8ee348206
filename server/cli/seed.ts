// `npm run seed`: makes the demonstration, a generated set of any size, or a bundle of a FinBench snapshot, and imports it.
import { MeridianError } from '../../domain/contract/errors.ts';
import type { ImportAnswer, ImportRow } from '../../domain/contract/imports.ts';
import { SeedRefused } from '../../seeds/refused.ts';
import { ConfigError, readConfig } from '../config.ts';
import { putInDemonstration } from '../import/demonstration.ts';
import { startImport } from '../import/job/start.ts';
import { StoreFailure } from '../store/failure.ts';
import { runningServer } from '../store/running-server.ts';
import { workLocally } from './import-local.ts';
import { ProgressBar } from './import-progress.ts';
import { importRemotely, RemoteFailure, workRemotely } from './import-remote.ts';
import { exitCodeOf, reportLines } from './import-report.ts';
import { makeSeed } from './make-seed.ts';
import { readSeedArguments, SEED_USAGE, SeedArgumentError, type SeedOrder } from './seed-arguments.ts';

const bar = new ProgressBar(process.stderr);

function say(line: string): void {
  bar.clear();
  console.error(line);
}

/** Puts the demonstration in, or imports the files, through the server that runs on the same data or without one. */
async function bring(paths: string[] | 'demonstration', signal: AbortSignal): Promise<ImportAnswer> {
  const config = readConfig(process.env);
  const progress = (row: ImportRow) => bar.show(row);
  const url = runningServer(config.home, config.store.uri ?? null);
  if (url !== null) {
    say(`meridian: through the server at ${url}`);
    const work = { url, signal, progress };
    if (paths === 'demonstration') return workRemotely(work, '/api/v1/demonstration', {});
    return importRemotely({ ...work, files: paths, preset: 'bundle', dryRun: false });
  }
  const { job } = await workLocally({ config, signal, say, progress }, (app, asking) =>
    paths === 'demonstration'
      ? putInDemonstration(app, asking)
      : startImport(app, asking, { paths, preset: 'bundle', dryRun: false }),
  );
  return job;
}

async function carryOut(order: SeedOrder, signal: AbortSignal): Promise<number> {
  if (order.make.kind === 'demo' && order.out === null)
    return report(await bring('demonstration', signal).catch(alreadyThere));
  const made = await makeSeed(order, say);
  try {
    if (order.out !== null) say(`written to ${made.folder}`);
    return order.imported ? report(await bring(made.paths, signal)) : 0;
  } finally {
    await made.discard();
  }
}

/** The demonstration is put in once; the error of the request says only that its import is in the way. */
function alreadyThere(error: unknown): never {
  if (error instanceof Error && `${'code' in error ? error.code : ''} ${error.message}`.includes('import-busy'))
    throw new SeedRefused('The demonstration is in the store already; clear it there first.');
  throw error;
}

function report(job: ImportAnswer): number {
  for (const line of reportLines(job)) say(line);
  return exitCodeOf(job);
}

/** Failures that are told in words; anything else is a mistake of the program and shows where. */
function inWords(error: unknown): string {
  const plain = [SeedArgumentError, SeedRefused, ConfigError, StoreFailure, RemoteFailure, MeridianError];
  if (plain.some((kind) => error instanceof kind) && error instanceof Error) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(SEED_USAGE);
    return 0;
  }
  const stopping = new AbortController();
  process.once('SIGINT', () => {
    say('meridian: cancelling after the batch under way; what was written stays (once more to end at once)');
    stopping.abort();
    process.once('SIGINT', () => process.exit(1));
  });
  const today = readConfig(process.env).today ?? new Date().toISOString().slice(0, 10);
  // npm itself works in the folder of the package; paths count from where the command was given.
  return carryOut(readSeedArguments(args, today, process.env['INIT_CWD'] ?? process.cwd()), stopping.signal);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    say(`meridian: ${inWords(error)}`);
    process.exitCode = 1;
  },
);
