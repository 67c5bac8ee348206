// An import that was broken off is taken up where its last batch ended.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Hold } from '../../server/import/job/hold.ts';
import { readRecord } from '../../server/import/job/record.ts';
import { runImport } from '../../server/import/job/run.ts';
import { startImport } from '../../server/import/job/start.ts';
import { findImport } from '../../server/import/job/statements.ts';
import { refreshMembership } from '../../server/membership/refresh.ts';
import { readImport } from '../../server/usecases/imports/imports.ts';
import { breakingAt } from './breaking.ts';
import { asking, csv, type ImportBench, openImportBench } from './support.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.clean());

/** Enough for several small batches: people with lines to managers who come later, repeated rows, an error in the middle. */
function manyPeople(): Record<string, string> {
  const people = Array.from({ length: 300 }, (_, i) => [
    `P${i % 295}`,
    `Name ${i % 295}`,
    `A${i % 5}`,
    i === 150 ? 'unknown-manager' : `P${(i + 5 * 29) % 295}`,
  ]);
  return {
    'accounts.csv': csv(['id', 'name'], ...Array.from({ length: 5 }, (_, i) => [`A${i}`, `Account ${i}`])),
    'people.csv': csv(['id', 'name', 'accountId', 'reportsToId'], ...people),
  };
}
const BATCH = 200;

const GRAPH = `MATCH (s:Seat) OPTIONAL MATCH (s)-[:REPORTS_TO]->(m:Seat) OPTIONAL MATCH (p:Person)-[h:HOLDS]->(s)
  RETURN s.id AS seat, m.id AS manager, collect(p.id + coalesce(h.since, '')) AS holders ORDER BY seat`;

async function stored(id: string) {
  const [row] = await bench.graph.read(asking, findImport, { id });
  return readRecord(row?.stored ?? {});
}

/** Runs until the given write and drops dead, leaving the import in the hands of a worker that is no more. */
async function dieAt(id: string, nth: number): Promise<void> {
  const app = { ...bench.app, graph: breakingAt(bench.graph, nth) };
  await runImport(
    app,
    await stored(id),
    JSON.stringify({ host: 'elsewhere', pid: 1, started: 'x' }),
    new AbortController().signal,
    BATCH,
  ).catch(() => undefined);
  await bench.query('MATCH (i:Import {id: $id}) SET i.leaseUntil = "2000-01-01T00:00:00Z"', { id });
}

describe('an import that was broken off', () => {
  it('at any of its transactions gives the graph and the counts of an unbroken one', async () => {
    const unbroken = await bench.files(manyPeople());
    expect(unbroken.errors.length).toBeGreaterThan(0);
    const expected = await bench.query(GRAPH);
    for (const nth of [2, 6, 8, 9, 10, 12, 14]) {
      await bench.clean();
      const { record } = await startImport(bench.app, asking, {
        paths: [bench.folder(manyPeople())],
        preset: undefined,
        dryRun: false,
      });
      await dieAt(record.id, nth);
      expect(['queued', 'running']).toContain((await stored(record.id)).state);
      expect(await bench.work(record.id, BATCH)).toBe('ended');
      const job = await readImport(bench.app, asking, record.id);
      expect([nth, job.counts]).toEqual([nth, unbroken.counts]);
      expect(job.errors).toEqual(unbroken.errors);
      expect(await bench.query(GRAPH)).toEqual(expected);
    }
  });

  it('is not taken from a worker that lives, and taken at once from one of this machine that is gone', async () => {
    const { record } = await startImport(bench.app, asking, {
      paths: [bench.folder({ 'products.csv': csv(['id', 'name'], ['X', 'x']) })],
      preset: undefined,
      dryRun: false,
    });
    const elsewhere = JSON.stringify({ host: 'elsewhere', pid: 1, started: 'x' });
    const taken = await Hold.take(bench.graph, asking, record, elsewhere);
    taken?.hold.stop();
    expect(await bench.work(record.id)).toBe('not-ours');
    const { hostname } = await import('node:os');
    const gone = JSON.stringify({ host: hostname(), pid: 2 ** 22 + 1, started: 'never' });
    await bench.query('MATCH (i:Import) SET i.worker = $gone', { gone });
    expect(await bench.work(record.id)).toBe('ended');
  });

  it('leaves the groups to its end: derived by others only when nobody has worked on it for an hour', async () => {
    const accounts = Array.from({ length: 40 }, (_, i) => [`A${i}`, `Account ${i}`]);
    const stakes = accounts.slice(1).map(([id]) => ['A0', id!, '0.8']);
    const files = {
      'accounts.csv': csv(['id', 'name'], ...accounts),
      'ownership.csv': csv(['ownerId', 'ownedId', 'share'], ...stakes),
    };
    const { record } = await startImport(bench.app, asking, {
      paths: [bench.folder(files)],
      preset: undefined,
      dryRun: false,
    });
    const groups = () => bench.query('MATCH (g:Group) RETURN g.id AS root, g.members AS members');
    // Batches with stakes in them are written before the worker dies.
    const app = { ...bench.app, graph: breakingAt(bench.graph, 16) };
    const dead = JSON.stringify({ host: 'elsewhere', pid: 1, started: 'x' });
    await runImport(app, await stored(record.id), dead, new AbortController().signal, 10).catch(() => undefined);
    expect(await bench.query('MATCH (w:MembershipWork) RETURN count(*) > 0 AS waits')).toEqual([{ waits: true }]);
    await refreshMembership(bench.graph, bench.app.today());
    expect(await groups()).toEqual([]);
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
    await bench.query('MATCH (i:Import) SET i.leaseUntil = $at', { at: hoursAgo(0.5) });
    await refreshMembership(bench.graph, bench.app.today());
    expect(await groups()).toEqual([]);
    await bench.query('MATCH (i:Import) SET i.leaseUntil = $at', { at: hoursAgo(2) });
    await refreshMembership(bench.graph, bench.app.today());
    const [early] = await groups();
    expect(early).toMatchObject({ root: 'A0' });
    expect(Number(early?.['members'])).toBeLessThan(40);
    expect(await bench.work(record.id, 10)).toBe('ended');
    expect(await groups()).toEqual([{ root: 'A0', members: 40 }]);
    expect(await bench.query('MATCH (w:MembershipWork) RETURN w')).toEqual([]);
  });

  it('whose worker has lost it writes nothing more', async () => {
    const { record } = await startImport(bench.app, asking, {
      paths: [bench.folder(manyPeople())],
      preset: undefined,
      dryRun: false,
    });
    const taken = await Hold.take(bench.graph, asking, record, 'first');
    await bench.query('MATCH (i:Import) SET i.leaseUntil = "2000-01-01T00:00:00Z"');
    const second = await Hold.take(bench.graph, asking, await stored(record.id), 'second');
    await expect(taken?.hold.advance({ rows: 5 })).rejects.toThrow('another worker');
    await second?.hold.advance({ rows: 7 });
    expect((await stored(record.id)).rows).toBe(7);
    taken?.hold.stop();
    second?.hold.stop();
  });
});
