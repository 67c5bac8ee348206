// A Meridian that was killed leaves its Neo4j running. The next start on that folder takes it over or stops it.
import { entryPoint } from './launch.ts';
import type { HomePaths } from './neo4j-home.ts';
import { endWithUs, type Neo4jProcess, rememberedProcess, terminate, whenGone } from './neo4j-process.ts';
import { commandLine, identify, isAlive, processesRunning } from './process-identity.ts';

/**
 * The living server of this folder whose start was written down, if it was started in the same way as we would
 * (`fingerprint`); the caller checks that it answers. One started in another way is stopped: null.
 */
export async function leftOver(
  paths: HomePaths,
  fingerprint: string,
  log: (line: string) => void,
): Promise<Neo4jProcess | null> {
  const record = rememberedProcess(paths);
  if (record && isAlive(record) && isOurs(record.pid, paths)) {
    const identity = { pid: record.pid, started: record.started };
    const neo4j: Neo4jProcess = { identity, port: record.port, logOffset: record.logOffset, gone: whenGone(identity) };
    endWithUs(neo4j);
    if (record.fingerprint === fingerprint) return neo4j;
    log(`stopping the Neo4j (process ${record.pid}) of a Meridian that was killed: it was started with other settings`);
    await terminate(neo4j, stopGraceMs);
    return null;
  }
  await stopUnrecorded(paths, log);
  return null;
}

/** Killed between the start of the server and the note about it, there is no record: look at every process once. */
async function stopUnrecorded(paths: HomePaths, log: (line: string) => void): Promise<void> {
  for (const pid of processesRunning(ourArguments(paths))) {
    const identity = identify(pid);
    if (!identity) continue;
    log(`stopping a Neo4j (process ${pid}) that a killed Meridian left on this folder`);
    await terminate({ identity, port: 0, logOffset: 0, gone: whenGone(identity) }, stopGraceMs);
  }
}

/** A big store writes a checkpoint before it ends. */
export const stopGraceMs = 60_000;

function isOurs(pid: number, paths: HomePaths): boolean {
  return commandLine(pid)?.includes(ourArguments(paths)) ?? false;
}

function ourArguments(paths: HomePaths): string {
  return ` ${entryPoint} --home-dir=${paths.neo4j} --config-dir=`;
}
