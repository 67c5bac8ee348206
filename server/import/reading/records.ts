// CSV text to records (RFC 4180). Written for this import rather than taken from csv-parse, which ends or swallows the rest of
// the file at a quote that is never closed; here a damaged record costs its first line and reading goes on with the next one.
import type { IssueCode } from '../../../domain/imports/issues.ts';

export interface CsvRecord {
  /** First physical line of the record; the header is line 1. */
  line: number;
  cells: string[];
  /** Why the record cannot be read; `cells` then holds its first line as it stands. */
  fault?: IssueCode;
}

/** The longest record, in characters, within which a closing quote is looked for: 64 cells of the largest size. */
const RECORD_LIMIT = 4 * 1024 * 1024;
/** The most of an unreadable line that is kept to be shown, in characters. */
const KEPT = 4096;

export class RecordReader {
  readonly #delimiter: string;
  #rest = '';
  #line: number;
  /** Inside a line that is too long to be read: everything up to its end is passed over. */
  #passing = false;

  constructor(delimiter = ',', firstLine = 1) {
    this.#delimiter = delimiter;
    this.#line = firstLine;
  }

  /** The records that end in the text so far; with `last`, the one that ends with the file too. */
  read(text: string, last = false): CsvRecord[] {
    const input = this.#rest ? this.#rest + text : text;
    const records: CsvRecord[] = [];
    let at = this.#passing ? this.#pass(input) : 0;
    let quote = input.indexOf('"', at);
    while (at < input.length) {
      if (quote !== -1 && quote < at) quote = input.indexOf('"', at);
      const newline = input.indexOf('\n', at);
      if (newline === -1 && !last && input.length - at < RECORD_LIMIT) break;
      const end = newline === -1 ? input.length : newline;
      if (quote === -1 || quote > end) {
        if (newline === -1 && !last) {
          at = this.#give(input, at, 'cell-too-large', records);
          continue;
        }
        this.#plainLine(input, at, end, records);
        at = end + 1;
        continue;
      }
      const after = this.#quotedRecord(input, at, last, records);
      if (after === -1) break;
      at = after;
    }
    this.#rest = at < input.length ? input.slice(at) : '';
    return records;
  }

  #plainLine(input: string, at: number, end: number, records: CsvRecord[]): void {
    const stop = input.charCodeAt(end - 1) === 13 && end > at ? end - 1 : end;
    // A line with nothing on it is no record.
    if (stop > at) records.push({ line: this.#line, cells: input.slice(at, stop).split(this.#delimiter) });
    this.#line += 1;
  }

  /** Reads one record with quotes; answers where the next one begins, or -1 when more text is needed. */
  #quotedRecord(input: string, start: number, last: boolean, records: CsvRecord[]): number {
    const cells: string[] = [];
    let lines = 1;
    let at = start;
    for (;;) {
      let cell: string;
      if (input.charCodeAt(at) === 34) {
        const close = closingQuote(input, at + 1);
        if (close === -1 || (close === input.length - 1 && !last)) {
          if (!last && input.length - start < RECORD_LIMIT) return -1;
          if (close === -1) {
            const huge = input.indexOf('\n', start) === -1 && !last;
            return this.#give(input, start, huge ? 'cell-too-large' : 'unclosed-quote', records);
          }
        }
        const inner = input.slice(at + 1, close);
        cell = inner.includes('"') ? inner.replaceAll('""', '"') : inner;
        lines += count(inner, '\n');
        at = close + 1;
        if (input.charCodeAt(at) === 13 && (input.charCodeAt(at + 1) === 10 || at + 1 === input.length)) {
          if (at + 1 === input.length && !last) return -1;
          at += 1;
        }
        const next = input.charAt(at);
        if (next !== '' && next !== this.#delimiter && next !== '\n')
          return this.#give(input, start, 'text-after-quote', records);
      } else {
        const end = this.#endOfPlainCell(input, at);
        if (end === -1 && !last) {
          if (input.length - start < RECORD_LIMIT) return -1;
          return this.#give(input, start, 'cell-too-large', records);
        }
        const stop = end === -1 ? input.length : end;
        const trimmed = input.charAt(stop) !== this.#delimiter && input.charCodeAt(stop - 1) === 13 && stop > at;
        cell = input.slice(at, trimmed ? stop - 1 : stop);
        at = stop;
      }
      cells.push(cell);
      if (input.charAt(at) === this.#delimiter) {
        at += 1;
        continue;
      }
      records.push({ line: this.#line, cells });
      this.#line += lines;
      return at + 1;
    }
  }

  #endOfPlainCell(input: string, at: number): number {
    const delimiter = input.indexOf(this.#delimiter, at);
    const newline = input.indexOf('\n', at);
    if (delimiter === -1 || newline === -1) return Math.max(delimiter, newline);
    return Math.min(delimiter, newline);
  }

  /** Gives up a record: its first line is answered with the fault, and reading goes on after that line. */
  #give(input: string, start: number, fault: IssueCode, records: CsvRecord[]): number {
    const newline = input.indexOf('\n', start);
    const end = newline === -1 ? input.length : newline;
    records.push({ line: this.#line, cells: [input.slice(start, Math.min(end, start + KEPT)).trimEnd()], fault });
    if (newline === -1) {
      this.#passing = true;
      return input.length;
    }
    this.#line += 1;
    return newline + 1;
  }

  #pass(input: string): number {
    const newline = input.indexOf('\n');
    if (newline === -1) return input.length;
    this.#passing = false;
    this.#line += 1;
    return newline + 1;
  }
}

/** Where the quote that closes a cell stands; doubled quotes are text. */
function closingQuote(input: string, from: number): number {
  let at = input.indexOf('"', from);
  while (at !== -1 && input.charCodeAt(at + 1) === 34) at = input.indexOf('"', at + 2);
  return at;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}
