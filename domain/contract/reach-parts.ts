// What the answers about reach have in common.
import { z } from 'zod';
import { OUTCOMES } from '../facts/business.ts';
import { INFLUENCE_KINDS, LAYERS } from '../facts/person.ts';
import { CONFIDENCES } from '../facts/provenance.ts';
import { names } from './accounts.ts';
import { ledger } from './common.ts';

/** What sure facts alone give, as known, and at most. */
export const range = z.object({ low: z.number(), point: z.number(), high: z.number() });
export const status = z.enum(['reached', 'weak', 'unreached']);
/** Where a fact comes from. */
export const stated = {
  source: z.string().nullable(),
  observedOn: z.string().nullable(),
  confidence: z.enum(CONFIDENCES).nullable(),
};
/** Names of everything an answer gives by id. */
export const namesOf = { names, namesEn: names };

/** From a colleague to a person: value = product of the weights and carries of its lines. */
export const route = z.object({
  value: z.number(),
  steps: z.array(z.string()),
  lines: z.array(
    z.object({
      fromId: z.string(),
      toId: z.string(),
      kind: z.enum(['tie', 'influence', 'assumed']),
      weight: z.number(),
      /** What whoever the line starts from passes on; 1 for a colleague. */
      carry: z.number(),
      /** Of a tie: whether it comes from contacts and not from a statement. */
      computed: z.boolean().optional(),
      influence: z.enum(INFLUENCE_KINDS).nullable(),
      ...stated,
    }),
  ),
  /** Steps in common with a better route. */
  shares: z.array(z.string()),
  ledger: ledger.optional(),
});

/** A seat and whom it reports to. */
export const seat = z.object({
  id: z.string(),
  accountId: z.string(),
  title: z.string().nullable(),
  department: z.string().nullable(),
  layer: z.enum(LAYERS).nullable(),
  reportsToId: z.string().nullable(),
});
/** Where a person of a list sits. */
export const seatHeld = z.object({ seatId: z.string(), accountId: z.string(), title: z.string().nullable() });

export const dealHead = z.object({
  id: z.string(),
  name: z.string(),
  accountId: z.string(),
  accountName: z.string(),
  accountNameEn: z.string().nullable(),
  stage: z.string().nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  amount: z.number().nullable(),
  currency: z.string().nullable(),
  openedOn: z.string().nullable(),
  closeOn: z.string().nullable(),
});
