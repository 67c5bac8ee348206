import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import type { Graph } from '../../server/graph.ts';
import { openGraph } from '../../server/neo4j/driver.ts';
import { applySchema } from '../../server/neo4j/schema.ts';
import { cleanGraph } from './clean.ts';

export interface TestGraph {
  graph: Graph;
  /** Any Cypher at all, for what a test looks up behind the port. */
  query: (text: string, params?: Record<string, unknown>) => Promise<Record<string, unknown>[]>;
  clean: () => Promise<void>;
  close: () => Promise<void>;
}

/** The test database, emptied, with the schema of this program. */
export async function openTestGraph(): Promise<TestGraph> {
  const connection = { uri: inject('neo4jUri'), user: inject('neo4jUser'), password: inject('neo4jPassword') };
  const graph = openGraph(connection);
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
  });
  await cleanGraph(driver);
  await applySchema(graph);
  return {
    graph,
    query: async (text, params = {}) => (await driver.executeQuery(text, params)).records.map((row) => row.toObject()),
    clean: () => cleanGraph(driver),
    close: async () => {
      await graph.close();
      await driver.close();
    },
  };
}
