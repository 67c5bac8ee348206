import { z } from 'zod';
import { OUTCOMES } from '../facts/business.ts';
import { CHAINS, CONTACT_LEVELS, INFLUENCE_KINDS, LAYERS, ROLES } from '../facts/person.ts';
import { CONFIDENCES } from '../facts/provenance.ts';
import { reachEdit } from '../reach/edits.ts';
import { names } from './accounts.ts';
import { asOfQuery, explainQuery, factKey, ledger, listOfRows, listQuery } from './common.ts';
import { coverageFigure } from './groups.ts';

const range = z.object({ low: z.number(), point: z.number(), high: z.number() });
const status = z.enum(['reached', 'weak', 'unreached']);
const stated = {
  source: z.string().nullable(),
  observedOn: z.string().nullable(),
  confidence: z.enum(CONFIDENCES).nullable(),
};
const namesOf = { names, namesEn: names };

/** From a colleague to a person: value = product of the weights and carries of its lines. */
export const route = z.object({
  value: z.number(),
  steps: z.array(z.string()),
  lines: z.array(
    z.object({
      fromId: z.string(),
      toId: z.string(),
      kind: z.enum(['tie', 'influence', 'assumed']),
      weight: z.number(),
      /** What whoever the line starts from passes on; 1 for a colleague. */
      carry: z.number(),
      /** Of a tie: whether it comes from contacts and not from a statement. */
      computed: z.boolean().optional(),
      influence: z.enum(INFLUENCE_KINDS).nullable(),
      ...stated,
    }),
  ),
  /** Steps in common with a better route. */
  shares: z.array(z.string()),
  ledger: ledger.optional(),
});

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

export const dealHead = z.object({
  id: z.string(),
  name: z.string(),
  accountId: z.string(),
  accountName: z.string(),
  accountNameEn: z.string().nullable(),
  stage: z.string().nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  amount: z.number().nullable(),
  currency: z.string().nullable(),
  openedOn: z.string().nullable(),
  closeOn: z.string().nullable(),
});

export const reachAnswer = dealReach.extend({ deal: dealHead, ...namesOf });
export type ReachAnswer = z.infer<typeof reachAnswer>;

export const MEETINGS = { standard: 3, most: 10 } as const;
export const reachQuery = explainQuery.extend({
  /** Meetings to plan. */
  meetings: z.coerce.number().int().min(1).max(MEETINGS.most).default(MEETINGS.standard),
});

/** Edits tried at once: a session of planning has dozens, not hundreds. */
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
});
export const whatIfAnswer = z.object({
  before: z.object({ reach: dealReach, coverage: whatIfCoverage.optional() }),
  after: z.object({ reach: dealReach, coverage: whatIfCoverage.optional() }),
  ...namesOf,
});

/** The facts the reach of a deal is computed from, so that the browser computes it by itself while changes are tried. */
export const reachFactsAnswer = z.object({
  deal: dealHead,
  facts: z.object({
    asOf: z.string(),
    persons: z.array(z.object({ id: z.string(), left: z.boolean().nullable() })),
    seats: z.array(
      z.object({
        id: z.string(),
        accountId: z.string(),
        title: z.string().nullable(),
        department: z.string().nullable(),
        layer: z.enum(LAYERS).nullable(),
        reportsToId: z.string().nullable(),
      }),
    ),
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
      z.object({
        id: z.string(),
        accountId: z.string(),
        outcome: z.enum(OUTCOMES).nullable(),
        openedOn: z.string().nullable(),
        closeOn: z.string().nullable(),
        amount: z.number().nullable(),
        currency: z.string().nullable(),
      }),
    ),
  }),
  ...namesOf,
});
export type ReachFactsAnswer = z.infer<typeof reachFactsAnswer>;

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
    z.object({
      id: z.string(),
      accountId: z.string(),
      title: z.string().nullable(),
      department: z.string().nullable(),
      layer: z.enum(LAYERS).nullable(),
      reportsToId: z.string().nullable(),
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

export const decisionMakersQuery = listQuery.extend({
  ...asOfQuery.shape,
  q: z.string().max(200).optional(),
  colleague: factKey.optional(),
  status: status.optional(),
});
export const decisionMakerRow = z.object({
  personId: z.string(),
  seats: z.array(z.object({ seatId: z.string(), accountId: z.string(), title: z.string().nullable() })),
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
