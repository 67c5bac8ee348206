// What accepted lines of a difference would do to reach, before they are written.
import { z } from 'zod';
import { ROLES } from '../facts/person.ts';
import { dealHead, namesOf, range, status } from './reach-parts.ts';

/** Open deals whose reach is computed before and after, the largest amounts first: some ten milliseconds each. */
export const EFFECT_DEALS = 100;

const standing = z.object({ reach: range, status, departed: z.boolean() });
const dealEffect = z.object({
  deal: dealHead,
  chainReach: z.object({ before: range.nullable(), after: range.nullable() }),
  /** Of the chain: whose reach changes, and who comes, goes or moves; the most powerful first. */
  persons: z.array(
    z.object({ id: z.string(), roles: z.array(z.enum(ROLES)), power: z.number(), before: standing, after: standing }),
  ),
});
export type DealEffect = z.infer<typeof dealEffect>;

export const effectAnswer = z.object({
  accountId: z.string(),
  /** The day of the figures: today, or the organogram's where that is later. */
  asOf: z.string(),
  /** The open deals whose chain or routes the lines touch, the largest amount first; none: no open deal is touched. */
  deals: z.array(dealEffect),
  /** Deals that may be touched, too, and were not computed because of their number. */
  notComputed: z.number().int(),
  ...namesOf,
});
export type EffectAnswer = z.infer<typeof effectAnswer>;
