// What C139 says of a deal, as it goes over the wire: the same in its own answer and in what-if.
import { z } from 'zod';
import { GAP_RANKS, ZONES } from '../c139/template.ts';
import { GAP_KINDS } from '../facts/c139.ts';
import { COACH_KINDS, ROLES } from '../facts/person.ts';
import { CONFIDENCES } from '../facts/provenance.ts';
import { ledger } from './common.ts';
import { range } from './reach-parts.ts';

const text = z.string().nullable();
/** An answer of a scale; of a computed item its share, 0-1. */
const itemValue = z.union([z.string(), z.number()]);
/** Unknown items taken as no, and as yes. */
export const zoneRange = z.object({ low: z.enum(ZONES), high: z.enum(ZONES) });
const scoreRange = z.object({ low: z.number().nullable(), high: z.number().nullable() });

export const coachSaid = z.object({
  personId: z.string(),
  value: text,
  /** Whether he is verified and has not left: else what he says is shown and confirms nothing. */
  counts: z.boolean(),
  /** Null where one side does not say or does not know. */
  agrees: z.boolean().nullable(),
  evidence: text,
  observedOn: text,
});

export const c139Item = z.object({
  item: z.string(),
  group: z.string(),
  value: itemValue,
  confidence: z.enum(CONFIDENCES).nullable(),
  evidence: text,
  link: text,
  by: text,
  source: text,
  observedOn: text,
  competitorId: text,
  /** Whether anything is stated; what is unknown may be stated, too. */
  stated: z.boolean(),
  /** Whether what is stated counts: a level of the scale, and sure enough. */
  counts: z.boolean(),
  /** What the power map says: it counts once somebody has confirmed it; a computed share counts at once. */
  proposed: itemValue.nullable(),
  proposal: z
    .object({
      value: z.enum(['yes', 'no', 'unknown']),
      persons: z.array(z.string()),
      count: z.number().nullable(),
      needed: z.number().nullable(),
    })
    .nullable(),
  /** What is stated contradicts what the power map says now, which is not what it said then. */
  inDoubt: z.boolean(),
  /** It was stated against the power map. */
  overruled: z.boolean(),
  /** Share of the item, 0-1. */
  worth: range,
  /** Of 100; null in a template without points. */
  points: range.nullable(),
  coach: z.array(coachSaid),
  confirmed: z.boolean(),
  ledger: ledger.optional(),
});

export const c139Gap = z.object({
  kind: z.enum(GAP_KINDS),
  rank: z.enum(GAP_RANKS),
  role: z.enum(ROLES).nullable(),
  personId: text,
  item: text,
  /** Points the score gains when it closes, all else as it is. */
  gain: z.number().nullable(),
  /** Which items gain, where `explain=1` was asked. */
  ledger: ledger.optional(),
  action: z.object({
    /** What is to be done, as a code the interface has words for. */
    code: z.enum(['fill-role', 'replace', 'meet', 'attitude', 'second-way', 'answer']),
    /** `open`: taken up; `next`: one of the up to four that are open at a time, not taken up yet; `waiting`: comes after them. */
    state: z.enum(['open', 'next', 'waiting']),
    /** Of the action that was taken up. */
    id: text,
    /** Who does it: of ours, as taken up, else whoever has the best way. */
    colleagueId: text,
    dueOn: text,
    item: text,
    gain: z.number().nullable(),
    /** The way to the person; null where there is none, or nobody yet to get to. */
    route: z.object({ value: z.number(), steps: z.array(z.string()) }).nullable(),
  }),
});
export type C139Gap = z.infer<typeof c139Gap>;

const keyPart = z.object({
  personId: z.string(),
  identified: range,
  reached: range,
  supportive: range,
  fresh: range,
  result: range,
});

/** By one template, as of a day. */
export const c139Body = z.object({
  template: z.string(),
  version: z.string(),
  items: z.array(c139Item),
  groups: z.array(
    z.object({
      group: z.string(),
      /** Items that hold, of `of`. */
      held: range,
      of: z.number().int(),
      points: range.nullable(),
    }),
  ),
  /** 0-100, unknown counting nothing. */
  score: z.number().nullable(),
  range: scoreRange,
  /** By the template that has zones; null where there is none. */
  zone: zoneRange.nullable(),
  label: z.string(),
  zoneTemplate: z.object({ template: z.string(), version: z.string() }),
  /** If everything the power map proposes were confirmed as it proposes it. */
  ifConfirmed: z.object({ zone: zoneRange.nullable(), label: z.string() }),
  coach: z.object({
    judgement: z.enum(['unconfirmed', 'medium', 'go-on']),
    kinds: z.array(z.enum(COACH_KINDS)),
    coaches: z.array(
      z.object({
        personId: z.string(),
        kinds: z.array(z.enum(COACH_KINDS)),
        counts: z.boolean(),
        verified: z.boolean().nullable(),
        departed: z.boolean(),
      }),
    ),
    /** What remains of the score when only what a coach confirms counts as answered. */
    score: z.number().nullable(),
    range: scoreRange,
    zone: zoneRange.nullable(),
    label: z.string(),
    ledger: ledger.optional(),
  }),
  /** What a coach says otherwise than we do, of both templates. */
  contradictions: z.array(coachSaid.extend({ template: z.string(), item: z.string(), ours: itemValue })),
  /** The key persons part by part; empty in a template without them. */
  keyPersons: z.array(z.object({ role: z.enum(ROLES), weight: z.number(), result: range, holders: z.array(keyPart) })),
  /** In the order in which they should be closed. */
  gaps: z.array(c139Gap),
  /** Place in `gaps` of the single fact that would add most to the score. */
  mostTelling: z.number().int().nullable(),
  ledger: ledger.optional(),
});
export type C139Body = z.infer<typeof c139Body>;
