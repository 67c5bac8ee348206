// An import as it is kept in the graph, and as it is answered.
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { IMPORT_STATES, type ImportAnswer, type ImportRow, type RowIssue } from '../../../domain/contract/imports.ts';

const json = <S extends z.ZodType>(schema: S) =>
  z.string().transform((text, context): z.output<S> => {
    const read = schema.safeParse(JSON.parse(text));
    if (read.success) return read.data;
    context.addIssue('is not what an import keeps');
    return z.NEVER;
  });

const importedFile = z.object({
  name: z.string(),
  /** Where it lies in the import's folder. */
  stored: z.string(),
  bytes: z.number(),
  as: z.string().nullable(),
  preset: z.string().nullable(),
  rows: z.number().nullable(),
  /** How its rows were written, for the file of rejected rows. */
  header: z.array(z.string()),
  delimiter: z.string(),
});
export type ImportedFile = z.infer<typeof importedFile>;

export const PHASES = ['waiting', 'checking', 'writing', 'deriving', 'undoing', 'ended'] as const;
export type Phase = (typeof PHASES)[number];

const text = z.string().nullable().default(null);
const count = z.number().default(0);
const record = z.object({
  id: z.string(),
  state: z.enum(IMPORT_STATES),
  phase: z.enum(PHASES),
  dryRun: z.boolean(),
  demo: z.boolean(),
  opensOn: text,
  /** The preset asked for; null: recognise. */
  preset: text,
  by: z.string(),
  createdAt: z.string(),
  startedAt: text,
  endedAt: text,
  failure: text,
  files: json(z.array(importedFile)),
  /** Sub-folders and files of rejected rows that were left out, by name. */
  leftOut: json(z.array(z.string())),
  kept: json(z.array(z.object({ kind: z.string(), id: z.string() })))
    .nullable()
    .default(null),
  accepted: count,
  rejected: count,
  created: count,
  updated: count,
  unchanged: count,
  skipped: count,
  errorCount: count,
  warningCount: count,
  /** Set when the check is complete: its result is kept, and only writing is left. */
  checked: z.boolean().default(false),
  /** Where writing stands. */
  stage: count,
  row: count,
  /** While undoing: created facts after this id are left. */
  after: z.string().default(''),
  /** Numbers of the pieces written next. */
  laterSeq: count,
  /** Facts created so far, by kind. */
  made: json(z.record(z.string(), z.number())).default({}),
  /** Progress within the phase. */
  rows: count,
  totalRows: z.number().nullable().default(null),
  phaseAt: text,
  worker: text,
  leaseUntil: text,
  cancel: z.boolean().default(false),
});
export type ImportRecord = z.infer<typeof record>;

export function readRecord(stored: Record<string, unknown>): ImportRecord {
  return record.parse(stored);
}

/** An id that sorts by time. Short, because every record that an import makes carries it. */
export function newImportId(now: string): string {
  const random = randomBytes(4).readUInt32BE() % 36 ** 4;
  return `${Date.parse(now).toString(36)}${random.toString(36).padStart(4, '0')}`;
}

/** Rows a second in the phase under way, and the seconds it needs from there; null while nothing can be said. */
function pace({ rows, totalRows, phaseAt, state }: ImportRecord, now: number) {
  const seconds = phaseAt ? (now - Date.parse(phaseAt)) / 1000 : 0;
  if (state !== 'running' || seconds < 0.5 || rows === 0) return { rowsPerSecond: null, secondsLeft: null };
  const rowsPerSecond = rows / seconds;
  const secondsLeft = totalRows === null ? null : Math.max(0, totalRows - rows) / rowsPerSecond;
  return { rowsPerSecond: Math.round(rowsPerSecond), secondsLeft: secondsLeft && Math.round(secondsLeft * 10) / 10 };
}

/** The import without its findings, which are only counted. */
export function rowAnswer(kept: ImportRecord, now: number): ImportRow {
  const { id, state, dryRun, demo, by, createdAt, startedAt, endedAt, failure } = kept;
  const presets = new Set(kept.files.flatMap(({ preset }) => preset ?? []));
  return {
    id,
    state,
    dryRun,
    demo,
    preset: kept.preset ?? (presets.size > 0 ? [...presets].join(', ') : null),
    files: kept.files.map(({ name, as, bytes, rows }) => ({ name, as, bytes, rows })),
    counts: {
      accepted: kept.accepted,
      rejected: kept.rejected,
      created: kept.created,
      updated: kept.updated,
      unchanged: kept.unchanged,
      skipped: kept.skipped,
    },
    progress: { phase: kept.phase, rows: kept.rows, totalRows: kept.totalRows, ...pace(kept, now) },
    by,
    createdAt,
    startedAt,
    endedAt,
    failure,
    ...(kept.kept ? { kept: kept.kept } : {}),
    errorCount: kept.errorCount,
    warningCount: kept.warningCount,
  };
}

export function fullAnswer(kept: ImportRecord, errors: RowIssue[], warnings: RowIssue[], now: number): ImportAnswer {
  const { errorCount: _, warningCount: __, ...row } = rowAnswer(kept, now);
  return { ...row, errors, warnings };
}
