// Key-person gaps of 5,000 open deals over HTTP: computed anew, beside the bare reads it needs, and after one changed fact.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { templatesFor } from '../../domain/c139/templates.ts';
import type { GapsAnswer } from '../../domain/contract/c139.ts';
import { readTemplates } from '../../server/c139/templates.ts';
import { asSystem, type Graph } from '../../server/graph.ts';
import { rebuildMembership } from '../../server/membership/refresh.ts';
import { openGraph } from '../../server/neo4j/driver.ts';
import { applySchema } from '../../server/neo4j/schema.ts';
import { KeptStandings } from '../../server/usecases/c139/kept-standings.ts';
import { LOCAL_VIEWER } from '../../server/viewer.ts';
import { putFacts } from '../support/every-kind.ts';
import { startLocalNeo4j } from '../support/local-neo4j.ts';
import { LARGE_PORTFOLIO, largePortfolio } from './large-portfolio.ts';
import { startMeridian } from './meridian-process.ts';
import { readsOf, replay, timed } from './replay.ts';
import { type BenchResult, compare } from './result.ts';

const ROUNDS = 7;
const CHANGES = 30;
/** Milliseconds in which the list has to be there after one fact changed. */
const CHANGED_MS = 50;
const { today } = LARGE_PORTFOLIO;
const asking = asSystem('bench', { timeoutMs: 300_000 });

export async function benchGaps(): Promise<BenchResult[]> {
  const database = await startLocalNeo4j();
  const graph = openGraph(database);
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password), {
    disableLosslessIntegers: true,
  });
  const home = mkdtempSync(join(tmpdir(), 'meridian-bench-'));
  try {
    await applySchema(graph);
    for (const [kind, records] of largePortfolio())
      for (let at = 0; at < records.length; at += 5_000) await putFacts(graph, kind, records.slice(at, at + 5_000));
    await rebuildMembership(graph, today, asking);
    const env = { NEO4J_URI: database.uri, NEO4J_USER: database.user, NEO4J_PASSWORD: database.password };
    const meridian = await startMeridian(home, { ...env, MERIDIAN_TODAY: today });
    try {
      return await measure(graph, driver, `${meridian.url}/api/v1`, home);
    } finally {
      await meridian.stop();
    }
  } finally {
    await driver.close();
    await graph.close();
    await database.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function measure(graph: Graph, driver: Driver, api: string, home: string): Promise<BenchResult[]> {
  const list = async () => (await fetch(`${api}/gaps`)).arrayBuffer();
  const patch = async (path: string, body: object) => {
    const answer = await fetch(`${api}/${path}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  };
  const templates = templatesFor(readTemplates(home));
  const reads = await readsOf(graph, asking, (tx) => new KeptStandings().of(tx, LOCAL_VIEWER, today, templates));
  const first = JSON.parse(Buffer.from(await list()).toString()) as GapsAnswer;
  const [cold, bare, changed] = [[], [], []] as [number[], number[], number[]];
  for (let round = 0; round < ROUNDS; round++) {
    // A name may stand anywhere in the list: everything is computed anew.
    await patch('accounts/a0', { pains: [`Round ${round}`] });
    const turns = [
      async () => cold.push(await timed(list)),
      async () => bare.push(await timed(() => replay(driver, reads))),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
  }
  for (let round = 0; round < CHANGES; round++) {
    const [{ rows }] = [JSON.parse(Buffer.from(await list()).toString()) as GapsAnswer];
    const { dealId, personId } = rows.find((row) => row.personId !== null) ?? rows[0]!;
    await patch(`decisions/${encodeURIComponent(`${dealId}|${personId}`)}`, { attitude: (round % 5) - 1 });
    changed.push(await timed(list));
  }
  const size = `${first.deals} open deals, ${first.total} gaps, ${LARGE_PORTFOLIO.accounts * LARGE_PORTFOLIO.peopleEach} people`;
  return [
    compare(
      {
        name: 'key-person gaps of a portfolio computed anew, beside the bare reads it needs',
        ours: cold,
        theirs: bare,
        unit: 'ms',
        note: size,
      },
      { atMost: 2 },
    ),
    compare(
      {
        name: 'the same after one changed fact',
        ours: changed,
        theirs: [CHANGED_MS],
        unit: 'ms',
        note: `theirs: the bound of ${CHANGED_MS} ms`,
      },
      { atMost: 1 },
    ),
  ];
}
