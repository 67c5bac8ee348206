import type { z } from 'zod';
import { columnMeta } from './column.ts';
import { FACT_KINDS, type FactKind } from './kind.ts';
import { type AnyRecord, FACTS } from './registry.ts';

interface ReferenceColumn {
  column: string;
  kind: FactKind;
}

const COLUMNS = new Map<FactKind, ReferenceColumn[]>(
  FACT_KINDS.map((kind) => {
    const shape: Record<string, z.ZodType> = FACTS[kind].record.shape;
    const columns = Object.entries(shape).flatMap(([column, schema]) => {
      const refers = columnMeta(schema).refers;
      return refers ? [{ column, kind: refers }] : [];
    });
    return [kind, columns];
  }),
);

/** Calls back with every record that a record refers to. */
export function eachReference(
  kind: FactKind,
  record: AnyRecord,
  visit: (column: string, kind: FactKind, id: string) => void,
): void {
  for (const { column, kind: refers } of COLUMNS.get(kind) ?? []) {
    const value = record[column];
    if (typeof value === 'string') visit(column, refers, value);
    else if (Array.isArray(value)) for (const id of value) visit(column, refers, id);
  }
  // What an owner is, its own column says.
  if (kind === 'stake')
    visit('ownerId', record['ownerKind'] === 'person' ? 'person' : 'account', String(record['ownerId']));
}
