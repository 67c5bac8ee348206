// `npm run import`: files into the graph, through the server that runs on the same data or, without one, by itself.
import { MeridianError } from '../../domain/contract/errors.ts';
import type { ImportAnswer } from '../../domain/contract/imports.ts';
import { ConfigError, readConfig } from '../config.ts';
import { issueOf } from '../import/check/findings.ts';
import { findFiles, NothingToRead } from '../import/reading/gather.ts';
import { ZipRefused } from '../import/reading/zip.ts';
import { boundGarbage } from '../memory.ts';
import { StoreFailure } from '../store/failure.ts';
import { runningServer } from '../store/running-server.ts';
import type { TextFile } from '../usecases/imports/imports.ts';
import { ImportArgumentError, type ImportArguments, readImportArguments, USAGE } from './import-arguments.ts';
import { importLocally } from './import-local.ts';
import { ProgressBar } from './import-progress.ts';
import { importRemotely, RemoteFailure, rejectedRemotely } from './import-remote.ts';
import { exitCodeOf, reportLines, writeRejected } from './import-report.ts';

const bar = new ProgressBar(process.stderr);

function say(line: string): void {
  bar.clear();
  console.error(line);
}

async function run(given: ImportArguments, signal: AbortSignal): Promise<{ job: ImportAnswer; rejected: TextFile[] }> {
  const config = readConfig(process.env);
  const url = runningServer(config.home, config.store.uri ?? null);
  const progress = bar.show.bind(bar);
  if (url === null) return importLocally({ config, ...given, signal, say, progress });
  const { found, leftOut } = findFiles(given.paths);
  say(`meridian: through the server at ${url}`);
  const job = await importRemotely({ url, ...given, files: found.map(({ path }) => path), signal, progress });
  for (const name of leftOut) job.warnings.push(issueOf(name, 1, null, 'left-out'));
  if (job.counts.rejected === 0) return { job, rejected: [] };
  return { job, rejected: await rejectedRemotely(url, job.id) };
}

/** The folder the command was given in: npm itself works in that of the package. */
function from(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}

/** Failures that are told in words; anything else is a mistake of the program and shows where. */
function inWords(error: unknown): string {
  const plain = [ImportArgumentError, ConfigError, NothingToRead, ZipRefused, RemoteFailure, StoreFailure];
  if (error instanceof MeridianError)
    return `${error.code}: ${error.message}${error.details === undefined ? '' : ` ${JSON.stringify(error.details)}`}`;
  if (plain.some((kind) => error instanceof kind) && error instanceof Error) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main(): Promise<number> {
  boundGarbage();
  const stopping = new AbortController();
  process.once('SIGINT', () => {
    say('meridian: cancelling after the batch under way; what was written stays (once more to end at once)');
    stopping.abort();
    process.once('SIGINT', () => process.exit(1));
  });
  const given = readImportArguments(process.argv.slice(2), from());
  if (given === 'help') {
    console.log(USAGE);
    return 0;
  }
  const { job, rejected } = await run(given, stopping.signal);
  bar.clear();
  for (const line of reportLines(job)) say(line);
  const inputs = findFiles(given.paths).found.map(({ path }) => path);
  const written = writeRejected(rejected, inputs, from());
  for (const path of written.paths) say(`rejected rows: ${path}`);
  for (const name of written.failed) say(`rejected rows could not be written: ${name}`);
  if (given.json) process.stdout.write(`${JSON.stringify(job)}\n`);
  return exitCodeOf(job);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    bar.clear();
    console.error(`meridian: ${inWords(error)}`);
    if (error instanceof ImportArgumentError) console.error(`\n${USAGE}`);
    process.exitCode = 1;
  },
);
