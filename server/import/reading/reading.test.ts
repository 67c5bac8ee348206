import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { detectEncoding, Gb18030Check, Utf8Count } from './encoding.ts';
import { type CsvRecord, RecordReader } from './records.ts';
import { textOf } from './text.ts';

const folder = mkdtempSync(join(tmpdir(), 'meridian-reading-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
function file(content: string | Uint8Array): string {
  files += 1;
  const path = join(folder, `${files}.csv`);
  writeFileSync(path, content);
  return path;
}

/** Reads in pieces of the given size, as a file comes in chunks. */
function records(text: string, size = text.length || 1, delimiter = ','): CsvRecord[] {
  const reader = new RecordReader(delimiter);
  const read: CsvRecord[] = [];
  for (let at = 0; at < text.length; at += size)
    for (const record of reader.read(text.slice(at, at + size))) read.push(record);
  read.push(...reader.read('', true));
  return read;
}

describe('records', () => {
  it.each<[string, string, [number, ...string[]][]]>([
    [
      'lines that end with LF or CRLF',
      'a,b\nc,d\r\ne,f',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
        [3, 'e', 'f'],
      ],
    ],
    [
      'no line for an empty line, but its number',
      'a\n\r\n\nb\n',
      [
        [1, 'a'],
        [4, 'b'],
      ],
    ],
    [
      'quoted commas, quotes and line breaks',
      '"a,1","b ""x""","c\nd\r\ne"\nf,g,h',
      [
        [1, 'a,1', 'b "x"', 'c\nd\r\ne'],
        [4, 'f', 'g', 'h'],
      ],
    ],
    [
      'empty cells',
      ',\n"",',
      [
        [1, '', ''],
        [2, '', ''],
      ],
    ],
    ['a quote inside a plain cell as text', '5" pipe,b', [[1, '5" pipe', 'b']]],
    ['a quoted cell at the end of the file', 'a,"b"', [[1, 'a', 'b']]],
    [
      'a quoted cell before CRLF',
      '"a","b"\r\n"c"\r\n',
      [
        [1, 'a', 'b'],
        [2, 'c'],
      ],
    ],
    ['cells as written, with their blanks', ' a , b', [[1, ' a ', ' b']]],
  ])('reads %s', (_, text, expected) => {
    for (const size of [1, 2, 3, 7, text.length])
      expect(records(text, size)).toEqual(expected.map(([line, ...cells]) => ({ line, cells })));
  });

  it.each<[string, string, CsvRecord[]]>([
    [
      'a quote that is never closed',
      'a,b\n1,"x\n2,y\n3,z\n',
      [
        { line: 1, cells: ['a', 'b'] },
        { line: 2, cells: ['1,"x'], fault: 'unclosed-quote' },
        { line: 3, cells: ['2', 'y'] },
        { line: 4, cells: ['3', 'z'] },
      ],
    ],
    [
      'a quote that the quote of a later row seems to close',
      '1,"x\n2,"y"\n3,z',
      [
        { line: 1, cells: ['1,"x'], fault: 'text-after-quote' },
        { line: 2, cells: ['2', 'y'] },
        { line: 3, cells: ['3', 'z'] },
      ],
    ],
    [
      'text after a closing quote',
      '"a"b,c\r\nd,e',
      [
        { line: 1, cells: ['"a"b,c'], fault: 'text-after-quote' },
        { line: 2, cells: ['d', 'e'] },
      ],
    ],
  ])('gives up only the first line at %s', (_, text, expected) => {
    for (const size of [1, 2, 5, text.length]) expect(records(text, size)).toEqual(expected);
  });

  it('passes over a line that is longer than any record, and over a quote that stays open that long', () => {
    const long = 'x'.repeat(5 << 20);
    expect(records(`a\n${long}\nb`, 256 << 10).map(({ line, fault }) => [line, fault])).toEqual([
      [1, undefined],
      [2, 'cell-too-large'],
      [3, undefined],
    ]);
    const open = `a\n"${'y,1\n'.repeat(2 << 20)}z`;
    const read = records(open, 256 << 10);
    expect(read[1]).toMatchObject({ line: 2, fault: 'unclosed-quote' });
    expect(read.at(-1)).toMatchObject({ line: (2 << 20) + 2, cells: ['z'] });
  });

  it('reads what csv-parse reads, whatever the pieces', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', '中', ';'), maxLength: 6 });
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (rows, size) => {
        const text = rows.map((cells) => cells.map(quote).join(',')).join('\n');
        const theirs: string[][] = parse(text, { relax_column_count: true });
        expect(records(text, size).map(({ cells }) => cells)).toEqual(theirs);
        expect(theirs).toEqual(rows);
      }),
    );
  });

  it('answers every line of random text once and never fails', () => {
    const noise = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '\0', '\ufeff'), maxLength: 60 });
    fc.assert(
      fc.property(noise, fc.integer({ min: 1, max: 9 }), (text, size) => {
        const read = records(text, size);
        expect(read).toEqual(records(text));
        const lines = read.map(({ line }) => line);
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('encodings', () => {
  const gb = (text: string) => new Uint8Array(gbk(text));

  it('takes a file for UTF-8 only when all of it is', async () => {
    expect(await detectEncoding(file(''))).toBe('utf-8');
    expect(await detectEncoding(file('id,name\n1,集团'))).toBe('utf-8');
    expect(await detectEncoding(file(`${'集'.repeat(400_000)}团`))).toBe('utf-8');
    expect(await detectEncoding(file(Buffer.concat([Buffer.from('集'.repeat(400_000)), Buffer.from([0xe9])])))).toBe(
      'damaged',
    );
  });

  it('takes wholly valid GB18030 for that when it reads as damage in UTF-8', async () => {
    expect(await detectEncoding(file(gb('编号,名称\n1,集团')))).toBe('gb18030');
    // 0x81308130 is one character of four bytes.
    expect(await detectEncoding(file(Buffer.concat([gb('集团'), Buffer.from([0x81, 0x30, 0x81, 0x30])])))).toBe(
      'gb18030',
    );
  });

  it('takes UTF-8 text with a few broken bytes for damaged UTF-8, even where it is valid GB18030', async () => {
    const broken = Buffer.concat([Buffer.from('集团公司有限'), Buffer.from([0xc4, 0xe3])]);
    expect(await detectEncoding(file(broken))).toBe('damaged');
  });

  it('takes what is neither for damaged', async () => {
    expect(await detectEncoding(file(new Uint8Array([0x41, 0xff, 0x42])))).toBe('damaged');
    expect(await detectEncoding(file(Buffer.concat([gb('集团'), new Uint8Array([0xd6])])))).toBe('damaged');
  });

  it('counts like a strict decoder: whole characters, and every other byte above ASCII', () => {
    const counts = (bytes: number[]) => {
      const counted = new Utf8Count();
      for (const byte of bytes) counted.add(Buffer.from([byte]));
      counted.end();
      return [counted.characters, counted.invalid];
    };
    expect(counts([0xe9, 0x9b, 0x86])).toEqual([1, 0]);
    expect(counts([0xe9, 0x9b, 0x41])).toEqual([0, 2]);
    expect(counts([0xed, 0xa0, 0x80])).toEqual([0, 3]);
    expect(counts([0xc0, 0x80])).toEqual([0, 2]);
    expect(counts([0xf0, 0x9f, 0x98, 0x80, 0xff])).toEqual([1, 1]);
    expect(counts([0xf4, 0x90, 0x80, 0x80])).toEqual([0, 4]);
  });

  it('agrees with the strict UTF-8 decoder on random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        const counted = new Utf8Count();
        for (const byte of bytes) counted.add(Buffer.from([byte]));
        counted.end();
        let valid = true;
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        } catch {
          valid = false;
        }
        expect(counted.invalid === 0).toBe(valid);
      }),
      { numRuns: 3000 },
    );
  });

  it('knows the ranges of four-byte GB18030', () => {
    const valid = (...bytes: number[]) => {
      const check = new Gb18030Check();
      for (const byte of bytes) check.add(Buffer.from([byte]));
      return check.valid();
    };
    expect(valid(0x84, 0x31, 0xa4, 0x39)).toBe(true);
    expect(valid(0x84, 0x31, 0xa5, 0x30)).toBe(false);
    expect(valid(0x90, 0x30, 0x81, 0x30)).toBe(true);
    expect(valid(0xe3, 0x32, 0x9a, 0x35)).toBe(true);
    expect(valid(0xe3, 0x32, 0x9a, 0x36)).toBe(false);
    expect(valid(0x80)).toBe(false);
    expect(valid(0xd6, 0x7f)).toBe(false);
  });

  it('reads text without its byte order mark, also across chunks and with the line ends of old Macs', async () => {
    const read = async (content: string | Uint8Array, encoding: 'utf-8' | 'gb18030') => {
      let text = '';
      for await (const piece of textOf(file(content), encoding)) text += piece;
      return text;
    };
    expect(await read('\ufeffid,name', 'utf-8')).toBe('id,name');
    const long = '集团'.repeat(200_000);
    expect(await read(long, 'utf-8')).toBe(long);
    expect(await read(gb(long.slice(0, 300_000)), 'gb18030')).toBe(long.slice(0, 300_000));
    expect(await read('a\rb\r', 'utf-8')).toBe('a\nb\n');
    expect(await read('a\r\nb', 'utf-8')).toBe('a\r\nb');
  });
});

/** The characters of these tests in GB18030; Node decodes it but has no encoder. */
function gbk(text: string): number[] {
  const codes: Record<string, number> = { 集: 0xbcaf, 团: 0xcdc5, 编: 0xb1e0, 号: 0xbac5, 名: 0xc3fb, 称: 0xb3c6 };
  return [...text].flatMap((character) => {
    const code = codes[character];
    return code === undefined ? [character.charCodeAt(0)] : [code >> 8, code & 0xff];
  });
}
