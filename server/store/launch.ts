import { spawn } from 'node:child_process';
import { closeSync, openSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Java } from './java.ts';
import type { HomePaths } from './neo4j-home.ts';
import { endWithUs, type Neo4jProcess, rememberProcess } from './neo4j-process.ts';
import { identify } from './process-identity.ts';

export type Launch = { java: Java; lib: string; heap: string; paths: HomePaths; fingerprint: string; more: string[] };

/** What a stopped server writes is a few lines a start: a bigger file holds a story of many failures. */
const logLimitBytes = 5_000_000;

export const entryPoint = 'org.neo4j.server.CommunityEntryPoint';

/** The options that Neo4j's own launcher gives, and a temporary folder of our own. */
export function javaArguments(launch: Pick<Launch, 'lib' | 'heap' | 'paths' | 'more'>): string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    '-Xms256m',
    `-Xmx${launch.heap}`,
    '-XX:+UseG1GC',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    `-Djava.io.tmpdir=${launch.paths.scratch}`,
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '--enable-native-access=ALL-UNNAMED',
    ...launch.more,
    '-cp',
    join(launch.lib, '*'),
    entryPoint,
    `--home-dir=${launch.paths.neo4j}`,
    `--config-dir=${launch.paths.conf}`,
    // Without it the output goes to files of Neo4j's own.
    '--console-mode',
  ];
}

/**
 * Starts one JVM and writes down which. Its output goes straight to the log file, so that it outlives us without a broken
 * pipe; it leads its own process group, so that Ctrl-C reaches us alone and the database is stopped last.
 */
export function launchNeo4j(launch: Launch, port: number, env: NodeJS.ProcessEnv): Neo4jProcess {
  const { paths } = launch;
  const logOffset = openingOfLog(paths.log);
  const log = openSync(paths.log, 'a', 0o600);
  const child = spawn(launch.java.command, javaArguments(launch), {
    cwd: paths.neo4j,
    detached: true,
    stdio: ['ignore', log, log],
    env: serverEnvironment(env),
  });
  closeSync(log);
  const gone = new Promise<string>((resolve) => {
    child.on('error', (cause) => resolve(`could not be started: ${cause.message}`));
    child.on('exit', (code, signal) => resolve(signal ? `ended by ${signal}` : `ended with exit code ${code}`));
  });
  const identity = child.pid === undefined ? null : identify(child.pid);
  const neo4j: Neo4jProcess = { identity, port, logOffset, gone };
  if (identity) rememberProcess(paths, { ...identity, port, logOffset, fingerprint: launch.fingerprint });
  endWithUs(neo4j);
  return neo4j;
}

function openingOfLog(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size < logLimitBytes) return size;
  renameSync(path, `${path}.1`);
  return 0;
}

/** Ours without what could change the server (NEO4J_*) or is nobody else's business (passwords are in both). */
function serverEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(NEO4J_|MERIDIAN_)/.test(name)));
}
