import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jProcess } from './neo4j-process.ts';

export type Supervised = { stop(): Promise<void> };

export type RestartPolicy = {
  /** A server that ends more often than this within the window has a reason that one more start will not cure. */
  restarts: number;
  windowMs: number;
  delayMs(attempt: number): number;
};

/** 0, 1, 2, 4, 8 s: at once the first time, then with room for what takes the memory or the port. */
export const restartPolicy: RestartPolicy = {
  restarts: 5,
  windowMs: 10 * 60_000,
  delayMs: (attempt) => (attempt === 0 ? 0 : 1000 * 2 ** (attempt - 1)),
};

/** Starts the server again whenever it ends by itself; drivers reconnect to the same port on their own. */
export function supervise(
  first: Neo4jProcess,
  start: (signal: AbortSignal) => Promise<Neo4jProcess>,
  end: (neo4j: Neo4jProcess) => Promise<void>,
  log: (line: string) => void,
  onLost: (reason: string) => void,
  policy: RestartPolicy = restartPolicy,
): Supervised {
  const stopping = new AbortController();
  let current: Neo4jProcess | null = first;

  const watching = (async () => {
    let restarts: number[] = [];
    for (;;) {
      const how: string = current ? await current.gone : 'could not be started';
      if (stopping.signal.aborted) return;
      current = null;
      restarts = restarts.filter((time) => Date.now() - time < policy.windowMs);
      if (restarts.length >= policy.restarts) {
        const reason = `Neo4j ${how} after ${policy.restarts} restarts within ${policy.windowMs / 60_000} minutes; giving up on it`;
        log(reason);
        onLost(reason);
        return;
      }
      log(`Neo4j ${how}; starting it again (${restarts.length + 1} of ${policy.restarts})`);
      try {
        await sleep(policy.delayMs(restarts.length), undefined, { signal: stopping.signal });
        restarts.push(Date.now());
        current = await start(stopping.signal);
        if (stopping.signal.aborted) return await end(current);
        log('Neo4j is back');
      } catch (cause) {
        if (stopping.signal.aborted) return;
        log(cause instanceof Error ? cause.message : String(cause));
      }
    }
  })();

  return {
    async stop() {
      stopping.abort();
      if (current) await end(current);
      await watching;
    },
  };
}
