// One CSV file as a table: its header, and its rows as often as they are needed.
import { CELL_LIMIT } from '../../../domain/facts/column.ts';
import type { IssueCode } from '../../../domain/imports/issues.ts';
import { detectEncoding, type Encoding } from './encoding.ts';
import { type CsvRecord, RecordReader } from './records.ts';
import { textOf } from './text.ts';

/** A file as it lies ready to be read; `name` is how people know it. */
export interface InputFile {
  name: string;
  path: string;
  bytes: number;
}

export interface Table {
  file: InputFile;
  encoding: Encoding;
  delimiter: string;
  header: string[];
  /** Why nothing of the file can be read. */
  fault: { code: IssueCode; values?: Record<string, string> } | null;
}

/** The most columns of a file: the widest exports we know have about 600 (a Salesforce object's upper bound is 800). */
export const COLUMN_LIMIT = 1000;

/** Looks at a whole file for its encoding and at its first row for its columns. */
export async function openTable(file: InputFile): Promise<Table> {
  const encoding = await detectEncoding(file.path);
  const first = await firstRecord(file.path, encoding, ',');
  const delimiter = delimiterOf(first);
  const record = delimiter === ',' ? first : await firstRecord(file.path, encoding, delimiter);
  const header = (record?.cells ?? []).map((cell) => cell.trim());
  return { file, encoding, delimiter, header, fault: headerFault(record, header, encoding) };
}

async function firstRecord(path: string, encoding: Encoding, delimiter: string): Promise<CsvRecord | undefined> {
  const reader = new RecordReader(delimiter);
  for await (const text of textOf(path, encoding)) {
    const [record] = reader.read(text);
    if (record) return record;
  }
  return reader.read('', true)[0];
}

/** The comma, unless the header has none and is separated by tabs or semicolons, as some spreadsheets write. */
function delimiterOf(header: CsvRecord | undefined): string {
  const [cell = ''] = header?.cells ?? [];
  if (!header || header.fault || header.cells.length > 1) return ',';
  return ['\t', ';'].find((delimiter) => cell.includes(delimiter)) ?? ',';
}

function headerFault(record: CsvRecord | undefined, header: string[], encoding: Encoding): Table['fault'] {
  if (!record || header.every((cell) => cell === '')) return { code: 'empty-file' };
  if (record.fault) return { code: 'bad-header' };
  if (header.length > COLUMN_LIMIT) return { code: 'too-many-columns', values: { limit: String(COLUMN_LIMIT) } };
  const damaged = (cell: string) => cell.length > KEY_COLUMN || cell.includes('\0') || isDamaged(cell, encoding);
  return header.some(damaged) ? { code: 'bad-header' } : null;
}

/** The longest name of a column, in characters; longer ones are text that lost its header row. */
const KEY_COLUMN = 256;

function isDamaged(cell: string, encoding: Encoding): boolean {
  return encoding === 'damaged' && cell.includes('\ufffd');
}

/** One row below the header, checked as text: `faults` say what cannot be read, and in which column. */
export interface Row {
  /** Position among the rows of the file, from 0. */
  index: number;
  line: number;
  cells: string[];
  faults: CellFault[] | null;
}
export interface CellFault {
  column: number | null;
  code: IssueCode;
  values?: Record<string, string>;
}

/**
 * The rows below the header in file order, in pieces as they are read; rows whose cells are all empty are left out.
 * `read.bytes` grows by what was read.
 */
export async function* rowsOf(
  table: Table,
  signal?: AbortSignal,
  read: { bytes: number } = { bytes: 0 },
): AsyncGenerator<Row[]> {
  const reader = new RecordReader(table.delimiter);
  let index = -1;
  const take = (records: CsvRecord[]) => {
    const rows: Row[] = [];
    for (const record of records) {
      if (index === -1 || !isEmpty(record)) {
        if (index >= 0) rows.push({ index, line: record.line, cells: record.cells, faults: faultsOf(record, table) });
        index += 1;
      }
    }
    return rows;
  };
  for await (const text of textOf(table.file.path, table.encoding, read)) {
    signal?.throwIfAborted();
    yield take(reader.read(text));
  }
  yield take(reader.read('', true));
}

function isEmpty({ cells, fault }: CsvRecord): boolean {
  if (fault) return false;
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

function faultsOf(record: CsvRecord, table: Table): CellFault[] | null {
  const { cells, fault } = record;
  if (fault) return [{ column: null, code: fault }];
  let faults: CellFault[] | null = null;
  if (cells.length !== table.header.length)
    faults = [
      {
        column: null,
        code: 'wrong-cell-count',
        values: { value: String(cells.length), expected: String(table.header.length) },
      },
    ];
  for (let column = 0; column < cells.length; column += 1) {
    const code = cellFault(cells[column] ?? '', table.encoding);
    if (code) faults = [...(faults ?? []), { column: column < table.header.length ? column : null, code }];
  }
  return faults;
}

function cellFault(cell: string, encoding: Encoding): IssueCode | null {
  if (cell.includes('\0')) return 'nul-byte';
  if (isDamaged(cell, encoding)) return 'bad-encoding';
  // A character takes three bytes at most per unit of length, so short cells need no counting.
  return cell.length * 3 > CELL_LIMIT && Buffer.byteLength(cell) > CELL_LIMIT ? 'cell-too-large' : null;
}
