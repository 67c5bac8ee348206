// One Neo4j process: is it up, how did it end, stop it. It may be our child or one taken over from a killed Meridian.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { StoreFailure } from './failure.ts';
import type { HomePaths } from './neo4j-home.ts';
import { readFileOrNull, writePrivateFile } from './private-file.ts';
import { isAlive, type ProcessIdentity } from './process-identity.ts';

export type Neo4jProcess = {
  /** Null when the operating system could not start it; `gone` then says why. */
  identity: ProcessIdentity | null;
  port: number;
  /** Where its output begins in the log file. */
  logOffset: number;
  /** Resolves when it has ended, with the way in words. */
  gone: Promise<string>;
};

const recordShape = z.object({
  pid: z.number().int(),
  started: z.string(),
  port: z.number().int(),
  logOffset: z.number().int(),
  fingerprint: z.string(),
});
export type ProcessRecord = z.infer<typeof recordShape>;

export function rememberProcess(paths: HomePaths, record: ProcessRecord): void {
  writePrivateFile(paths.process, JSON.stringify(record));
}

/** The process that the last start wrote down; null when there is no readable record. It may be gone by now. */
export function rememberedProcess(paths: HomePaths): ProcessRecord | null {
  try {
    return recordShape.parse(JSON.parse(readFileOrNull(paths.process) ?? 'null'));
  } catch {
    return null;
  }
}

/** Stops it when this process ends without having done so (an exception, process.exit); after a kill nothing runs here. */
export function endWithUs(neo4j: Neo4jProcess): void {
  const end = () => {
    if (neo4j.identity && isAlive(neo4j.identity)) process.kill(neo4j.identity.pid, 'SIGTERM');
  };
  process.on('exit', end);
  void neo4j.gone.then(() => process.off('exit', end));
}

const pollMs = 25;

/** Waits for Neo4j's line `Started.`; throws StoreFailure 'start-failed' with the end of its output when it ends before. */
export async function untilStarted(
  paths: HomePaths,
  neo4j: Neo4jProcess,
  limitMs: number,
  signal?: AbortSignal,
): Promise<void> {
  let ended: string | null = null;
  void neo4j.gone.then((how) => {
    ended = how;
  });
  const deadline = Date.now() + limitMs;
  for (;;) {
    signal?.throwIfAborted();
    if (/ Started\.\s*$/m.test(outputSince(paths.log, neo4j.logOffset))) return;
    if (ended !== null) throw startFailure(`Neo4j ${ended} before it was ready`, paths, neo4j);
    if (Date.now() > deadline)
      throw startFailure(`Neo4j was not ready after ${Math.round(limitMs / 1000)} s`, paths, neo4j);
    await sleep(pollMs);
  }
}

/** SIGTERM, then SIGKILL when it has not ended in time; does nothing to a process that is not the one we know. */
export async function terminate(neo4j: Neo4jProcess, graceMs: number): Promise<void> {
  const { identity } = neo4j;
  if (!identity) return;
  if (isAlive(identity)) process.kill(identity.pid, 'SIGTERM');
  const wait = new AbortController();
  const late = sleep(graceMs, undefined, { signal: wait.signal }).then(() => {
    if (isAlive(identity)) process.kill(identity.pid, 'SIGKILL');
  });
  await Promise.race([neo4j.gone, late.catch(() => {})]);
  wait.abort();
  await neo4j.gone;
}

/** For a process that is not our child, of which the system tells us nothing: looks twice a second. */
export async function whenGone(identity: ProcessIdentity): Promise<string> {
  while (isAlive(identity)) await sleep(500, undefined, { ref: false });
  return 'ended';
}

function startFailure(what: string, paths: HomePaths, neo4j: Neo4jProcess): StoreFailure {
  const lines = outputSince(paths.log, neo4j.logOffset)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. \d+ more)/.test(line));
  const end = lines.slice(-12).map((line) => `  ${line.slice(0, 300)}`);
  return new StoreFailure(
    'start-failed',
    [`${what}. The end of its output (all of it: ${paths.log}):`, ...end].join('\n'),
  );
}

function outputSince(path: string, offset: number): string {
  const file = openSync(path, 'r');
  try {
    const text = Buffer.alloc(Math.max(0, fstatSync(file).size - offset));
    return text.toString('utf8', 0, readSync(file, text, 0, text.length, offset));
  } finally {
    closeSync(file);
  }
}
