/** A set of row numbers, one bit each. */
export class Bits {
  #bytes = new Uint8Array(1024);
  count = 0;

  add(at: number): void {
    const byte = at >>> 3;
    if (byte >= this.#bytes.length) {
      const wider = new Uint8Array(Math.max(byte + 1, this.#bytes.length * 2));
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    if (this.has(at)) return;
    this.#bytes[byte] = (this.#bytes[byte] ?? 0) | (1 << (at & 7));
    this.count += 1;
  }

  has(at: number): boolean {
    return ((this.#bytes[at >>> 3] ?? 0) & (1 << (at & 7))) !== 0;
  }

  /** As text, to be kept: the distances between members. */
  toText(): string {
    const distances: string[] = [];
    let last = 0;
    for (let at = 0; at < this.#bytes.length * 8 && distances.length < this.count; at += 1)
      if (this.has(at)) {
        distances.push((at - last).toString(36));
        last = at;
      }
    return distances.join(' ');
  }

  static fromText(text: string): Bits {
    const bits = new Bits();
    let at = 0;
    for (const distance of text ? text.split(' ') : []) {
      at += Number.parseInt(distance, 36);
      bits.add(at);
    }
    return bits;
  }
}
