// Holding an import: one worker at a time writes, and every step it writes down renews its lease.
import { hostname } from 'node:os';
import { z } from 'zod';
import type { Asking, Graph, Transaction } from '../../graph.ts';
import { isAlive, ownIdentity } from '../../store/process-identity.ts';
import type { ImportRecord } from './record.ts';
import { advanceImport, claimImport, letGoImport } from './statements.ts';

/** A worker that has not been heard of for so long is taken for dead, and its import is given to another. */
const LEASE_MS = 30_000;
/** Renewed so often while nothing else is written down. */
const BEAT_MS = 5_000;

/** Somebody else has the import now: whatever was under way is not written. */
export class LeaseLost extends Error {
  constructor() {
    super('the import is in the hands of another worker');
    this.name = 'LeaseLost';
  }
}
export class Cancelled extends Error {
  constructor() {
    super('the import was cancelled');
    this.name = 'Cancelled';
  }
}

const identity = z.object({ host: z.string(), pid: z.number(), started: z.string() });

/** This process among all workers. */
export function workerName(): string {
  return JSON.stringify({ host: hostname(), ...ownIdentity() });
}

/** Whether a worker is a process of this machine that has ended: nobody has to wait for its lease. */
function hasDied(worker: string): boolean {
  try {
    const { host, pid, started } = identity.parse(JSON.parse(worker));
    return host === hostname() && !isAlive({ pid, started });
  } catch {
    return false;
  }
}

function until(): string {
  return new Date(Date.now() + LEASE_MS).toISOString();
}

export class Hold {
  readonly importId: string;
  readonly worker: string;
  readonly #graph: Graph;
  readonly #asking: Asking;
  #beat: NodeJS.Timeout | undefined;
  #cancelled = false;

  private constructor(graph: Graph, asking: Asking, importId: string, worker: string) {
    this.#graph = graph;
    this.#asking = asking;
    this.importId = importId;
    this.worker = worker;
  }

  /** Takes an import that waits; null when it is done, or in the hands of a living worker. */
  static async take(graph: Graph, asking: Asking, waiting: ImportRecord, worker: string) {
    const dead = waiting.worker && hasDied(waiting.worker) ? [waiting.worker] : [];
    const now = new Date().toISOString();
    const { value } = await graph.write(asking, (tx) =>
      tx.run(claimImport, { id: waiting.id, worker, dead, now, until: until() }),
    );
    const [row] = value;
    if (!row) return null;
    const hold = new Hold(graph, asking, waiting.id, worker);
    hold.#beat = setInterval(() => {
      hold.advance({}).catch(() => undefined);
    }, BEAT_MS);
    return { hold, stored: row.stored };
  }

  /** Writes down a step as part of a transaction. Throws LeaseLost, and Cancelled when somebody asked for that. */
  async advanceIn(tx: Transaction, changes: Record<string, unknown>): Promise<void> {
    const [row] = await tx.run(advanceImport, {
      id: this.importId,
      worker: this.worker,
      changes,
      until: until(),
    });
    if (!row) throw new LeaseLost();
    if (row.cancel) this.#cancelled = true;
  }

  async advance(changes: Record<string, unknown>): Promise<void> {
    await this.#graph.write(this.#asking, (tx) => this.advanceIn(tx, changes));
  }

  /** Between two steps: throws Cancelled when somebody asked for that. */
  check(): void {
    if (this.#cancelled) throw new Cancelled();
  }

  stop(): void {
    clearInterval(this.#beat);
  }

  /** Gives the import back, to be taken up again. */
  async letGo(): Promise<void> {
    this.stop();
    await this.#graph.write({ ...this.#asking, signal: undefined }, (tx) =>
      tx.run(letGoImport, { id: this.importId, worker: this.worker, now: new Date().toISOString() }),
    );
  }
}
