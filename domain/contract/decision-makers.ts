import { z } from 'zod';
import { LAYERS, ROLES } from '../facts/person.ts';
import { asOfQuery, factKey, listOfRows, listQuery } from './common.ts';
import { namesOf, range, route, seatHeld, status } from './reach-parts.ts';

export const decisionMakersQuery = listQuery.extend({
  ...asOfQuery.shape,
  q: z.string().max(200).optional(),
  colleague: factKey.optional(),
  status: status.optional(),
});
export const decisionMakerRow = z.object({
  personId: z.string(),
  seats: z.array(seatHeld),
  layer: z.enum(LAYERS).nullable(),
  /** Over his open deals. */
  roles: z.array(z.enum(ROLES)),
  /** The lowest over his open deals. */
  attitude: z.number().int().nullable(),
  reach: range,
  status,
  route: route.nullable(),
  lastContact: z.string().nullable(),
  colleagues: z.array(z.object({ colleagueId: z.string(), tie: z.number(), lastContact: z.string().nullable() })),
  deals: z.array(
    z.object({
      dealId: z.string(),
      name: z.string(),
      roles: z.array(z.enum(ROLES)),
      attitude: z.number().int().nullable(),
      amount: z.number().nullable(),
      currency: z.string().nullable(),
    }),
  ),
  /** Amounts of his open deals by currency. */
  amounts: z.array(z.object({ amount: z.number(), currency: z.string().nullable() })),
});
export type DecisionMakerRow = z.infer<typeof decisionMakerRow>;
export const decisionMakersAnswer = listOfRows(decisionMakerRow).extend({ asOf: z.string(), ...namesOf });
export type DecisionMakersAnswer = z.infer<typeof decisionMakersAnswer>;
