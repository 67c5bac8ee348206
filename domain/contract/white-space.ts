// White space: which product could be sold to which account, what it is worth, who opens the door.
import { z } from 'zod';
import { POTENTIAL_STATES, potentialRecord } from '../facts/account.ts';
import { SIMILAR_BY } from '../white-space/fit.ts';
import { NO_WAYS } from '../white-space/white-space.ts';
import { WORTH_BASES, WORTH_REASONS } from '../white-space/worth.ts';
import { recordStamps } from './accounts.ts';
import { explainQuery, factKey, isoDay, LIST_LIMIT, ledger, ledgerFact, listOfRows, listQuery } from './common.ts';
import { namesOf } from './reach-parts.ts';

const text = z.string().nullable();
const amount = z.number().nullable();

/** A product at an account. What is not known is null with a reason, never 0. */
export const whiteSpaceCell = z.object({
  accountId: z.string(),
  productId: z.string(),
  state: z.enum(POTENTIAL_STATES),
  /** False: nothing is said of it, it is open as far as we know. */
  stated: z.boolean(),
  competitorId: text,
  /** The open deal that sells it. */
  dealId: text,
  /** What it could bring, in the currency of the answer; `basis` says whether that is stated, or the family's median at similar accounts. */
  value: amount,
  currency: text,
  basis: z.enum(WORTH_BASES).nullable(),
  reason: z.enum([...WORTH_REASONS, 'no-other-account']).nullable(),
  /** Smoothed adoption among similar accounts, 0-1. */
  fit: z.number().nullable(),
  /** value x fit. */
  expected: amount,
  /** Of the best route to somebody who may say yes there, 0 without one. */
  reach: z.number(),
  /** Why there is no way in: nobody to get to is known, or nobody who is known is got to. */
  noWay: z.enum(NO_WAYS).nullable(),
  route: z.object({ personId: z.string(), value: z.number(), steps: z.array(z.string()) }).nullable(),
});
/** A cell of a ranked list; with `explain=1` its ledger. */
const rankedCell = whiteSpaceCell.extend({ ledger: ledger.optional() });

/** Sums over cells that could be sold (open or with a rival). */
const totals = z.object({
  /** Cells by state. */
  states: z.record(z.enum(POTENTIAL_STATES), z.number().int()),
  /** Cells to be sold whose worth is not known: the sums are that much short of it. */
  unknown: z.number().int(),
  /** Null where no worth is known. */
  value: amount,
  expected: amount,
  /** Of what is expected, that of accounts with a way in. */
  withWayIn: amount,
});
export type WhiteSpaceTotals = z.infer<typeof totals>;

/** A potential as it was stated, with the revision to change it by. */
export const storedPotential = potentialRecord.extend(recordStamps.shape);

const explained = z.object({
  fit: z.object({
    value: z.number().nullable(),
    by: z.enum(SIMILAR_BY),
    similar: z.number().int(),
    adopters: z.number().int(),
    weight: z.number(),
    adopterWeight: z.number(),
    overall: z.number().nullable(),
    prior: z.number(),
    industry: text,
    band: z.object({ from: z.number().int(), below: z.number().int().nullable() }).nullable(),
  }),
  lookAlikes: z.array(
    z.object({
      accountId: z.string(),
      ownGroup: z.boolean(),
      industry: text,
      employees: z.number().nullable(),
      fact: ledgerFact,
    }),
  ),
  medianOf: z.array(z.object({ accountId: z.string(), productId: z.string(), value: z.number(), currency: text })),
  medianCount: z.number().int(),
  /** What is stored of the potential there; null where nothing is stated. */
  potential: storedPotential.nullable(),
  ledger,
});

/** `cell=accountId~productId`: one cell whole; `cells`, `entities` and `products` hold no other then. */
export const whiteSpaceQuery = explainQuery.extend({
  limit: z.coerce.number().int().min(1).max(LIST_LIMIT.most).default(10),
  cell: z
    .string()
    .max(2100)
    .regex(/^.+~.+$/)
    .optional(),
});
const product = z.object({ id: z.string(), name: z.string(), family: text });
export const whiteSpaceAnswer = z.object({
  id: z.string(),
  name: z.string(),
  asOf: z.string(),
  revision: z.number().int(),
  version: z.string(),
  /** That all values of the answer are in; null: stated without one. */
  currency: text,
  products: z.array(product.extend({ totals })),
  entities: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      nameEn: text,
      industry: text,
      employees: z.number().nullable(),
      parentIds: z.array(z.string()),
      depth: z.number().int(),
      /** Persons there who may say yes: decision layer, EB and PROCUREMENT of open deals. */
      buyers: z.number().int(),
      totals,
    }),
  ),
  cells: z.array(whiteSpaceCell),
  next: z.array(rankedCell),
  noWayIn: z.array(rankedCell),
  /** To be sold, but of unknown worth: by id. */
  unknown: z.array(rankedCell),
  /** How long the three lists are before `limit`. */
  counts: z.object({ next: z.number().int(), noWayIn: z.number().int(), unknown: z.number().int() }),
  totals,
  /** The cell asked for as a whole. */
  cell: whiteSpaceCell.extend(explained.shape).optional(),
  ...namesOf,
});
export type WhiteSpaceAnswer = z.infer<typeof whiteSpaceAnswer>;

export const WHITE_SPACE_LISTS = ['next', 'noWayIn', 'unknown'] as const;
const portfolioFilter = {
  list: z.enum(WHITE_SPACE_LISTS).default('next'),
  /** Root of the group. */
  group: factKey.optional(),
  /** Manages the account. */
  colleague: factKey.optional(),
  product: factKey.optional(),
  family: z.string().max(200).optional(),
  industry: z.string().max(200).optional(),
  q: z.string().max(200).optional(),
};
export const whiteSpaceListQuery = listQuery.extend({
  ...explainQuery.shape,
  ...portfolioFilter,
  /** Rows left out before the first: a table may begin anywhere. */
  offset: z.coerce.number().int().min(0).max(10_000_000).optional(),
});
export const whiteSpaceTableQuery = explainQuery.extend(portfolioFilter);
export const whiteSpaceListAnswer = listOfRows(
  rankedCell.extend({
    accountName: z.string(),
    accountNameEn: text,
    productName: z.string(),
    family: text,
    industry: text,
    /** Its root; the name is among those of accounts. */
    groupId: text,
  }),
).extend({
  asOf: z.string(),
  revision: z.number().int(),
  version: z.string(),
  list: z.enum(WHITE_SPACE_LISTS),
  currency: text,
  /** Over all that match; null where nothing is known. */
  expected: amount,
  products: z.array(product),
  families: z.array(z.string()),
  industries: z.array(z.string()),
  ...namesOf,
});
export type WhiteSpaceListAnswer = z.infer<typeof whiteSpaceListAnswer>;

/** A cell that becomes a deal; what is left out comes from the cell. */
export const whiteSpaceDealBody = z.strictObject({
  accountId: factKey,
  productId: factKey,
  name: z.string().min(1).max(1000).optional(),
  amount: z.number().nullable().optional(),
  currency: z.string().max(20).nullable().optional(),
  stage: z.string().max(200).nullable().optional(),
  closeOn: isoDay.nullable().optional(),
  colleagueIds: z.array(factKey).max(100).optional(),
});
export const whiteSpaceDealAnswer = z.object({
  deal: z.record(z.string(), z.unknown()),
  /** As it is with the deal. */
  cell: whiteSpaceCell,
  /** Undo it to take the deal away again. */
  revision: z.number().int(),
  groupsPending: z.boolean(),
  bookmark: z.string(),
});
export type WhiteSpaceDealAnswer = z.infer<typeof whiteSpaceDealAnswer>;
