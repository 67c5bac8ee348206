// Work that only one server may do at a time, kept in the database and lost by itself when its holder dies.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Asking, Graph } from '../graph.ts';
import { releaseLease, takeLease } from './statements.ts';

/** Long enough for one batch under load; a dead holder is replaced after it. */
const LEASE_MS = 60_000;
/** Asked again after this, then ever more slowly: who waits for minutes must not keep the database busy. */
const POLL_MS = { first: 100, most: 2_000 };

/** Runs the work once the lease is ours; renewed while it runs. Waits for another holder to finish or to expire. */
export async function withLease<T>(graph: Graph, asking: Asking, id: string, work: () => Promise<T>): Promise<T> {
  const owner = randomUUID();
  const take = async () => {
    const now = Date.now();
    const { value } = await graph.write(asking, (tx) => tx.run(takeLease, { id, owner, now, until: now + LEASE_MS }));
    return value.length > 0;
  };
  for (let pause = POLL_MS.first; !(await take()); pause = Math.min(pause * 1.5, POLL_MS.most))
    await wait(pause, undefined, asking.signal ? { signal: asking.signal } : {});
  const renew = setInterval(() => take().catch(() => undefined), LEASE_MS / 3);
  try {
    return await work();
  } finally {
    clearInterval(renew);
    await graph
      .write({ ...asking, signal: undefined }, (tx) => tx.run(releaseLease, { id, owner }))
      .catch(() => undefined);
  }
}
