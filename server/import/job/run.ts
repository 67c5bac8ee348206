// One import from where it stands to its end.
import { MeridianError } from '../../../domain/contract/errors.ts';
import { asSystem } from '../../graph.ts';
import { refreshMembership } from '../../membership/refresh.ts';
import { readingOwnWrites } from '../../own-writes.ts';
import type { App } from '../../usecases/app.ts';
import { BATCH_FACTS } from '../apply/batch.ts';
import { openSources, openTogether } from '../check/sources.ts';
import { Lookups } from '../lookups.ts';
import { type JobTools, restoreCheck, runCheck } from './checking.ts';
import { discardFiles } from './folder.ts';
import { Cancelled, Hold, LeaseLost } from './hold.ts';
import { Parts } from './parts.ts';
import { type ImportRecord, readRecord } from './record.ts';
import { findImport } from './statements.ts';
import { runUndo } from './undoing.ts';
import { Writing } from './writing.ts';

/** One batch of an import may wait for the lock of another write; longer than that something is stuck. */
const STEP_TIMEOUT_MS = 120_000;

export type RunEnd =
  /** It has come to its end, whatever that is. */
  | 'ended'
  /** Another worker has it, or it is not there to be taken. */
  | 'not-ours'
  /** The program stops: it is given back as it stands. */
  | 'stopped'
  /** The database cannot be reached: it is to be taken up again later. */
  | 'interrupted';

/** Works on an import until it has ended; everything that was written stays written when it is broken off. */
export async function runImport(
  app: App,
  waiting: ImportRecord,
  worker: string,
  signal: AbortSignal,
  batchFacts = BATCH_FACTS,
): Promise<RunEnd> {
  const asking = asSystem(`import ${waiting.id}`, { signal, timeoutMs: STEP_TIMEOUT_MS });
  const graph = readingOwnWrites(app.graph);
  let hold: Hold | undefined;
  try {
    const taken = await Hold.take(graph, asking, waiting, worker);
    if (!taken) return 'not-ours';
    hold = taken.hold;
    const tools: JobTools = {
      graph,
      asking,
      hold,
      signal,
      batchFacts,
      parts: new Parts(graph, asking, waiting.id),
      lookups: Lookups.reading(graph, asking),
      templates: app.templates,
    };
    await work(app, tools, readRecord(taken.stored));
    hold.stop();
    // A dry run's files wait a day for the real run; `discardAbandoned` takes them away.
    if (!waiting.dryRun) discardFiles(app.config.home, waiting.id);
    return 'ended';
  } catch (error) {
    hold?.stop();
    return await handle(app, waiting, hold, signal, error);
  }
}

async function work(app: App, tools: JobTools, kept: ImportRecord): Promise<void> {
  const undoing = kept.phase === 'undoing';
  try {
    if (undoing) await runUndo(tools, kept);
    else if (kept.phase !== 'deriving') await checkAndWrite(tools, kept);
  } catch (error) {
    if (!(error instanceof Cancelled) || undoing) throw error;
    // What was written stays, so groups have to know of it.
    await derive(app, tools, kept);
    await end(tools, { state: 'cancelled' });
    return;
  }
  await derive(app, tools, kept);
  await end(tools, { state: undoing ? 'undone' : 'done' });
}

async function checkAndWrite(tools: JobTools, kept: ImportRecord): Promise<void> {
  const files = kept.files.map(({ name, stored, bytes }) => ({ name, path: stored, bytes }));
  const sources = await openSources(files, kept.preset ?? undefined, tools.signal);
  await openTogether(sources, tools);
  const state = kept.checked ? await restoreCheck(tools, sources) : await runCheck(tools, kept, sources);
  const [row] = await tools.graph.read(tools.asking, findImport, { id: kept.id });
  const now = readRecord(row?.stored ?? {});
  // A dry run writes nothing, so one that was broken off counts again from the first row.
  const from = now.dryRun ? { ...now, created: 0, updated: 0, unchanged: 0 } : now;
  await new Writing(tools, from, state).run();
}

async function derive(app: App, { graph, hold, signal }: JobTools, kept: ImportRecord): Promise<void> {
  if (kept.dryRun) return;
  if (kept.phase !== 'undoing') await hold.advance({ phase: 'deriving', phaseAt: app.now() });
  await refreshMembership(graph, app.today(), asSystem(`import ${kept.id}`, { signal }), kept.id);
}

async function end({ hold }: JobTools, changes: Record<string, unknown>): Promise<void> {
  hold.stop();
  await hold.advance({ ...changes, phase: 'ended', endedAt: new Date().toISOString(), worker: null });
}

async function handle(
  app: App,
  { id }: ImportRecord,
  hold: Hold | undefined,
  signal: AbortSignal,
  error: unknown,
): Promise<RunEnd> {
  if (error instanceof LeaseLost) return 'not-ours';
  if (signal.aborted) {
    await hold?.letGo().catch(() => undefined);
    return 'stopped';
  }
  if (error instanceof MeridianError && (error.code === 'database-unavailable' || error.code === 'too-slow')) {
    app.log.warn({ importId: id, err: error }, 'import interrupted; it will be taken up again');
    return 'interrupted';
  }
  app.log.error({ importId: id, err: error }, 'import failed');
  const failure =
    error instanceof MeridianError
      ? `${error.message} ${JSON.stringify(error.details ?? {})}`
      : 'Something went wrong inside the server; its log names the import. What was written stays and can be undone.';
  await hold?.advance({ state: 'failed', phase: 'ended', failure, endedAt: app.now(), worker: null });
  discardFiles(app.config.home, id);
  return 'ended';
}
