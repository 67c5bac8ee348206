// Signals: what a colleague should look at, the rules that raise them, the webhook they go out by.
import { z } from 'zod';
import { SIGNAL_KINDS, SIGNAL_STATES } from '../signals/kinds.ts';
import { signalRule } from '../signals/rules.ts';
import { factKey, isoDay, listOfRows, listQuery } from './common.ts';
import { namesOf } from './reach-parts.ts';

const text = z.string().nullable();
const counts = z.array(z.object({ kind: z.enum(SIGNAL_KINDS), count: z.number().int() }));

export const signalsQuery = listQuery.extend({
  state: z.enum([...SIGNAL_STATES, 'all']).default('open'),
  kind: z.enum(SIGNAL_KINDS).optional(),
  /** Who was told when it was raised. */
  colleague: factKey.optional(),
  /** `1`: those nobody was there to be told of. */
  unassigned: z.enum(['0', '1']).optional(),
  /** Root of the group of the account. */
  group: factKey.optional(),
  account: factKey.optional(),
  deal: factKey.optional(),
});
export type SignalsQuery = z.output<typeof signalsQuery>;

export const signalRow = z.object({
  id: z.string(),
  kind: z.enum(SIGNAL_KINDS),
  /** As of today: a snoozed one whose day has come is open. */
  state: z.enum(SIGNAL_STATES),
  accountId: z.string(),
  dealId: text,
  personId: text,
  contractId: text,
  /** The day the cause began; null where it is not known. */
  since: text,
  firedOn: z.string(),
  told: z.array(z.string()),
  /** What the sentence tells, by name; see domain/signals/sentence.ts. */
  figures: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
  /** Version of the rule it was raised by. */
  ruleVersion: z.number().int(),
  /** Snoozed until this day. */
  until: text,
  reason: text,
  /** Who set the state last, and when; null: nobody yet, or it ended by itself. */
  by: text,
  at: text,
  overOn: text,
});
export type SignalRow = z.infer<typeof signalRow>;

/** Newest first. */
export const signalsAnswer = listOfRows(signalRow).extend({
  today: z.string(),
  /** Over all that match but for the kind. */
  byKind: counts,
  ...namesOf,
});
export type SignalsAnswer = z.infer<typeof signalsAnswer>;

export const tallyQuery = signalsQuery.omit({ kind: true, limit: true, cursor: true });
export type TallyQuery = z.output<typeof tallyQuery>;
/** A signal that was told to several counts for each of them; `byKind` counts it once. */
export const tallyAnswer = z.object({
  today: z.string(),
  /** Null: nobody was there to be told. */
  rows: z.array(z.object({ colleagueId: text, kind: z.enum(SIGNAL_KINDS), count: z.number().int() })),
  total: z.number().int(),
  byKind: counts,
  ...namesOf,
});
export type TallyAnswer = z.infer<typeof tallyAnswer>;

export const signalId = z.object({ id: z.string().regex(/^[0-9a-f]{24}$/) });
export const signalBody = z.strictObject({
  state: z.enum(['open', 'snoozed', 'done']),
  /** With `snoozed`: a day after today on which it comes back. */
  until: isoDay.optional(),
  reason: z.string().trim().max(2_000).optional(),
});

export const ruleKind = z.object({ kind: z.enum(SIGNAL_KINDS) });
export const keptRule = z.object({ version: z.number().int(), by: text, at: text, rule: signalRule });
export const rulesAnswer = z.object({ rules: z.array(keptRule), timeZone: z.string() });
export type KeptRule = z.infer<typeof keptRule>;
/** Newest first; the last is the standard one, version 0, unless there are more than the answer holds. */
export const ruleVersionsAnswer = z.object({ versions: z.array(keptRule) });
export const ruleBody = signalRule;

export const runAnswer = z.object({
  day: z.string(),
  accounts: z.number().int(),
  raised: z.number().int(),
  over: z.number().int(),
  back: z.number().int(),
  byKind: counts,
});
export type RunAnswer = z.infer<typeof runAnswer>;

export const webhookAnswer = z.object({
  configured: z.boolean(),
  /** Host (and port) of the address; the rest of it is not told. */
  host: text,
  pending: z.number().int(),
  delivered: z.number().int(),
  /** Given up after the last try. */
  failed: z.number().int(),
  /** Of the try that failed last. */
  lastError: z.object({ at: z.string(), status: z.number().int().nullable(), error: z.string() }).nullable(),
});
export type WebhookAnswer = z.infer<typeof webhookAnswer>;
export const webhookTested = z.object({ ok: z.boolean(), status: z.number().int().nullable(), error: text });
