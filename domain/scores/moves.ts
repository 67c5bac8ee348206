// Who changes class when parameters change, told before they are kept.
import { compareIds } from '../ownership/counting.ts';
import type { Scored } from './model.ts';

/** Accounts that go from one segment to another; null: without a score, there or not at all. */
export interface Move {
  from: string | null;
  to: string | null;
  count: number;
  /** Sorted. */
  ids: string[];
}

export interface Moves {
  moves: Move[];
  moved: number;
  /** In the same segment as before, their scores may differ; those without a score before and after are not counted. */
  stayed: number;
}

/** The largest move first, then by the segments' names, what has no score last. */
export function previewMoves(before: ReadonlyMap<string, Scored>, after: ReadonlyMap<string, Scored>): Moves {
  const moves = new Map<string, Move>();
  let stayed = 0;
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const from = before.get(id)?.segment ?? null;
    const to = after.get(id)?.segment ?? null;
    if (from === to) {
      if (from !== null) stayed += 1;
      continue;
    }
    const key = JSON.stringify([from, to]);
    const move = moves.get(key) ?? { from, to, count: 0, ids: [] };
    move.count = move.ids.push(id);
    moves.set(key, move);
  }
  for (const { ids } of moves.values()) ids.sort(compareIds);
  const sorted = [...moves.values()].sort(
    (a, b) => b.count - a.count || compareSegments(a.from, b.from) || compareSegments(a.to, b.to),
  );
  return { moves: sorted, moved: sorted.reduce((sum, { count }) => sum + count, 0), stayed };
}

function compareSegments(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compareIds(a, b);
}
