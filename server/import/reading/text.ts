import { createReadStream } from 'node:fs';
import type { Encoding } from './encoding.ts';

/** Bytes read at once: large enough that the disk is not the brake, small beside the memory limit of an import. */
const CHUNK = 256 * 1024;

/** The text of a file in pieces, without byte order mark; lines that end with a lone CR (old Macs) are made to end with LF. */
export async function* textOf(
  path: string,
  encoding: Encoding,
  read: { bytes: number } = { bytes: 0 },
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding === 'gb18030' ? 'gb18030' : 'utf-8');
  const stream: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: CHUNK });
  let ends: 'unknown' | 'lf' | 'cr' = 'unknown';
  const prepared = (text: string) => {
    if (ends === 'unknown') {
      const cr = text.indexOf('\r');
      if (text.includes('\n')) ends = 'lf';
      else if (cr !== -1 && cr < text.length - 1) ends = 'cr';
    }
    return ends === 'cr' ? text.replaceAll('\r', '\n') : text;
  };
  for await (const chunk of stream) {
    read.bytes += chunk.length;
    const text = decoder.decode(chunk, { stream: true });
    if (text) yield prepared(text);
  }
  const rest = decoder.decode();
  if (rest) yield prepared(rest);
}
