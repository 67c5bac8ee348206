// Neo4j loads some 20,000 classes at each start. Java can keep them prepared in one file ("application class data sharing"):
// start to first answer takes about a third less. The file is made once for a Java, by a server that is started for nothing else,
// on an empty folder. Java ignores a file that does not fit, so that a missing or stale one costs time only.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Artifacts } from './artifacts.ts';
import { freePort } from './free-port.ts';
import type { Java } from './java.ts';
import { launchNeo4j } from './launch.ts';
import { tryLock } from './lock-file.ts';
import { openHome, settingsOf, writeConf } from './neo4j-home.ts';
import { terminate, untilStarted } from './neo4j-process.ts';
import { agreeOnPassword, managedUser } from './password.ts';
import { processesRunning } from './process-identity.ts';

/** On a busy machine the whole takes a minute; a server that needs longer is not worth waiting for. */
const limitMs = 5 * 60_000;

export function classArchive(artifacts: Artifacts, java: Java): string {
  const home = createHash('sha256').update(java.home).digest('hex').slice(0, 8);
  return join(artifacts.folder, `classes-${java.version}-${home}.jsa`);
}

export function archiveArguments(archive: string): string[] {
  return existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : [];
}

/**
 * Makes the archive unless it is there, another process makes it, or it has failed before (a file beside it tells why).
 * Never throws: everything works without it. Abort to give up.
 */
export async function makeClassArchive(
  artifacts: Artifacts,
  java: Java,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<void> {
  const archive = classArchive(artifacts, java);
  const failed = `${archive}.failed`;
  if (existsSync(archive) || existsSync(failed)) return;
  const lock = tryLock(`${archive}.lock`);
  if (!lock.held) return;
  try {
    clearAbandoned(artifacts.folder);
    const draft = `${archive}.draft`;
    await train(artifacts, java, draft, env, signal);
    renameSync(draft, archive);
  } catch (cause) {
    if (!signal.aborted) writeFileSync(failed, String(cause));
  } finally {
    lock.release();
  }
}

async function train(
  artifacts: Artifacts,
  java: Java,
  draft: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<void> {
  const paths = openHome(join(artifacts.folder, trainingName));
  const port = await freePort(null);
  writeConf(paths, settingsOf('32m', {}), port);
  const launch = {
    java,
    lib: artifacts.lib,
    heap: '512m',
    paths,
    fingerprint: '',
    more: [`-XX:ArchiveClassesAtExit=${draft}`],
  };
  const server = launchNeo4j(launch, port, env);
  const kill = () => {
    if (server.identity) process.kill(server.identity.pid, 'SIGKILL');
  };
  signal.addEventListener('abort', kill);
  void server.gone.then(() => signal.removeEventListener('abort', kill));
  try {
    if (server.identity) setPriority(server.identity.pid, 10);
    await untilStarted(paths, server, limitMs, signal);
    const uri = `bolt://127.0.0.1:${port}`;
    await exercise(uri, await agreeOnPassword(uri, paths.password, true));
  } finally {
    // The archive is written after the database has closed; that takes seconds of its own.
    await terminate(server, limitMs);
    rmSync(paths.home, { recursive: true, force: true });
  }
}

const trainingName = 'training';

/** A training that was killed leaves its folder and its server. */
function clearAbandoned(folder: string): void {
  for (const pid of processesRunning(`--home-dir=${join(folder, trainingName)}`)) process.kill(pid, 'SIGKILL');
  rmSync(join(folder, trainingName), { recursive: true, force: true });
  for (const name of readdirSync(folder)) if (name.endsWith('.jsa.draft')) rmSync(join(folder, name), { force: true });
}

/** The kinds of statement that a start of Meridian sends, so that the classes behind them are kept too. */
const typical: [string, Record<string, unknown>][] = [
  ['CREATE CONSTRAINT a IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE', {}],
  ['CREATE INDEX b IF NOT EXISTS FOR (n:A) ON (n.name)', {}],
  ['SHOW CONSTRAINTS YIELD name RETURN collect(name) AS names', {}],
  [
    'UNWIND $rows AS row MERGE (n:A {id: row.id}) SET n += row RETURN count(n) AS n',
    { rows: [{ id: 'x', name: 'x' }, { id: 'y' }] },
  ],
  ["MATCH (a:A {id: 'x'}), (b:A {id: 'y'}) MERGE (a)-[r:B]->(b) SET r.share = 0.5 RETURN count(r) AS n", {}],
  [
    'MATCH (a:A {id: $id}) CALL (a) { MATCH (a)-[:B*1..5]->(b) RETURN collect(b.id) AS ids } RETURN a {.*, ids: ids} AS a',
    { id: 'x' },
  ],
  [
    "MATCH (a:A) WHERE a.name STARTS WITH 'x' OPTIONAL MATCH (a)-[r]-() RETURN a.id AS id, count(r) AS n ORDER BY id LIMIT 5",
    {},
  ],
];

async function exercise(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(managedUser, password));
  try {
    for (const [text, parameters] of typical) await driver.executeQuery(text, parameters);
  } finally {
    await driver.close();
  }
}

/** Makes the archive a while after the start, when the machine has less to do; `stop` gives it up. */
export function makeClassArchiveLater(
  artifacts: Artifacts,
  java: Java,
  env: NodeJS.ProcessEnv,
  delayMs: number,
): { stop(): Promise<void> } {
  const giveUp = new AbortController();
  const making = sleep(delayMs, undefined, { signal: giveUp.signal, ref: false })
    .then(() => makeClassArchive(artifacts, java, env, giveUp.signal))
    .catch(() => {});
  return {
    stop: async () => {
      giveUp.abort();
      await making;
    },
  };
}
