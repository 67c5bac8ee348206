// Rows of groups: the scores of what their entities measure together.
import type { Measure, ScoreModelId } from '../../domain/scores/model.ts';
import type { StoredRow } from './keep.ts';
import type { Head, ScoredMeasure } from './measured.ts';
import type { VersionedModel } from './models.ts';
import { storedRow } from './row.ts';

/** Collects the measures of one group after another; accounts have to come group by group. */
export class GroupCollector {
  #groupId: string | null = null;
  #head: Head | null = null;
  #measures = new Map<ScoreModelId, Measure[]>();

  /** Takes an account in; answers the group before it, where this one begins another. */
  add(head: Head, measures: ReadonlyMap<ScoreModelId, Measure | null>): CollectedGroup | null {
    const done = head.groupId === this.#groupId ? null : this.end();
    this.#groupId = head.groupId;
    if (head.accountId === head.groupId) this.#head = head;
    for (const [model, measure] of measures) {
      if (!measure) continue;
      const known = this.#measures.get(model);
      if (known) known.push(measure);
      else this.#measures.set(model, [measure]);
    }
    return done;
  }

  /** The group that was being collected; null where its root is not among its accounts, or there was none. */
  end(): CollectedGroup | null {
    const done = this.#head ? { head: this.#head, measures: this.#measures } : null;
    this.#groupId = null;
    this.#head = null;
    this.#measures = new Map();
    return done;
  }
}

export interface CollectedGroup {
  /** Of the root. */
  head: Head;
  /** Of its entities that are scored, by model. */
  measures: ReadonlyMap<ScoreModelId, readonly Measure[]>;
}

/** The row of a group by a model; null where none of its entities is measured, or together they have no score. */
export function groupRow(
  versioned: VersionedModel,
  head: Head,
  measures: readonly Measure[],
  score: (measure: Measure) => ScoredMeasure,
): { row: StoredRow; scored: ScoredMeasure } | null {
  if (measures.length === 0) return null;
  const scored = score(versioned.model.rollUp(measures, versioned.parameters));
  return scored.score === null ? null : { row: storedRow(versioned, 'group', head, scored, measures.length), scored };
}
