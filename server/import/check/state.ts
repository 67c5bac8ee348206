import type { FactKind } from '../../../domain/facts/kind.ts';
import { Bits } from './bits.ts';
import { FactIndex } from './fact-index.ts';
import { Keys } from './keys.ts';
import { PendingReferences } from './pending.ts';
import type { Source } from './sources.ts';

/** What the check knows of the files, and the writing after it needs: a few bytes per row. */
export interface CheckState {
  sources: Source[];
  keys: Keys;
  index: FactIndex;
  /** References to rows that may come later, by the kind they lead to. */
  pending: Map<FactKind, PendingReferences>;
  /** Per source: rows that were rejected, and how many rows there are. */
  rejected: Bits[];
  rows: number[];
  /** Rows that a preset leaves out, with a warning. */
  skipped: number;
  /**
   * Where the seats of managers are that sit in another account than the person who reports to them: from the seat they would
   * have in the same account to the one they have; null where the line has to be left out.
   */
  seats: Map<string, string | null>;
}

export function emptyState(sources: Source[]): CheckState {
  return {
    sources,
    keys: new Keys(),
    index: new FactIndex(),
    pending: new Map([
      ['account', new PendingReferences()],
      ['seat', new PendingReferences()],
    ]),
    rejected: sources.map(() => new Bits()),
    rows: sources.map(() => 0),
    skipped: 0,
    seats: new Map(),
  };
}

/** A row's number over all files, and back. */
export function globalRow(state: CheckState, source: number, row: number): number {
  let before = 0;
  for (let i = 0; i < source; i += 1) before += state.rows[i] ?? 0;
  return before + row;
}
export function placeOfRow(state: CheckState, row: number): { source: Source; row: number } | undefined {
  let left = row;
  for (const source of state.sources) {
    const rows = state.rows[source.index] ?? 0;
    if (left < rows) return { source, row: left };
    left -= rows;
  }
  return undefined;
}
