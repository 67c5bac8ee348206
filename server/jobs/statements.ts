import { z } from 'zod';
import { statement } from '../neo4j/statement.ts';

const row = z.object({ id: z.string() });

export const takeDay = statement({
  file: 'jobs/take-day',
  mode: 'write',
  params: z.object({ id: z.string(), day: z.string(), now: z.string(), until: z.string() }),
  row,
  bound: 'one',
});
export const endDay = statement({
  file: 'jobs/end-day',
  mode: 'write',
  params: z.object({ id: z.string(), day: z.string().nullable() }),
  row,
  bound: 'one',
});
