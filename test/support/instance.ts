// The server and its database as the tests of one file use them.
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { putFacts } from './every-kind.ts';
import { openTestGraph, type TestGraph } from './graph.ts';
import { startTestServer, type TestServer } from './server.ts';

type Call = TestServer['call'];
type Put = Parameters<typeof putFacts> extends [unknown, ...infer Rest] ? Rest : never;

/** How `put` of an instance is called. */
export type PutFacts = (...args: Put) => ReturnType<typeof putFacts>;

/**
 * Starts a server on the empty test database for the tests of this file, or of the `describe` it is called in. The database is
 * emptied before each test; with `kept` it stays as the tests leave it.
 */
export function openInstance({ kept = false } = {}) {
  let graph: TestGraph | undefined;
  let server: TestServer | undefined;
  const there = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the instance starts before the tests, not before their file is read');
    return value;
  };
  beforeAll(async () => {
    graph = await openTestGraph();
    server = await startTestServer();
  });
  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });
  if (!kept) beforeEach(() => graph?.clean());
  return {
    graph: () => there(graph).graph,
    server: () => there(server),
    clean: () => there(graph).clean(),
    /** Any Cypher at all, for what a test looks up behind the port. */
    query: (...args: Parameters<TestGraph['query']>) => there(graph).query(...args),
    /** Writes records by the one write path. */
    put: (...args: Put) => putFacts(there(graph).graph, ...args),
    call: (...args: Parameters<Call>) => there(server).call(...args),
    /** The body that a path of the API answers. */
    get: async (path: string) => (await there(server).call('GET', `/api/v1/${path}`)).body,
  };
}
