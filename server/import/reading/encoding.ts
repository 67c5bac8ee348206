// Which encoding a file is in, decided by the whole file: UTF-8 if all of it is valid UTF-8; else GB18030 if all of it is
// valid as that and it looks more like damage than like text when read as UTF-8; else UTF-8 with damaged rows.
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';

export type Encoding = 'utf-8' | 'gb18030' | 'damaged';

const CHUNK = 1 << 20;

export async function detectEncoding(path: string): Promise<Encoding> {
  return (await allUtf8(path)) ? 'utf-8' : await judge(path);
}

async function allUtf8(path: string): Promise<boolean> {
  let carry = Buffer.alloc(0);
  for await (const chunk of chunks(path)) {
    const bytes = carry.length > 0 ? Buffer.concat([carry, chunk]) : chunk;
    const end = bytes.length - unfinished(bytes);
    if (!isUtf8(bytes.subarray(0, end))) return false;
    carry = Buffer.from(bytes.subarray(end));
  }
  return carry.length === 0;
}

function chunks(path: string): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: CHUNK });
}

/** How many bytes at the end may be the beginning of a character that the next chunk completes. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? back : 0;
  }
  return 0;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;
}

/** Counts the whole file both ways; only reached when it is not UTF-8. */
async function judge(path: string): Promise<Encoding> {
  const asUtf8 = new Utf8Count();
  const asGb18030 = new Gb18030Check();
  for await (const chunk of chunks(path)) {
    asUtf8.add(chunk);
    asGb18030.add(chunk);
  }
  asUtf8.end();
  return asGb18030.valid() && asUtf8.invalid > asUtf8.characters ? 'gb18030' : 'damaged';
}

/** Counts the invalid bytes and the whole multi-byte characters of a stream read as UTF-8. */
export class Utf8Count {
  invalid = 0;
  characters = 0;
  #carry = Buffer.alloc(0);

  add(chunk: Buffer): void {
    const bytes = this.#carry.length > 0 ? Buffer.concat([this.#carry, chunk]) : chunk;
    const end = bytes.length - unfinished(bytes);
    this.#count(bytes, end);
    this.#carry = Buffer.from(bytes.subarray(end));
  }

  end(): void {
    this.invalid += this.#carry.length;
    this.#carry = Buffer.alloc(0);
  }

  #count(bytes: Buffer, end: number): void {
    let i = 0;
    while (i < end) {
      const lead = bytes[i] ?? 0;
      if (lead < 0x80) {
        i += 1;
        continue;
      }
      const length = sequenceLength(lead);
      if (length > 1 && i + length <= end && continues(bytes, i, length)) {
        this.characters += 1;
        i += length;
      } else {
        this.invalid += 1;
        i += 1;
      }
    }
  }
}

/** Whether the bytes after a lead byte make a character: no overlong forms, no surrogates, nothing above U+10FFFF. */
function continues(bytes: Buffer, at: number, length: number): boolean {
  for (let i = 1; i < length; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return false;
  const second = bytes[at + 1] ?? 0;
  switch (bytes[at]) {
    case 0xe0:
      return second >= 0xa0;
    case 0xed:
      return second <= 0x9f;
    case 0xf0:
      return second >= 0x90;
    case 0xf4:
      return second <= 0x8f;
    default:
      return true;
  }
}

/** Follows the byte structure of GB 18030: one, two or four bytes, the latter within the ranges that stand for code points. */
export class Gb18030Check {
  #wrong = false;
  /** Bytes of the character begun, and their value so far in the four-byte code's own counting. */
  #length = 0;
  #linear = 0;

  add(chunk: Buffer): void {
    for (let i = 0; i < chunk.length && !this.#wrong; i += 1) this.#step(chunk[i] ?? 0);
  }

  valid(): boolean {
    return !this.#wrong && this.#length === 0;
  }

  #step(byte: number): void {
    const digit = byte >= 0x30 && byte <= 0x39;
    const lead = byte >= 0x81 && byte <= 0xfe;
    if (this.#length === 0) {
      if (byte >= 0x80) this.#take(lead, byte - 0x81, 0);
    } else if (this.#length === 1) {
      if (digit) this.#take(true, byte - 0x30, 10);
      else this.#finish(byte >= 0x40 && byte <= 0xfe && byte !== 0x7f);
    } else if (this.#length === 2) {
      this.#take(lead, byte - 0x81, 126);
    } else {
      const linear = this.#linear * 10 + byte - 0x30;
      // 8130 8130 to 8431 A439 is the rest of the basic plane, 9030 8130 to E332 9A35 the planes above.
      this.#finish(digit && (linear <= 39_419 || (linear >= 189_000 && linear <= 1_237_575)));
    }
  }

  #take(right: boolean, value: number, base: number): void {
    this.#linear = this.#linear * base + value;
    this.#length += 1;
    this.#wrong = !right;
  }

  #finish(right: boolean): void {
    this.#length = 0;
    this.#linear = 0;
    this.#wrong = !right;
  }
}
