import { z } from 'zod';
import { seat, stated } from '../../../domain/contract/reach-parts.ts';
import { CHANNELS, DIRECTIONS, OUTCOMES } from '../../../domain/facts/business.ts';
import { CHAINS, CONTACT_LEVELS, INFLUENCE_KINDS, ROLES } from '../../../domain/facts/person.ts';
import { statement } from '../../neo4j/statement.ts';

const text = z.string().nullable();
const ids = z.object({ ids: z.array(z.string()) });
const sight = ids.extend({ all: z.boolean(), sees: z.array(z.string()) });
const ofPersons = 'facts of the persons given, at most REACH_PERSONS';
const ofAccounts = 'facts of the accounts given';

export const reachSeats = statement({
  file: 'reach/seats',
  mode: 'read',
  params: ids.extend({ asOf: z.string() }),
  row: seat,
  bound: ofAccounts,
});
export const accountsOfSeats = statement({
  file: 'reach/accounts-of-seats',
  mode: 'read',
  params: ids,
  row: z.object({ id: z.string() }),
  bound: 'one row for each account',
});
export const linkedAccounts = statement({
  file: 'reach/linked-accounts',
  mode: 'read',
  params: ids,
  row: z.object({ id: z.string() }),
  bound: ofAccounts,
});

const hold = z.object({
  personId: z.string(),
  seatId: z.string(),
  accountId: z.string(),
  since: text,
  until: text,
  ended: z.boolean().nullable(),
  acting: z.boolean().nullable(),
  factId: z.string(),
  left: z.boolean().nullable(),
});
export const holdsIn = statement({ file: 'reach/holds-in', mode: 'read', params: sight, row: hold, bound: ofAccounts });
export const holdsOf = statement({
  file: 'reach/holds-of',
  mode: 'read',
  params: sight.extend({ known: z.array(z.string()) }),
  row: hold,
  bound: ofPersons,
});
export const reachPersons = statement({
  file: 'reach/persons',
  mode: 'read',
  params: sight,
  row: z.object({ id: z.string(), left: z.boolean().nullable() }),
  bound: ofPersons,
});
const influence = z.object({
  factId: z.string(),
  fromId: z.string(),
  toId: z.string(),
  weight: z.number(),
  kind: z.enum(INFLUENCE_KINDS).nullable(),
  ...stated,
});
export const influencesInto = statement({
  file: 'reach/influences-into',
  mode: 'read',
  params: sight,
  row: influence,
  bound: ofPersons,
});
export const influencesFrom = statement({
  file: 'reach/influences-from',
  mode: 'read',
  params: sight,
  row: influence,
  bound: ofPersons,
});
export const reachTies = statement({
  file: 'reach/ties',
  mode: 'read',
  params: ids,
  row: z.object({ colleagueId: z.string(), personId: z.string(), strength: z.number(), ...stated }),
  bound: ofPersons,
});
/** What a contact counts by: for ties, and for how far an account is covered. */
export const contactRow = z.object({
  id: z.string(),
  at: z.string(),
  channel: z.enum(CHANNELS),
  direction: z.enum(DIRECTIONS).nullable(),
  source: text,
  colleagueIds: z.array(z.string()),
  personIds: z.array(z.string()),
});
export const reachInteractions = statement({
  file: 'reach/interactions',
  mode: 'read',
  params: ids,
  row: contactRow,
  bound: ofPersons,
});

const decision = z.object({
  dealId: z.string(),
  personId: z.string(),
  roles: z.array(z.enum(ROLES)).nullable(),
  power: z.number().nullable(),
  attitude: z.number().nullable(),
  contactLevel: z.enum(CONTACT_LEVELS).nullable(),
  chain: z.enum(CHAINS).nullable(),
  ...stated,
});
export const decisionsOfDeals = statement({
  file: 'reach/decisions-of-deals',
  mode: 'read',
  params: sight,
  row: decision,
  bound: 'decision chains of the deals given',
});
export const decisionsOfPersons = statement({
  file: 'reach/decisions-of-persons',
  mode: 'read',
  params: ids,
  row: decision,
  bound: ofPersons,
});

const deal = z.object({
  id: z.string(),
  name: z.string(),
  accountId: z.string(),
  accountName: z.string(),
  accountNameEn: text,
  stage: text,
  outcome: z.enum(OUTCOMES).nullable(),
  amount: z.number().nullable(),
  currency: text,
  openedOn: text,
  closeOn: text,
});
export const reachDeals = statement({
  file: 'reach/deals',
  mode: 'read',
  params: sight,
  row: deal,
  bound: 'per id',
});
export const dealsOfAccounts = statement({
  file: 'reach/deals-of-accounts',
  mode: 'read',
  params: ids,
  row: deal,
  bound: ofAccounts,
});
export const decidingPersons = statement({
  file: 'reach/deciding-persons',
  mode: 'read',
  params: z.object({ all: z.boolean(), sees: z.array(z.string()), limit: z.number().int() }),
  row: z.object({ personId: z.string(), accountId: z.string() }),
  bound: 'limit',
});
export const buyers = statement({
  file: 'reach/buyers',
  mode: 'read',
  params: sight.extend({ asOf: z.string(), dueFrom: z.string() }),
  row: z.object({ accountId: z.string(), personId: z.string() }),
  bound: ofAccounts,
});
