// The states of records that changes keep.
import { FACT_KINDS } from '../../../domain/facts/kind.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { planFact } from '../../facts/plan.ts';
import type { StoredFact } from '../../facts/stored.ts';

/** The record a change keeps from before it; null where there was none. */
export function imageOf(before: string | null): AnyRecord | null {
  if (before === null) return null;
  const { record }: { record: AnyRecord } = JSON.parse(before);
  return record;
}

/** Whether writing this state over what is stored would change nothing. */
export function isSame(kind: string, state: AnyRecord, stored: StoredFact): boolean {
  const known = FACT_KINDS.find((each) => each === kind);
  return known !== undefined && planFact(known, state, stored).outcome === 'unchanged';
}
