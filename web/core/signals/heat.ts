// Open signals by colleague and kind.
import type { TallyAnswer } from '../../../domain/contract/signals.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';
import type { SignalKind } from '../../../domain/signals/kinds.ts';

export interface HeatRow {
  /** Null: what nobody was told of. */
  colleagueId: string | null;
  counts: Partial<Record<SignalKind, number>>;
  total: number;
}

/** A row per colleague, the most signals first, ties by id; nobody's comes first of all. */
export function heatRows(rows: TallyAnswer['rows']): HeatRow[] {
  const found = new Map<string | null, HeatRow>();
  for (const { colleagueId, kind, count } of rows) {
    const row = found.get(colleagueId) ?? { colleagueId, counts: {}, total: 0 };
    row.counts[kind] = (row.counts[kind] ?? 0) + count;
    row.total += count;
    found.set(colleagueId, row);
  }
  return [...found.values()].sort(
    (a, b) =>
      Number(b.colleagueId === null) - Number(a.colleagueId === null) ||
      b.total - a.total ||
      compareIds(a.colleagueId ?? '', b.colleagueId ?? ''),
  );
}

/** How strongly a cell is tinted, 0-1, by the root of its part of the largest: few among many stay visible. */
export function heatOf(count: number, most: number): number {
  return most <= 0 ? 0 : Math.sqrt(count / most);
}
