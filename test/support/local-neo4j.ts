import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseStore } from '../../server/store/choose.ts';
import { lockHolder } from '../../server/store/lock-file.ts';
import { processesRunning } from '../../server/store/process-identity.ts';
import type { TestNeo4j } from './neo4j.ts';

const homePrefix = 'meridian-test-';

/** What a test server need not keep: old transaction logs, and memory. */
export const testSettings = { 'db.tx_log.rotation.retention_policy': 'keep_none' };

/** A managed Neo4j of its own in a temporary folder that goes when it stops. */
export async function startLocalNeo4j(): Promise<TestNeo4j> {
  clearAbandonedHomes();
  const home = temporaryHome();
  const log = (line: string) => console.error(`meridian: ${line}`);
  const store = await chooseStore({
    home,
    heap: '1g',
    pageCache: '128m',
    settings: testSettings,
    classArchive: 'first',
    log,
  });
  return {
    uri: store.uri,
    user: store.user,
    password: store.password,
    stop: async () => {
      await store.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export function temporaryHome(): string {
  return mkdtempSync(join(tmpdir(), homePrefix));
}

/** Long enough that it cannot be a folder which some running test is about to use. */
const abandonedAfterMs = 3_600_000;

/** A test run that was killed leaves its folder and its server: a later run clears them away. */
function clearAbandonedHomes(): void {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(homePrefix))) {
    const home = join(tmpdir(), name);
    const changed = statSync(home, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - changed < abandonedAfterMs || lockHolder(join(home, 'meridian.lock'))) continue;
    for (const pid of processesRunning(`--home-dir=${join(home, 'neo4j')} `)) process.kill(pid, 'SIGKILL');
    rmSync(home, { recursive: true, force: true });
  }
}
