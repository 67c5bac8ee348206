// Derives MEMBER_OF behind a generation number: readers see the old groups until the new ones stand, also after a crash.
import { setImmediate } from 'node:timers/promises';
import { groupOfRoot } from '../../domain/ownership/group.ts';
import { groupsOf } from '../../domain/ownership/groups.ts';
import type { OwnershipGroup } from '../../domain/ownership/result.ts';
import { noScoreTouch, scoreWork } from '../facts/score-touch.ts';
import { nextRevision, recordScoreWork } from '../facts/statements.ts';
import type { Asking, Graph } from '../graph.ts';
import { withLittleGarbage } from '../memory.ts';
import { type Affected, loadAll, loadAround, storedRoots } from './load.ts';
import { addEdges, dropGroups, flipGroups, storedMembership, sweepEdges, workDone } from './statements.ts';

/** Edges of one transaction, as for imports: some hundred milliseconds of work. */
const BATCH = 5_000;
/** Groups worked out and written at once: bounds what is held of them. */
const ROOTS = 2_000;
/** Longest stretch of computing before others have their turn. */
const TURN_MS = 20;
/** Above this many touched accounts reading everything is faster than walking. */
export const WALK_LIMIT = 5_000;

export interface Rebuilt {
  groups: number;
  changed: number;
  removed: number;
  edges: number;
}
type Stored = {
  id: string;
  generation: number | null;
  edges: [number, string, number | null, number][];
  affiliates: number | null;
};

/** Edges to add to one root. */
type NewEdges = {
  rootId: string;
  generation: number;
  members: { id: string; effectiveStake: number | null; control: string; depth: number }[];
};

/**
 * Brings the stored groups around the touched accounts (or all) to what the ownership facts say on a day, and takes the given
 * work off the list. Run it under the `membership` lease.
 */
export async function rebuild(
  graph: Graph,
  asking: Asking,
  touched: string[] | 'all',
  today: string,
  revisions: number[],
): Promise<Rebuilt> {
  const result =
    touched === 'all' || touched.length > WALK_LIMIT
      ? await withLittleGarbage(async () => rebuildWithin(graph, asking, await loadAll(graph, asking, today), today))
      : await rebuildWithin(graph, asking, await loadAround(graph, asking, touched, today), today);
  if (revisions.length > 0) await graph.write(asking, (tx) => tx.run(workDone, { revisions }));
  return result;
}

async function rebuildWithin(graph: Graph, asking: Asking, affected: Affected, today: string): Promise<Rebuilt> {
  const { ownership, roots } = affected;
  const groups = groupsOf(ownership);
  const now = groups.roots.map((root) => ownership.network.ids[root]!);
  const rootIds = [...(roots ?? new Set([...now, ...(await storedRoots(graph, asking))]))].sort();
  const result: Rebuilt = { groups: 0, changed: 0, removed: 0, edges: 0 };
  const pauseIfLong = pauses();
  for (let at = 0; at < rootIds.length; at += ROOTS) {
    const ids = rootIds.slice(at, at + ROOTS);
    const found: OwnershipGroup[] = [];
    for (const id of ids) {
      const group = groupOfRoot(ownership, groups, id);
      if (group) found.push(group);
      await pauseIfLong();
    }
    result.groups += found.length;
    await rebuildRoots(graph, asking, ids, new Map(found.map((group) => [group.rootId, group])), today, result);
  }
  return result;
}

/** Lets others have their turn after so much work: requests are answered while groups are computed. */
function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN_MS) return;
    await setImmediate();
    since = performance.now();
  };
}

async function rebuildRoots(
  graph: Graph,
  asking: Asking,
  ids: string[],
  groups: Map<string, OwnershipGroup>,
  today: string,
  result: Rebuilt,
): Promise<void> {
  const stored = new Map<string, Stored>(
    (await graph.read(asking, storedMembership, { ids })).map((row) => [row.id, row]),
  );
  const flips: { id: string; generation: number; members: number; affiliates: number }[] = [];
  const edges: NewEdges[] = [];
  const sweep: string[] = [];
  // Whoever counts in another group than before, and the groups: their scores are rolled up anew.
  const scores = { ...noScoreTouch(), groups: new Set<string>() };
  for (const id of ids) {
    const group = groups.get(id);
    const old = stored.get(id);
    if (!group) continue;
    const newest = (old?.edges ?? []).reduce((most, [each]) => Math.max(most, each), old?.generation ?? 0);
    const generation = sameMembers(group, old) ? (old?.generation ?? 1) : newest + 1;
    flips.push({ id, generation, members: group.members.length, affiliates: group.affiliates.length });
    if (generation === old?.generation) {
      if (old.edges.length > group.members.length) sweep.push(id);
      continue;
    }
    if (old) sweep.push(id);
    result.changed += 1;
    scores.groups.add(id);
    for (const [, member] of old?.edges ?? []) scores.accounts.add(member);
    for (const member of group.members) scores.accounts.add(member.id);
    const members = group.members.map(({ id: member, effectiveStake, control, depth }) => ({
      id: member,
      effectiveStake,
      control,
      depth,
    }));
    edges.push({ rootId: id, generation, members });
  }
  const gone = ids.filter((id) => !groups.has(id) && stored.has(id));
  for (const id of gone) {
    scores.groups.add(id);
    for (const [, member] of stored.get(id)?.edges ?? []) scores.accounts.add(member);
  }
  for (const rows of batches(edges)) {
    await graph.write(asking, (tx) => tx.run(addEdges, { rows }));
    result.edges += rows.reduce((sum, row) => sum + row.members.length, 0);
  }
  result.removed += gone.length;
  if (flips.length + gone.length === 0) return;
  await graph.write(asking, async (tx) => {
    const [row] = await tx.run(nextRevision, {});
    const revision = row?.revision ?? 0;
    if (flips.length > 0) await tx.run(flipGroups, { rows: flips, on: today, revision });
    if (gone.length > 0) await tx.run(dropGroups, { ids: gone });
    const work = scoreWork(scores, revision, null);
    if (work) await tx.run(recordScoreWork, { work });
  });
  await sweepAll(graph, asking, [...sweep, ...gone]);
}

/** At most `BATCH` edges at a time; a large group is cut. */
function* batches(edges: readonly NewEdges[]): Generator<NewEdges[]> {
  let batch: NewEdges[] = [];
  let room = BATCH;
  for (const { members, ...of } of edges)
    for (let at = 0; at < members.length; ) {
      const part = members.slice(at, at + room);
      batch.push({ ...of, members: part });
      at += part.length;
      room -= part.length;
      if (room > 0) continue;
      yield batch;
      batch = [];
      room = BATCH;
    }
  if (batch.length > 0) yield batch;
}

async function sweepAll(graph: Graph, asking: Asking, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  for (;;) {
    const { value } = await graph.write(asking, (tx) => tx.run(sweepEdges, { ids, limit: BATCH }));
    if ((value[0]?.written ?? 0) < BATCH) return;
  }
}

/** Whether the generation that is read holds exactly these members, stakes and depths. */
function sameMembers(group: OwnershipGroup, old: Stored | undefined): boolean {
  if (!old || old.generation === null) return false;
  const edges = new Map<string, [number | null, number]>();
  for (const [generation, id, stake, depth] of old.edges)
    if (generation === old.generation) edges.set(id, [stake, depth]);
  return (
    edges.size === group.members.length &&
    group.members.every((member) => {
      const edge = edges.get(member.id);
      return edge !== undefined && edge[0] === member.effectiveStake && edge[1] === member.depth;
    })
  );
}
