// What a set of writes would do to what is stored: pure, so that a dry run and the real run cannot differ.
import type { FactKind } from '../../domain/facts/kind.ts';
import { type AnyRecord, factId, type Value } from '../../domain/facts/registry.ts';
import { SHAPES } from './shape.ts';
import { listColumns, type StoredFact } from './stored.ts';

/** One record to write; columns that are absent leave what is stored. */
export interface FactPatch {
  record: AnyRecord;
  /** For `holder`: made only when no hold of this person and seat is stated. */
  implied?: boolean;
  /** As a file says it: a name or title whose facts a reader has taken out of it is not taken over again. */
  asRead?: boolean;
}
export type Outcome = 'created' | 'updated' | 'unchanged';
export interface Planned {
  id: string;
  outcome: Outcome;
  /** The whole record after the write. */
  record: AnyRecord;
  before: StoredFact | undefined;
  /** Columns whose value changes. */
  changed: string[];
}

function same(kind: FactKind, column: string, a: Value, b: Value): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  if (a.length !== b.length) return false;
  const shape = SHAPES[kind];
  // Lines have no order; lists kept as properties do.
  const unordered = shape.form === 'node' && column in shape.links;
  const [x, y] = unordered ? [[...new Set(a)].sort(), [...new Set(b)].sort()] : [a, b];
  return x.length === y.length && x.every((value, i) => value === y[i]);
}

export function planFact(kind: FactKind, patch: AnyRecord, stored: StoredFact | undefined): Planned {
  const id = factId(kind, patch);
  const record: AnyRecord = {};
  const changed: string[] = [];
  for (const [column, isList] of listColumns(kind)) {
    const was: Value = stored?.record[column] ?? (isList ? [] : null);
    const given = patch[column];
    const will: Value = given === undefined ? was : isList && given === null ? [] : given;
    record[column] = will;
    if (!same(kind, column, was, will)) changed.push(column);
  }
  const outcome: Outcome = !stored ? 'created' : changed.length > 0 ? 'updated' : 'unchanged';
  return { id, outcome, record, before: stored, changed };
}
