import { z } from 'zod';
import { explainQuery, factKey } from './common.ts';
import { namesOf, range, route, status } from './reach-parts.ts';

export const routesQuery = explainQuery.extend({
  to: factKey,
  /** One colleague; all of ours without it. */
  from: factKey.optional(),
  /** Attitudes of this deal; without it, the lowest of the open deals somebody is in. */
  deal: factKey.optional(),
  limit: z.coerce.number().int().min(1).max(10).default(10),
});
export const routesAnswer = z.object({
  to: z.string(),
  from: z.string().nullable(),
  deal: z.string().nullable(),
  asOf: z.string(),
  reach: range,
  status,
  /** The best, and others on different shoulders. */
  routes: z.array(route),
  /** The best route of each colleague who has one, the best first; also where one colleague is asked for. */
  byColleague: z.array(route),
  /** Persons and colleagues without whom the person is no longer even weakly reached. */
  cuts: z.array(z.object({ id: z.string(), kind: z.enum(['person', 'colleague']) })),
  /** Where there is no route: why. `by` blocks the way; `steps` is a way that is too long. */
  none: z
    .discriminatedUnion('reason', [
      z.object({ reason: z.literal('left') }),
      z.object({ reason: z.literal('blocked'), by: z.array(z.string()) }),
      z.object({ reason: z.literal('too-far'), steps: z.array(z.string()) }),
      z.object({ reason: z.literal('no-tie') }),
    ])
    .nullable(),
  /** With whom a first good meeting would raise the reach most, and to what; the person himself is not listed. */
  meetings: z.array(z.object({ id: z.string(), reach: z.number() })),
  ...namesOf,
});
export type RoutesAnswer = z.infer<typeof routesAnswer>;
