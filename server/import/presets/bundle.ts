// The CSV bundle: one file per kind of fact, its columns those of the record.
import type { z } from 'zod';
import { columnMeta } from '../../../domain/facts/column.ts';
import { FACT_KINDS, type FactKind } from '../../../domain/facts/kind.ts';
import { columnsOf, FACTS } from '../../../domain/facts/registry.ts';
import { checkRecord } from './bundle-checks.ts';
import { peopleMapping, SEAT_COLUMNS } from './bundle-people.ts';
import { type ColumnPlan, headerFaults, locate, parserOf, readCells } from './columns.ts';
import { columnKey, type Preset, REJECTED_PREFIX, stemOf, type TableMapping } from './preset.ts';

/** What an absent or empty cell of a required choice means. */
const DEFAULTS: Partial<Record<FactKind, Record<string, string>>> = {
  stake: { ownerKind: 'account', interest: 'shareholding' },
};

/** The columns of a kind's file: those of its record, and for people those of the seat that the row makes too. */
export function fileColumns(kind: FactKind): string[] {
  return kind === 'person' ? [...columnsOf(kind), ...SEAT_COLUMNS] : columnsOf(kind);
}

/** The columns that a kind's file must have. */
export function requiredColumns(kind: FactKind): string[] {
  const shape: Record<string, z.ZodType> = FACTS[kind].record.shape;
  return Object.entries(shape)
    .filter(([column, schema]) => columnMeta(schema).required && DEFAULTS[kind]?.[column] === undefined)
    .map(([column]) => column);
}

function kindOfFile(fileName: string): FactKind | undefined {
  const stem = stemOf(fileName);
  return FACT_KINDS.find((kind) => FACTS[kind].file === `${stem}.csv`);
}

function share(header: readonly string[], kind: FactKind): { known: number; complete: boolean } {
  const columns = new Set(fileColumns(kind).map(columnKey));
  const named = header.filter((name) => name !== '' && !name.startsWith(REJECTED_PREFIX));
  const known = named.filter((name) => columns.has(columnKey(name))).length / Math.max(1, named.length);
  return { known, complete: requiredColumns(kind).every((column) => locate(header, [column]).length > 0) };
}

function mapping(kind: FactKind, header: readonly string[]): TableMapping {
  const defaults = DEFAULTS[kind] ?? {};
  const plans: ColumnPlan[] = [];
  for (const column of columnsOf(kind)) {
    const [index] = locate(header, [column]);
    if (index === undefined) continue;
    const parse = parserOf(kind, column);
    const standard = defaults[column];
    plans.push({
      column,
      name: column,
      index,
      parse: standard === undefined ? parse : (cell) => (cell.trim() === '' ? standard : parse(cell)),
    });
  }
  return {
    kind,
    used: new Set(plans.map(({ index }) => index)),
    map(cells, notes) {
      const record = readCells(plans, cells, notes, { ...defaults });
      checkRecord(kind, record, notes);
      return { facts: [{ kind, record, mode: 'stated' }] };
    },
  };
}

export const bundle: Preset = {
  id: 'bundle',
  recognise(fileName, header) {
    const named = kindOfFile(fileName);
    if (named) {
      const { known, complete } = share(header, named);
      return { as: named, certainty: complete ? (known > 0.5 ? 3 : 2) : 1 };
    }
    const fitting = FACT_KINDS.filter((kind) => {
      const { known, complete } = share(header, kind);
      return complete && known === 1;
    });
    // The kind that asks for most: accounts, people and products all start with id and name.
    fitting.sort((a, b) => requiredColumns(b).length - requiredColumns(a).length);
    const [best, second] = fitting;
    if (!best || (second && requiredColumns(second).length === requiredColumns(best).length)) return null;
    return { as: best, certainty: 2 };
  },
  open(as, header) {
    const kind = FACT_KINDS.find((each) => each === as);
    if (!kind) throw new Error(`the bundle has no file for ${as}`);
    const faults = headerFaults(header, fileColumns(kind), requiredColumns(kind));
    if (faults.length > 0) return faults;
    return kind === 'person' ? peopleMapping(header) : mapping(kind, header);
  },
};
