import { z } from 'zod';
import { statement } from '../neo4j/statement.ts';

const text = z.string().nullable();
const status = z.number().int().nullable();
export const DELIVERY_STATES = ['pending', 'sent', 'failed'] as const;
const state = z.enum(DELIVERY_STATES);

export const queueMessages = statement({
  file: 'webhook/queue',
  mode: 'write',
  params: z.object({ rows: z.array(z.record(z.string(), z.unknown())) }),
  row: z.object({ written: z.number().int() }),
  bound: 'one',
});
export const dueMessages = statement({
  file: 'webhook/due',
  mode: 'read',
  params: z.object({ now: z.string(), limit: z.number().int() }),
  row: z.object({ id: z.string(), body: z.string(), attempts: z.number().int() }),
  bound: 'limit',
});
export const recordTry = statement({
  file: 'webhook/record',
  mode: 'write',
  params: z.object({ id: z.string(), state, nextAt: z.string(), at: z.string(), status, error: text }),
  row: z.object({ id: z.string() }),
  bound: 'one',
});
export const purgeMessages = statement({
  file: 'webhook/purge',
  mode: 'write',
  params: z.object({ before: z.string(), limit: z.number().int() }),
  row: z.object({ deleted: z.number().int() }),
  bound: 'one',
});
export const messageCounts = statement({
  file: 'webhook/standing',
  mode: 'read',
  params: z.object({}),
  row: z.object({ state, count: z.number().int() }),
  bound: 'one per state',
});
export const lastFailure = statement({
  file: 'webhook/last-error',
  mode: 'read',
  params: z.object({}),
  row: z.object({ at: z.string(), status, error: z.string() }),
  bound: 'one',
});
