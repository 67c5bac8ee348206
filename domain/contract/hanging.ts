import { z } from 'zod';
import { asOfQuery, factKey, listOfRows, listQuery } from './common.ts';
import { dealHead, namesOf } from './reach-parts.ts';

/** An open deal whose key persons (`cuts`) we no longer reach without somebody. */
export const hangingDeal = dealHead.extend({ cuts: z.array(z.string()) });
export type HangingDeal = z.infer<typeof hangingDeal>;

/** What somebody's deals are worth: one sum, or one per currency where no rate is stated; `unstated` deals have no amount. */
const worth = {
  amounts: z.array(z.object({ amount: z.number(), currency: z.string().nullable() })),
  unstated: z.number().int(),
};
/** What hangs on one person or colleague; the largest amount first. */
export const hangingOn = { deals: z.array(hangingDeal), ...worth };
export const hangingAnswer = z.object({ id: z.string(), asOf: z.string(), ...hangingOn, ...namesOf });
export type HangingAnswer = z.infer<typeof hangingAnswer>;

export const hangingQuery = listQuery.extend({ ...asOfQuery.shape, kind: z.enum(['person', 'colleague']).optional() });
export const hangingRow = z.object({
  id: z.string(),
  /** Theirs or ours. */
  kind: z.enum(['person', 'colleague']),
  /** Key persons below weakly reached without him, over all these deals. */
  cuts: z.array(factKey),
  deals: z.array(
    z.object({ id: z.string(), name: z.string(), amount: z.number().nullable(), currency: z.string().nullable() }),
  ),
  ...worth,
});
export type HangingRow = z.infer<typeof hangingRow>;
/** Everybody on whom key persons of open deals of an account or a group hang: most money first. */
export const hangingList = listOfRows(hangingRow).extend({ asOf: z.string(), ...namesOf });
export type HangingList = z.infer<typeof hangingList>;
