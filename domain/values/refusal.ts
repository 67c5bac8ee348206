import type { IssueCode } from '../imports/issues.ts';

/** Why a cell cannot be taken; `values` fill the placeholders of the code's text. */
export class Refusal {
  readonly code: IssueCode;
  readonly values: Record<string, string>;

  constructor(code: IssueCode, values: Record<string, string> = {}) {
    this.code = code;
    this.values = values;
  }
}

/** The most of a cell that a message repeats, in characters: enough to recognise it, short enough for a table. */
const SHOWN = 80;

/** A refusal that repeats the cell. */
export function refuse(code: IssueCode, cell: string, values: Record<string, string> = {}): Refusal {
  return new Refusal(code, { value: cell.length > SHOWN ? `${cell.slice(0, SHOWN)}…` : cell, ...values });
}
