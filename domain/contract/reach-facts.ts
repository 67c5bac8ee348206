import { z } from 'zod';
import { CHAINS, COACH_KINDS, CONTACT_LEVELS, INFLUENCE_KINDS, ROLES } from '../facts/person.ts';
import { explainQuery, factKey } from './common.ts';
import { EDITS_AT_ONCE } from './reach.ts';
import { dealHead, namesOf, seat, stated } from './reach-parts.ts';

/** One, or the same parameter several times; an edit names two persons at most. */
const keys = z.union([factKey, z.array(factKey).max(2 * EDITS_AT_ONCE)]).optional();

/** Facts reach as far as changes need that name people of the deal's chain and account; others are named here. */
export const reachFactsQuery = explainQuery.extend({ persons: keys, seats: keys });

const text = z.string().nullable();
const assessedItem = z.object({
  template: z.string(),
  item: z.string(),
  value: text,
  coachConfirmed: z.boolean().nullable(),
  competitorId: text,
  proposed: text,
  templateVersion: text,
  evidence: text,
  link: text,
  by: text,
  ...stated,
});
const coachedItem = z.object({
  personId: z.string(),
  template: z.string(),
  item: z.string(),
  value: text,
  evidence: text,
  ...stated,
});

/** The facts the reach of a deal is computed from, so that the browser computes it by itself while changes are tried. */
export const reachFactsAnswer = z.object({
  deal: dealHead,
  facts: z.object({
    asOf: z.string(),
    persons: z.array(z.object({ id: z.string(), left: z.boolean().nullable() })),
    seats: z.array(seat),
    holders: z.array(
      z.object({
        personId: z.string(),
        seatId: z.string(),
        since: z.string().nullable(),
        until: z.string().nullable(),
        ended: z.boolean().nullable(),
      }),
    ),
    influences: z.array(
      z.object({
        fromId: z.string(),
        toId: z.string(),
        weight: z.number(),
        kind: z.enum(INFLUENCE_KINDS).nullable(),
        ...stated,
      }),
    ),
    ties: z.array(
      z.object({
        colleagueId: z.string(),
        personId: z.string(),
        strength: z.number(),
        computed: z.boolean(),
        ...stated,
      }),
    ),
    decisions: z.array(
      z.object({
        dealId: z.string(),
        personId: z.string(),
        roles: z.array(z.enum(ROLES)),
        power: z.number().nullable(),
        attitude: z.number().int().nullable(),
        contactLevel: z.enum(CONTACT_LEVELS).nullable(),
        chain: z.enum(CHAINS).nullable(),
        ...stated,
      }),
    ),
    deals: z.array(
      dealHead.pick({
        id: true,
        accountId: true,
        outcome: true,
        openedOn: true,
        closeOn: true,
        amount: true,
        currency: true,
      }),
    ),
  }),
  /** What the deal's C139 rests on beside them. */
  c139: z.object({
    assessments: z.array(assessedItem),
    statements: z.array(coachedItem),
    coaches: z.array(
      z.object({ personId: z.string(), kinds: z.array(z.enum(COACH_KINDS)), verified: z.boolean().nullable() }),
    ),
  }),
  ...namesOf,
});
export type ReachFactsAnswer = z.infer<typeof reachFactsAnswer>;
