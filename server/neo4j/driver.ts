// The one place that speaks to the driver.
import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type QueryResult, type Session } from 'neo4j-driver';
import type { z } from 'zod';
import { MeridianError } from '../../domain/contract/errors.ts';
import type { Asking, Graph, Transaction } from '../graph.ts';
import { readBookmark, writeBookmark } from './bookmark.ts';
import type { Statement } from './statement.ts';

export interface Connection {
  uri: string;
  user: string;
  password: string;
  /** undefined: the user's home database. */
  database?: string | undefined;
}

/**
 * Chosen on purpose:
 * - pool 50: each connection is one running query at most; Community answers a query on one thread, so more only queue
 *   inside the database instead of here, where waiting is visible and bounded by the acquisition timeout.
 * - acquisition 10 s, connect 5 s: an overloaded or absent database becomes an error a person can read, not a hanging page.
 * - retry 15 s: covers a leader election or the restart of the local database; a longer one would outlast the browser's patience.
 * - lifetime 30 min, liveness check after 60 s idle: connections that a firewall or a rolling upgrade cut are replaced.
 * - fetch 10,000 rows: our answers are bounded and read whole, so fewer round trips win over back-pressure.
 */
const POOL = {
  maxConnectionPoolSize: 50,
  connectionAcquisitionTimeout: 10_000,
  connectionTimeout: 5_000,
  maxTransactionRetryTime: 15_000,
  maxConnectionLifetime: 30 * 60_000,
  connectionLivenessCheckTimeout: 60_000,
  fetchSize: 10_000,
};

/** Standard bound of one transaction: reads 20 s (a page that takes longer is wrong), writes 60 s (one batch of an import). */
const TIMEOUT_MS = { read: 20_000, write: 60_000 };

const APPLICATION = 'meridian';

function toNumbers(schema: z.ZodObject, params: Record<string, unknown>): Record<string, unknown> {
  // The driver sends every JavaScript number as a float; top-level whole numbers (limits, revisions) have to be integers.
  const sent: Record<string, unknown> = {};
  for (const name of Object.keys(schema.shape)) {
    const value = params[name];
    sent[name] = Number.isSafeInteger(value) ? neo4j.int(Number(value)) : (value ?? null);
  }
  return sent;
}

/** Turns a driver failure into a registered one; what the database said stays in `cause`, for the log only. */
function translate(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code.includes('DatabaseUnavailable'))
    return new MeridianError('database-unavailable', undefined, { cause: error });
  if (code.includes('TransactionTimedOut')) return new MeridianError('too-slow', undefined, { cause: error });
  if (error.retriable) return new MeridianError('database-unavailable', undefined, { cause: error });
  return error;
}

/** Time limit and metadata of a transaction. */
type TransactionConfig = NonNullable<Parameters<Session['run']>[2]>;
/** A session, where a statement is a transaction by itself, or a transaction. */
interface Runner {
  run(text: string, params: object, config?: TransactionConfig): PromiseLike<QueryResult>;
}

export function openGraph(connection: Connection): Graph {
  const driver: Driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    ...POOL,
    disableLosslessIntegers: true,
    userAgent: APPLICATION,
    // The query log of the database gets our name; ours gets nothing from the driver below warnings.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });

  async function within<T>(
    asking: Asking,
    mode: 'read' | 'write',
    work: (session: Session, config: TransactionConfig) => Promise<T>,
  ): Promise<{ value: T; bookmark: string }> {
    const { signal } = asking;
    signal?.throwIfAborted();
    const session = driver.session({
      ...(connection.database ? { database: connection.database } : {}),
      defaultAccessMode: mode === 'read' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarks: (asking.bookmarks ?? []).flatMap(readBookmark),
      fetchSize: POOL.fetchSize,
    });
    const config = {
      timeout: asking.timeoutMs ?? TIMEOUT_MS[mode],
      metadata: { app: APPLICATION, requestId: asking.requestId, viewer: asking.viewer.id },
    };
    // Closing the session resets its connection, which ends the running query in the database.
    let stop: (() => void) | undefined;
    const aborted = new Promise<never>((_, reject) => {
      stop = () => {
        reject(signal?.reason);
        session.close().catch(() => undefined);
      };
      signal?.addEventListener('abort', stop, { once: true });
    });
    aborted.catch(() => undefined);
    try {
      const value = await Promise.race([work(session, config), aborted]);
      return { value, bookmark: writeBookmark(session.lastBookmarks()) };
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw translate(error);
    } finally {
      if (stop) signal?.removeEventListener('abort', stop);
      await session.close().catch(() => undefined);
    }
  }

  async function runIn<P extends z.ZodObject, R extends z.ZodObject>(
    runner: Runner,
    statement: Statement<P, R>,
    params: z.input<P>,
    config?: TransactionConfig,
  ): Promise<z.output<R>[]> {
    const result = await runner.run(statement.text, toNumbers(statement.params, params), config);
    // The rows have the statement's shape: the conformance test holds the file and the schema together.
    return result.records.map((record) => record.toObject() as z.output<R>);
  }

  function transaction(tx: ManagedTransaction): Transaction {
    return { run: (statement, params) => runIn(tx, statement, params) };
  }

  return {
    async read(asking, statement, params) {
      const { value } = await within(asking, 'read', async (session, config) => {
        try {
          // By itself a statement takes one trip to the database; a transaction around it takes three.
          return await runIn(session, statement, params, config);
        } catch (error) {
          if (!(error instanceof Error) || !neo4j.isRetryableError(error)) throw error;
          return session.executeRead((tx) => runIn(tx, statement, params), config);
        }
      });
      return value;
    },
    async readAll(asking, work) {
      const { value } = await within(asking, 'read', (session, config) =>
        session.executeRead((tx) => work(transaction(tx)), config),
      );
      return value;
    },
    write(asking, work) {
      return within(asking, 'write', (session, config) => session.executeWrite((tx) => work(transaction(tx)), config));
    },
    async runAutoCommit(asking, statement, params) {
      const { value } = await within(asking, statement.mode, (session, config) =>
        runIn(session, statement, params, config),
      );
      return value;
    },
    async verify() {
      try {
        await driver.verifyConnectivity(connection.database ? { database: connection.database } : undefined);
      } catch (error) {
        throw translate(error);
      }
    },
    close: () => driver.close(),
  };
}
