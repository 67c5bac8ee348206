import { z } from 'zod';
import { REACH_MODEL } from '../reach/model.ts';
import { LINES_USED } from '../reach/narrowed.ts';
import { explainQuery, factKey } from './common.ts';
import { namesOf, range, route, status } from './reach-parts.ts';

export const routesQuery = explainQuery.extend({
  to: factKey,
  /** One colleague; all of ours without it. */
  from: factKey.optional(),
  /** Attitudes of this deal; without it, the lowest of the open deals somebody is in. */
  deal: factKey.optional(),
  /** Lines a route may use: `stated`, nothing assumed along reporting lines; `sure`, only facts that are clear or better. */
  lines: z.enum(LINES_USED).default('all'),
  /** Persons a route may lead through; no route leads through more than 4. */
  through: z.coerce.number().int().min(0).max(REACH_MODEL.mostInfluences).default(REACH_MODEL.mostInfluences),
  limit: z.coerce.number().int().min(1).max(10).default(10),
});
export const routesAnswer = z.object({
  to: z.string(),
  from: z.string().nullable(),
  deal: z.string().nullable(),
  asOf: z.string(),
  /** Over all routes, like `status`, `cuts` and `meetings`: whatever `lines` and `through` leave out. */
  reach: range,
  status,
  lines: z.enum(LINES_USED),
  through: z.number().int(),
  /** The best of all routes, where `lines` or `through` leave it out; null where it is the first of `routes`, or where there is none. */
  leftOut: route.nullable(),
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
