// C139 over all open deals.
import { z } from 'zod';
import { GAP_RANKS, ZONES } from '../c139/template.ts';
import { GAP_KINDS } from '../facts/c139.ts';
import { ROLES } from '../facts/person.ts';
import { c139Gap } from './c139-parts.ts';
import { explainQuery, factKey, listOfRows, listQuery } from './common.ts';
import { dealHead, namesOf } from './reach-parts.ts';

const text = z.string().nullable();
const filter = {
  kind: z.enum(GAP_KINDS).optional(),
  /** Root of the group of the deal's account. */
  group: factKey.optional(),
  /** Works on the deal, or is to close the gap. */
  colleague: factKey.optional(),
  q: z.string().max(200).optional(),
};
const inGroup = { groupId: z.string(), groupName: z.string(), groupNameEn: text };

/** Key-person gaps of all open deals: the worst first. */
export const gapsQuery = listQuery.extend({ ...explainQuery.shape, ...filter });
export const gapsAnswer = listOfRows(
  c139Gap.extend({
    dealId: z.string(),
    dealName: z.string(),
    accountId: z.string(),
    accountName: z.string(),
    accountNameEn: text,
    amount: z.number().nullable(),
    currency: text,
    closeOn: text,
    ...inGroup,
  }),
).extend({
  asOf: z.string(),
  deals: z.number().int(),
  /** Over all that match but for the kind. */
  byKind: z.array(z.object({ kind: z.enum(GAP_KINDS), gaps: z.number().int(), deals: z.number().int() })),
  ...namesOf,
});
export type GapsAnswer = z.infer<typeof gapsAnswer>;

/** Open deals by their C139. */
export const standingsQuery = listQuery.extend({
  ...explainQuery.shape,
  group: filter.group,
  colleague: filter.colleague,
  q: filter.q,
  zone: z.enum(ZONES).optional(),
  sort: z.enum(['worst', 'amount', 'score', 'trend', 'closeOn', 'name']).default('worst'),
});
export const standingsAnswer = listOfRows(
  dealHead.extend({
    ...inGroup,
    score: z.number().nullable(),
    range: z.object({ low: z.number().nullable(), high: z.number().nullable() }),
    zone: z.object({ low: z.enum(ZONES), high: z.enum(ZONES) }).nullable(),
    label: z.string(),
    chainReach: z.number().nullable(),
    gaps: z.number().int(),
    /** The first gap of the deal. */
    worst: z
      .object({ kind: z.enum(GAP_KINDS), rank: z.enum(GAP_RANKS), role: z.enum(ROLES).nullable(), personId: text })
      .nullable(),
    openActions: z.number().int(),
    overdueActions: z.number().int(),
    trend: z.object({ since: z.string(), by: z.number().nullable() }).nullable(),
    touchedOn: text,
    idle: z.boolean(),
  }),
).extend({ asOf: z.string(), ...namesOf });
export type StandingsAnswer = z.infer<typeof standingsAnswer>;
