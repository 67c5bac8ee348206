import type { Cell, Column } from './column.ts';

/**
 * A cell for a spreadsheet: quoted where needed, and text that a spreadsheet would take for a formula gets an apostrophe
 * in front (OWASP, CSV injection). Numbers of our own stay numbers.
 */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[\s]*[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n;]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Exactly the rows and columns given, in their order; UTF-8 with a byte order mark, so that Excel reads Chinese. */
export function csv<Row>(rows: readonly Row[], columns: readonly (Column<Row> & { title: string })[]): string {
  const lines = [
    columns.map((column) => csvCell(column.title)),
    ...rows.map((row) => columns.map((column) => csvCell((column.exported ?? column.value)(row)))),
  ];
  return `\ufeff${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}
