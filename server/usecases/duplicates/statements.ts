import { z } from 'zod';
import { statement } from '../../neo4j/statement.ts';

const viewer = { all: z.boolean(), sees: z.array(z.string()) };

export const sharedKeys = statement({
  file: 'duplicates/list',
  mode: 'read',
  params: z.object({ after: z.string(), limit: z.number().int(), ...viewer }),
  row: z.object({
    key: z.string(),
    reason: z.enum(['name', 'uscc', 'lei']),
    count: z.number(),
    accounts: z.array(z.object({ id: z.string(), name: z.string(), country: z.string().nullable() })),
  }),
  bound: 'limit',
});
export const sharedKeyCount = statement({
  file: 'duplicates/count',
  mode: 'read',
  params: z.object(viewer),
  row: z.object({ count: z.number() }),
  bound: 'one',
});
