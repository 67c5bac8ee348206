import { z } from 'zod';
import { statement } from './statement.ts';

export const takeLease = statement({
  file: 'system/take-lease',
  mode: 'write',
  params: z.object({ id: z.string(), owner: z.string(), now: z.number(), until: z.number() }),
  row: z.object({ owner: z.string() }),
  bound: 'one',
});
export const releaseLease = statement({
  file: 'system/release-lease',
  mode: 'write',
  params: z.object({ id: z.string(), owner: z.string() }),
  row: z.object({ id: z.string() }),
  bound: 'one',
});
