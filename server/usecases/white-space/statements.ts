import { z } from 'zod';
import { POTENTIAL_STATES } from '../../../domain/facts/account.ts';
import { CONFIDENCES } from '../../../domain/facts/provenance.ts';
import { statement } from '../../neo4j/statement.ts';

const text = z.string().nullable();
const none = z.object({});
const cell = { accountId: z.string(), productId: z.string() };
const everywhere = 'one row for each account and product that have to do with each other';

export const marketStanding = statement({
  file: 'white-space/standing',
  mode: 'read',
  params: none,
  row: z.object({
    revision: z.number().int(),
    born: z.string(),
    groups: z.array(z.number()),
  }),
  bound: 'one',
});
export const marketAccounts = statement({
  file: 'white-space/accounts',
  mode: 'read',
  params: z.object({ after: z.string(), all: z.boolean(), sees: z.array(z.string()), limit: z.number().int() }),
  row: z.object({
    id: z.string(),
    name: z.string(),
    nameEn: text,
    industry: text,
    employees: z.number().nullable(),
  }),
  bound: 'limit',
});
export const marketGroups = statement({
  file: 'white-space/groups',
  mode: 'read',
  params: none,
  row: z.object({ id: z.string(), groupId: z.string() }),
  bound: 'one row for each account',
});
export const marketProducts = statement({
  file: 'white-space/products',
  mode: 'read',
  params: z.object({ limit: z.number().int() }),
  row: z.object({ id: z.string(), name: z.string(), family: text }),
  bound: 'limit',
});
export const marketOrders = statement({
  file: 'white-space/orders',
  mode: 'read',
  params: z.object({ asOf: z.string() }),
  row: z.object({ ...cell, id: z.string() }),
  bound: everywhere,
});
export const marketDeals = statement({
  file: 'white-space/deals',
  mode: 'read',
  params: z.object({ asOf: z.string(), dueFrom: z.string() }),
  row: z.object({ ...cell, id: z.string() }),
  bound: everywhere,
});
export const marketPotentials = statement({
  file: 'white-space/potentials',
  mode: 'read',
  params: none,
  row: z.object({
    ...cell,
    state: z.enum(POTENTIAL_STATES).nullable(),
    value: z.number().nullable(),
    currency: text,
    competitorId: text,
    source: text,
    observedOn: text,
    confidence: z.enum(CONFIDENCES).nullable(),
  }),
  bound: everywhere,
});
export const managedBy = statement({
  file: 'white-space/managed',
  mode: 'read',
  params: z.object({ colleague: z.string() }),
  row: z.object({ id: z.string() }),
  bound: 'accounts of one colleague',
});
/** What stands against a new deal: the account has the product, or an open deal sells it there. */
export const cellTaken = statement({
  file: 'white-space/taken',
  mode: 'read',
  params: z.object({ ...cell, asOf: z.string(), dueFrom: z.string() }),
  row: z.object({ kind: z.enum(['order', 'potential', 'deal']), id: z.string() }),
  bound: 'one for each kind',
});
