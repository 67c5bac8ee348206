import { z } from 'zod';
import { CHANNELS, DIRECTIONS, OUTCOMES } from '../../../domain/facts/business.ts';
import { CHAINS, CONTACT_LEVELS, ROLES } from '../../../domain/facts/person.ts';
import { CONFIDENCES } from '../../../domain/facts/provenance.ts';
import { statement } from '../../neo4j/statement.ts';

const sees = { all: z.boolean(), sees: z.array(z.string()) };
const text = z.string().nullable();
const origin = { source: text, observedOn: text, confidence: z.enum(CONFIDENCES).nullable() };

export const interactionsOfPerson = statement({
  file: 'people/interactions',
  mode: 'read',
  params: z.object({
    id: z.string(),
    until: z.string(),
    afterAt: z.string(),
    afterId: z.string(),
    limit: z.number().int(),
    ...sees,
  }),
  row: z.object({
    id: z.string(),
    at: z.string(),
    channel: z.enum(CHANNELS),
    direction: z.enum(DIRECTIONS).nullable(),
    subject: text,
    source: text,
    dealId: text,
    colleagueIds: z.array(z.string()),
    personIds: z.array(z.string()),
  }),
  bound: 'limit',
});
export const interactionCountOfPerson = statement({
  file: 'people/interaction-count',
  mode: 'read',
  params: z.object({ id: z.string(), until: z.string() }),
  row: z.object({ count: z.number() }),
  bound: 'one',
});
export const decisionsOfPerson = statement({
  file: 'people/decisions',
  mode: 'read',
  params: z.object({ id: z.string(), ...sees }),
  row: z.object({
    factId: z.string(),
    dealId: z.string(),
    accountId: z.string(),
    outcome: z.enum(OUTCOMES).nullable(),
    stage: text,
    amount: z.number().nullable(),
    currency: text,
    openedOn: text,
    closeOn: text,
    roles: z.array(z.enum(ROLES)).nullable(),
    power: z.number().nullable(),
    attitude: z.number().nullable(),
    contactLevel: z.enum(CONTACT_LEVELS).nullable(),
    chain: z.enum(CHAINS).nullable(),
    evidence: text,
    ...origin,
  }),
  bound: 'deals of one person',
});
export const knownToColleague = statement({
  file: 'people/known-to-colleague',
  mode: 'read',
  params: z.object({ id: z.string(), limit: z.number().int(), ...sees }),
  row: z.object({ id: z.string() }),
  bound: 'limit',
});
