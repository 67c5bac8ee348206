// The managed local Neo4j: a real server as a child process, with its data under MERIDIAN_HOME.
import { type Artifacts, ensureArtifacts } from './artifacts.ts';
import { archiveArguments, classArchive, makeClassArchive, makeClassArchiveLater } from './class-archive.ts';
import { StoreFailure } from './failure.ts';
import { freePort } from './free-port.ts';
import { type Java, requireJava } from './java.ts';
import { type Launch, launchNeo4j } from './launch.ts';
import { leftOver, stopGraceMs } from './left-over.ts';
import { tryLock } from './lock-file.ts';
import { fingerprint, type HomePaths, markCreated, openHome, settingsOf, wasCreated, writeConf } from './neo4j-home.ts';
import { type Neo4jProcess, rememberedProcess, terminate, untilStarted } from './neo4j-process.ts';
import { agreeOnPassword, managedUser } from './password.ts';
import type { ManagedOptions, Store } from './store.ts';
import { supervise } from './supervise.ts';
import { threeWays } from './three-ways.ts';

/** A start replays what a killed server had not yet written to its files; after a big import that takes minutes. */
const startLimitMs = 10 * 60_000;
const portAttempts = 3;
/** The first minute of a first start belongs to the demonstration. */
const archiveDelayMs = 60_000;

type Setup = {
  paths: HomePaths;
  settings: Record<string, string>;
  launch: Launch;
  env: NodeJS.ProcessEnv;
  log: (line: string) => void;
};
type Ready = { neo4j: Neo4jProcess; password: string };

/** Starts (or takes over) the server of this folder and returns when it answers. Throws StoreFailure. */
export async function managedStore(options: ManagedOptions, log: (line: string) => void): Promise<Store> {
  if (process.platform === 'win32')
    throw new StoreFailure('unsupported-system', threeWays('NEO4J_URI is not set.', []));
  const env = options.env ?? process.env;
  const java = await requireJava(env);
  const paths = openHome(options.home);
  const lock = tryLock(paths.lock);
  if (!lock.held) {
    throw new StoreFailure(
      'home-in-use',
      `another Meridian (process ${lock.by.pid}, since ${lock.by.since}) works with ${paths.home}. Stop it, or set MERIDIAN_HOME to another folder.`,
    );
  }
  try {
    const artifacts = await ensureArtifacts({ java, env, log, signal: options.signal });
    const archive = options.classArchive ?? 'background';
    if (archive === 'first')
      await makeClassArchive(artifacts, java, env, options.signal ?? new AbortController().signal);
    const setup = setupOf(options, paths, java, artifacts, env, log);
    const fresh = !wasCreated(paths);
    const { neo4j, password } = (await takeOver(setup, options.signal)) ?? (await startNew(setup, options.signal));
    markCreated(paths);
    const { port } = neo4j;
    const again = async (signal: AbortSignal) => {
      // Somebody may have emptied the cache folder in the meantime.
      await ensureArtifacts({ java, env, log, signal });
      return (await startOn(port, setup, signal)).neo4j;
    };
    const end = (running: Neo4jProcess) => terminate(running, stopGraceMs);
    const supervised = supervise(neo4j, again, end, log, options.onLost ?? (() => {}));
    const archiving = archive === 'background' ? makeClassArchiveLater(artifacts, java, env, archiveDelayMs) : null;
    let stopped: Promise<void> | null = null;
    const stop = async () => {
      await Promise.all([supervised.stop(), archiving?.stop()]);
      lock.release();
    };
    return {
      kind: 'managed',
      uri: `bolt://127.0.0.1:${port}`,
      user: managedUser,
      password,
      database: null,
      describe: `local Neo4j ${artifacts.version} on bolt://127.0.0.1:${port}, run by Meridian on Java ${java.version}, data in ${paths.neo4j}`,
      fresh,
      stop: () => {
        stopped ??= stop();
        return stopped;
      },
    };
  } catch (cause) {
    lock.release();
    throw cause;
  }
}

function setupOf(
  options: ManagedOptions,
  paths: HomePaths,
  java: Java,
  artifacts: Artifacts,
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
): Setup {
  const settings = settingsOf(options.pageCache ?? '256m', options.settings ?? {});
  const heap = options.heap ?? '1g';
  const print = fingerprint([artifacts.version, java.home, java.version, heap, settings]);
  return {
    paths,
    settings,
    env,
    log,
    launch: {
      java,
      lib: artifacts.lib,
      heap,
      paths,
      fingerprint: print,
      more: archiveArguments(classArchive(artifacts, java)),
    },
  };
}

async function takeOver(setup: Setup, signal: AbortSignal | undefined): Promise<Ready | null> {
  const neo4j = await leftOver(setup.paths, setup.launch.fingerprint, setup.log);
  if (!neo4j) return null;
  try {
    const ready = await untilReady(setup, neo4j, signal);
    setup.log(`taking over the Neo4j (process ${neo4j.identity?.pid}) of a Meridian that was killed`);
    return ready;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    setup.log('the Neo4j of a Meridian that was killed does not answer; it is replaced');
    return null;
  }
}

/** On the port of the last start if that is free, so that a tool connected to it keeps working. */
async function startNew(setup: Setup, signal: AbortSignal | undefined): Promise<Ready> {
  let preferred = rememberedProcess(setup.paths)?.port ?? null;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOn(await freePort(preferred), setup, signal);
    } catch (cause) {
      const taken = cause instanceof StoreFailure && cause.message.includes('Address already in use');
      if (!taken || attempt === portAttempts) throw cause;
      preferred = null;
    }
  }
}

async function startOn(port: number, setup: Setup, signal: AbortSignal | undefined): Promise<Ready> {
  signal?.throwIfAborted();
  writeConf(setup.paths, setup.settings, port);
  return await untilReady(setup, launchNeo4j(setup.launch, port, setup.env), signal);
}

/** Ready means: Neo4j says so, and it lets us in. A server that does not get there is stopped. */
async function untilReady(setup: Setup, neo4j: Neo4jProcess, signal: AbortSignal | undefined): Promise<Ready> {
  try {
    await untilStarted(setup.paths, neo4j, startLimitMs, signal);
    const uri = `bolt://127.0.0.1:${neo4j.port}`;
    const password = await agreeOnPassword(uri, setup.paths.password, !wasCreated(setup.paths));
    signal?.throwIfAborted();
    return { neo4j, password };
  } catch (cause) {
    await terminate(neo4j, stopGraceMs);
    throw cause;
  }
}
