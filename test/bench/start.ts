// From the start of the process to the first good answer of /readyz, beside Neo4j's own start on a copy of the same folder.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureArtifacts } from '../../server/store/artifacts.ts';
import { makeClassArchive } from '../../server/store/class-archive.ts';
import { freePort } from '../../server/store/free-port.ts';
import { requireJava } from '../../server/store/java.ts';
import { javaArguments } from '../../server/store/launch.ts';
import { openHome, settingsOf, writeConf } from '../../server/store/neo4j-home.ts';
import { startMeridian } from './meridian-process.ts';
import { type BenchResult, compare } from './result.ts';

const rounds = 5;

export async function benchStart(): Promise<BenchResult[]> {
  const { env } = process;
  const java = await requireJava(env);
  const artifacts = await ensureArtifacts({ java, env, log: console.error });
  await makeClassArchive(artifacts, java, env, new AbortController().signal);
  const folder = mkdtempSync(join(tmpdir(), 'meridian-bench-'));
  const [home, twin] = [join(folder, 'ours'), join(folder, 'theirs')];

  const ours = async () => {
    const meridian = await startMeridian(home);
    await meridian.stop();
    return meridian.readyMs;
  };
  const theirs = async () => {
    const paths = openHome(twin);
    writeConf(paths, settingsOf('256m', {}), await freePort(null));
    const began = performance.now();
    const server = spawn(java.command, javaArguments({ lib: artifacts.lib, heap: '1g', paths, more: [] }), {
      cwd: paths.neo4j,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const gone = once(server, 'exit');
    for await (const line of createInterface({ input: server.stdout })) if (line.endsWith(' Started.')) break;
    const readyMs = performance.now() - began;
    server.stdout.resume();
    server.kill('SIGTERM');
    await gone;
    return readyMs;
  };

  // Both start on a store that has been started before; the first start of a store is no start to compare.
  await ours();
  cpSync(join(home, 'neo4j'), join(twin, 'neo4j'), { recursive: true });
  const taken = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) taken.ours.push(await ours());
    taken.theirs.push(await theirs());
    if (round % 2 === 1) taken.ours.push(await ours());
  }
  rmSync(folder, { recursive: true });
  const note = `Neo4j ${artifacts.version} on Java ${java.version}; theirs: to its line "Started."`;
  return [compare({ name: 'start to ready', ...taken, unit: 'ms', note }, { atMost: 1.5 })];
}
