// Runs one import to its end on a fresh folder, killing the server, the database or both at given moments.
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { homePaths } from '../../server/store/neo4j-home.ts';
import { rememberedProcess } from '../../server/store/neo4j-process.ts';
import { managedUser } from '../../server/store/password.ts';
import { readFileOrNull } from '../../server/store/private-file.ts';
import { processesRunning } from '../../server/store/process-identity.ts';
import { type MeridianProcess, startMeridian } from '../bench/meridian-process.ts';
import { type Blow, describeBlow } from './blows.ts';
import { type GraphHash, graphHash } from './graph-hash.ts';
import { fraction, type ImportJob, postImport, readImport } from './imports.ts';

export type Finished = { graph: GraphHash; counts: ImportJob['counts']; seconds: number; blows: number };

/** No step forward for this long means that the import hangs. */
const patienceMs = 5 * 60_000;
/** Membership depends on the day: two runs around midnight must not differ. */
export const soakDay = '2026-01-01';
const env = { MERIDIAN_TODAY: soakDay };

/** Throws when the import fails, hangs, or ends before every blow has fallen. */
export async function runImport(
  home: string,
  files: string[],
  blows: Blow[],
  tell: (line: string) => void,
): Promise<Finished> {
  let server = await startMeridian(home, env);
  try {
    const began = performance.now();
    const { id } = await postImport(server.url, files);
    for (const [index, blow] of blows.entries()) {
      server = await strike(home, server, id, blow);
      tell(`${index + 1}/${blows.length} ${describeBlow(blow)}`);
    }
    const job = await progressed(server, id, 1);
    const seconds = (performance.now() - began) / 1000;
    return { graph: await hashOf(home), counts: job.counts, seconds, blows: blows.length };
  } finally {
    await server.stop();
    killDatabases(home);
  }
}

/** Waits for the moment, kills, and answers the server that serves afterwards. */
async function strike(home: string, server: MeridianProcess, id: string, blow: Blow): Promise<MeridianProcess> {
  const killDatabase = blow.victim !== 'server';
  if ('afterStartMs' in blow) {
    await server.kill();
    const giveUp = AbortSignal.timeout(blow.afterStartMs);
    const ready = await startMeridian(home, env, giveUp).catch((cause) => {
      if (giveUp.aborted) return null;
      throw cause;
    });
    // Quicker than the moment: then it falls on a server that has just come up.
    await ready?.kill();
  } else {
    await progressed(server, id, blow.at);
    await sleep(blow.laterMs);
    await stillRunning(server, id);
    if (blow.victim !== 'database') await server.kill();
  }
  if (killDatabase) killDatabases(home);
  return blow.victim === 'database' ? server : await startMeridian(home, env);
}

async function progressed(server: MeridianProcess, id: string, wanted: number): Promise<ImportJob> {
  let best = -1;
  let lastStep = Date.now();
  for (;;) {
    const job = await readImport(server.url, id);
    const now = job ? fraction(job) : -1;
    if (job && now >= wanted) return job;
    if (now > best) {
      best = now;
      lastStep = Date.now();
    }
    if (Date.now() - lastStep > patienceMs)
      throw new Error(`import ${id} stands still at ${(best * 100).toFixed(1)} %`);
    await sleep(25);
  }
}

async function stillRunning(server: MeridianProcess, id: string): Promise<void> {
  const job = await readImport(server.url, id);
  if (job && fraction(job) === 1)
    throw new Error(`import ${id} was over before every moment had come: take a larger set`);
}

function killDatabases(home: string): void {
  for (const pid of processesRunning(`--home-dir=${join(realpathSync(home), 'neo4j')} `)) process.kill(pid, 'SIGKILL');
}

async function hashOf(home: string): Promise<GraphHash> {
  const paths = homePaths(realpathSync(home));
  const password = readFileOrNull(paths.password)?.trim() ?? '';
  const uri = `bolt://127.0.0.1:${rememberedProcess(paths)?.port}`;
  const driver = neo4j.driver(uri, neo4j.auth.basic(managedUser, password), { disableLosslessIntegers: true });
  try {
    return await graphHash(driver);
  } finally {
    await driver.close();
  }
}
