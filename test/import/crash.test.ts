// A small version of `npm run soak`: the built server, a real kill -9, three moments; and what the command line says of one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { DEFAULT_RATIOS } from '../../seeds/scale/plan.ts';
import { writeScale } from '../../seeds/scale/scale.ts';
import { importRemotely, RemoteFailure } from '../../server/cli/import-remote.ts';
import { startMeridian } from '../bench/meridian-process.ts';
import type { Blow } from '../soak/blows.ts';
import { runImport, soakDay } from '../soak/broken-import.ts';
import { openTestGraph } from '../support/graph.ts';

let folder: string;
let files: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meridian-crash-'));
  const options = { accounts: 1_000, seed: 'crash', today: soakDay, ratios: DEFAULT_RATIOS };
  files = (await writeScale(join(folder, 'bundle'), options)).map(({ path }) => path);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const blows: Blow[] = [
  { victim: 'server', at: 0.3, laterMs: 0 },
  { victim: 'database', at: 0.6, laterMs: 50 },
  { victim: 'server and database', at: 0.8, laterMs: 0 },
];

test('an import killed at three moments leaves the graph of an unbroken one, nothing lost and nothing doubled', async () => {
  const unbroken = await runImport(join(folder, 'unbroken'), files, [], () => {});
  const moments: string[] = [];
  const broken = await runImport(join(folder, 'broken'), files, blows, (line) => moments.push(line));
  expect(moments).toHaveLength(blows.length);
  expect(broken.graph.counts).toEqual(unbroken.graph.counts);
  expect(broken.graph.hash).toBe(unbroken.graph.hash);
  expect(broken.counts).toEqual(unbroken.counts);
}, 600_000);

test('the command line says in words that its server was killed, and that the import goes on', async () => {
  const graph = await openTestGraph();
  const home = join(folder, 'told');
  const server = await startMeridian(home, {
    NEO4J_URI: inject('neo4jUri'),
    NEO4J_USER: inject('neo4jUser'),
    NEO4J_PASSWORD: inject('neo4jPassword'),
  });
  try {
    const told = importRemotely({
      url: server.url,
      files,
      preset: undefined,
      dryRun: false,
      signal: new AbortController().signal,
      progress: () => void server.kill(),
    });
    await expect(told).rejects.toThrow(RemoteFailure);
    await expect(told).rejects.toThrow('the import goes on by itself');
  } finally {
    await server.stop();
    await graph.clean();
    await graph.close();
  }
}, 120_000);
