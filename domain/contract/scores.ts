// Score models, and the tables of what they say of every account and group.
import { z } from 'zod';
import { SCORE_MODELS } from '../scores/model.ts';
import { explainQuery, factKey, isoDay, ledger, listOfRows, listQuery } from './common.ts';

const text = z.string().nullable();
const figure = z.number().nullable();

export const modelParams = z.object({ model: z.enum(SCORE_MODELS) });
const parametersOf = z.record(z.string(), z.unknown());
const words = z.object({ en: z.unknown(), zh: z.unknown() });

/** A version of a model: `rfm-1` is the standard one of the product. */
const version = z.object({
  version: z.string(),
  parameters: parametersOf,
  /** Null for the standard version. */
  savedAt: text,
  savedBy: text,
  note: text,
});
export type ModelVersion = z.infer<typeof version>;

/** When the stored scores were told, and what waits to be told again. */
const run = z.object({
  /** The day the scores hold for. */
  asOf: z.string(),
  /** When anything of them was last written. */
  at: z.string(),
  version: z.string(),
  scored: z.number().int(),
  /** Currency amounts are told in; null where none has one. */
  currency: text,
});
export type ScoreRun = z.infer<typeof run>;

export const scoreModel = version.extend({
  id: z.enum(SCORE_MODELS),
  /** JSON Schema of the parameters: the form is drawn from it. */
  schema: z.record(z.string(), z.unknown()),
  columns: z.array(
    z.object({
      id: z.string(),
      of: z.enum(['part', 'measure']),
      kind: z.enum(['number', 'money', 'day', 'fraction', 'text']),
      sortable: z.boolean(),
    }),
  ),
  /** The best first. */
  segments: z.array(z.string()),
  /** Texts in both languages (`ModelWords`). */
  words,
  /** Null before the first run, and while one for a new version is under way. */
  run: run.nullable(),
});
export type ScoreModelAnswer = z.infer<typeof scoreModel>;
export const scoreModelsAnswer = z.object({ models: z.array(scoreModel) });
export const modelVersionsAnswer = z.object({ rows: z.array(version) });

export const previewBody = z.object({ parameters: parametersOf });
export const saveModelBody = previewBody.extend({
  /** The version that was edited; another one saved since refuses the write. */
  basedOn: z.string(),
  note: z.string().max(2_000).nullable().default(null),
});
const standing = z.object({ score: figure, segment: text });
export const previewAnswer = z.object({
  asOf: z.string(),
  accounts: z.number().int(),
  /** Accounts whose class changes. */
  changed: z.number().int(),
  moves: z.array(z.object({ from: text, to: text, accounts: z.number().int() })),
  /** The first of them by id. */
  rows: z.array(z.object({ accountId: z.string(), accountName: z.string(), before: standing, after: standing })),
});
export type PreviewAnswer = z.infer<typeof previewAnswer>;

const names = z.string().max(4_000);
const narrow = {
  /** Entities, or groups rolled up from them. */
  level: z.enum(['account', 'group']).default('account'),
  /** Segments, separated by commas. */
  segment: names.optional(),
  /** Root of a group. */
  group: factKey.optional(),
  /** Manages the account. */
  colleague: factKey.optional(),
  industry: names.optional(),
  country: names.optional(),
  /** Part of a name or id. */
  q: z.string().max(200).optional(),
  asOf: isoDay.optional(),
  /** A saved version; without it the newest. */
  version: z.string().max(100).optional(),
  /** Of RFM only. */
  window: z.enum(['all', '12m']).optional(),
  recency: z.enum(['days', 'quintiles']).optional(),
};
export const scoresQuery = listQuery.extend({
  ...narrow,
  explain: explainQuery.shape.explain,
  /** `score`, `name` or a sortable column; with `-` downward. */
  sort: z.string().max(50).default('-score'),
  /** Rows left out before the first: a table may begin anywhere. */
  offset: z.coerce.number().int().min(0).max(1_000_000).optional(),
});
export type ScoresQuery = z.output<typeof scoresQuery>;

export const scoreRow = z.object({
  accountId: z.string(),
  accountName: z.string(),
  accountNameEn: text,
  /** The account's group, the account itself where it is in none. */
  groupId: z.string(),
  groupName: text,
  industry: text,
  country: text,
  colleagueIds: z.array(z.string()),
  /** Entities a group is rolled up from; 1 of an account. */
  entities: z.number().int(),
  score: figure,
  range: z.object({ low: figure, high: figure }),
  segment: text,
  reason: text,
  parts: z.record(z.string(), figure),
  measure: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
  version: z.string(),
  asOf: z.string(),
  /** Against the last score that was kept a month ago or earlier, else the oldest kept; null without one. */
  trend: z.object({ since: z.string(), score: figure, segment: text, by: figure }).nullable(),
  ledger: ledger.optional(),
});
export type ScoreRow = z.infer<typeof scoreRow>;

const told = {
  model: z.enum(SCORE_MODELS),
  version: z.string(),
  asOf: z.string(),
  /** Told from the stored scores, or computed for this question. */
  from: z.enum(['stored', 'computed']),
  /** Writes whose effect is not in these rows yet. */
  pending: z.number().int(),
};
export const scoresAnswer = listOfRows(scoreRow).extend({
  ...told,
  /** What amounts are told in; null where none has a currency. */
  currency: text,
  /** `total` counts no further than this. */
  totalCapped: z.boolean(),
  /** Names of the colleagues in the rows. */
  names: z.record(z.string(), z.string()),
});
export type ScoresAnswer = z.infer<typeof scoresAnswer>;

export const segmentsQuery = scoresQuery.omit({ sort: true, limit: true, cursor: true, offset: true, explain: true });
export const segmentsAnswer = z.object({
  ...told,
  rows: z.array(z.object({ segment: text, accounts: z.number().int(), mean: figure })),
  /** Of RFM only: how many have each R and F; what has none is left out. */
  classes: z.array(z.object({ r: z.number().int(), f: z.number().int(), accounts: z.number().int() })).nullable(),
});
export type SegmentsAnswer = z.infer<typeof segmentsAnswer>;

export const scoreExportQuery = scoresQuery.omit({ limit: true, cursor: true, offset: true, explain: true }).extend({
  format: z.enum(['csv', 'xlsx']).default('csv'),
  /** Columns as shown, separated by commas; `own.` before one of the model whose name an account's own column has, too. */
  columns: names.optional(),
  lang: z.enum(['en', 'zh']).default('en'),
});

/** What every model says of one account, each with its ledger. */
export const accountScoresQuery = z.object({ asOf: isoDay.optional() });
export const accountScoresAnswer = z.object({
  accountId: z.string(),
  asOf: z.string(),
  rows: z.array(
    scoreRow.extend({ model: z.enum(SCORE_MODELS), history: z.array(z.tuple([z.string(), figure, text])) }),
  ),
  /** What is not filled in, by what it would unlock. */
  missing: z.array(
    z.object({
      kind: z.string(),
      field: z.string(),
      of: z.string(),
      count: z.number().int(),
      ids: z.array(z.string()),
      /** Figures that would be told with it. */
      unlocks: z.array(z.string()).readonly(),
      /** Points the score gains when all of these are filled. */
      gain: z.number(),
    }),
  ),
});
export type AccountScoresAnswer = z.infer<typeof accountScoresAnswer>;

/** A table as somebody arranged it: its address holds everything. */
const savedViewBase = z.object({
  screen: z.string().min(1).max(50),
  name: z.string().min(1).max(200),
  address: z.string().startsWith('/').max(4_000),
});
export const savedViewBody = savedViewBase;
export const savedView = savedViewBase.extend({ id: z.string(), by: z.string(), at: z.string() });
export type SavedView = z.infer<typeof savedView>;
export const savedViewsQuery = z.object({ screen: z.string().max(50).optional() });
export const savedViewsAnswer = z.object({ rows: z.array(savedView) });
