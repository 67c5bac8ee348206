// Names and titles that come again after a reader has taken the facts out of them.
import type { FactKind } from '../facts/kind.ts';
import type { AnyRecord } from '../facts/registry.ts';
import { HINTED_COLUMNS } from './hints.ts';

/**
 * A record as a file says it, without the texts from which the facts have been taken already: what a reader has made of them
 * stays. `stored` is the record that is there.
 */
export function withoutCleaned(kind: FactKind, record: AnyRecord, stored: AnyRecord): AnyRecord {
  const known = stored['cleanedFrom'];
  if ((kind !== 'person' && kind !== 'seat') || !Array.isArray(known) || known.length === 0) return record;
  const kept = { ...record };
  for (const { column } of HINTED_COLUMNS[kind]) {
    const text = kept[column];
    if (typeof text === 'string' && known.includes(text)) delete kept[column];
  }
  return kept;
}
