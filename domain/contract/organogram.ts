// The difference between what is stored of an organisation and an organogram of it: asked for with a file, accepted line by line.
import { z } from 'zod';
import { CELL_LIMIT } from '../facts/column.ts';
import { factKey, isoDay } from './common.ts';
import { rowIssue } from './imports.ts';

/** The most posts of one organisation that are accepted line by line: four times the largest ministry; they fit into one body. */
export const SHEET_POSTS = 3_000;
/** Findings about rows that an answer spells out; their number is given whole. */
export const ISSUES_SHOWN = 200;

const text = z.string().max(CELL_LIMIT).nullable();
const sheetPost = z.strictObject({
  id: factKey,
  title: text,
  department: text,
  reportsToId: factKey.nullable(),
  evidence: text,
  names: z.array(z.string().min(1).max(CELL_LIMIT)).max(100),
});
/** One organisation on one day, as a file states it. */
export const sheet = z.strictObject({
  accountId: factKey,
  name: z.string().min(1).max(CELL_LIMIT),
  date: isoDay,
  posts: z.array(sheetPost).max(SHEET_POSTS),
  ended: z.array(sheetPost).max(SHEET_POSTS),
});

const postName = z.object({ id: z.string(), title: z.string().nullable() });
const personName = z.object({ id: z.string(), name: z.string() });
const described = z.object({ title: z.string().nullable(), department: z.string().nullable() });

function line<K extends string, S extends z.ZodRawShape>(kind: K, shape: S) {
  return z.object({ kind: z.literal(kind), id: z.string(), post: postName, needs: z.array(z.string()), ...shape });
}
export const differenceLine = z.discriminatedUnion('kind', [
  line('opened', { department: z.string().nullable(), reportsTo: postName.nullable() }),
  line('closed', {}),
  line('retitled', { before: described, after: described }),
  line('reporting', { before: postName.nullable(), after: postName.nullable() }),
  line('joined', { person: personName }),
  line('left', { person: personName }),
  line('moved', { person: personName, from: postName, suggested: personName.nullable() }),
]);

/** How an organogram of a file stands to what is stored: only `same` and `newer` are compared. */
export const STANDINGS = ['unknown', 'older', 'same', 'newer'] as const;

export const sheetChoice = z.object({
  accountId: z.string(),
  name: z.string(),
  date: z.string(),
  posts: z.number().int(),
  standing: z.enum(STANDINGS),
});
export type SheetChoice = z.infer<typeof sheetChoice>;

export const differenceAnswer = z.object({
  /** Every organisation and day in the files, by name and day. */
  choices: z.array(sheetChoice),
  /** Of the one asked for, or of the only one that can be compared, or of an only organisation's first day that is new; else null. */
  difference: z
    .object({
      accountId: z.string(),
      /** As the organisation is stored. */
      name: z.string(),
      date: z.string(),
      /** The newest organogram stored; null when what is stored comes from elsewhere. */
      storedOn: z.string().nullable(),
      /** Posts in which nothing differs. */
      same: z.number().int(),
      lines: z.array(differenceLine),
      /** To be sent back with the ids of the accepted lines. */
      sheet,
    })
    .nullable(),
  errors: z.array(rowIssue),
  errorCount: z.number().int(),
  warnings: z.array(rowIssue),
  warningCount: z.number().int(),
});
export type DifferenceAnswer = z.infer<typeof differenceAnswer>;
export type Difference = NonNullable<DifferenceAnswer['difference']>;

export const acceptBody = z.strictObject({
  sheet,
  /** Ids of lines; a suggested move is taken as two persons by the ids of its two parts. */
  accepted: z.array(z.string().min(1).max(2_048)).max(20_000),
});

export const acceptAnswer = z.object({
  accountId: z.string(),
  date: z.string(),
  accepted: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  /** Undoes all of it at once. */
  revision: z.number().int(),
  groupsPending: z.boolean(),
  bookmark: z.string(),
});
export type AcceptAnswer = z.infer<typeof acceptAnswer>;

/** Two days with an organogram; unless told, the last two. */
export const organogramsQuery = z.object({ from: isoDay.optional(), to: isoDay.optional() });
export const organogramsAnswer = z.object({
  id: z.string(),
  name: z.string(),
  /** The days with an organogram, the oldest first. */
  dates: z.array(z.string()),
  /**
   * Between two of them; null where there are not two. Titles and reporting lines are stored as last seen, so no line tells
   * of these.
   */
  between: z
    .object({ from: z.string(), to: z.string(), same: z.number().int(), lines: z.array(differenceLine) })
    .nullable(),
});
export type OrganogramsAnswer = z.infer<typeof organogramsAnswer>;
