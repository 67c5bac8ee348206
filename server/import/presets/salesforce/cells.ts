import type { FactKind } from '../../../../domain/facts/kind.ts';
import type { AnyRecord } from '../../../../domain/facts/registry.ts';
import { parseFlag } from '../../../../domain/values/flag.ts';
import { Refusal } from '../../../../domain/values/refusal.ts';
import { type ColumnPlan, locateFirst, parserOf } from '../columns.ts';
import type { RowNotes } from '../preset.ts';
import { recordId } from './id.ts';

/** Reads the named columns of one object; a column the file lacks is unknown. */
export class Cells<Name extends string> {
  readonly #at: Map<Name, number>;
  readonly #header: readonly string[];

  constructor(header: readonly string[], columns: Record<Name, readonly string[]>) {
    this.#header = header;
    this.#at = new Map();
    for (const name of Object.keys(columns) as Name[]) {
      const index = locateFirst(header, columns[name]);
      if (index !== undefined) this.#at.set(name, index);
    }
  }

  used(): Set<number> {
    return new Set(this.#at.values());
  }

  has(name: Name): boolean {
    return this.#at.has(name);
  }

  text(cells: string[], name: Name): string | null {
    const index = this.#at.get(name);
    const cell = index === undefined ? '' : (cells[index] ?? '');
    return cell.trim() === '' ? null : cell;
  }

  /** The id of another record, in its long form. */
  id(cells: string[], name: Name): string | null {
    const text = this.text(cells, name);
    return text === null ? null : recordId(text.trim());
  }

  flag(cells: string[], name: Name, notes: RowNotes): boolean | null {
    const text = this.text(cells, name);
    if (text === null) return null;
    const flag = parseFlag(text);
    if (!(flag instanceof Refusal)) return flag;
    notes.error(this.#header[this.#at.get(name) ?? -1] ?? name, flag.code, flag.values);
    return null;
  }

  /** Plans for columns of a record that the file has; dates such as 01/05/24 are month first, as these exports write them. */
  plans(kind: FactKind, pairs: readonly (readonly [Name, string])[]): ColumnPlan[] {
    return pairs.flatMap(([name, column]) => {
      const index = this.#at.get(name);
      if (index === undefined) return [];
      const parse = parserOf(kind, column, 'mdy');
      const isId = column === 'id' || column === 'accountId';
      return [
        { column, name: this.#header[index] ?? name, index, parse: isId ? (cell: string) => asId(parse(cell)) : parse },
      ];
    });
  }
}

function asId(value: AnyRecord[string] | Refusal): AnyRecord[string] | Refusal {
  return typeof value === 'string' ? recordId(value.trim()) : value;
}
