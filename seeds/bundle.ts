// A CSV bundle as rows in memory, and how it is written to a folder.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZodType } from 'zod';
import { columnMeta } from '../domain/facts/column.ts';
import { FACT_KINDS, type FactKind } from '../domain/facts/kind.ts';
import { type AnyRecord, columnsOf, FACTS, type FactRecord, type Value } from '../domain/facts/registry.ts';

/** The columns a row cannot do without: those that cannot be null, lists aside. */
type RequiredColumn<R> = {
  [C in keyof R]: null extends R[C] ? never : R[C] extends readonly string[] ? never : C;
}[keyof R];

/** A row of a bundle: the columns that are known; what is left out is unknown. */
export type Row<K extends FactKind> = Partial<FactRecord<K>> & Pick<FactRecord<K>, RequiredColumn<FactRecord<K>>>;

/** The rows of a bundle by kind of fact. */
export type Bundle = { [K in FactKind]: Row<K>[] };

export function emptyBundle(): Bundle {
  return {
    colleague: [],
    product: [],
    competitor: [],
    account: [],
    person: [],
    seat: [],
    holder: [],
    stake: [],
    tie: [],
    influence: [],
    deal: [],
    decision: [],
    interaction: [],
    order: [],
    potential: [],
    event: [],
    contract: [],
    rate: [],
    assessment: [],
    coachStatement: [],
    action: [],
  };
}

/** The rows of a kind as whole records: null, or the empty list, where nothing is said. */
export function records(bundle: Bundle, kind: FactKind): AnyRecord[] {
  const shape: Record<string, ZodType> = FACTS[kind].record.shape;
  const unknown = Object.fromEntries(
    Object.entries(shape).map(([column, schema]) => [column, columnMeta(schema).cell === 'list' ? [] : null]),
  );
  return bundle[kind].map((row) => ({ ...unknown, ...row }));
}

/** A cell as the bundle's files write it: empty for unknown, lists joined by `;`, quoted where CSV needs it. */
export function cell(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? value.join(';') : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text of one file: the columns that any row fills, in the order of the kind's record. */
export function fileText(kind: FactKind, rows: readonly Partial<Record<string, Value>>[]): string {
  const filled = columnsOf(kind).filter((column) =>
    rows.some(({ [column]: value }) => value !== undefined && value !== null && String(value) !== ''),
  );
  const lines = rows.map((row) => filled.map((column) => cell(row[column])).join(','));
  return `${[filled.join(','), ...lines].join('\n')}\n`;
}

/** Writes every kind that has rows into `folder` (made when missing) and gives the paths in the order of reference. */
export async function writeBundle(folder: string, bundle: Bundle): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const kind of FACT_KINDS) {
    if (bundle[kind].length === 0) continue;
    const path = join(folder, FACTS[kind].file);
    await writeFile(path, fileText(kind, bundle[kind]));
    paths.push(path);
  }
  return paths;
}
