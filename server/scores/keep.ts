// Stores rows of scores: only those that say something else than what is stored.
import type { Asking, Graph } from '../graph.ts';
import { firstId, type HistoryEntry, type StoredShape, withEntry } from './row.ts';
import { countList, keepScores, keptScores, listedScores, removeScores, scoresThere } from './statements.ts';

export type StoredRow = StoredShape;

/** Rows of one transaction: some tenths of a second of work. */
const AT_ONCE = 2_000;
const PAGE = 20_000;

export interface Kept {
  written: number;
  /** Rows there are more or fewer than before. */
  grown: boolean;
  /** Groups whose entities have other rows than before, those they have left included. */
  groups: Set<string>;
}

/** Brings these rows to what they are from a day on. */
export async function keepRows(graph: Graph, asking: Asking, rows: readonly StoredRow[], day: string): Promise<Kept> {
  const kept: Kept = { written: 0, grown: false, groups: new Set() };
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const batch = rows.slice(at, at + AT_ONCE);
    const asked = { ids: batch.map(({ id }) => id), digests: batch.map(({ digest }) => digest) };
    const other = new Map((await graph.read(asking, keptScores, asked)).map((row) => [row.id, row]));
    const fresh = batch.flatMap((row) => {
      const before = other.get(row.id);
      if (!before) return [];
      if (before.groupId !== null) kept.groups.add(before.groupId);
      kept.grown ||= !before.there;
      kept.groups.add(String(row['groupId']));
      const known: HistoryEntry[] = JSON.parse(before.history ?? '[]');
      const history = withEntry(known, [day, row.score, row.segment]);
      return [{ ...row, history: JSON.stringify(history) }];
    });
    if (fresh.length === 0) continue;
    await graph.write(asking, (tx) => tx.run(keepScores, { rows: fresh }));
    kept.written += fresh.length;
  }
  return kept;
}

/** Takes rows away; answers the groups they counted in. */
export async function removeRows(graph: Graph, asking: Asking, ids: readonly string[]): Promise<Kept> {
  const kept: Kept = { written: 0, grown: false, groups: new Set() };
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const there = await graph.read(asking, scoresThere, { ids: ids.slice(at, at + AT_ONCE) });
    if (there.length === 0) continue;
    for (const row of there) kept.groups.add(row.groupId);
    await graph.write(asking, (tx) => tx.run(removeScores, { ids: there.map((row) => row.id) }));
    kept.written += there.length;
    kept.grown = true;
  }
  return kept;
}

/** Takes away the rows of a list that are not among those seen, all of which are stored. */
export async function sweepList(
  graph: Graph,
  asking: Asking,
  list: string,
  seen: ReadonlySet<string>,
): Promise<number> {
  const [stored] = await graph.read(asking, countList, { list });
  if (stored?.count === seen.size) return 0;
  let removed = 0;
  for (let after = firstId(list); ; ) {
    const rows = await graph.read(asking, listedScores, { list, after, limit: PAGE });
    const gone = rows.map((row) => row.id).filter((id) => !seen.has(id));
    removed += (await removeRows(graph, asking, gone)).written;
    const last = rows.at(-1);
    if (rows.length < PAGE || !last) return removed;
    after = last.id;
  }
}
