import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureArtifacts, neo4jVersion } from './artifacts.ts';

let folder: string;
let env: NodeJS.ProcessEnv;
const java = { home: '/nowhere', command: '/nowhere/bin/java', version: '17.0.1' };

const fetching = (signal?: AbortSignal) => ({ java, env, log: () => {}, signal });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meridian-artifacts-'));
  env = { PATH: `${join(folder, 'bin')}:/usr/bin:/bin`, XDG_CACHE_HOME: join(folder, 'cache'), HOME: folder };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Stands where Maven would on PATH: notes each run and does as told with the folder it is given in $lib. */
function maven(script: string): void {
  mkdirSync(join(folder, 'bin'));
  const lines = [
    '#!/bin/sh',
    `echo run >> ${join(folder, 'runs')}`,
    `for word in "$@"; do case "$word" in -Dmeridian.lib=*) lib="\${word#*=}";; esac; done`,
    script,
  ];
  writeFileSync(join(folder, 'bin', 'mvn'), `${lines.join('\n')}\n`);
  chmodSync(join(folder, 'bin', 'mvn'), 0o755);
}

const twoJars = 'sleep 0.3; mkdir -p "$lib"; echo one > "$lib/a.jar"; echo two > "$lib/b.jar"';
const runs = () => readFileSync(join(folder, 'runs'), 'utf8').split('\n').length - 1;

test('two starts at once fetch once, and later starts not at all', async () => {
  maven(twoJars);
  const [one, two] = await Promise.all([ensureArtifacts(fetching()), ensureArtifacts(fetching())]);
  expect(one).toEqual(two);
  expect(readdirSync(one.lib)).toEqual(['a.jar', 'b.jar']);
  await ensureArtifacts({ ...fetching(), env: { ...env, PATH: '' } });
  expect(runs()).toBe(1);
  expect(readdirSync(join(folder, 'cache', 'meridian'))).toEqual([`neo4j-${neo4jVersion()}`]);
});

test('a folder that lost a file is fetched again as a whole', async () => {
  maven(twoJars);
  const { lib } = await ensureArtifacts(fetching());
  rmSync(join(lib, 'b.jar'));
  await ensureArtifacts(fetching());
  expect(readdirSync(lib)).toEqual(['a.jar', 'b.jar']);
  expect(runs()).toBe(2);
});

test('a failed fetch shows the end of the output, leaves nothing under the final name and can be tried again', async () => {
  maven(`if [ -e ${join(folder, 'online')} ]; then ${twoJars}; else echo '[ERROR] no route to host'; exit 1; fi`);
  await expect(ensureArtifacts(fetching())).rejects.toMatchObject({
    code: 'fetch-failed',
    message: expect.stringContaining('[ERROR] no route to host'),
  });
  writeFileSync(join(folder, 'online'), '');
  const { folder: whole } = await ensureArtifacts(fetching());
  expect(readdirSync(whole).sort()).toEqual(['files.json', 'lib']);
  expect(readdirSync(join(folder, 'cache', 'meridian'))).toEqual([`neo4j-${neo4jVersion()}`]);
});

test('a fetch that is given up leaves nothing under the final name', async () => {
  maven('exec sleep 30');
  const giveUp = new AbortController();
  const waiting = ensureArtifacts(fetching(giveUp.signal));
  giveUp.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  expect(readdirSync(join(folder, 'cache', 'meridian'))).toEqual([]);
});

test('without Maven the failure names the three ways', async () => {
  await expect(ensureArtifacts({ ...fetching(), env: { ...env, PATH: '' } })).rejects.toMatchObject({
    code: 'no-maven',
    message: expect.stringMatching(/^No Maven[\s\S]*three ways/),
  });
});
