// What a fact, and what else has to be remembered about rows, is called in the index.
import { FACT_KINDS, type FactKind } from '../../../domain/facts/kind.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { Hasher } from './hash.ts';

const SALTS = new Map<FactKind, number>(FACT_KINDS.map((kind, index) => [kind, index + 1]));

/** Marks beside the facts: they start where no kind of fact will. */
const MARKS = {
  'holds-seat': 1001,
  'has-left-some': 1002,
  'has-left-all': 1003,
  'has-left': 1004,
  'seat-account': 1005,
};
export type Mark = keyof typeof MARKS;

const SEPARATOR = '\u0000';

export class Keys {
  readonly #hasher = new Hasher();
  readonly #columns = new Hasher();
  hi = 0;
  lo = 0;

  fact(kind: FactKind, id: string): this {
    return this.#set(SALTS.get(kind) ?? 0, id);
  }

  mark(mark: Mark, ...parts: string[]): this {
    return this.#set(MARKS[mark], parts.join(SEPARATOR));
  }

  #set(salt: number, text: string): this {
    const { hi, lo } = this.#hasher.of(salt, text);
    this.hi = hi;
    this.lo = lo;
    return this;
  }

  /** 32 bits for what a record says; unknown says nothing, and the order of its columns does not matter. */
  content(record: AnyRecord, without?: string): number {
    let sum = 0;
    for (const column of Object.keys(record)) {
      const value = record[column];
      if (value === null || value === undefined || column === without) continue;
      const text = Array.isArray(value) ? value.join(SEPARATOR) : String(value);
      if (text !== '') sum = (sum + this.#columns.of(0, `${column}${SEPARATOR}${text}`).lo) | 0;
    }
    return sum >>> 0;
  }

  /** 32 bits for a text, where little hangs on it. */
  short(text: string): number {
    return this.#columns.of(1, text).lo;
  }
}
