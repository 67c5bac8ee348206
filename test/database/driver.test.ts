import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { asSystem, type Graph } from '../../server/graph.ts';
import { openGraph } from '../../server/neo4j/driver.ts';
import type { Statement } from '../../server/neo4j/statement.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
});
afterAll(() => test.close());

const empty = z.object({});
function ad(text: string, mode: 'read' | 'write' = 'read'): Statement<typeof empty, typeof empty> {
  return { file: 'test', mode, params: empty, row: empty, bound: 'one', text };
}
/** Counts to a number no machine reaches in a test. */
const endless = ad('UNWIND range(1, 9000000000) AS i RETURN sum(i * i % 7) AS n');

async function running(requestId: string): Promise<Record<string, unknown>[]> {
  const rows = await test.query(
    'SHOW TRANSACTIONS YIELD metaData, currentQuery RETURN metaData AS meta, currentQuery AS query',
  );
  return rows.filter((row) => JSON.stringify(row['meta']).includes(requestId));
}
async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 100 && !(await condition()); i += 1) await wait(50);
}

describe('the graph port', () => {
  it('ends the query in the database when the asker goes away, and names request and viewer while it runs', async () => {
    const leave = new AbortController();
    const asking = { ...asSystem('request-4711'), signal: leave.signal };
    const answer = test.graph.read(asking, endless, {});
    const settled = expect(answer).rejects.toThrow('gone');
    await until(async () => (await running('request-4711')).length > 0);
    const [seen] = await running('request-4711');
    expect(seen?.['meta']).toMatchObject({ app: 'meridian', requestId: 'request-4711', viewer: 'local' });
    leave.abort(new Error('gone'));
    await settled;
    await until(async () => (await running('request-4711')).length === 0);
    expect(await running('request-4711')).toEqual([]);
  });

  it('gives up at the time limit and says so', async () => {
    await expect(test.graph.read({ ...asSystem('slow'), timeoutMs: 300 }, endless, {})).rejects.toMatchObject({
      code: 'too-slow',
    });
  });

  it('a read cannot write', async () => {
    await expect(test.graph.read(asSystem('sneaky'), ad('CREATE (:Account {id: "x"})'), {})).rejects.toThrow();
    expect(await test.query('MATCH (n:Account) RETURN n')).toEqual([]);
  });

  it('a write that fails half-way leaves nothing', async () => {
    const failing = test.graph.write(asSystem('half'), async (tx) => {
      await tx.run(ad('CREATE (:Account {id: "x"})', 'write'), {});
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect(await test.query('MATCH (n:Account) RETURN n')).toEqual([]);
  });

  it('says that the database cannot be reached, in words and without its address', async () => {
    const lost: Graph = openGraph({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret' });
    const failure = await lost.verify().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'database-unavailable', details: undefined });
    await lost.close();
  });

  it('tells a wrong password from an absent database', async () => {
    const wrong = openGraph({ uri: inject('neo4jUri'), user: 'neo4j', password: 'wrong-password' });
    await expect(wrong.verify()).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' });
    await wrong.close();
  });
});
