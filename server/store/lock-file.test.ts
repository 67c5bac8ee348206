import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockHolder, tryLock } from './lock-file.ts';
import { ownIdentity } from './process-identity.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meridian-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a lock is held by one at a time, names its holder and is free after its release', () => {
  const first = tryLock(path);
  expect(tryLock(path)).toMatchObject({ held: false, by: ownIdentity() });
  expect(lockHolder(path)).toMatchObject(ownIdentity());
  if (first.held) first.release();
  expect(lockHolder(path)).toBeNull();
  expect(tryLock(path).held).toBe(true);
  expect(readdirSync(folder)).toEqual(['lock']);
});

test.each([
  ['of a process that is gone', JSON.stringify({ pid: 2 ** 30, started: 'x', since: '2026-01-01' })],
  [
    'whose process id belongs to another process now',
    JSON.stringify({ pid: process.pid, started: 'x', since: '2026-01-01' }),
  ],
  ['cut short by a full disk', '{"pid":'],
])('a lock %s is taken over', (_, text) => {
  writeFileSync(path, text);
  expect(tryLock(path).held).toBe(true);
  expect(lockHolder(path)).toMatchObject(ownIdentity());
  expect(readdirSync(folder)).toEqual(['lock']);
});
