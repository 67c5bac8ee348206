// A gap: a named missing thing in a deal, and what would close it.
import type { GapKind } from '../facts/c139.ts';
import type { Role } from '../facts/person.ts';
import { compareIds } from '../ownership/counting.ts';
import type { GainPart } from './closing.ts';
import { GAP_RANKS, type GapRank } from './template.ts';

/** What would close a gap, as a change that can be computed. */
export type Closing =
  /** Somebody is found who holds the role. */
  | { op: 'fill-role'; role: Role }
  /** Somebody takes the place of a person who has left. */
  | { op: 'replace'; personId: string }
  /** A first good meeting: a tie of 0.5. */
  | { op: 'meet'; personId: string }
  /** His attitude is seen today, and is this one. */
  | { op: 'attitude'; personId: string; attitude: number }
  /** A second of ours, or a way past the person everything hangs on. */
  | { op: 'second-way'; personId: string }
  | { op: 'answer'; item: string; value: string | number };

export interface Gap {
  kind: GapKind;
  rank: GapRank;
  role: Role | null;
  personId: string | null;
  /** The item of the template it is a gap of; null where the template has none for it. */
  item: string | null;
  closing: Closing;
  /** Points the score gains when it closes, all else as it is; null without a score. */
  gain: number | null;
  /** The items it gains in; null where nobody asked for them. */
  parts: readonly GainPart[] | null;
}

/** In the stated order: W and the economic buyer, other key persons, coverage, the rest; then the largest gain, kind and id. */
export function compareGaps(a: Gap, b: Gap): number {
  return (
    GAP_RANKS.indexOf(a.rank) - GAP_RANKS.indexOf(b.rank) ||
    (b.gain ?? 0) - (a.gain ?? 0) ||
    compareIds(gapKey(a), gapKey(b))
  );
}

/** What makes two gaps of one deal the same. */
export function gapKey({ kind, role, personId, item }: Pick<Gap, 'kind' | 'role' | 'personId' | 'item'>): string {
  // A person may take another role, and stays the one the gap is about.
  return kind === 'item' ? `item ${item}` : `${kind} ${personId ?? role}`;
}
