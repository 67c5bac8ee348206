import neo4j, { type Plan } from 'neo4j-driver';
import { inject } from 'vitest';
import type { Graph } from '../../server/graph.ts';
import { openGraph } from '../../server/neo4j/driver.ts';
import { applySchema } from '../../server/neo4j/schema.ts';
import { cleanGraph } from './clean.ts';
import './provided.ts';

export interface TestGraph {
  graph: Graph;
  /** Any Cypher at all, for what a test looks up behind the port. */
  query: (text: string, params?: Record<string, unknown>) => Promise<Record<string, unknown>[]>;
  /** The operators of a statement's plan, without running it. */
  plan: (text: string, params: Record<string, unknown>) => Promise<string[]>;
  clean: () => Promise<void>;
  close: () => Promise<void>;
}

/** Both ends of one line, each found by its unique id: the planner joins one row with one row. */
function pairsSingleRows({ operatorType, children }: Plan): boolean {
  return (
    operatorType.startsWith('CartesianProduct') &&
    children.every((side) => side.operatorType.startsWith('NodeUniqueIndexSeek'))
  );
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
    plan: async (text, params) => {
      const { plan } = (await driver.executeQuery(`EXPLAIN ${text}`, params)).summary;
      const names: string[] = [];
      const visit = (node: Plan) => {
        names.push(pairsSingleRows(node) ? 'CartesianProduct of single rows' : node.operatorType);
        for (const child of node.children) visit(child);
      };
      if (plan) visit(plan);
      return names;
    },
    clean: () => cleanGraph(driver),
    close: async () => {
      await graph.close();
      await driver.close();
    },
  };
}
