/** Numbers of one kind that grow in a typed array, of which half is empty at most. */
export class Column<A extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Float64Array<ArrayBuffer>> {
  #values: A;
  readonly #make: (size: number) => A;
  length = 0;

  constructor(make: (size: number) => A) {
    this.#make = make;
    this.#values = make(16);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = this.#make(this.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.#values[index]!;
  }
}

export const integers = () => new Column((size) => new Int32Array(size));
export const decimals = () => new Column((size) => new Float64Array(size));
export const flags = () => new Column((size) => new Uint16Array(size));
