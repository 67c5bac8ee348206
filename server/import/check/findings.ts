// Where findings go as they are made: to a sink that keeps them, complete, in pieces.

import type { RowIssue } from '../../../domain/contract/imports.ts';
import { issueText } from '../../../domain/imports/issue-text.ts';
import { ISSUES, type IssueCode } from '../../../domain/imports/issues.ts';
import type { RowNotes } from '../presets/preset.ts';
import type { Row } from '../reading/table.ts';
import type { Source } from './sources.ts';

export interface Sink {
  issue(level: 'error' | 'warning', issue: RowIssue): void;
  /** A row to be corrected and imported again, with everything that is wrong with it. */
  rejected(source: Source, row: Row, issues: RowIssue[]): void;
  /** Called between rows: writes out what has gathered. */
  flush(): Promise<void>;
}

/** One finding in the form of the API. */
export function issueOf(
  file: string,
  line: number,
  column: string | null,
  code: IssueCode,
  values: Record<string, string> = {},
): RowIssue {
  return { file, line, column, code, ...issueText(code, values), values };
}

/** What is found about the row being read. */
export class Notes implements RowNotes {
  readonly #sink: Sink;
  #source: Source | undefined;
  #row: Row | undefined;
  #errors: RowIssue[] = [];

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  begin(source: Source, row: Row): void {
    this.#source = source;
    this.#row = row;
    this.#errors = [];
    for (const fault of row.faults ?? [])
      this.error(fault.column === null ? null : (source.table.header[fault.column] ?? null), fault.code, fault.values);
  }

  error(column: string | null, code: IssueCode, values?: Record<string, string>): void {
    this.#errors.push(this.#issue(column, code, values));
  }

  warn(column: string | null, code: IssueCode, values?: Record<string, string>): void {
    this.#sink.issue(ISSUES[code].level, this.#issue(column, code, values));
  }

  #issue(column: string | null, code: IssueCode, values?: Record<string, string>): RowIssue {
    const { table } = this.#source ?? { table: undefined };
    return issueOf(table?.file.name ?? '', this.#row?.line ?? 0, column, code, values);
  }

  get failed(): boolean {
    return this.#errors.length > 0;
  }

  /** Hands the row over as rejected. */
  reject(): void {
    if (!this.#source || !this.#row) return;
    for (const issue of this.#errors) this.#sink.issue('error', issue);
    this.#sink.rejected(this.#source, this.#row, this.#errors);
  }
}
