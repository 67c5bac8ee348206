// What is missing of an account, what would be the most useful to know first.
import { compareIds } from '../../ownership/counting.ts';
import type { ScoreFacts } from '../facts.ts';
import { type AskedField, askedFields, type CompletenessField, type CompletenessKind, type Unlock } from './fields.ts';
import type { CompletenessParameters } from './parameters.ts';
import { fillOf, kindsThatCount, weightOf } from './share.ts';

export interface MissingField {
  kind: CompletenessKind;
  field: CompletenessField;
  of: AskedField['of'];
  /** How many lack it, and which: ids of the account, persons or deals, sorted. */
  count: number;
  ids: string[];
  unlocks: readonly Unlock[];
  /** Points the score gains when all of these are filled. */
  gain: number;
}

/** Those that unlock the most figures first, then by gain, then by name; a field without weight is not asked for. */
export function missingOf(facts: ScoreFacts, parameters: CompletenessParameters): MissingField[] {
  const asked = askedFields(facts);
  const fill = fillOf(asked, parameters);
  const all = kindsThatCount(fill, parameters).reduce((sum, kind) => sum + parameters.kinds[kind], 0);
  const missing = new Map<string, MissingField>();
  for (const { kind, field, of, filled, id, unlocks } of asked) {
    const weight = weightOf(parameters, kind, field);
    if (filled || weight === 0) continue;
    const key = `${kind}.${field}`;
    const known = missing.get(key) ?? { kind, field, of, count: 0, ids: [], unlocks, gain: 0 };
    known.count += 1;
    known.ids.push(id);
    known.gain = all === 0 ? 0 : (100 * parameters.kinds[kind] * weight * known.count) / (fill[kind].all * all);
    missing.set(key, known);
  }
  for (const { ids } of missing.values()) ids.sort(compareIds);
  return [...missing.values()].sort(
    (a, b) =>
      b.unlocks.length - a.unlocks.length ||
      b.gain - a.gain ||
      compareIds(`${a.kind}.${a.field}`, `${b.kind}.${b.field}`),
  );
}
