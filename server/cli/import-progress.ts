// The progress of an import on a terminal: one line that is written over.
import type { ImportRow } from '../../domain/contract/imports.ts';

const WIDTH = 24;

/** The line for a state of the job, without line break. */
export function progressLine({ progress }: Pick<ImportRow, 'progress'>): string {
  const { phase, rows, totalRows, rowsPerSecond, secondsLeft } = progress;
  const share = totalRows ? Math.min(1, rows / totalRows) : 0;
  const done = Math.round(share * WIDTH);
  const bar = `${'█'.repeat(done)}${'░'.repeat(WIDTH - done)}`;
  const parts = [`${phase.padEnd(8)} ${bar}`, `${Math.floor(share * 100)} %`.padStart(5), `${count(rows)} rows`];
  if (rowsPerSecond !== null) parts.push(`${count(rowsPerSecond)}/s`);
  if (secondsLeft !== null) parts.push(`${Math.ceil(secondsLeft)} s left`);
  return parts.join('  ');
}

export function count(value: number): string {
  return value.toLocaleString('en');
}

/** Shows progress while a terminal looks on, and nothing otherwise. */
export class ProgressBar {
  readonly #out: NodeJS.WriteStream;
  #shown = false;

  constructor(out: NodeJS.WriteStream) {
    this.#out = out;
  }

  show(row: Pick<ImportRow, 'progress'>): void {
    if (!this.#out.isTTY) return;
    const width = this.#out.columns || 80;
    this.#out.write(`\r\x1b[2K${progressLine(row).slice(0, width - 1)}`);
    this.#shown = true;
  }

  clear(): void {
    if (this.#shown) this.#out.write('\r\x1b[2K');
    this.#shown = false;
  }
}
