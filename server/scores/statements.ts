// The statements about stored scores and what they are told from.
import { z } from 'zod';
import { POTENTIAL_STATES } from '../../domain/facts/account.ts';
import { statement } from '../neo4j/statement.ts';

const text = z.string().nullable();
const figure = z.number().nullable();
const ids = z.object({ ids: z.array(z.string()) });
const sight = { all: z.boolean(), sees: z.array(z.string()) };
const ofAccounts = 'facts of the accounts given';
const written = z.object({ written: z.number().int() });
const page = { after: z.string(), limit: z.number().int() };

const names = z.array(z.string()).nullable();
export const pendingScores = statement({
  file: 'scores/pending',
  mode: 'read',
  params: z.object({ heardSince: z.string(), limit: z.number().int() }),
  row: z.object({
    revision: z.number().int(),
    all: z.boolean(),
    accounts: names,
    led: names,
    people: names,
    whole: names,
    seats: names,
    deals: names,
    groups: names,
  }),
  bound: 'limit',
});
export const scoresDone = statement({
  file: 'scores/done',
  mode: 'write',
  params: z.object({ revisions: z.array(z.number().int()) }),
  row: written,
  bound: 'one',
});
export const scoreStanding = statement({
  file: 'scores/standing',
  mode: 'read',
  params: z.object({}),
  row: z.object({
    born: text,
    revision: z.number().int().nullable(),
    asOf: text,
    at: text,
    versions: text,
    currency: text,
    currencies: text,
    cuts: text,
    scored: text,
    templates: text,
    pending: z.number().int(),
    confidential: z.boolean(),
  }),
  bound: 'one',
});
export const keepRun = statement({
  file: 'scores/keep-run',
  mode: 'write',
  params: z.object({ run: z.record(z.string(), z.unknown()) }),
  row: written,
  bound: 'one',
});
export const keptScores = statement({
  file: 'scores/kept',
  mode: 'read',
  params: ids.extend({ digests: z.array(z.string()) }),
  row: z.object({ id: z.string(), there: z.boolean(), history: text, groupId: text }),
  bound: 'one for each row given',
});
export const scoresThere = statement({
  file: 'scores/there',
  mode: 'read',
  params: ids,
  row: z.object({ id: z.string(), groupId: z.string(), history: z.string() }),
  bound: 'per id',
});
export const keepScores = statement({
  file: 'scores/keep',
  mode: 'write',
  params: z.object({ rows: z.array(z.record(z.string(), z.unknown())) }),
  row: written,
  bound: 'one',
});
export const removeScores = statement({
  file: 'scores/remove',
  mode: 'write',
  params: ids,
  row: written,
  bound: 'one',
});
export const countList = statement({
  file: 'scores/count-list',
  mode: 'read',
  params: z.object({ list: z.string() }),
  row: z.object({ count: z.number().int() }),
  bound: 'one',
});
export const listedScores = statement({
  file: 'scores/list-ids',
  mode: 'read',
  params: z.object({ list: z.string(), ...page }),
  row: z.object({ id: z.string() }),
  bound: 'limit',
});
export const keptMeasures = statement({
  file: 'scores/measures',
  mode: 'read',
  params: z.object({ list: z.string(), ...page }),
  row: z.object({ id: z.string(), accountId: z.string(), row: z.string(), score: figure, segment: text }),
  bound: 'limit',
});
export const measuresOfGroups = statement({
  file: 'scores/measures-of-groups',
  mode: 'read',
  params: z.object({ list: z.string(), groups: z.array(z.string()) }),
  row: z.object({ groupId: z.string(), accountId: z.string(), row: z.string() }),
  bound: 'members of the groups given',
});
export const wholeScores = statement({
  file: 'scores/whole',
  mode: 'read',
  params: ids,
  row: z.object({ id: z.string(), stored: z.record(z.string(), z.unknown()) }),
  bound: 'per id',
});

export const scoreAccounts = statement({
  file: 'scores/accounts',
  mode: 'read',
  params: ids.extend(sight),
  row: z.object({
    id: z.string(),
    stored: z.record(z.string(), z.unknown()),
    colleagueIds: z.array(z.string()),
    groupId: text,
  }),
  bound: 'per id',
});
export const scoreAccountIds = statement({
  file: 'scores/account-ids',
  mode: 'read',
  params: z.object({ ...page, ...sight }),
  row: z.object({ id: z.string(), groupId: text }),
  bound: 'limit',
});
export const scoreOrders = statement({
  file: 'scores/orders',
  mode: 'read',
  params: ids,
  row: z.object({ accountId: z.string(), orders: z.array(z.tuple([z.string(), z.string(), z.number(), text])) }),
  bound: ofAccounts,
});
export const orderCurrencies = statement({
  file: 'scores/order-currencies',
  mode: 'read',
  params: z.object(sight),
  row: z.object({ currency: text }),
  bound: 'one per currency',
});
export const scoreDeals = statement({
  file: 'scores/deals',
  mode: 'read',
  params: ids.extend({ asOf: z.string(), dueFrom: z.string() }),
  row: z.object({
    id: z.string(),
    accountId: z.string(),
    name: z.string(),
    amount: figure,
    currency: text,
    closeOn: text,
  }),
  bound: ofAccounts,
});
export const scoreEvents = statement({
  file: 'scores/events',
  mode: 'read',
  params: ids.extend({ persons: z.array(z.string()) }),
  row: z.object({ by: z.string(), id: z.string(), at: z.string(), kind: z.string() }),
  bound: ofAccounts,
});
export const scorePersons = statement({
  file: 'scores/persons',
  mode: 'read',
  params: ids,
  row: z.object({ id: z.string(), name: z.string(), email: text, phone: text }),
  bound: 'per id',
});
export const scorePotentials = statement({
  file: 'scores/potentials',
  mode: 'read',
  params: ids,
  row: z.object({
    accountId: z.string(),
    potentials: z.array(z.tuple([z.string(), z.enum(POTENTIAL_STATES).nullable(), figure, text])),
  }),
  bound: ofAccounts,
});
export const accountsAround = statement({
  file: 'scores/accounts-around',
  mode: 'read',
  params: z.object({ persons: z.array(z.string()), deals: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
  bound: 'accounts of the persons and deals given',
});
export const savedModels = statement({
  file: 'scores/models',
  mode: 'read',
  params: z.object({ model: text }),
  row: z.object({
    model: z.string(),
    number: z.number().int(),
    parameters: z.string(),
    at: z.string(),
    by: z.string(),
    note: text,
  }),
  bound: 'versions people have saved',
});
export const saveModelVersion = statement({
  file: 'scores/save-model',
  mode: 'write',
  params: z.object({ version: z.record(z.string(), z.unknown()) }),
  row: z.object({ number: z.number().int() }),
  bound: 'one',
});
