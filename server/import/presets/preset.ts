// What a preset is: it recognises files by name and header, and turns their rows into facts.
import type { FactKind } from '../../../domain/facts/kind.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import type { IssueCode } from '../../../domain/imports/issues.ts';
import type { Lookups } from '../lookups.ts';
import type { Table } from '../reading/table.ts';
import type { Beside } from './beside.ts';

/**
 * How a fact is meant: `stated` by the row; `implied` (a hold that follows from a person's row; made only where none is stated);
 * `placeholder` (a record that others refer to and nobody has described; made only where none is stored).
 */
export type FactMode = 'stated' | 'implied' | 'placeholder';

export interface MappedFact {
  kind: FactKind;
  /** The columns that the file has; others stay as stored. */
  record: AnyRecord;
  mode: FactMode;
}

export interface MappedRow {
  facts: MappedFact[];
  /** Facts that may refer to later rows of the same file; written when `lateKind` has its turn. */
  late?: MappedFact[];
  /** The person that the row's person reports to; which seat that is, is known when all people are. */
  managerId?: string | null;
  /** The row says that this person has left: the account, or null for everywhere. */
  left?: { personId: string; accountId: string | null };
}

export interface RowNotes {
  error(column: string | null, code: IssueCode, values?: Record<string, string>): void;
  warn(column: string | null, code: IssueCode, values?: Record<string, string>): void;
}

export interface TableMapping {
  /** The kind whose turn it is when the file is read. */
  kind: FactKind;
  lateKind?: FactKind;
  /** Positions of the columns that are used. */
  used: ReadonlySet<number>;
  /** The facts of a row; null when it is left out or, with an error noted, rejected. Rows are given once each, in file order. */
  map(cells: string[], notes: RowNotes): MappedRow | null;
}

export interface HeaderFault {
  column: string;
  code: 'missing-column' | 'duplicate-column';
}

export interface OpenTools {
  lookups: Lookups;
  signal: AbortSignal | undefined;
}

export interface Preset {
  id: string;
  /** What a file is, and how surely (higher wins among presets); null when it is nothing this preset reads. */
  recognise(fileName: string, header: readonly string[]): { as: string; certainty: number } | null;
  /** What takes note of a file's rows for `beside` before any row is mapped; null where nothing of the file is needed. */
  survey?(as: string, header: readonly string[], beside: Beside): ((cells: string[]) => void) | null;
  /** A fresh mapping for one pass over a file recognised as `as`, or what its header lacks. */
  open(as: string, header: readonly string[], beside: Beside): TableMapping | HeaderFault[];
  /**
   * For presets whose rows do not say by themselves what their facts are: opens all files of the preset together, with what is
   * stored; answers what opens the mapping of each. It may be called again in the middle of the import, after a crash.
   */
  openAll?(tables: readonly Table[], tools: OpenTools): Promise<(table: number) => TableMapping>;
}

/** A name made comparable: case, blanks and signs of a header do not matter. */
export function columnKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.:]+/g, '');
}

/** The columns that the file of rejected rows adds; ignored without a word when it is imported again. */
export const REJECTED_PREFIX = '_rejected';

/** The file's name without folder, `.rejected` and extension, in lower case. */
export function stemOf(fileName: string): string {
  const base = fileName.slice(fileName.lastIndexOf('/') + 1).toLowerCase();
  return base
    .replace(/\.(csv|tsv|txt)$/, '')
    .replace(/\.rejected$/, '')
    .replace(/ \(\d+\)$/, '');
}
