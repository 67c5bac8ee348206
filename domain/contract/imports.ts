import { z } from 'zod';

export const IMPORT_STATES = ['queued', 'running', 'done', 'failed', 'cancelled', 'undone'] as const;
export const PRESETS = ['bundle', 'salesforce', 'hubspot', 'bods', 'gleif', 'psc', 'ex21', 'organogram'] as const;

/** One finding about one cell or row; the header is line 1. */
export const rowIssue = z.object({
  file: z.string(),
  line: z.number().int(),
  column: z.string().nullable(),
  code: z.string(),
  message: z.string(),
  /** What to do about it. */
  next: z.string().optional(),
  /** The values in the message, so that an interface can say it in its own language. */
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type RowIssue = z.infer<typeof rowIssue>;

export const importCounts = z.object({
  accepted: z.number().int(),
  rejected: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  /** Rows that a preset leaves out with a warning, such as deleted ones: neither accepted nor rejected. */
  skipped: z.number().int(),
});
export type ImportCounts = z.infer<typeof importCounts>;

export const importAnswer = z.object({
  id: z.string(),
  state: z.enum(IMPORT_STATES),
  dryRun: z.boolean(),
  demo: z.boolean(),
  preset: z.string().nullable(),
  /** What each file was recognised as. */
  files: z.array(
    z.object({
      name: z.string(),
      as: z.string().nullable(),
      bytes: z.number().int(),
      rows: z.number().int().nullable(),
    }),
  ),
  counts: importCounts,
  progress: z.object({
    phase: z.enum(['waiting', 'checking', 'writing', 'deriving', 'undoing', 'ended']),
    rows: z.number().int(),
    totalRows: z.number().int().nullable(),
    rowsPerSecond: z.number().nullable(),
    secondsLeft: z.number().nullable(),
  }),
  by: z.string(),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  /** Why it failed, in words, with what to do. */
  failure: z.string().nullable(),
  /** After an undo: records kept because they were changed since. */
  kept: z.array(z.object({ kind: z.string(), id: z.string() })).optional(),
  errors: z.array(rowIssue),
  warnings: z.array(rowIssue),
});
export type ImportAnswer = z.infer<typeof importAnswer>;
/** In the list of imports the findings are only counted. */
export const importRow = importAnswer
  .omit({ errors: true, warnings: true })
  .extend({ errorCount: z.number().int(), warningCount: z.number().int() });
export type ImportRow = z.infer<typeof importRow>;
