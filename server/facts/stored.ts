// From the graph's properties and lines to a record, and back.

import type { z } from 'zod';
import { columnMeta } from '../../domain/facts/column.ts';
import type { FactKind } from '../../domain/facts/kind.ts';
import { type AnyRecord, FACTS, type Value } from '../../domain/facts/registry.ts';
import { countryKey, nameKey } from '../../domain/identity/name.ts';
import { hintsOf } from '../../domain/suggestions/hints.ts';
import { spelling } from './pinyin.ts';
import { SHAPES } from './shape.ts';

/** When and by whom a record was made and last changed; `revision` is that of the last write. */
export interface Stamps {
  recordedAt: string;
  recordedBy: string;
  changedBy: string;
  revision: number;
}
export interface StoredFact {
  id: string;
  record: AnyRecord;
  stamps: Stamps;
}

const lists = new Map<FactKind, Map<string, boolean>>();

/** Whether a column of a kind holds a list; in schema order. */
export function listColumns(kind: FactKind): Map<string, boolean> {
  let known = lists.get(kind);
  if (!known) {
    const shape: Record<string, z.ZodType> = FACTS[kind].record.shape;
    known = new Map(Object.entries(shape).map(([column, schema]) => [column, columnMeta(schema).cell === 'list']));
    lists.set(kind, known);
  }
  return known;
}

export function fromGraph(
  kind: FactKind,
  row: { id: string; stored: Record<string, unknown>; links: Record<string, string[]> },
): StoredFact {
  const record: AnyRecord = {};
  for (const [column, isList] of listColumns(kind)) {
    const linked = row.links[column];
    if (linked) record[column] = isList ? [...linked].sort() : (linked[0] ?? null);
    else record[column] = (row.stored[column] as Value | undefined) ?? (isList ? [] : null);
  }
  const { recordedAt, recordedBy, changedBy, revision } = row.stored;
  return {
    id: row.id,
    record,
    stamps: {
      recordedAt: String(recordedAt),
      recordedBy: String(recordedBy),
      changedBy: String(changedBy ?? recordedBy),
      revision: Number(revision),
    },
  };
}

/** What accounts are compared by when duplicates are suggested. */
function duplicateKeys({ name, country }: AnyRecord): Record<string, string> {
  const place = typeof country === 'string' ? countryKey(country) : '';
  return { nameKey: nameKey(String(name ?? '')), ...(place === '' ? {} : { countryKey: place }) };
}

/** The properties to store: the record without what its lines tell, without unknowns, with the stamps. */
export function toProperties(kind: FactKind, id: string, record: AnyRecord, stamps: Stamps): Record<string, unknown> {
  const shape = SHAPES[kind];
  const properties: Record<string, unknown> = {};
  for (const [column, isList] of listColumns(kind)) {
    if (shape.form === 'node' ? column in shape.links : shape.told.includes(column)) continue;
    const value = record[column] ?? null;
    if (value === null || (isList && Array.isArray(value) && value.length === 0)) continue;
    properties[column] = value;
  }
  const pinyin = spelling(kind, record);
  if (pinyin) properties['pinyin'] = pinyin;
  if (kind === 'account') Object.assign(properties, duplicateKeys(record));
  if ((kind === 'person' || kind === 'seat') && hintsOf(kind, record).length > 0) properties['hinted'] = true;
  properties['id'] = id;
  properties['recordedAt'] = stamps.recordedAt;
  properties['recordedBy'] = stamps.recordedBy;
  // Until somebody else changes it, who recorded it says it all.
  if (stamps.changedBy !== stamps.recordedBy) properties['changedBy'] = stamps.changedBy;
  properties['revision'] = stamps.revision;
  return properties;
}
