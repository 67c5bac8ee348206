import { z } from 'zod';
import { LAYERS } from '../facts/person.ts';
import { asOfQuery, explainQuery, factKey, ledger, listOfRows, listQuery } from './common.ts';

export const LEVELS = ['customer', 'deal', 'engaged', 'known', 'untouched'] as const;
export type Level = (typeof LEVELS)[number];
export const WEIGHTINGS = ['count', 'potential', 'stake'] as const;
export type Weighting = (typeof WEIGHTINGS)[number];
export const CONTROLS = ['yes', 'possible', 'no'] as const;

export const problem = z.object({ code: z.enum(['over-100', 'closed-loop']), ids: z.array(z.string()) });

export const groupMember = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  kind: z.string().nullable(),
  country: z.string().nullable(),
  industry: z.string().nullable(),
  revenue: z.number().nullable(),
  currency: z.string().nullable(),
  parentIds: z.array(z.string()),
  depth: z.number().int(),
  effectiveStake: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  complete: z.boolean(),
  control: z.enum(CONTROLS),
  level: z.enum(LEVELS),
});

/** A direct stake inside the group or from a member to an affiliate: the lines of the customer tree. */
export const groupLine = z.object({
  id: z.string(),
  ownerId: z.string(),
  ownedId: z.string(),
  share: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  control: z.boolean(),
  joint: z.boolean(),
  source: z.string().nullable(),
  observedOn: z.string().nullable(),
  confidence: z.string().nullable(),
});

export const ultimateController = z.object({
  id: z.string(),
  kind: z.enum(['person', 'government', 'account']),
  name: z.string(),
  nameEn: z.string().nullable(),
  stake: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
});

export const groupAnswer = z.object({
  root: z.object({
    id: z.string(),
    name: z.string(),
    nameEn: z.string().nullable(),
    revenue: z.number().nullable(),
    currency: z.string().nullable(),
  }),
  revision: z.number().int(),
  asOf: z.string(),
  members: z.array(groupMember),
  lines: z.array(groupLine),
  affiliates: z.array(z.object({ id: z.string(), name: z.string(), nameEn: z.string().nullable(), share: z.number() })),
  controllers: z.array(ultimateController),
  problems: z.array(problem),
  /** Other groups the account asked for is a member of, when there are several. */
  alsoIn: z.array(z.object({ id: z.string(), name: z.string(), nameEn: z.string().nullable() })),
});
export type GroupAnswer = z.infer<typeof groupAnswer>;

/** A share of a group at one level under one weighting. `refused` says why there is no value. */
export const coverageFigure = z.object({
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  value: z.number().nullable(),
  unknownWeight: z.number().int().optional(),
  basis: z.enum(['potential', 'revenue']).optional(),
  currency: z.string().nullable().optional(),
  refused: z.string().optional(),
  ledger: ledger.optional(),
});
export type CoverageFigure = z.infer<typeof coverageFigure>;
export const coverageByWeighting = z.object({
  count: coverageFigure,
  potential: coverageFigure,
  stake: coverageFigure,
});

export const entryStep = z.object({
  id: z.string(),
  kind: z.enum(['colleague', 'person', 'account']),
  name: z.string().optional(),
  nameEn: z.string().optional(),
  value: z.number().optional(),
});

export const coverageAnswer = z.object({
  id: z.string(),
  name: z.string(),
  asOf: z.string(),
  revision: z.number().int(),
  level: z.enum(['customer', 'deal', 'engaged', 'known']),
  excludeRoot: z.boolean(),
  levels: z.object({
    customer: coverageByWeighting,
    deal: coverageByWeighting,
    engaged: coverageByWeighting,
    known: coverageByWeighting,
    decision: coverageByWeighting,
  }),
  uncovered: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      nameEn: z.string().nullable().optional(),
      level: z.enum(LEVELS),
      potential: z.number().nullable(),
      currency: z.string().nullable().optional(),
      entry: z
        .object({ value: z.number(), steps: z.array(entryStep), viaId: z.string(), distance: z.number().int() })
        .optional(),
    }),
  ),
  heatMap: z.object({
    products: z.array(z.object({ id: z.string(), name: z.string() })),
    entities: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        level: z.enum(LEVELS),
        /** By product, only where something is known; null: a potential without a stated state. */
        products: z.record(z.string(), z.string().nullable()),
        /** By layer: whether its seats are vacant, held, or held by somebody in touch; how many of them ours are tied to, and the strongest tie. */
        layers: z.partialRecord(
          z.enum(LAYERS),
          z.object({
            state: z.enum(['vacant', 'known', 'engaged']),
            persons: z.number().int(),
            tied: z.number().int(),
            tie: z.number(),
          }),
        ),
      }),
    ),
  }),
});
export type CoverageAnswer = z.infer<typeof coverageAnswer>;

export const coverageQuery = explainQuery.extend({
  excludeRoot: z.enum(['0', '1']).optional(),
  level: z.enum(['customer', 'deal', 'engaged', 'known']).default('customer'),
  /** With `explain=1`: the one figure whose ledger is wanted whole, as `customer.count`; else all, each cut at LEDGER_LIMIT terms. */
  figure: z
    .string()
    .regex(/^(customer|deal|engaged|known|decision)\.(count|potential|stake)$/)
    .optional(),
});
/** Terms of one ledger when all figures are explained at once; 15 ledgers of a 5,000-entity group would be 20 MB. */
export const LEDGER_LIMIT = 500;

const fraction = z.number().nullable();
export const portfolioRow = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  country: z.string().nullable(),
  industry: z.string().nullable(),
  members: z.number().int(),
  affiliates: z.number().int(),
  colleagues: z.array(z.object({ id: z.string(), name: z.string() })),
  openDeals: z.number().int(),
  /** Of the open deals; null where no amount is stated, or where several currencies have no stated rate between them. */
  openAmount: z.number().nullable(),
  currency: z.string().nullable(),
  /** The same as one sum, or as one per currency. */
  openAmounts: z.array(z.object({ amount: z.number(), currency: z.string().nullable() })),
  /** Open deals without an amount: the sums are that much short of what is not known. */
  openUnstated: z.number().int(),
  lastContact: z.string().nullable(),
  coverage: z.object({ customer: fraction, deal: fraction, engaged: fraction, known: fraction, decision: fraction }),
  revision: z.number().int(),
});
export type PortfolioRow = z.infer<typeof portfolioRow>;

export const PORTFOLIO_SORTS = [
  'name',
  'members',
  'affiliates',
  'customer',
  'deal',
  'engaged',
  'known',
  'decision',
  'openDeals',
  'openAmount',
  'lastContact',
] as const;

export const portfolioQuery = listQuery.extend({
  ...asOfQuery.shape,
  q: z.string().max(200).optional(),
  sort: z.enum(PORTFOLIO_SORTS).default('members'),
  order: z.enum(['asc', 'desc']).default('desc'),
  country: z.string().max(200).optional(),
  industry: z.string().max(200).optional(),
  colleague: factKey.optional(),
  /** 1: accounts in no group are listed too, each as a group of one. */
  standalone: z.enum(['0', '1']).default('0'),
});
export const portfolioAnswer = listOfRows(portfolioRow).extend({ asOf: z.string() });
