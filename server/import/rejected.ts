// The file of rejected rows: the columns of the original behind four that say why, to be corrected and imported again as it is.
import type { RowIssue } from '../../domain/contract/imports.ts';
import { REJECTED_PREFIX } from './presets/preset.ts';
import type { Row } from './reading/table.ts';

const REASONS = ['Line', 'Column', 'Code', 'Reason'].map((name) => `${REJECTED_PREFIX}${name}`);

export function rejectedHeader(delimiter: string, header: readonly string[]): string {
  return csvLine(delimiter, [...REASONS, ...header]);
}

/**
 * The reasons come first, so that a row with too few or too many cells stays as wrong as it was. Cells are kept as they were
 * read, formulas too: this file goes back into an import, where they are text.
 */
export function rejectedLine(delimiter: string, row: Row, issues: readonly RowIssue[]): string {
  const distinct = (values: (string | null)[]) => [...new Set(values.filter((value) => value))].join('; ');
  return csvLine(delimiter, [
    String(row.line),
    distinct(issues.map(({ column }) => column)),
    distinct(issues.map(({ code }) => code)),
    distinct(issues.map(({ message, next }) => `${message} ${next ?? ''}`.trim())),
    ...row.cells.map((cell) => cell.replaceAll('\0', '')),
  ]);
}

function csvLine(delimiter: string, cells: readonly string[]): string {
  const quoted = (cell: string) =>
    /["\r\n]/.test(cell) || cell.includes(delimiter) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
  return `${cells.map(quoted).join(delimiter)}\r\n`;
}

/** What the file of rejected rows of an input file is called. */
export function rejectedName(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const stem = base.replace(/\.(csv|tsv|txt)$/i, '').replace(/\.rejected$/i, '');
  return `${stem}.rejected.csv`;
}
