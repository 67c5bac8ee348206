import { z } from 'zod';
import { savedView } from '../../../domain/contract/scores.ts';
import { statement } from '../../neo4j/statement.ts';

const text = z.string().nullable();

export const viewList = statement({
  file: 'views/list',
  mode: 'read',
  params: z.object({ screen: text, limit: z.number().int() }),
  row: savedView,
  bound: 'limit',
});
export const keepView = statement({
  file: 'views/keep',
  mode: 'write',
  params: z.object({
    id: z.string(),
    screen: z.string(),
    name: z.string(),
    address: z.string(),
    by: z.string(),
    at: z.string(),
  }),
  row: savedView,
  bound: 'one',
});
export const removeView = statement({
  file: 'views/remove',
  mode: 'write',
  params: z.object({ id: z.string() }),
  row: savedView,
  bound: 'one',
});
