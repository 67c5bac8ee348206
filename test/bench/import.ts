// Import of 100,000 accounts, 150,000 stakes and 300,000 people through the server, beside a bare driver loop that writes the
// same rows; and the most memory the server takes for 200 MB of input.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { DEFAULT_RATIOS, OWNERSHIP_ONLY } from '../../seeds/scale/plan.ts';
import { writeScale } from '../../seeds/scale/scale.ts';
import { openGraph } from '../../server/neo4j/driver.ts';
import { applySchema } from '../../server/neo4j/schema.ts';
import { type ImportJob, postImport, readImport } from '../soak/imports.ts';
import { startLocalNeo4j } from '../support/local-neo4j.ts';
import { bareImport, readAll } from './bare-import.ts';
import { startMeridian } from './meridian-process.ts';
import { type BenchResult, compare } from './result.ts';

const ACCOUNTS = 100_000;
const ROUNDS = 3;
const TODAY = '2026-01-01';
/** Input of the memory measure: 460,000 accounts with their stakes and people. */
const LARGE_ACCOUNTS = 460_000;
const MOST_MB = 512;
/** Asking costs the database time, too. */
const LOOK_MS = 500;

type Database = Awaited<ReturnType<typeof startLocalNeo4j>>;

export async function benchImport(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'meridian-bench-'));
  try {
    return [...(await besideBare(join(folder, 'rows'))), await memory(join(folder, 'large'))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function besideBare(folder: string): Promise<BenchResult[]> {
  const files = await writeScale(folder, optionsOf(ACCOUNTS));
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const [written, derived, bare]: number[][] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    // A database of its own for each, so that neither finds what the other has warmed up or left.
    const ours = async () =>
      withDatabase(async (database, driver) => {
        const run = await importThroughServer(database, folder);
        written?.push(rows / run.writtenSeconds);
        derived?.push(rows / run.seconds);
        return sumOf(driver);
      });
    const theirs = async () =>
      withDatabase(async (_, driver) => {
        const seconds = await bareImport(driver, await readAll(folder));
        bare?.push(rows / seconds);
        return sumOf(driver);
      });
    const sums = round % 2 === 0 ? [await ours(), await theirs()] : [await theirs(), await ours()].reverse();
    if (sums[0] !== sums[1]) throw new Error(`the two imports differ:\nours   ${sums[0]}\ntheirs ${sums[1]}`);
  }
  const note = `${rows.toLocaleString('en')} rows from CSV, checked and written; theirs: rows parsed beforehand`;
  const what = { theirs: bare ?? [], unit: 'rows/s' };
  return [
    compare({ name: 'import', ours: written ?? [], ...what, note }, { atLeast: 0.7 }),
    compare(
      { name: 'import until the groups are derived', ours: derived ?? [], ...what, note: 'theirs derives nothing' },
      { atLeast: 0.5 },
    ),
  ];
}

async function memory(folder: string): Promise<BenchResult> {
  const files = await writeScale(folder, optionsOf(LARGE_ACCOUNTS));
  const megabytes = files.reduce((sum, file) => sum + file.bytes, 0) / 1e6;
  const peak = await withDatabase(async (database) => (await importThroughServer(database, folder)).peakMb);
  const note = `${megabytes.toFixed(0)} MB of CSV; theirs: the bound`;
  return compare({ name: 'import, most memory', ours: [peak], theirs: [MOST_MB], unit: 'MB', note }, { atMost: 1 });
}

function optionsOf(accounts: number) {
  return { accounts, seed: 'bench', today: TODAY, ratios: { ...DEFAULT_RATIOS, ...OWNERSHIP_ONLY } };
}

async function withDatabase<T>(work: (database: Database, driver: Driver) => Promise<T>): Promise<T> {
  const database = await startLocalNeo4j();
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password), {
    disableLosslessIntegers: true,
  });
  try {
    const graph = openGraph(database);
    await applySchema(graph).finally(() => graph.close());
    return await work(database, driver);
  } finally {
    await driver.close();
    await database.stop();
  }
}

interface Run {
  /** From the first byte sent until the last row is written. */
  writtenSeconds: number;
  /** Until the groups are derived, too. */
  seconds: number;
  /** Largest resident set of the server process, in 10^6 bytes. */
  peakMb: number;
}

async function importThroughServer(database: Database, folder: string): Promise<Run> {
  const home = mkdtempSync(join(tmpdir(), 'meridian-bench-'));
  const env = { NEO4J_URI: database.uri, NEO4J_USER: database.user, NEO4J_PASSWORD: database.password };
  const server = await startMeridian(home, { ...env, MERIDIAN_TODAY: TODAY });
  try {
    const began = performance.now();
    const since = () => (performance.now() - began) / 1000;
    const paths = readdirSync(folder).map((name) => join(folder, name));
    const { id } = await postImport(server.url, paths);
    let writtenSeconds: number | null = null;
    for (;;) {
      const job = await readImport(server.url, id);
      if (job) failIfFailed(job);
      if (job?.progress.phase === 'deriving' || job?.state === 'done') writtenSeconds ??= since();
      if (job?.state !== 'done') await sleep(LOOK_MS);
      else return { writtenSeconds: writtenSeconds ?? since(), seconds: since(), peakMb: peakOf(server.pid) };
    }
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

function failIfFailed({ state, counts, failure }: ImportJob): void {
  if (state === 'failed' || counts.rejected > 0)
    throw new Error(`the import did not pass: ${failure ?? 'rows rejected'}`);
}

/** VmHWM of a process, where the system tells it. */
function peakOf(pid: number): number {
  const [, kib] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  if (!kib) throw new Error('the system does not tell the peak memory of a process; take Linux');
  return (Number(kib) * 1024) / 1e6;
}

/** What both must have written, in one line. */
async function sumOf(driver: Driver): Promise<string> {
  const { records } = await driver.executeQuery(`
    MATCH (a:Account) WITH count(a) AS accounts, sum(a.employees) AS employees, sum(a.revenue) AS revenue
    MATCH (p:Person) WITH accounts, employees, revenue, count(p) AS people, count(p.email) AS emails
    MATCH (:Person)-[:HOLDS]->(s:Seat)-[:IN]->(:Account)
    WITH accounts, employees, revenue, people, emails, count(*) AS seats, count(s.department) AS departments
    MATCH (:Seat)-[m:REPORTS_TO]->(:Seat)
    WITH accounts, employees, revenue, people, emails, seats, departments, count(m) AS lines
    MATCH (:Account)-[o:OWNS]->(:Account)
    RETURN accounts, employees, revenue, people, emails, seats, departments, lines, count(o) AS stakes,
      round(sum(o.share), 3) AS shares`);
  return JSON.stringify(records[0]?.toObject());
}
