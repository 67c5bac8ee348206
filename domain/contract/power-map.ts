import { z } from 'zod';
import { INFLUENCE_KINDS, LAYERS, ROLES } from '../facts/person.ts';
import { explainQuery, factKey } from './common.ts';
import { dealHead, namesOf, range, seat, stated, status } from './reach-parts.ts';

export const powerMapQuery = explainQuery.extend({
  /** Roles, attitudes and reach of this deal. */
  deal: factKey.optional(),
  /** `group`: the seats of all members of the account's group. */
  scope: z.enum(['account', 'group']).default('account'),
  /** The kind of influence standing is computed over; the most frequent one without it. `none`: where no kind is stated. */
  kind: z.enum([...INFLUENCE_KINDS.filter((kind) => kind !== 'conflict'), 'none']).optional(),
});
export const powerMapAnswer = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  asOf: z.string(),
  deal: dealHead.nullable(),
  accounts: z.array(z.object({ id: z.string(), name: z.string(), nameEn: z.string().nullable() })),
  seats: z.array(
    seat.extend({
      holders: z.array(
        z.object({
          personId: z.string(),
          since: z.string().nullable(),
          acting: z.boolean().nullable(),
          factId: z.string(),
        }),
      ),
    }),
  ),
  persons: z.array(
    z.object({
      id: z.string(),
      left: z.boolean(),
      /** In the deal asked for. */
      roles: z.array(z.enum(ROLES)),
      power: z.number().nullable(),
      attitude: z.number().int().nullable(),
      inChain: z.boolean(),
      /** The best tie to him; `sure`: as strong by what is stated as clear, not only inferred. */
      tie: z.object({ colleagueId: z.string(), strength: z.number(), sure: z.boolean() }).nullable(),
      reach: range,
      status,
      lastContact: z.string().nullable(),
    }),
  ),
  /** Between persons; an assumed line follows the reporting line where nothing is stated. */
  lines: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      kind: z.enum(['influence', 'conflict', 'assumed']),
      /** Kind of a stated influence. */
      influence: z.enum(INFLUENCE_KINDS).nullable(),
      weight: z.number(),
      factId: z.string().nullable(),
      ...stated,
    }),
  ),
  standing: z.array(
    z.object({
      personId: z.string(),
      /** Rank by layer, then distance from the top; 1 is the highest. Null for who holds no seat of the map. */
      formal: z.number().int().nullable(),
      layer: z.enum(LAYERS).nullable(),
      distance: z.number().int().nullable(),
      /** PageRank over the influence of one kind, 1 in sum; null where none is stated. */
      informal: z.number().nullable(),
      informalRank: z.number().int().nullable(),
      /** Betweenness: the part of the shortest ways of influence that run through him, 0-1. */
      broker: z.number().nullable(),
    }),
  ),
  standingKinds: z.array(z.object({ kind: z.enum(INFLUENCE_KINDS).nullable(), lines: z.number().int() })),
  standingKind: z.enum(INFLUENCE_KINDS).nullable(),
  /** Betweenness is exact up to a few thousand persons; above, this is how far it may be off. */
  brokerError: z.number(),
  /** The largest differences, with both percentile ranks (0-1). */
  differences: z.array(
    z.object({
      personId: z.string(),
      kind: z.enum(['title-without-influence', 'influence-without-title']),
      formal: z.number(),
      informal: z.number(),
    }),
  ),
  ...namesOf,
});
export type PowerMapAnswer = z.infer<typeof powerMapAnswer>;
