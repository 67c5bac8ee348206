import { z } from 'zod';
import { ROLES } from '../facts/person.ts';
import { reachEdit } from '../reach/edits.ts';
import { c139Body } from './c139-parts.ts';
import { explainQuery, ledger } from './common.ts';
import { coverageFigure } from './groups.ts';
import { dealHead, namesOf, range, route, stated, status } from './reach-parts.ts';

const gain = z.object({ id: z.string(), gain: z.number() });

/** Everything computed of a deal's decision chain; ids are named in `names` of the answer around it. */
export const dealReach = z.object({
  id: z.string(),
  asOf: z.string(),
  /** Version of the model: its constants are in the documentation. */
  model: z.string(),
  chainReach: range.extend({ ledger: ledger.optional() }).nullable(),
  persons: z.array(
    z.object({
      id: z.string(),
      roles: z.array(z.enum(ROLES)),
      power: z.number(),
      /** False where the power is that of the roles. */
      powerStated: z.boolean(),
      attitude: z.number().int().nullable(),
      /** Of role, power and attitude. */
      ...stated,
      key: z.boolean(),
      departed: z.boolean(),
      reach: range,
      status,
      routes: z.array(route),
    }),
  ),
  missing: z.array(z.object({ role: z.enum(['EB', 'TB', 'UB']), power: z.number() })),
  cutPersons: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['person', 'colleague']),
      cuts: z.array(z.string()),
      amount: z.number().nullable(),
      currency: z.string().nullable(),
    }),
  ),
  nextBest: z.array(gain),
  plan: z.object({ meetings: z.array(gain), gain: z.number(), exact: z.boolean() }),
  opposition: z.array(
    z.object({ id: z.string(), value: z.number(), contested: z.boolean(), steps: z.array(z.string()) }),
  ),
});

export const reachAnswer = dealReach.extend({ deal: dealHead, ...namesOf });
export type ReachAnswer = z.infer<typeof reachAnswer>;

export const MEETINGS = { standard: 3, most: 10 } as const;
export const reachQuery = explainQuery.extend({
  /** Meetings to plan. */
  meetings: z.coerce.number().int().min(1).max(MEETINGS.most).default(MEETINGS.standard),
});

/** Edits tried at once: planning a deal takes dozens, not hundreds. */
export const EDITS_AT_ONCE = 100;
export const whatIfBody = z.strictObject({ edits: z.array(reachEdit).max(EDITS_AT_ONCE) });
/** Coverage of the group the deal's account belongs to, by count. */
const whatIfCoverage = z.object({
  groupId: z.string(),
  customer: coverageFigure,
  deal: coverageFigure,
  engaged: coverageFigure,
  known: coverageFigure,
  decision: coverageFigure,
});
export const whatIfQuery = explainQuery.extend({
  /** 1: coverage of the account's group before and after, too; in a large group that takes seconds. */
  coverage: z.enum(['0', '1']).default('0'),
  /** C139 by this template; the standard one without it. */
  template: z.string().min(1).max(64).optional(),
});
export const whatIfAnswer = z.object({
  before: z.object({ reach: dealReach, c139: c139Body, coverage: whatIfCoverage.optional() }),
  after: z.object({ reach: dealReach, c139: c139Body, coverage: whatIfCoverage.optional() }),
  ...namesOf,
});
