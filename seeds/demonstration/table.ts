// The demonstration is written as text tables: a line per row, cells between bars, an empty cell for unknown.

/** A row of a table by column name; every column is there. */
export type TableRow<C extends string> = Record<C, string>;

/** Reads `text`; throws when a line has another number of cells than there are columns. */
export function table<const C extends string>(columns: readonly C[], text: string): TableRow<C>[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const cells = line.split('|').map((part) => part.trim());
      if (cells.length !== columns.length)
        throw new Error(
          `'${line.trim()}' has ${cells.length} cells, not the ${columns.length} of ${columns.join(' | ')}.`,
        );
      return fromCells(columns, cells);
    });
}

function fromCells<C extends string>(columns: readonly C[], cells: string[]): TableRow<C> {
  const row: Partial<TableRow<C>> = {};
  columns.forEach((column, i) => {
    row[column] = cells[i] ?? '';
  });
  return complete(row, columns);
}

function complete<C extends string>(row: Partial<TableRow<C>>, columns: readonly C[]): TableRow<C> {
  const isWhole = (candidate: Partial<TableRow<C>>): candidate is TableRow<C> =>
    columns.every((column) => candidate[column] !== undefined);
  if (!isWhole(row)) throw new Error('a row of a table is not whole.');
  return row;
}

/** The words of a cell; none for an empty one. */
export function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

/** The number in a cell, null for an empty one; throws on other text. */
export function numberOrNull(text: string): number | null {
  if (text === '') return null;
  return numberIn(text);
}

export function numberIn(text: string): number {
  const value = Number(text.replaceAll(',', ''));
  if (text === '' || Number.isNaN(value)) throw new Error(`'${text}' is not a number.`);
  return value;
}

/** One of `choices`; throws on anything else. */
export function oneOf<const T extends string>(choices: readonly T[], text: string): T {
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw new Error(`'${text}' is none of ${choices.join(', ')}.`);
  return found;
}
