// Keeps the stored scores at what the facts say: only around what was written, or everything where that is due.
import type { Templates } from '../../domain/c139/templates.ts';
import { type Asking, asSystem, type Graph } from '../graph.ts';
import { EVERYONE } from '../membership/load.ts';
import { withLease } from '../neo4j/lease.ts';
import { type OwnWrites, readingOwnWrites } from '../own-writes.ts';
import { scoreAll } from './full.ts';
import { type Measuring, moneyOn } from './measured.ts';
import { newestModels } from './models.ts';
import { holdsFor, moneyOfRun, type Run, saveRun, standingOfScores } from './run.ts';
import { type ScoreMemory, scoreTouched } from './some.ts';
import { pendingScores, scoresDone } from './statements.ts';
import { accountsTouched } from './touched.ts';

/** Writes taken at once. */
const AT_ONCE = 1_000;
/** An import that nobody has worked on for so long no longer keeps its work for its end. */
const GIVEN_UP_MS = 60 * 60_000;

export interface Refreshed {
  /** Writes whose effect is stored now. */
  works: number;
  full: boolean;
  written: number;
}

export interface RefreshTools {
  graph: Graph;
  today: () => string;
  now: () => string;
  templates: Templates;
  memory: ScoreMemory;
  signal?: AbortSignal | undefined;
}

/**
 * Brings the stored scores up to date, until nothing waits. Safe to call from several servers, and to kill: what was not
 * ended stays noted in the graph and is done again.
 */
export async function refreshScores(tools: RefreshTools): Promise<Refreshed> {
  // In a cluster a reader may be behind: everything reads after what was written here.
  const graph = readingOwnWrites(tools.graph);
  const asking: Asking = { ...asSystem('scores', { signal: tools.signal, timeoutMs: 120_000 }), viewer: EVERYONE };
  const total: Refreshed = { works: 0, full: false, written: 0 };
  if (!(await isDue(graph, asking, tools))) return total;
  return withLease(graph, asking, 'scores', async () => {
    try {
      for (;;) {
        const done = await once(graph, asking, tools);
        if (!done) return total;
        total.works += done.works;
        total.full ||= done.full;
        total.written += done.written;
      }
    } catch (error) {
      // What is remembered may be ahead of what was stored.
      tools.memory.at = null;
      throw error;
    }
  });
}

async function isDue(graph: Graph, asking: Asking, { today, templates }: RefreshTools): Promise<boolean> {
  return graph.readAll(asking, async (tx) => {
    const { run, pending, revision } = await standingOfScores(tx);
    if (revision === 0) return false;
    if (!run || pending > 0 || run.asOf !== today() || run.templates !== templates.points.version) return true;
    return !holdsFor(run, await newestModels(tx));
  });
}

async function once(graph: OwnWrites, asking: Asking, tools: RefreshTools): Promise<Refreshed | null> {
  const { templates, memory } = tools;
  const today = tools.today();
  const heardSince = new Date(Date.parse(tools.now()) - GIVEN_UP_MS).toISOString();
  const { run, models, work, revision } = await graph.readAll(asking, async (tx) => ({
    ...(await standingOfScores(tx)),
    models: await newestModels(tx),
    work: await tx.run(pendingScores, { heardSince, limit: AT_ONCE }),
  }));
  if (revision === 0) return null;
  const revisions = work.map((row) => row.revision);
  const holds =
    run !== null && run.asOf === today && run.templates === templates.points.version && holdsFor(run, models);
  if (holds && revisions.length === 0) return null;
  const measuring = { graph, asking, models, templates };
  // Where currencies cannot be brought together, one order less may do it: then everything is told again.
  const touched =
    holds && !run.mixed ? await graph.readAll(asking, (tx) => accountsTouched(tx, EVERYONE, today, work)) : null;
  const some =
    holds && touched
      ? await scoreTouched(
          {
            ...measuring,
            money: await graph.readAll(asking, (tx) => moneyOfRun(tx, run)),
            run,
            memory,
            touched,
            groups: [...new Set(work.flatMap((row) => row.groups ?? []))],
          },
          tools.now(),
        )
      : null;
  if (some) {
    await end(graph, asking, some.run, revisions);
    memory.at = some.run.at;
    return { works: revisions.length, full: false, written: some.written };
  }
  const money = await graph.readAll(asking, (tx) => moneyOn(tx, asking.viewer, today));
  const whole: Measuring = { ...measuring, money };
  const { run: fresh, populations, written } = await scoreAll(whole, tools.now());
  await end(graph, asking, fresh, revisions);
  memory.at = fresh.at;
  memory.populations = populations;
  return { works: revisions.length, full: true, written };
}

async function end(graph: OwnWrites, asking: Asking, run: Run, revisions: number[]): Promise<void> {
  await graph.write(asking, async (tx) => {
    await saveRun(tx, run);
    if (revisions.length > 0) await tx.run(scoresDone, { revisions });
  });
}
