// The graph port: what use cases may ask of the database. server/neo4j/driver.ts is its only implementation.
import type { z } from 'zod';
import type { Statement } from './neo4j/statement.ts';
import { LOCAL_VIEWER, type Viewer } from './viewer.ts';

/** Who asks, for which request; goes into the transaction's metadata (`SHOW TRANSACTIONS`, query log). */
export interface Asking {
  viewer: Viewer;
  requestId: string;
  /** Ends the query in the database when it fires. */
  signal?: AbortSignal | undefined;
  /** What the reader has written before, so that any member of a cluster shows it to him. */
  bookmarks?: string[] | undefined;
  /** Upper bound of one transaction in milliseconds; the adapter has a standard one for reads and for writes. */
  timeoutMs?: number | undefined;
}

/** Runs statements inside one transaction. */
export interface Transaction {
  run<P extends z.ZodObject, R extends z.ZodObject>(
    statement: Statement<P, R>,
    params: z.input<P>,
  ): Promise<z.output<R>[]>;
}

export interface Graph {
  /** One statement, read mode, retried by the driver on transient failures. */
  read<P extends z.ZodObject, R extends z.ZodObject>(
    asking: Asking,
    statement: Statement<P, R>,
    params: z.input<P>,
  ): Promise<z.output<R>[]>;
  /** Several statements in one read transaction. */
  readAll<T>(asking: Asking, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** One write transaction; all of it or nothing. `bookmark` lets any server read what was written. */
  write<T>(asking: Asking, work: (tx: Transaction) => Promise<T>): Promise<{ value: T; bookmark: string }>;
  /** A statement that commits in batches by itself (CALL ... IN TRANSACTIONS). */
  runAutoCommit<P extends z.ZodObject, R extends z.ZodObject>(
    asking: Asking,
    statement: Statement<P, R>,
    params: z.input<P>,
  ): Promise<z.output<R>[]>;
  /** Throws `database-unavailable` when the database cannot be reached. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/** For work the server does on its own: jobs, schema, roll-overs. */
export function asSystem(requestId: string, more: Partial<Asking> = {}): Asking {
  return { viewer: LOCAL_VIEWER, requestId, ...more };
}
