import type { Graph, Transaction } from '../../server/graph.ts';

/** The graph port, breaking off before the given write transaction of a worker. */
export function breakingAt(graph: Graph, nth: number): Graph {
  let writes = 0;
  return {
    ...graph,
    write: async <T>(by: Parameters<Graph['write']>[0], work: (tx: Transaction) => Promise<T>) => {
      writes += 1;
      if (writes < nth) return graph.write(by, work);
      if (writes > nth) throw new Error('the worker is dead');
      // The transaction is broken in its middle: all its statements have run, its commit never comes.
      return graph.write(by, async (tx) => {
        await work(tx);
        throw new Error('killed');
      });
    },
  };
}
