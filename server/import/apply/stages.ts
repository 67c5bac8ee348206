// The order in which rows are written, and where in it an import stands.
import { FACT_KINDS, type FactKind } from '../../../domain/facts/kind.ts';
import type { Source } from '../check/sources.ts';

/**
 * `rows`: the facts of a file's rows; `late`: those that had to wait for later rows of the same file; `lines`: reporting lines to
 * seats that were not stored yet when the seat was.
 */
export type Stage = { part: 'rows' | 'late'; source: number } | { part: 'lines' };

/** The next thing to do: a stage, and in it the first row (of the file) that is not written yet. */
export interface Cursor {
  stage: number;
  row: number;
}

const LINES_AFTER: readonly FactKind[] = ['person', 'seat'];

export function stagesOf(sources: readonly Source[]): Stage[] {
  const timed: { order: number; stage: Stage }[] = [];
  for (const { index, kind, lateKind } of sources) {
    timed.push({ order: FACT_KINDS.indexOf(kind), stage: { part: 'rows', source: index } });
    if (lateKind) timed.push({ order: FACT_KINDS.indexOf(lateKind), stage: { part: 'late', source: index } });
  }
  if (sources.some(({ kind }) => LINES_AFTER.includes(kind)))
    timed.push({ order: FACT_KINDS.indexOf('seat') + 0.5, stage: { part: 'lines' } });
  return timed.sort((a, b) => a.order - b.order).map(({ stage }) => stage);
}
