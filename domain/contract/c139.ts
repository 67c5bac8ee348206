import { z } from 'zod';
import { LINT_CODES } from '../c139/lint/codes.ts';
import { ZONES } from '../c139/template.ts';
import { ACTION_STATES, GAP_KINDS } from '../facts/c139.ts';
import { ROLES } from '../facts/person.ts';
import { CONFIDENCES } from '../facts/provenance.ts';
import { c139Body } from './c139-parts.ts';
import { explainQuery, factKey, isoDay, ledgerFact } from './common.ts';
import { dealHead, namesOf } from './reach-parts.ts';

const templateKey = z.string().min(1).max(64);
const text = z.string().nullable();

const interval = z.object({ value: z.number(), low: z.number(), high: z.number() });
export const probability = z.object({
  /** 0-1; null with the reason in `basis`. */
  value: z.number().nullable(),
  basis: z.object({
    /** The practitioners' figures are theirs, and verified by nobody. */
    kind: z.enum(['fitted', 'practitioner', 'none']),
    version: z.string(),
    reason: z.enum(['too-few-closed', 'one-outcome', 'w-unknown']).nullable(),
    /** Closed deals with a close date up to the day, how many of them were won, and how many have no date. */
    closed: z.number().int(),
    won: z.number().int(),
    undated: z.number().int(),
    rate: z.number().nullable(),
    /** What the odds are multiplied by. */
    ratio: z.number().nullable(),
    missing: z.object({ closed: z.number().int(), won: z.number().int() }),
  }),
  /** By the model of our own closed deals, with its interval of 95 %. */
  fitted: interval.nullable(),
  /** That model, or what it lacks: closed deals whose W, F and C were assessed by their close. */
  model: z.object({
    exists: z.boolean(),
    n: z.number().int(),
    won: z.number().int(),
    auc: interval.nullable(),
    missing: z.object({ closed: z.number().int(), won: z.number().int(), lost: z.number().int() }).nullable(),
  }),
});
export type ProbabilityAnswer = z.infer<typeof probability>;

export const c139Action = z.object({
  id: z.string(),
  dealId: z.string(),
  gap: z.enum(GAP_KINDS),
  role: z.enum(ROLES).nullable(),
  personId: text,
  template: text,
  item: text,
  colleagueId: text,
  dueOn: text,
  state: z.enum(ACTION_STATES),
  closedOn: text,
  note: text,
  expectedGain: z.number().nullable(),
  recordedAt: z.string(),
  revision: z.number().int(),
  /** Whether the gap is still there: an action may be done and leave it, or the gap may close without it. */
  gapOpen: z.boolean(),
});
export type C139Action = z.infer<typeof c139Action>;

export const lintFinding = z.object({
  rule: z.enum(LINT_CODES),
  persons: z.array(z.string()),
  facts: z.array(ledgerFact.pick({ kind: true, id: true })),
  /** What does not go together. */
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

export const c139Query = explainQuery.extend({ template: templateKey.optional() });
export const c139Answer = c139Body.extend({
  id: z.string(),
  asOf: z.string(),
  deal: dealHead,
  /** Open ones first, then the newest. */
  actions: z.array(c139Action),
  probability,
  lint: z.array(lintFinding),
  /** The last day anybody touched the chain or the C139 of the deal; `idle` after a month without. */
  touched: z.object({ on: text, idle: z.boolean() }),
  /** Against the score kept a month ago, or the oldest since; null where none is kept. */
  trend: z.object({ since: z.string(), score: z.number().nullable(), by: z.number().nullable() }).nullable(),
  ...namesOf,
});
export type C139Answer = z.infer<typeof c139Answer>;

/** What is said of an item. `evidence` is the reason where it goes against what the power map says. */
export const assessBody = z.strictObject({
  value: z.union([z.string().max(64), z.number(), z.null()]),
  confidence: z.enum(CONFIDENCES).nullable().optional(),
  evidence: z.string().max(65_536).nullable().optional(),
  link: z
    .url({ protocol: /^https?$/ })
    .max(2048)
    .nullable()
    .optional(),
  by: z.string().max(512).nullable().optional(),
  source: z.string().max(512).nullable().optional(),
  observedOn: isoDay.nullable().optional(),
  competitorId: factKey.nullable().optional(),
  coachConfirmed: z.boolean().nullable().optional(),
});
export const assessParams = z.object({ id: factKey, item: z.string().min(1).max(64) });
/** Revision that undoes what was written, beside the deal as it is then. */
export const c139Written = c139Answer.extend({
  revision: z.number().int(),
  bookmark: z.string(),
  /** As before the write. */
  before: z.object({ score: z.number().nullable(), label: z.string(), zone: c139Body.shape.zone }),
});
export type C139Written = z.infer<typeof c139Written>;

/** Takes up a gap as an action: who, and by when. */
export const actionBody = z.strictObject({
  kind: z.enum(GAP_KINDS),
  role: z.enum(ROLES).nullable().optional(),
  personId: factKey.nullable().optional(),
  item: z.string().max(64).nullable().optional(),
  colleagueId: factKey.nullable().optional(),
  dueOn: isoDay.nullable().optional(),
  note: z.string().max(65_536).nullable().optional(),
});
/** Ends an action, and writes what was found in the same revision. */
export const closeBody = z.strictObject({
  state: z.enum(['done', 'dropped']),
  note: z.string().max(65_536).nullable().optional(),
  /** Attitude of the person in this deal, as seen today. */
  attitude: z.number().int().min(-2).max(3).optional(),
  /** Who holds the role, where somebody was looked for. */
  personId: factKey.optional(),
  /** Who of ours met the person, today. */
  met: z.object({ colleagueId: factKey, personId: factKey, channel: z.enum(['visit', 'meeting', 'call']) }).optional(),
  /** What is now said of the item. */
  answer: assessBody.optional(),
});
export const closeParams = z.object({ id: factKey, action: factKey });

/** A score as it was kept on a day. */
export const keptScore = z.object({
  date: z.string(),
  template: z.string(),
  version: z.string(),
  score: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  label: z.string(),
  zoneLow: z.enum(ZONES).nullable(),
  zoneHigh: z.enum(ZONES).nullable(),
  chainReach: z.number().nullable(),
});
/** A day each, the oldest first. */
export const scoreHistory = z.object({ id: z.string(), rows: z.array(keptScore) });
export type ScoreHistory = z.infer<typeof scoreHistory>;

/** Fewest changes to the win zone. */
export const toWinAnswer = z.object({
  id: z.string(),
  asOf: z.string(),
  template: z.string(),
  state: z.enum(['there', 'possible', 'out-of-sight']),
  changes: z.array(z.object({ op: z.enum(['raise', 'meet']), personId: z.string() })),
  /** Of the chain: whose attitude nobody knows, so that it cannot be raised. */
  unknown: z.array(z.string()),
  /** Items that would have to hold, too, which no change on the map moves: in a group, how many and how many there are. */
  lacking: z.array(z.object({ group: z.string(), held: z.number().int(), needed: z.number().int() })),
  ...namesOf,
});
