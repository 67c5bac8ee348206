import { z } from 'zod';
import { CONFIDENCES } from '../facts/provenance.ts';

/** The wire form of every failure. */
export const errorBody = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    requestId: z.string(),
    details: z.unknown().optional(),
  }),
});
export type ErrorBody = z.infer<typeof errorBody>;

export const isoDay = z.iso.date();
export const factKey = z.string().min(1).max(512);

/** `asOf=YYYY-MM-DD` (default today) and `explain=1` wherever a figure is computed. */
export const asOfQuery = z.object({ asOf: isoDay.optional() });
export const explainQuery = asOfQuery.extend({ explain: z.enum(['0', '1']).optional() });

/** Rows of a list call: 50 unless told, 500 at most, so that one answer stays below about a megabyte. */
export const LIST_LIMIT = { standard: 50, most: 500 } as const;
export const listQuery = z.object({
  limit: z.coerce.number().int().min(1).max(LIST_LIMIT.most).default(LIST_LIMIT.standard),
  cursor: z.string().max(2048).optional(),
});

export function listOfRows<T extends z.ZodType>(row: T) {
  return z.object({
    rows: z.array(row),
    total: z.number().int(),
    limit: z.number().int(),
    next: z.string().optional(),
  });
}

/** One fact that a number rests on. */
export const ledgerFact = z.object({
  kind: z.string(),
  id: z.string(),
  text: z.string().optional(),
  source: z.string().nullable().optional(),
  observedOn: z.string().nullable().optional(),
  confidence: z.enum(CONFIDENCES).nullable().optional(),
});

/** One term of a ledger: what it is, what it adds, on which facts it rests. */
export const ledgerTerm = z.object({
  /** What the term is, as a code the interface has words for: `level.customer`, `stake.chain`, `votes.held` ... */
  code: z.string(),
  /** Names of entities, never a sentence. */
  label: z.string(),
  ids: z.array(z.string()).optional(),
  value: z.number().nullable(),
  formula: z.string().optional(),
  facts: z.array(ledgerFact),
});

/** Why a number is what it is: the formula, the terms that add up to it, and what the list leaves out (`shown` of `total`). */
export const ledger = z.object({
  /** The formula as a code: `coverage.count`, `stake.chains`, `stake.system`, `control.votes` ... */
  formula: z.string(),
  terms: z.array(ledgerTerm),
  shown: z.number().int(),
  total: z.number().int(),
});
export type Ledger = z.infer<typeof ledger>;
export type LedgerTerm = z.infer<typeof ledgerTerm>;
export type LedgerFact = z.infer<typeof ledgerFact>;
