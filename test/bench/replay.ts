// The statements an answer reads its facts with, run by the driver alone: what no answer can be faster than.
import neo4j, { type Driver } from 'neo4j-driver';
import type { Asking, Graph, Transaction } from '../../server/graph.ts';

export interface Read {
  text: string;
  params: Record<string, unknown>;
}

/** The statements that work in one transaction runs, in order. */
export async function readsOf(
  graph: Graph,
  asking: Asking,
  work: (tx: Transaction) => Promise<unknown>,
): Promise<Read[]> {
  const reads: Read[] = [];
  await graph.readAll(asking, async (tx) => {
    await work({
      run: (statement, params) => {
        reads.push({ text: statement.text, params: withIntegers({ ...params }) });
        return tx.run(statement, params);
      },
    });
  });
  return reads;
}

/** The driver sends every number as a float, and a LIMIT is none. */
function withIntegers(params: Record<string, unknown>): Record<string, unknown> {
  const whole = (value: unknown) => (Number.isInteger(value) ? neo4j.int(Number(value)) : value);
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, whole(value)]));
}

/** The same reads with the driver alone, in one transaction. */
export async function replay(driver: Driver, reads: readonly Read[]): Promise<void> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    await session.executeRead(async (tx) => {
      for (const { text, params } of reads) await tx.run(text, params);
    });
  } finally {
    await session.close();
  }
}

/** The same graph; every statement that is read is noted. */
export function recording(graph: Graph, reads: Read[]): Graph {
  const note = (text: string, params: object) => reads.push({ text, params: withIntegers({ ...params }) });
  return {
    ...graph,
    read: (asking, statement, params) => {
      note(statement.text, params);
      return graph.read(asking, statement, params);
    },
    readAll: (asking, work) =>
      graph.readAll(asking, (tx) =>
        work({
          run: (statement, params) => {
            note(statement.text, params);
            return tx.run(statement, params);
          },
        }),
      ),
    write: graph.write.bind(graph),
    runAutoCommit: graph.runAutoCommit.bind(graph),
    verify: graph.verify.bind(graph),
    close: graph.close.bind(graph),
  };
}

/** Many reads with the driver alone, some hundred in a transaction. */
export async function replayAll(driver: Driver, reads: readonly Read[]): Promise<void> {
  for (let at = 0; at < reads.length; at += 200) await replay(driver, reads.slice(at, at + 200));
}

/** Milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
