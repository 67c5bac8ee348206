// Editing forms are drawn from the fact registry: a new column of a kind is a new field, in the right form, at once.
import type { z } from 'zod';
import { type CellType, columnMeta } from '../../../domain/facts/column.ts';
import type { FactKind } from '../../../domain/facts/kind.ts';
import { provenance } from '../../../domain/facts/provenance.ts';
import { type AnyRecord, FACTS, type Value } from '../../../domain/facts/registry.ts';
import type { ColumnName } from '../../texts/zh/columns.ts';

export interface Field {
  name: ColumnName;
  cell: CellType;
  refers?: FactKind;
  /** The kind it refers to stands in another column: an owner is an account or a person. */
  refersBy?: ColumnName;
  choices?: readonly string[];
  required: boolean;
  /** Part of what identifies the fact: fixed once it exists. */
  fixed: boolean;
  /** Where the fact comes from. */
  origin: boolean;
}

const ORIGIN = new Set(Object.keys(provenance()));

/** The columns of a kind as fields, in the order of its record. */
export function fieldsOf(kind: FactKind): Field[] {
  const { record, identity } = FACTS[kind];
  const shape: Record<string, z.ZodType> = record.shape;
  const fixed: readonly string[] = identity;
  return Object.entries(shape).map(([name, schema]) => {
    const { cell, refers, choices, required } = columnMeta(schema);
    return {
      name: name as ColumnName,
      cell,
      ...(refers ? { refers } : {}),
      ...(kind === 'stake' && name === 'ownerId' ? { refersBy: 'ownerKind' as const } : {}),
      ...(choices ? { choices } : {}),
      required: required ?? false,
      fixed: fixed.includes(name),
      origin: ORIGIN.has(name),
    };
  });
}

/** The kind a field's value names in this record; undefined where it names none. */
export function refersTo(field: Field, record: Record<string, unknown>): FactKind | undefined {
  if (!field.refersBy) return field.refers;
  return record[field.refersBy] === 'person' ? 'person' : 'account';
}

/** What a field holds while it is edited: shares as per cent, everything else as it is stored. */
export type Draft = Record<string, Value | undefined>;

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

export function draftOf(fields: readonly Field[], record: AnyRecord): Draft {
  return Object.fromEntries(
    fields.map(({ name, cell }) => {
      const value = record[name] ?? null;
      return [name, cell === 'share' && typeof value === 'number' ? rounded(value * 100) : value];
    }),
  );
}

/** A draft as a record: what was left empty is unknown. */
export function recordOf(fields: readonly Field[], draft: Draft): AnyRecord {
  return Object.fromEntries(
    fields.map(({ name, cell }): [string, Value] => {
      const value = draft[name];
      if (cell === 'list') return [name, Array.isArray(value) ? value : []];
      if (value === undefined || value === null || (typeof value === 'string' && value.trim() === ''))
        return [name, null];
      if (cell === 'share' && typeof value === 'number') return [name, rounded(value / 100)];
      return [name, typeof value === 'string' ? value.trim() : value];
    }),
  );
}

function known(value: Value | undefined): Value {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
}

/** Only the columns that differ: what was not touched stays as it is stored, whatever others wrote meanwhile. */
export function patchOf(before: AnyRecord, after: AnyRecord): AnyRecord {
  const differs = ([name, value]: [string, Value]) =>
    JSON.stringify(known(before[name])) !== JSON.stringify(known(value));
  return Object.fromEntries(Object.entries(after).filter(differs));
}

/** Columns that cannot be stored as they are; an id left empty is made by the server. */
export function wrongColumns(kind: FactKind, record: AnyRecord): string[] {
  const schema: z.ZodObject = FACTS[kind].record;
  const { id, ...rest } = record;
  const parsed = ('id' in schema.shape && !id ? schema.omit({ id: true }) : schema).safeParse(id ? record : rest);
  return parsed.success ? [] : [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
}
