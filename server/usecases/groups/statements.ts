import { z } from 'zod';
import { POTENTIAL_STATES } from '../../../domain/facts/account.ts';
import { OUTCOMES } from '../../../domain/facts/business.ts';
import { LAYERS } from '../../../domain/facts/person.ts';
import { statement } from '../../neo4j/statement.ts';
import { contactRow } from '../reach/statements.ts';

const text = z.string().nullable();
const ids = z.object({ ids: z.array(z.string()) });
const sees = { all: z.boolean(), sees: z.array(z.string()) };
const bound = 'facts of the accounts given, one group';

export const groupStanding = statement({
  file: 'groups/standing',
  mode: 'read',
  params: z.object({ id: z.string() }),
  row: z.object({
    ledger: z.number(),
    confidential: z.boolean(),
    stored: z.array(z.object({ id: z.string(), name: z.string(), nameEn: text, revision: z.number(), builtOn: text })),
  }),
  bound: 'one, with the groups of one account',
});
export const groupSeats = statement({
  file: 'groups/seats',
  mode: 'read',
  params: ids,
  row: z.object({ id: z.string(), accountId: z.string(), layer: z.enum(LAYERS).nullable(), since: text, until: text }),
  bound,
});
export const groupHolders = statement({
  file: 'groups/holders',
  mode: 'read',
  params: ids.extend(sees),
  row: z.object({
    personId: z.string(),
    seatId: z.string(),
    since: text,
    until: text,
    ended: z.boolean().nullable(),
    source: text,
    left: z.boolean().nullable(),
  }),
  bound,
});
export const groupInteractions = statement({
  file: 'groups/interactions',
  mode: 'read',
  params: ids,
  row: contactRow,
  bound,
});
export const groupDeals = statement({
  file: 'groups/deals',
  mode: 'read',
  params: ids,
  row: z.object({
    id: z.string(),
    accountId: z.string(),
    outcome: z.enum(OUTCOMES).nullable(),
    openedOn: text,
    closeOn: text,
    source: text,
    productIds: z.array(z.string()),
  }),
  bound,
});
export const groupOrders = statement({
  file: 'groups/orders',
  mode: 'read',
  params: ids,
  row: z.object({ id: z.string(), accountId: z.string(), orderedOn: z.string(), source: text, productId: text }),
  bound,
});
export const groupPotentials = statement({
  file: 'groups/potentials',
  mode: 'read',
  params: ids,
  row: z.object({
    accountId: z.string(),
    productId: z.string(),
    state: z.enum(POTENTIAL_STATES).nullable(),
    value: z.number().nullable(),
    currency: text,
    source: text,
  }),
  bound,
});
export const rates = statement({
  file: 'groups/rates',
  mode: 'read',
  params: z.object({}),
  row: z.object({ currency: z.string(), base: z.string(), rate: z.number(), date: z.string(), source: text }),
  bound: 'stated exchange rates',
});

const filter = {
  ...sees,
  q: text,
  country: text,
  industry: text,
  colleague: text,
};
const shown = { id: z.string(), name: z.string(), nameEn: text, country: text, industry: text };
const figure = z.number().nullable();

export const portfolioGroups = statement({
  file: 'groups/portfolio',
  mode: 'read',
  params: z.object({ ...filter, roots: z.array(z.string()).nullable() }),
  row: z.object({
    ...shown,
    members: z.number(),
    affiliates: z.number(),
    revision: z.number(),
    customer: figure,
    deal: figure,
    engaged: figure,
    known: figure,
    decision: figure,
    coverageRests: z.boolean().nullable(),
    coverageLedger: figure,
    ledger: z.number(),
    coverageOn: text,
    coverageRevision: z.number().nullable(),
  }),
  bound: 'one per group',
});
export const standaloneAccounts = statement({
  file: 'groups/standalone',
  mode: 'read',
  params: z.object({ ...filter, after: z.string(), limit: z.number().int() }),
  row: z.object(shown),
  bound: 'limit',
});
export const managersOf = statement({
  file: 'groups/managers',
  mode: 'read',
  params: ids,
  row: z.object({ accountId: z.string(), id: z.string(), name: z.string() }),
  bound: 'colleagues of the accounts given',
});
export const groupBusiness = statement({
  file: 'groups/business',
  mode: 'read',
  params: ids.extend({ asOf: z.string(), openSince: z.string(), until: z.string() }),
  row: z.object({
    id: z.string(),
    deals: z.array(z.object({ amount: z.number().nullable(), currency: text })),
    lastContact: text,
  }),
  bound: 'one per account given',
});
export const membersOfGroups = statement({
  file: 'groups/members',
  mode: 'read',
  params: ids,
  row: z.object({ groupId: z.string(), id: z.string() }),
  bound: 'members of the groups given',
});
export const storeCoverage = statement({
  file: 'groups/store-coverage',
  mode: 'write',
  params: z.object({ rows: z.array(z.record(z.string(), z.unknown())) }),
  row: z.object({ written: z.number() }),
  bound: 'one',
});
export const accountCounts = statement({
  file: 'accounts/counts',
  mode: 'read',
  params: z.object({ id: z.string() }),
  row: z.object({
    people: z.number(),
    deals: z.number(),
    orders: z.number(),
    interactions: z.number(),
    owns: z.number(),
    owners: z.number(),
  }),
  bound: 'one',
});
