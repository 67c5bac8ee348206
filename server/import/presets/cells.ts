// The columns of one object of another system by names of our own, whatever a file calls them.
import type { FactKind } from '../../../domain/facts/kind.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { type DateOrder, parseInstant } from '../../../domain/values/day.ts';
import { parseFlag } from '../../../domain/values/flag.ts';
import { parseList } from '../../../domain/values/list.ts';
import { Refusal } from '../../../domain/values/refusal.ts';
import { type ColumnPlan, locateFirst, parserOf } from './columns.ts';
import type { RowNotes } from './preset.ts';

export interface CellRules {
  /** An id in the form in which it is kept. */
  id(text: string): string;
  dates: DateOrder;
}

/** Reads the named columns of one object; a column the file lacks is unknown. */
export class Cells<Name extends string> {
  readonly #at = new Map<string, number>();
  readonly #header: readonly string[];
  readonly #rules: CellRules;

  constructor(header: readonly string[], columns: Record<Name, readonly string[]>, rules: CellRules) {
    this.#header = header;
    this.#rules = rules;
    for (const [name, called] of Object.entries<readonly string[]>(columns)) {
      const index = locateFirst(header, called);
      if (index !== undefined) this.#at.set(name, index);
    }
  }

  /** Positions of the columns, but for those named. */
  used(...but: Name[]): Set<number> {
    return new Set([...this.#at].flatMap(([name, index]) => (but.some((each) => each === name) ? [] : [index])));
  }

  has(name: Name): boolean {
    return this.#at.has(name);
  }

  /** What the file calls the column; null where it has none. */
  called(name: Name): string | null {
    const index = this.#at.get(name);
    return index === undefined ? null : (this.#header[index] ?? null);
  }

  text(cells: string[], name: Name): string | null {
    const index = this.#at.get(name);
    const cell = index === undefined ? '' : (cells[index] ?? '');
    return cell.trim() === '' ? null : cell;
  }

  /** The first of the columns that is not empty. */
  firstText(cells: string[], ...names: Name[]): string | null {
    for (const name of names) {
      const text = this.text(cells, name);
      if (text !== null) return text;
    }
    return null;
  }

  /** The id of another record. */
  id(cells: string[], name: Name): string | null {
    const text = this.text(cells, name);
    return text === null ? null : this.#rules.id(text.trim());
  }

  /** Ids separated by `;`. */
  ids(cells: string[], name: Name): string[] {
    const entries = parseList(this.text(cells, name) ?? '');
    return Array.isArray(entries) ? entries.map((entry) => this.#rules.id(entry)) : [];
  }

  flag(cells: string[], name: Name, notes: RowNotes): boolean | null {
    const text = this.text(cells, name);
    if (text === null) return null;
    const flag = parseFlag(text);
    if (!(flag instanceof Refusal)) return flag;
    notes.error(this.called(name), flag.code, flag.values);
    return null;
  }

  /** The first of the columns that is not empty, as an instant; an error where all are. */
  instant(cells: string[], names: readonly Name[], notes: RowNotes): string | null {
    for (const name of names) {
      const text = this.text(cells, name);
      if (text !== null) return this.instantOf(text, name, notes);
    }
    notes.error(names.map((name) => this.called(name)).find((called) => called !== null) ?? null, 'missing-value');
    return null;
  }

  instantOf(text: string, name: Name, notes: RowNotes): string | null {
    const instant = parseInstant(text, this.#rules.dates);
    if (!(instant instanceof Refusal)) return instant;
    notes.error(this.called(name), instant.code, instant.values);
    return null;
  }

  /** Plans for columns of a record that the file has. */
  plans(kind: FactKind, pairs: readonly (readonly [Name, string])[]): ColumnPlan[] {
    return pairs.flatMap(([name, column]) => {
      const index = this.#at.get(name);
      if (index === undefined) return [];
      const parse = parserOf(kind, column, this.#rules.dates);
      const isId = column === 'id' || column === 'accountId';
      return [
        {
          column,
          name: this.#header[index] ?? name,
          index,
          parse: isId ? (cell: string) => this.#asId(parse(cell)) : parse,
        },
      ];
    });
  }

  #asId(value: AnyRecord[string] | Refusal): AnyRecord[string] | Refusal {
    return typeof value === 'string' ? this.#rules.id(value.trim()) : value;
  }
}
