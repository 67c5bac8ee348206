import type { z } from 'zod';
import { type ColumnMeta, columnMeta } from '../facts/column.ts';
import type { Value } from '../facts/registry.ts';
import { choiceParser } from './choice.ts';
import { type DateOrder, parseDay, parseInstant } from './day.ts';
import { parseFlag } from './flag.ts';
import { parseList } from './list.ts';
import { parseInteger, parseNumber } from './number.ts';
import { Refusal, refuse } from './refusal.ts';
import { parseShare } from './share.ts';

/** The longest id, in characters; the records' schemas have the same bound. */
export const KEY_LENGTH = 512;

export type CellParser = (cell: string) => Value | Refusal;

/**
 * The parser of one column of a record: a cell to the value its schema takes, or the refusal. An empty cell is
 * unknown (null, for lists the empty list), and a refusal where the column is required.
 */
export function cellParser(schema: z.ZodType, order: DateOrder = 'none'): CellParser {
  const meta = columnMeta(schema);
  const filled = filledParser(meta, schema, order);
  const empty = meta.required ? new Refusal('missing-value') : meta.cell === 'list' ? [] : null;
  return (cell) => (cell === '' || cell.trim() === '' ? empty : filled(cell));
}

function filledParser(meta: ColumnMeta, schema: z.ZodType, order: DateOrder): CellParser {
  switch (meta.cell) {
    case 'key':
      return parseKey;
    case 'text':
      return (cell) => cell;
    case 'number':
      return parseNumber;
    case 'integer':
      return integerParser(schema);
    case 'share':
      return parseShare;
    case 'date':
      return (cell) => parseDay(cell, order);
    case 'instant':
      return (cell) => parseInstant(cell, order);
    case 'flag':
      return parseFlag;
    case 'choice':
      return choiceParser(meta.choices ?? []);
    case 'list':
      return listParser(meta);
  }
}

/** An id as given. */
export function parseKey(cell: string): string | Refusal {
  return cell.length > KEY_LENGTH ? refuse('key-too-long', cell, { limit: String(KEY_LENGTH) }) : cell;
}

function integerParser(schema: z.ZodType): CellParser {
  const { min, max } = bounds(schema);
  return (cell) => parseInteger(cell, min, max);
}

/** The bounds of a whole-number column, asked of its schema so that they are stated once. */
function bounds(schema: z.ZodType): { min: number; max: number } {
  const fits = (value: number) => schema.safeParse(value).success;
  let min = 0;
  let max = 0;
  while (fits(min - 1) && min > -1000) min -= 1;
  while (fits(max + 1) && max < 1000) max += 1;
  return { min, max };
}

function listParser(meta: ColumnMeta): CellParser {
  const each = meta.choices ? choiceParser(meta.choices) : meta.refers ? parseKey : undefined;
  return (cell) => {
    const entries = parseList(cell);
    if (!Array.isArray(entries)) return entries;
    if (entries.length === 0) return meta.required ? new Refusal('missing-value') : entries;
    if (!each) return entries;
    const parsed: string[] = [];
    for (const entry of entries) {
      const value = each(entry);
      if (typeof value !== 'string') return value instanceof Refusal ? value : refuse('unknown-choice', entry);
      parsed.push(value);
    }
    // References and choices are sets: their order says nothing, so it must not look like a change.
    return [...new Set(parsed)].sort();
  };
}
