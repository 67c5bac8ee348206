// Cells of a row to a record, by a plan made once per file.
import type { z } from 'zod';
import type { FactKind } from '../../../domain/facts/kind.ts';
import { type AnyRecord, FACTS } from '../../../domain/facts/registry.ts';
import { parseLei, parseUscc } from '../../../domain/identity/code.ts';
import { type CellParser, cellParser } from '../../../domain/values/cell.ts';
import type { DateOrder } from '../../../domain/values/day.ts';
import { Refusal } from '../../../domain/values/refusal.ts';
import { columnKey, type HeaderFault, type RowNotes } from './preset.ts';

export interface ColumnPlan {
  column: string;
  /** The column's name as the file writes it. */
  name: string;
  index: number;
  parse: CellParser;
}

const CHECKED: Record<string, CellParser> = {
  uscc: (cell) => (cell.trim() ? parseUscc(cell) : null),
  lei: (cell) => (cell.trim() ? parseLei(cell) : null),
};

/** The parser of a kind's column; check digits are checked with it. */
export function parserOf(kind: FactKind, column: string, order: DateOrder = 'none'): CellParser {
  const shape: Record<string, z.ZodType> = FACTS[kind].record.shape;
  const schema = shape[column];
  if (!schema) throw new Error(`${kind} has no column ${column}`);
  return CHECKED[column] ?? cellParser(schema, order);
}

/** Fills the planned columns; refused cells are noted as errors. */
export function readCells(
  plans: readonly ColumnPlan[],
  cells: string[],
  notes: RowNotes,
  record: AnyRecord,
): AnyRecord {
  for (const { column, name, index, parse } of plans) {
    const value = parse(cells[index] ?? '');
    if (value instanceof Refusal) notes.error(name, value.code, value.values);
    else record[column] = value;
  }
  return record;
}

/** Where each wanted column stands in a header; `names` are what it may be called. */
export function locate(header: readonly string[], names: readonly string[]): number[] {
  const keys = new Set(names.map(columnKey));
  return header.flatMap((name, index) => (keys.has(columnKey(name)) ? [index] : []));
}

/** Where a column stands, by its first name that the header has; undefined when it has none of them. */
export function locateFirst(header: readonly string[], names: readonly string[]): number | undefined {
  for (const name of names) {
    const [index] = locate(header, [name]);
    if (index !== undefined) return index;
  }
  return undefined;
}

/** Columns that are there more than once, and required ones that are missing. */
export function headerFaults(
  header: readonly string[],
  columns: Iterable<string>,
  required: readonly string[],
): HeaderFault[] {
  const faults: HeaderFault[] = [];
  for (const column of columns) {
    const places = locate(header, [column]);
    if (places.length > 1) faults.push({ column, code: 'duplicate-column' });
    if (places.length === 0 && required.includes(column)) faults.push({ column, code: 'missing-column' });
  }
  return faults;
}
