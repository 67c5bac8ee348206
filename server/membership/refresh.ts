// When membership is derived: after writes (their work waits in the graph), and when a new day begins.
import { type Asking, asSystem, type Graph } from '../graph.ts';
import { withLease } from '../neo4j/lease.ts';
import { type Rebuilt, rebuild, WALK_LIMIT } from './rebuild.ts';
import { datedStakes, noteRolled, pendingWork, rolledOn, rollGroups, touchedAccounts } from './statements.ts';

/** Writes taken at once: an import leaves one per batch. */
const AT_ONCE = 1_000;
const ROLL = 10_000;
const LEASE = 'membership';
/** An import that nobody has worked on for so long no longer keeps its work for its end. */
const GIVEN_UP_MS = 60 * 60_000;

function add(sum: Rebuilt, more: Rebuilt): Rebuilt {
  return {
    groups: sum.groups + more.groups,
    changed: sum.changed + more.changed,
    removed: sum.removed + more.removed,
    edges: sum.edges + more.edges,
  };
}

/** Runs under the lease of those who derive, with time for large groups. */
function aloneAtIt(
  graph: Graph,
  asking: Asking = asSystem('membership'),
  work: (patient: Asking) => Promise<Rebuilt>,
): Promise<Rebuilt> {
  const patient = { ...asking, timeoutMs: 120_000 };
  return withLease(graph, patient, LEASE, () => work(patient));
}

/** Revisions whose membership is to be derived: not those of imports under way, but for the given one. */
async function pendingRevisions(graph: Graph, asking: Asking, importId: string | null): Promise<number[]> {
  const heardSince = new Date(Date.now() - GIVEN_UP_MS).toISOString();
  const work = await graph.read(asking, pendingWork, { limit: AT_ONCE, importId, heardSince });
  return work.map((row) => row.revision);
}

/**
 * Derives the membership around everything written since, until nothing waits. Safe to call from several servers. An
 * import derives at its end what it wrote: once, not with every minute of it.
 */
export async function refreshMembership(
  graph: Graph,
  today: string,
  asking?: Asking,
  importId: string | null = null,
): Promise<Rebuilt> {
  return aloneAtIt(graph, asking, async (patient) => {
    let total: Rebuilt = { groups: 0, changed: 0, removed: 0, edges: 0 };
    for (;;) {
      const revisions = await pendingRevisions(graph, patient, importId);
      if (revisions.length === 0) return total;
      // One more than are walked tells that everything is read: the ids a large import touched would only take memory.
      const touched = await graph.read(patient, touchedAccounts, { revisions, limit: WALK_LIMIT + 1 });
      const ids = touched.map((row) => row.id);
      total = add(total, await rebuild(graph, patient, ids, today, revisions));
    }
  });
}

/** Derives everything from the facts alone. */
export function rebuildMembership(graph: Graph, today: string, asking?: Asking): Promise<Rebuilt> {
  return aloneAtIt(graph, asking, async (patient) =>
    rebuild(graph, patient, 'all', today, await pendingRevisions(graph, patient, null)),
  );
}

/** Moves the stored groups to a new day: those around stakes that begin or end on the way are derived again, the others hold. */
export function rollMembership(graph: Graph, today: string, asking?: Asking): Promise<Rebuilt> {
  return aloneAtIt(graph, asking, async (patient) => {
    const [rolled] = await graph.read(patient, rolledOn, {});
    const after = rolled?.day ?? '';
    if (after === today) return { groups: 0, changed: 0, removed: 0, edges: 0 };
    const back = after > today;
    const dated = back ? [] : await graph.read(patient, datedStakes, { after, on: today });
    const done = await rebuild(graph, patient, back ? 'all' : dated.map((row) => row.id), today, []);
    for (;;) {
      const { value } = await graph.write(patient, (tx) => tx.run(rollGroups, { on: today, limit: ROLL }));
      if ((value[0]?.written ?? 0) < ROLL) break;
    }
    await graph.write(patient, (tx) => tx.run(noteRolled, { on: today }));
    return done;
  });
}
