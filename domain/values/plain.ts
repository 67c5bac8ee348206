const ASCII = /^[\x20-\x7e]*$/;

/** The cell without surrounding blanks and with full-width digits and signs made plain (NFKC), for everything but text. */
export function plain(cell: string): string {
  return (ASCII.test(cell) ? cell : cell.normalize('NFKC')).trim();
}
