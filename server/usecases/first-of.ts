/**
 * The first so many of many rows in an order: what sorting all and cutting gives, where one page of many is wanted. `compare`
 * leaves no two rows equal.
 */
export class FirstOf<T> {
  readonly #count: number;
  readonly #compare: (a: T, b: T) => number;
  #rows: T[] = [];

  constructor(count: number, compare: (a: T, b: T) => number) {
    this.#count = count;
    this.#compare = compare;
  }

  /** Takes the row in; false where it comes after the first so many of those offered so far. */
  offer(row: T): boolean {
    // Twice as many are gathered before the later half is cut off: sorting once in a while costs less than keeping order.
    if (this.#rows.length >= this.#count * 2 + 100) this.#cut();
    const last = this.#bound;
    if (last !== null && this.#compare(row, last) > 0) return false;
    this.#rows.push(row);
    return true;
  }

  /** The last of the first so many when they were cut last. */
  #bound: T | null = null;

  #cut(): void {
    this.#rows = this.#rows.sort(this.#compare).slice(0, this.#count);
    this.#bound = this.#rows.length === this.#count ? (this.#rows.at(-1) ?? null) : null;
  }

  rows(): T[] {
    this.#cut();
    return this.#rows;
  }
}
