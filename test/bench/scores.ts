// Scores of 100,000 accounts: told in full beside the bare read of the facts, their tables over HTTP beside the bare indexed
// query, and one changed order until its row is there.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { templatesFor } from '../../domain/c139/templates.ts';
import { addDays } from '../../domain/calendar/day.ts';
import { type ScoresAnswer, scoreModelsAnswer, scoresAnswer } from '../../domain/contract/scores.ts';
import { DEFAULT_RATIOS } from '../../seeds/scale/plan.ts';
import { writeScale } from '../../seeds/scale/scale.ts';
import { readTemplates } from '../../server/c139/templates.ts';
import type { Asking, Graph } from '../../server/graph.ts';
import { EVERYONE } from '../../server/membership/load.ts';
import { openGraph } from '../../server/neo4j/driver.ts';
import { applySchema } from '../../server/neo4j/schema.ts';
import { scoreAll } from '../../server/scores/full.ts';
import { type Measuring, moneyOn } from '../../server/scores/measured.ts';
import { newestModels } from '../../server/scores/models.ts';
import { fraction, postImport, readImport } from '../soak/imports.ts';
import { startLocalNeo4j } from '../support/local-neo4j.ts';
import { benchAsking } from './instance.ts';
import { startMeridian } from './meridian-process.ts';
import { type Read, recording, replayAll, timed } from './replay.ts';
import { type BenchResult, compare } from './result.ts';

const ACCOUNTS = Number(process.env['BENCH_ACCOUNTS'] ?? 100_000);
const TODAY = '2026-06-01';
const ROUNDS = 3;
const CHANGES = 15;
/** Requests of each kind. */
const ASKED = 20;
/** Milliseconds in which a page has to be there. */
const PAGE_MS = 100;

export async function benchScores(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'meridian-bench-'));
  const database = await startLocalNeo4j();
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password), {
    disableLosslessIntegers: true,
  });
  const graph = openGraph(database);
  try {
    await applySchema(graph);
    const files = await writeScale(join(folder, 'rows'), {
      accounts: ACCOUNTS,
      seed: 'bench',
      today: TODAY,
      ratios: DEFAULT_RATIOS,
    });
    const env = { NEO4J_URI: database.uri, NEO4J_USER: database.user, NEO4J_PASSWORD: database.password };
    const meridian = await startMeridian(join(folder, 'home'), { ...env, MERIDIAN_TODAY: TODAY });
    const results: BenchResult[] = [];
    try {
      await imported(
        meridian.url,
        files.map((file) => file.path),
      );
      await told(meridian.url);
      results.push(...(await tables(meridian.url, driver)), await changedOrder(meridian.url, driver));
    } finally {
      await meridian.stop();
    }
    return [...(await inFull(graph, driver)), ...results];
  } finally {
    await graph.close();
    await driver.close();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function imported(url: string, files: string[]): Promise<void> {
  const { id } = await postImport(url, files);
  for (;;) {
    const job = await readImport(url, id);
    if (job && fraction(job) === 1) return;
    await sleep(500);
  }
}

/** Until the stored scores hold everything. */
async function told(url: string): Promise<void> {
  for (;;) {
    const { models } = scoreModelsAnswer.parse(await (await fetch(`${url}/api/v1/score-models`)).json());
    // Before the first run a table would be computed for the question.
    if (models[0]?.run) {
      const { pending, from } = await page(`${url}/api/v1/scores/rfm?limit=1`);
      if (from === 'stored' && pending === 0) return;
    }
    await sleep(1_000);
  }
}

async function page(url: string): Promise<ScoresAnswer> {
  return scoresAnswer.parse(await (await fetch(url)).json());
}

async function inFull(graph: Graph, driver: Driver): Promise<BenchResult[]> {
  const asking: Asking = { ...benchAsking, viewer: EVERYONE };
  const models = await graph.readAll(asking, newestModels);
  const templates = templatesFor(readTemplates('/nowhere'));
  const measuringOn = async (on: string, through: Graph): Promise<Measuring> => ({
    graph: through,
    asking,
    models,
    templates,
    money: await graph.readAll(asking, (tx) => moneyOn(tx, EVERYONE, on)),
  });
  const tell = async (on: string, through = graph) =>
    scoreAll(await measuringOn(on, through), new Date().toISOString());
  // What is read for the scores, but for what is read to compare with what is stored.
  const reads: Read[] = [];
  await tell(TODAY, recording(graph, reads));
  const facts = reads.filter(({ text }) => !text.includes('(s:Score'));
  const [days, bare]: [number[], number[]] = [[], []];
  let written = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    const turns = [
      async () => days.push(await timed(async () => (written = (await tell(addDays(TODAY, round))).written))),
      async () => bare.push(await timed(() => replayAll(driver, facts))),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
  }
  await emptied(driver);
  let all = 0;
  const first = await timed(async () => (all = (await tell(TODAY)).written));
  const note = `${ACCOUNTS.toLocaleString('en')} accounts, ${models.size} models; ${facts.length} reads`;
  return [
    compare(
      {
        name: 'all scores of a new day, computed and stored, beside the bare read of the facts',
        ours: days,
        theirs: bare,
        unit: 'ms',
        note: `${note}; ${written.toLocaleString('en')} rows differed`,
      },
      { atMost: 2 },
    ),
    compare(
      {
        name: 'the same with nothing stored yet',
        ours: [first],
        theirs: bare,
        unit: 'ms',
        note: `${all.toLocaleString('en')} rows written`,
      },
      { atMost: 4 },
    ),
  ];
}

async function emptied(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run('MATCH (s:Score) CALL (s) { DELETE s } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
}

/** Pages as people ask for them, each with the query that answers it without us. */
const PAGES: { path: string; bare: string }[] = [
  { path: 'scores/rfm', bare: ordered('rfm', 's.score', 'DESC', 0) },
  { path: 'scores/rfm?sort=-amount&offset=2000', bare: ordered('rfm', 's.k1', 'DESC', 2000) },
  { path: 'scores/rfmv?sort=score&offset=10000', bare: ordered('rfmv', 's.score', '', 10_000) },
  { path: 'scores/priority?sort=-value', bare: ordered('priority', 's.k1', 'DESC', 0) },
  { path: 'scores/completeness?sort=name&offset=50000', bare: ordered('completeness', 's.name', '', 50_000) },
  { path: 'scores/rfmv?segment=high', bare: ordered('rfmv', 's.score', 'DESC', 0, "AND s.segment = 'high'") },
  {
    path: 'scores/completeness?country=DE',
    bare: ordered('completeness', 's.score', 'DESC', 0, "AND s.country = 'DE'"),
  },
  { path: 'scores/rfmv?q=hospital', bare: ordered('rfmv', 's.score', 'DESC', 0, "AND s.search CONTAINS 'hospital'") },
  { path: 'scores/rfm?level=group&sort=-amount', bare: ordered('rfm:groups', 's.k1', 'DESC', 0) },
];

function ordered(list: string, key: string, way: string, skip: number, also = ''): string {
  return `MATCH (s:Score) WHERE s.list = '${list}' AND ${key} IS NOT NULL ${also}
    WITH s ORDER BY ${key} ${way} SKIP ${skip} LIMIT 50 RETURN properties(s) AS row`;
}

async function tables(url: string, driver: Driver): Promise<BenchResult[]> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  const ask = async (path: string) => {
    const answer = await fetch(`${url}/api/v1/${path}`);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
  };
  for (let round = -3; round < ASKED; round++)
    for (const { path, bare } of PAGES) {
      const [we, they] = [await timed(() => ask(path)), await timed(() => driver.executeQuery(bare))];
      // The first rounds only warm up.
      if (round < 0) continue;
      ours.push(we);
      theirs.push(they);
      if (round === ASKED - 1) console.error(`  ${path}: ${we.toFixed(0)} ms, bare ${they.toFixed(0)} ms`);
    }
  const note = `${PAGES.length} kinds of pages of 50 rows, 95th percentile of ${ours.length}`;
  const [p95, bare95] = [percentile(ours, 0.95), percentile(theirs, 0.95)];
  return [
    compare(
      {
        name: 'pages of score tables over HTTP, beside the bare indexed query',
        ours: [p95],
        theirs: [bare95],
        unit: 'ms',
        note,
      },
      { atMost: 2 },
    ),
    compare(
      {
        name: 'the same pages',
        ours: [p95],
        theirs: [PAGE_MS],
        unit: 'ms',
        note: `theirs: the bound of ${PAGE_MS} ms`,
      },
      { atMost: 1 },
    ),
  ];
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
}

/** An order is changed through the API; the table is asked until its row says so. */
async function changedOrder(url: string, driver: Driver): Promise<BenchResult> {
  const { records } = await driver.executeQuery(
    'MATCH (o:Order)-[:BY]->(a:Account) WHERE o.orderedOn >= $from RETURN o.id AS id, a.id AS accountId LIMIT $most',
    { from: addDays(TODAY, -300), most: neo4j.int(CHANGES + 2) },
  );
  const times: number[] = [];
  for (const [at, record] of records.entries()) {
    const { id, accountId } = record.toObject();
    const amountOf = async () => {
      const { rows } = await page(`${url}/api/v1/scores/rfm?q=${accountId}`);
      return rows.find((row) => row.accountId === accountId)?.measure['amount'];
    };
    const before = await amountOf();
    const took = await timed(async () => {
      await fetch(`${url}/api/v1/orders/${id}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ amount: 1_000_000 + at }),
      });
      while ((await amountOf()) === before) await sleep(5);
    });
    // The first ones plan their statements and read the population.
    if (at >= 2) times.push(took);
  }
  const note = `${CHANGES} orders of accounts among ${ACCOUNTS.toLocaleString('en')}; theirs: the bound of a second`;
  return compare(
    { name: 'one changed order until its row is in the table', ours: times, theirs: [1_000], unit: 'ms', note },
    { atMost: 1 },
  );
}
