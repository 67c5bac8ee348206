// What a Meridian that was killed with -9 leaves behind, and what the next start on its folder makes of it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { chooseStore } from '../../server/store/choose.ts';
import { processesRunning } from '../../server/store/process-identity.ts';
import type { Store } from '../../server/store/store.ts';
import { bundleProgram } from '../support/bundle.ts';
import { temporaryHome } from '../support/local-neo4j.ts';

let program: string;
let home: string;
let said: string[];
let holder: ChildProcess | null;
let store: Store | null;

beforeAll(async () => {
  program = await bundleProgram('test/support/store-process.ts', 'store-process');
});
beforeEach(() => {
  home = temporaryHome();
  said = [];
  holder = null;
  store = null;
});
afterEach(async () => {
  holder?.kill('SIGKILL');
  await store?.stop();
  for (const pid of javaProcesses()) process.kill(pid, 'SIGKILL');
  rmSync(home, { recursive: true, force: true });
});

const javaProcesses = () => processesRunning(`--home-dir=${join(home, 'neo4j')} `);

function hold(): ChildProcess {
  holder = spawn(process.execPath, [program, home, '512m'], { stdio: ['ignore', 'pipe', 'inherit'] });
  return holder;
}

async function holdUntilReady(): Promise<{ uri: string; fresh: boolean }> {
  const { stdout } = hold();
  if (!stdout) throw new Error('no output to read');
  const [line] = await once(createInterface({ input: stdout }), 'line');
  return JSON.parse(line);
}

async function killHolder(): Promise<void> {
  if (!holder) return;
  const gone = once(holder, 'exit');
  holder.kill('SIGKILL');
  await gone;
}

async function startHere(heap = '512m'): Promise<Store> {
  const log = (line: string) => void said.push(line);
  store = await chooseStore({ home, heap, pageCache: '64m', classArchive: 'never', log });
  return store;
}

async function countNotes(of: Store): Promise<number> {
  const driver = neo4j.driver(of.uri, neo4j.auth.basic(of.user, of.password));
  const { records } = await driver.executeQuery('MATCH (n:Note) RETURN count(n) AS count');
  await driver.close();
  return records[0]?.get('count').toNumber();
}

test('the next start takes the running database over, starts it again when it is killed and stops it in the end', async () => {
  const first = await holdUntilReady();
  const [java] = javaProcesses();
  await killHolder();
  expect(javaProcesses()).toEqual([java]);

  const second = await startHere();
  expect(said).toContain(`taking over the Neo4j (process ${java}) of a Meridian that was killed`);
  expect(javaProcesses()).toEqual([java]);
  expect(second.uri).toBe(first.uri);
  expect(second.fresh).toBe(false);
  expect(await countNotes(second)).toBe(1);

  if (java) process.kill(java, 'SIGKILL');
  await expect.poll(() => said, { timeout: 100_000 }).toContain('Neo4j is back');
  expect(await countNotes(second)).toBe(1);
  await second.stop();
  expect(javaProcesses()).toEqual([]);
});

test('a database started with other settings is stopped and replaced', async () => {
  await holdUntilReady();
  const [java] = javaProcesses();
  await killHolder();
  const second = await startHere('600m');
  expect(said.join('\n')).toContain(`stopping the Neo4j (process ${java})`);
  expect(javaProcesses()).not.toContain(java);
  expect(await countNotes(second)).toBe(1);
});

test('a database of which no note was left is found and stopped', async () => {
  await holdUntilReady();
  const [java] = javaProcesses();
  await killHolder();
  rmSync(join(home, 'neo4j-process.json'));
  const second = await startHere();
  expect(javaProcesses()).not.toContain(java);
  expect(await countNotes(second)).toBe(1);
});

test('killed before the password was set, the next start sets it and the store still counts as new', async () => {
  hold();
  await expect.poll(() => existsSync(join(home, 'neo4j-process.json')), { timeout: 30_000, interval: 10 }).toBe(true);
  await killHolder();
  const next = await startHere();
  expect(next.fresh).toBe(true);
  expect(await countNotes(next)).toBe(0);
});

test('both killed at once, the next start recovers the data', async () => {
  await holdUntilReady();
  const pids = javaProcesses();
  await killHolder();
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  expect(await countNotes(await startHere())).toBe(1);
});
