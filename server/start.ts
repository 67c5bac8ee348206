// Puts the parts together: a store, the graph port, the HTTP server, the jobs.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readTemplates } from './c139/templates.ts';
import type { Config } from './config.ts';
import { asSystem } from './graph.ts';
import { httpApp, type Readiness } from './http/app.ts';
import { routes } from './http/routes.ts';
import { putInDemonstration } from './import/demonstration.ts';
import { type ImportRunner, startImportRunner } from './jobs/imports.ts';
import { keepScoresDaily } from './jobs/scores.ts';
import { startScoring } from './jobs/scoring.ts';
import { findSignalsDaily, sendSignals } from './jobs/signals.ts';
import type { Log } from './log.ts';
import { keepMembershipCurrent } from './membership/keep-current.ts';
import { type Connection, openGraph } from './neo4j/driver.ts';
import { applySchema } from './neo4j/schema.ts';
import { chooseStore } from './store/choose.ts';
import { announceServer } from './store/running-server.ts';
import type { Store } from './store/store.ts';
import type { App } from './usecases/app.ts';

export interface Running {
  url: string;
  app: App;
  imports: ImportRunner;
  stop: () => Promise<void>;
}

/** Time for answers under way when the server stops; longer ones are cut, with their queries. */
const DRAIN_MS = 5_000;

/** Makes what use cases work with; the schema is applied. */
export async function openApp(config: Config, log: Log, connection: Connection, store: string): Promise<App> {
  const templates = readTemplates(config.home);
  const graph = openGraph(connection);
  const { applied } = await applySchema(graph);
  if (applied.length > 0) log.info({ applied }, 'schema applied');
  return {
    config,
    graph,
    log,
    store,
    templates,
    today: () => config.today ?? new Date().toISOString().slice(0, 10),
    now: () => new Date().toISOString(),
    ...announcements(),
  };
}

/** Who wants to know of writes. */
export function announcements(): Pick<App, 'wrote' | 'onWrote'> {
  const listeners = new Set<() => void>();
  return {
    wrote: () => {
      for (const listener of listeners) listener();
    },
    onWrote: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Serves an opened app until `stop`. */
export async function serve(app: App): Promise<Running> {
  const readiness: Readiness = { stopping: false };
  const imports = startImportRunner(app);
  const server = createServer(httpApp(app, routes(app, imports), readiness));
  // An upload of 200 MB over a slow line takes minutes; a header must not.
  server.requestTimeout = 30 * 60_000;
  server.headersTimeout = 20_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(app.config.port, app.config.host, resolve);
  }).catch(async (error: unknown) => {
    await imports.stop();
    throw error;
  });
  const membership = keepMembershipCurrent(app);
  const scores = keepScoresDaily(app);
  const scoring = startScoring(app);
  const signals = [findSignalsDaily(app), sendSignals(app)];
  const { port } = server.address() as AddressInfo;
  const name = app.config.host.includes(':') ? `[${app.config.host}]` : app.config.host;
  return {
    url: `http://${name === '0.0.0.0' ? '127.0.0.1' : name}:${port}`,
    app,
    imports,
    stop: async () => {
      readiness.stopping = true;
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      await membership.stop();
      await scores.stop();
      await scoring.stop();
      await Promise.all(signals.map((each) => each.stop()));
      await closed;
      clearTimeout(cut);
      await imports.stop();
      await app.graph.close();
    },
  };
}

/** The whole program: chooses or starts the database, serves, and puts the demonstration into a store that is new. */
export async function startMeridian(
  config: Config,
  log: Log,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<Running> {
  const lost = (reason: string) => log.error({ reason }, 'the database ended and could not be started again');
  const store = await chooseStore({ ...config.store, home: config.home, log: say, signal, onLost: lost });
  try {
    say(`database: ${store.describe}`);
    const { uri, user, password } = store;
    // The folder of a local store is nobody's business on the wire.
    const name = store.kind === 'managed' ? 'local Neo4j' : uri;
    const app = await openApp(config, log, { uri, user, password, database: store.database ?? undefined }, name);
    const running = await serve(app);
    const announced = announceServer(config.home, running.url, store);
    if (store.fresh && config.demonstration) {
      await putInDemonstration(app, asSystem('demonstration'));
      running.imports.wake();
    }
    return { ...running, stop: () => stopAll(running, announced, store) };
  } catch (error) {
    await store.stop();
    throw error;
  }
}

async function stopAll(running: Running, announced: { forget: () => void }, store: Store): Promise<void> {
  announced.forget();
  try {
    await running.stop();
  } finally {
    await store.stop();
  }
}
