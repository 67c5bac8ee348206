// How a column of a record is typed: one zod schema for code and API, one description for the import and the forms.
import { z } from 'zod';
import type { FactKind } from './kind.ts';

/** What a cell of the column holds; the import's cell parsers and the editing forms are chosen by it. */
export type CellType =
  | 'key'
  | 'text'
  | 'number'
  | 'share'
  | 'integer'
  | 'date'
  | 'instant'
  | 'flag'
  | 'choice'
  | 'list';

export interface ColumnMeta {
  cell: CellType;
  /** The kind of fact the value (or each value of a list) names by id. */
  refers?: FactKind;
  choices?: readonly string[];
  required?: boolean;
}

/** Column descriptions by zod schema; read with `columnMeta`. */
export const columns = z.registry<ColumnMeta>();

const date = z.iso.date();
const instant = z.iso.datetime({ offset: true });
/** Longest text of one cell, in characters: 64 KB as UTF-8 at worst, the bundle's limit for a cell. */
export const CELL_LIMIT = 65_536;

function optional<T extends z.ZodType>(schema: T, meta: ColumnMeta) {
  const column = schema.nullable();
  columns.add(column, meta);
  return column;
}

/** The record's own id, as imported; up to 512 characters. */
export function key() {
  return z.string().min(1).max(512).register(columns, { cell: 'key', required: true });
}
export function requiredText() {
  return z.string().min(1).max(CELL_LIMIT).register(columns, { cell: 'text', required: true });
}
export function text() {
  return optional(z.string().max(CELL_LIMIT), { cell: 'text' });
}
/** A required reference to a record of another kind, by id. */
export function to(refers: FactKind) {
  return z.string().min(1).max(512).register(columns, { cell: 'key', refers, required: true });
}
/** A reference that may be unknown. */
export function maybeTo(refers: FactKind) {
  return optional(z.string().min(1).max(512), { cell: 'key', refers });
}
/** A list of references; unknown is the empty list. */
export function listTo(refers: FactKind) {
  return z.array(z.string().min(1).max(512)).max(10_000).register(columns, { cell: 'list', refers });
}
export function requiredListTo(refers: FactKind) {
  return z
    .array(z.string().min(1).max(512))
    .min(1)
    .max(10_000)
    .register(columns, { cell: 'list', refers, required: true });
}
export function list() {
  return z.array(z.string().max(CELL_LIMIT)).max(10_000).register(columns, { cell: 'list' });
}
export function listOf<const C extends readonly string[]>(choices: C) {
  return z.array(z.enum(choices)).register(columns, { cell: 'list', choices });
}
export function number() {
  return optional(z.number(), { cell: 'number' });
}
export function requiredNumber() {
  return z.number().register(columns, { cell: 'number', required: true });
}
/** Whole number between two bounds, both included. */
export function integer(min: number, max: number) {
  return optional(z.number().int().min(min).max(max), { cell: 'integer' });
}
/** A fraction 0-1; files may write 51 % as `51%` or `51.00%`. */
export function share() {
  return optional(z.number().min(0).max(1), { cell: 'share' });
}
export function requiredShare() {
  return z.number().min(0).max(1).register(columns, { cell: 'share', required: true });
}
export function day() {
  return optional(date, { cell: 'date' });
}
export function requiredDay() {
  return date.register(columns, { cell: 'date', required: true });
}
/** An instant in UTC; one without a zone is read as UTC. */
export function requiredInstant() {
  return instant.register(columns, { cell: 'instant', required: true });
}
export function flag() {
  return optional(z.boolean(), { cell: 'flag' });
}
export function choice<const C extends readonly string[]>(choices: C) {
  return optional(z.enum(choices), { cell: 'choice', choices });
}
export function requiredChoice<const C extends readonly string[]>(choices: C) {
  return z.enum(choices).register(columns, { cell: 'choice', choices, required: true });
}

/** The description of a record's column; every column of the registry has one (tested). */
export function columnMeta(schema: z.ZodType): ColumnMeta {
  const meta = columns.get(schema);
  if (!meta) throw new Error('a column of a fact kind has no description: build it with the functions of column.ts');
  return meta;
}
