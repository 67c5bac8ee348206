// 64 bits that stand for a text. Two lanes of 32 bits (the mixing of MurmurHash3), started at random for every import, so that
// nobody can craft ids that collide; among ten million ids two fall together by chance once in 370,000 imports.

export class Hasher {
  hi = 0;
  lo = 0;
  readonly #a: number;
  readonly #b: number;

  constructor(seed = Math.floor(Math.random() * 2 ** 32)) {
    this.#a = 0x9e3779b9 ^ seed;
    this.#b = 0x85ebca6b ^ Math.imul(seed, 0x2545f491);
  }

  /** Hashes a text under a salt (what the text names) into `hi` and `lo`. */
  of(salt: number, text: string): this {
    let a = this.#a ^ Math.imul(salt, 0x27d4eb2f);
    let b = this.#b ^ Math.imul(salt, 0x165667b1);
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 0x9e3779b1);
      b = Math.imul(b ^ code, 0x5f356495);
    }
    a ^= Math.imul(b ^ (b >>> 15), 0x735a2d97);
    b ^= Math.imul(a ^ (a >>> 13), 0x85ebca6b);
    a ^= Math.imul(b ^ (b >>> 16), 0xc2b2ae35);
    this.hi = a >>> 0;
    this.lo = b >>> 0;
    return this;
  }
}
