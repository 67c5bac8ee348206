import type { ChangeRow } from '../../../domain/contract/accounts.ts';

export interface Difference {
  column: string;
  before: unknown;
  after: unknown;
}

/** Stamps of the store, not statements of anybody. */
const STAMPS = new Set(['recordedAt', 'recordedBy', 'revision', 'importId', 'factId', 'id']);

function isUnknown(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** What a change changed, column by column; of a new or removed record everything that is stated. */
export function differencesOf(change: Pick<ChangeRow, 'before' | 'after'>): Difference[] {
  const before = change.before ?? {};
  const after = change.after ?? {};
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((column) => !STAMPS.has(column));
  return columns
    .map((column) => ({ column, before: before[column] ?? null, after: after[column] ?? null }))
    .filter(
      ({ before: was, after: is }) => !(isUnknown(was) && isUnknown(is)) && JSON.stringify(was) !== JSON.stringify(is),
    );
}
