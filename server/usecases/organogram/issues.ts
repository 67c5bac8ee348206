// What a comparison finds about the rows of its files.
import type { RowIssue } from '../../../domain/contract/imports.ts';
import { ISSUES_SHOWN, type SheetChoice } from '../../../domain/contract/organogram.ts';
import { issueOf } from '../../import/check/findings.ts';
import { rowReader } from '../../import/presets/organogram/columns.ts';
import type { GatheredSheets } from '../../import/presets/organogram/sheets.ts';
import { warnOfRow } from '../../import/presets/organogram/warnings.ts';
import type { RowNotes } from '../../import/presets/preset.ts';
import { type Row, rowsOf, type Table } from '../../import/reading/table.ts';

/** Findings in the order of the rows: the first are kept, all are counted. */
export class Issues {
  readonly #errors: RowIssue[] = [];
  readonly #warnings: RowIssue[] = [];
  #errorCount = 0;
  #warningCount = 0;

  notesAt({ file, header }: Table, { line, faults }: Row): RowNotes {
    const error: RowNotes['error'] = (column, code, values) => {
      this.#errorCount += 1;
      if (this.#errors.length < ISSUES_SHOWN) this.#errors.push(issueOf(file.name, line, column, code, values));
    };
    const warn: RowNotes['warn'] = (column, code, values) => {
      this.#warningCount += 1;
      if (this.#warnings.length < ISSUES_SHOWN) this.#warnings.push(issueOf(file.name, line, column, code, values));
    };
    for (const { column, code, values } of faults ?? [])
      error(column === null ? null : (header[column] ?? null), code, values);
    return { error, warn };
  }

  answer() {
    return {
      errors: this.#errors,
      errorCount: this.#errorCount,
      warnings: this.#warnings,
      warningCount: this.#warningCount,
    };
  }
}

const DEAF: RowNotes = { error: () => undefined, warn: () => undefined };

/** Warns about the rows of one organogram; its errors were noted when it was read. */
export async function warnAbout(
  tables: readonly Table[],
  sheets: GatheredSheets,
  { accountId, date }: SheetChoice,
  issues: Issues,
  signal: AbortSignal | undefined,
): Promise<void> {
  const gathered = sheets.get(accountId)?.get(date);
  if (!gathered) return;
  for (const table of tables) {
    const read = rowReader(table.header);
    for await (const piece of rowsOf(table, signal))
      for (const row of piece) {
        const post = row.faults ? null : read(row.cells, DEAF);
        if (post?.accountId === accountId && post.date === date)
          warnOfRow(post, row.cells, gathered, issues.notesAt(table, row));
      }
  }
}
