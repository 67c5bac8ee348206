// A database of its own with given facts, and the product running on it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import type { FactKind } from '../../domain/facts/kind.ts';
import type { AnyRecord } from '../../domain/facts/registry.ts';
import { type Asking, asSystem, type Graph } from '../../server/graph.ts';
import { rebuildMembership } from '../../server/membership/refresh.ts';
import { openGraph } from '../../server/neo4j/driver.ts';
import { applySchema } from '../../server/neo4j/schema.ts';
import { putFacts } from '../support/every-kind.ts';
import { startLocalNeo4j } from '../support/local-neo4j.ts';
import { startMeridian } from './meridian-process.ts';

export interface BenchInstance {
  graph: Graph;
  /** The database without the product. */
  driver: Driver;
  /** Of the running product, without a slash at the end. */
  url: string;
  /** Its folder. */
  home: string;
}

export const benchAsking: Asking = asSystem('bench', { timeoutMs: 300_000 });

/** Works with the product on these facts, on that day; nothing of it is left afterwards. */
export async function withBenchInstance<T>(
  facts: readonly [FactKind, AnyRecord[]][],
  today: string,
  work: (instance: BenchInstance) => Promise<T>,
): Promise<T> {
  const database = await startLocalNeo4j();
  const graph = openGraph(database);
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password), {
    disableLosslessIntegers: true,
  });
  const home = mkdtempSync(join(tmpdir(), 'meridian-bench-'));
  try {
    await applySchema(graph);
    for (const [kind, records] of facts)
      for (let at = 0; at < records.length; at += 5_000) await putFacts(graph, kind, records.slice(at, at + 5_000));
    await rebuildMembership(graph, today, benchAsking);
    const env = { NEO4J_URI: database.uri, NEO4J_USER: database.user, NEO4J_PASSWORD: database.password };
    const meridian = await startMeridian(home, { ...env, MERIDIAN_TODAY: today });
    try {
      return await work({ graph, driver, url: meridian.url, home });
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
