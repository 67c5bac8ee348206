import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chooseStore } from '../../server/store/choose.ts';
import { commandLine, processesRunning } from '../../server/store/process-identity.ts';
import type { Store, StoreOptions } from '../../server/store/store.ts';
import { temporaryHome, testSettings } from '../support/local-neo4j.ts';

const said: string[] = [];

function startIn(home: string, more: Partial<StoreOptions> = {}): Promise<Store> {
  const log = (line: string) => void said.push(line);
  return chooseStore({
    home,
    heap: '512m',
    pageCache: '64m',
    settings: testSettings,
    classArchive: 'never',
    log,
    ...more,
  });
}

function driverOf(store: Store): Driver {
  return neo4j.driver(store.uri, neo4j.auth.basic(store.user, store.password));
}

async function notes(driver: Driver): Promise<string[]> {
  const { records } = await driver.executeQuery('MATCH (n:Note) RETURN n.text AS text ORDER BY text');
  return records.map((record) => record.get('text'));
}

const javaProcesses = (home: string) => processesRunning(`--home-dir=${join(home, 'neo4j')} `);

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const answer = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket
      .on('connect', () => answer(true))
      .on('error', () => answer(false))
      .on('timeout', () => answer(false));
  });
}

describe('a running managed store', () => {
  let home: string;
  let store: Store;
  let driver: Driver;
  beforeAll(async () => {
    home = temporaryHome();
    store = await startIn(home);
    driver = driverOf(store);
  });
  afterAll(async () => {
    await driver?.close();
    await store?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  test('refuses a second start on its folder with a clear word and goes on', async () => {
    await expect(startIn(home)).rejects.toMatchObject({
      code: 'home-in-use',
      message: expect.stringContaining(`another Meridian (process ${process.pid}`),
    });
    await driver.verifyConnectivity();
  });

  test('keeps its password for the owner: in no output, on no command line and in one file only', () => {
    const file = join(home, 'neo4j-password');
    expect(readFileSync(file, 'utf8').trim()).toBe(store.password);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(home, 'neo4j')).mode & 0o777).toBe(0o700);
    expect(store.password.length).toBeGreaterThanOrEqual(20);
    expect([store.describe, ...said].join('\n')).not.toContain(store.password);
    expect(javaProcesses(home).map(commandLine).join('\n')).not.toContain(store.password);
    const found = execFileSync('grep', ['-rlF', store.password, home], { encoding: 'utf8' });
    expect(found.trim()).toBe(file);
  });

  test('listens on loopback only', async () => {
    const port = Number(new URL(store.uri).port);
    expect(await canConnect('127.0.0.1', port)).toBe(true);
    const outside = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    for (const { address } of outside.filter(({ internal, family }) => !internal && family === 'IPv4')) {
      expect(await canConnect(address, port), address).toBe(false);
    }
  });

  test('comes back on the same port after kill -9 with what was committed, open drivers go on, and it stops wholly', async () => {
    await driver.executeQuery("CREATE (:Note {text: 'before'})");
    const killed = javaProcesses(home);
    for (const pid of killed) process.kill(pid, 'SIGKILL');
    await expect.poll(() => said, { timeout: 100_000 }).toContain('Neo4j is back');
    expect(await notes(driver)).toEqual(['before']);
    expect(javaProcesses(home)).toHaveLength(1);
    expect(javaProcesses(home)).not.toEqual(killed);
    await store.stop();
    expect(javaProcesses(home)).toEqual([]);
  });
});

describe('a start of a managed store', () => {
  let home: string;
  let opened: Store[];
  beforeEach(() => {
    home = temporaryHome();
    opened = [];
  });
  afterEach(async () => {
    for (const store of opened) await store.stop();
    rmSync(home, { recursive: true, force: true });
  });

  async function start(more: Partial<StoreOptions> = {}): Promise<Store> {
    const store = await startIn(home, more);
    opened.push(store);
    return store;
  }

  test('is new once and keeps data, password and port; without the password file it says so and touches nothing', async () => {
    const first = await start();
    expect(first).toMatchObject({ kind: 'managed', fresh: true });
    const writing = driverOf(first);
    await writing.executeQuery("CREATE (:Note {text: 'kept'})");
    await writing.close();
    await first.stop();
    expect(javaProcesses(home)).toEqual([]);

    const second = await start();
    expect(second).toMatchObject({ fresh: false, uri: first.uri, password: first.password });
    const reading = driverOf(second);
    expect(await notes(reading)).toEqual(['kept']);
    await reading.close();
    await second.stop();

    rmSync(join(home, 'neo4j-password'));
    await expect(start()).rejects.toMatchObject({
      code: 'password-refused',
      message: expect.stringContaining(join(home, 'neo4j-password')),
    });
    expect(existsSync(join(home, 'neo4j', 'data', 'databases', 'neo4j'))).toBe(true);
  });

  test('that Neo4j refuses shows the end of its output and leaves the folder free', async () => {
    await expect(start({ settings: { 'db.no_such_setting': 'yes' } })).rejects.toMatchObject({
      code: 'start-failed',
      message: expect.stringMatching(/ended with exit code 1 before it was ready[\s\S]*db\.no_such_setting/),
    });
    expect(javaProcesses(home)).toEqual([]);
    expect((await start()).fresh).toBe(true);
  });

  test('that is given up stops what it started', async () => {
    const giveUp = new AbortController();
    const starting = start({ signal: giveUp.signal });
    await expect.poll(() => javaProcesses(home), { timeout: 30_000, interval: 20 }).toHaveLength(1);
    giveUp.abort();
    await expect(starting).rejects.toMatchObject({ name: 'AbortError' });
    expect(javaProcesses(home)).toEqual([]);
  });
});
