// References to records of later rows: kept as numbers until the last row that could be meant has been read.

const COLUMNS = 6;

export class PendingReferences {
  #values = new Uint32Array(COLUMNS * 1024);
  #order: Uint32Array | null = null;
  length = 0;

  /** A row of a file whose record (`self`) needs the record `target`. */
  add(source: number, row: number, targetHi: number, targetLo: number, selfHi: number, selfLo: number): void {
    if ((this.length + 1) * COLUMNS > this.#values.length) {
      const wider = new Uint32Array(this.#values.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values.set([source, row, targetHi, targetLo, selfHi, selfLo], this.length * COLUMNS);
    this.length += 1;
    this.#order = null;
  }

  at(index: number): {
    source: number;
    row: number;
    targetHi: number;
    targetLo: number;
    selfHi: number;
    selfLo: number;
  } {
    const value = (column: number) => this.#values[index * COLUMNS + column] ?? 0;
    return {
      source: value(0),
      row: value(1),
      targetHi: value(2),
      targetLo: value(3),
      selfHi: value(4),
      selfLo: value(5),
    };
  }

  /** Positions of the references to a target. */
  *to(hi: number, lo: number): Generator<number> {
    const order = this.#sorted();
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(order[middle] ?? 0, hi, lo) < 0) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < order.length && this.#compare(order[i] ?? 0, hi, lo) === 0; i += 1) yield order[i] ?? 0;
  }

  #compare(index: number, hi: number, lo: number): number {
    const first = (this.#values[index * COLUMNS + 2] ?? 0) - hi;
    return first === 0 ? (this.#values[index * COLUMNS + 3] ?? 0) - lo : first;
  }

  #sorted(): Uint32Array {
    this.#order ??= Uint32Array.from({ length: this.length }, (_, i) => i).sort((a, b) => {
      const { targetHi, targetLo } = this.at(b);
      return this.#compare(a, targetHi, targetLo);
    });
    return this.#order;
  }
}
