// Which facts an import holds: 17 bytes per fact in typed arrays instead of its text, so that millions fit into memory.
// Open addressing in 64 parts, each of which grows by itself: growing never needs the whole table twice.

export type Standing = 'new' | 'same' | 'different';

const PARTS = 64;
const FIRST_SIZE = 64;
/** A part grows beyond this share of used slots; above it probing slows down. */
const LOAD = 0.75;

const COUNT = 0x0f;
/** The fact was stated by a row (else something is only known to exist, or held a place). */
const STATED = 0x10;
const STORED = 0x20;
const WRITTEN = 0x40;
const RECOUNTED = 0x80;

interface Part {
  hi: Uint32Array;
  lo: Uint32Array;
  content: Uint32Array;
  row: Uint32Array;
  state: Uint8Array;
  used: number;
}

function emptyPart(size: number): Part {
  return {
    hi: new Uint32Array(size),
    lo: new Uint32Array(size),
    content: new Uint32Array(size),
    row: new Uint32Array(size),
    state: new Uint8Array(size),
    used: 0,
  };
}

/** Slots whose state is 0 and key is 0 are free; a key that is all zero is moved to 1. */
export class FactIndex {
  readonly #parts: Part[] = Array.from({ length: PARTS }, () => emptyPart(FIRST_SIZE));
  #part: Part = emptyPart(1);
  #slot = 0;

  /** Points to the slot of a key; answers whether it was there. */
  #find(hi: number, lo: number): boolean {
    const low = hi === 0 && lo === 0 ? 1 : lo;
    const part = this.#parts[low & (PARTS - 1)];
    if (!part) throw new Error('a part is missing');
    this.#part = part;
    const mask = part.hi.length - 1;
    let slot = ((low >>> 6) ^ hi) & mask;
    while (part.hi[slot] !== 0 || part.lo[slot] !== 0) {
      if (part.hi[slot] === hi && part.lo[slot] === low) {
        this.#slot = slot;
        return true;
      }
      slot = (slot + 1) & mask;
    }
    this.#slot = slot;
    return false;
  }

  #reserve(hi: number, lo: number): void {
    if (this.#find(hi, lo)) return;
    if (this.#part.used + 1 > this.#part.hi.length * LOAD) {
      this.#grow(this.#part);
      this.#find(hi, lo);
    }
    this.#part.hi[this.#slot] = hi;
    this.#part.lo[this.#slot] = hi === 0 && lo === 0 ? 1 : lo;
    this.#part.used += 1;
  }

  #grow(part: Part): void {
    const wide = emptyPart(part.hi.length * 2);
    const mask = wide.hi.length - 1;
    for (let from = 0; from < part.hi.length; from += 1) {
      const hi = part.hi[from] ?? 0;
      const lo = part.lo[from] ?? 0;
      if (hi === 0 && lo === 0) continue;
      let to = ((lo >>> 6) ^ hi) & mask;
      while (wide.hi[to] !== 0 || wide.lo[to] !== 0) to = (to + 1) & mask;
      wide.hi[to] = hi;
      wide.lo[to] = lo;
      wide.content[to] = part.content[from] ?? 0;
      wide.row[to] = part.row[from] ?? 0;
      wide.state[to] = part.state[from] ?? 0;
    }
    part.hi = wide.hi;
    part.lo = wide.lo;
    part.content = wide.content;
    part.row = wide.row;
    part.state = wide.state;
  }

  #flags(): number {
    return this.#part.state[this.#slot] ?? 0;
  }

  /** How a stated fact stands to what rows before have said. */
  standing(hi: number, lo: number, content: number): Standing {
    if (!this.#find(hi, lo)) return 'new';
    const flags = this.#flags();
    if ((flags & STATED) === 0 || (flags & COUNT) === 0) return 'new';
    return this.#part.content[this.#slot] === content >>> 0 ? 'same' : 'different';
  }

  /** Adds a stated fact of a row (its number over all files). */
  state(hi: number, lo: number, content: number, row: number): void {
    this.#reserve(hi, lo);
    const flags = this.#flags();
    const count = flags & COUNT;
    if ((flags & STATED) === 0 || count === 0) {
      this.#part.content[this.#slot] = content;
      this.#part.row[this.#slot] = row;
    }
    // A count that has reached its end stays there: the fact is then never forgotten, which is right but for absurd files.
    this.#part.state[this.#slot] = (flags & ~COUNT) | STATED | Math.min(COUNT, count + 1);
  }

  /** Adds something that is there without being stated: a placeholder, a mark. */
  mark(hi: number, lo: number): void {
    this.#reserve(hi, lo);
    const flags = this.#flags();
    this.#part.state[this.#slot] = (flags & ~COUNT) | Math.min(COUNT, (flags & COUNT) + 1);
  }

  /** Remembers that the database has it. */
  markStored(hi: number, lo: number): void {
    this.#reserve(hi, lo);
    this.#part.state[this.#slot] = this.#flags() | STORED;
  }

  /** Takes back what one row said; answers whether nothing of it is left. */
  release(hi: number, lo: number): boolean {
    if (!this.#find(hi, lo)) return true;
    const flags = this.#flags();
    const count = flags & COUNT;
    if (count < COUNT && count > 0) this.#part.state[this.#slot] = (flags & ~COUNT) | (count - 1);
    return count <= 1 && (flags & STORED) === 0;
  }

  /** Whether these files or the database have it. */
  has(hi: number, lo: number): boolean {
    return this.#find(hi, lo) && (this.#flags() & (COUNT | STORED)) !== 0;
  }

  isStated(hi: number, lo: number): boolean {
    return this.#find(hi, lo) && (this.#flags() & STATED) !== 0 && (this.#flags() & COUNT) !== 0;
  }

  contentOf(hi: number, lo: number): number | undefined {
    return this.isStated(hi, lo) ? this.#part.content[this.#slot] : undefined;
  }

  /** The row that stated it first. */
  rowOf(hi: number, lo: number): number {
    return this.#find(hi, lo) ? (this.#part.row[this.#slot] ?? 0) : 0;
  }

  /** True for the first caller of each key: a fact is written once per import. */
  firstToWrite(hi: number, lo: number): boolean {
    return this.#first(hi, lo, WRITTEN);
  }

  /** True for the first caller of each key: an outcome is counted once per import. */
  firstToCount(hi: number, lo: number): boolean {
    return this.#first(hi, lo, RECOUNTED);
  }

  #first(hi: number, lo: number, flag: number): boolean {
    this.#reserve(hi, lo);
    const flags = this.#flags();
    this.#part.state[this.#slot] = flags | flag;
    return (flags & flag) === 0;
  }
}
