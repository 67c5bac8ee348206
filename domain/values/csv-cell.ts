/**
 * A cell for a spreadsheet: quoted where needed, and text that a spreadsheet would take for a formula gets an apostrophe
 * in front (OWASP, CSV injection). Numbers of our own stay numbers.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[\s]*[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n;]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of cells as a file: UTF-8 with a byte order mark, so that Excel reads Chinese. */
export function csvFile(lines: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
