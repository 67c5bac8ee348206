import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announceServer, runningServer } from './running-server.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meridian-running-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a server on a database of the reader’s own is found, also when its home did not exist before', () => {
  const home = join(folder, 'never', 'made');
  const store = { kind: 'given', uri: 'bolt://127.0.0.1:7687' } as const;
  const announced = announceServer(home, 'http://127.0.0.1:4139', store);
  expect(runningServer(home, store.uri)).toBe('http://127.0.0.1:4139');
  expect(runningServer(home, null)).toBeNull();
  announced.forget();
  expect(existsSync(join(home, 'server.json'))).toBe(false);
});
