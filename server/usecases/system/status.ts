import { z } from 'zod';
import type { StatusAnswer } from '../../../domain/contract/writes.ts';
import type { Asking } from '../../graph.ts';
import { statement } from '../../neo4j/statement.ts';
import type { App } from '../app.ts';

export const systemCounts = statement({
  file: 'system/counts',
  mode: 'read',
  params: z.object({}),
  row: z.object({
    accounts: z.number(),
    people: z.number(),
    deals: z.number(),
    groups: z.number(),
    revision: z.number(),
  }),
  bound: 'one',
});
export const demonstrationImport = statement({
  file: 'system/demonstration',
  mode: 'read',
  params: z.object({}),
  row: z.object({ importId: z.string(), state: z.string(), groupId: z.string().nullable() }),
  bound: 'one',
});

export const VERSION = '0.1.0';

/** What is stored, as of which day, and whether the demonstration is there. */
export async function status(app: App, asking: Asking): Promise<StatusAnswer> {
  const [[counts], [demonstration]] = await Promise.all([
    app.graph.read(asking, systemCounts, {}),
    app.graph.read(asking, demonstrationImport, {}),
  ]);
  const { accounts, people, deals, groups, revision } = counts ?? {
    accounts: 0,
    people: 0,
    deals: 0,
    groups: 0,
    revision: 0,
  };
  return {
    version: VERSION,
    store: app.store,
    today: app.today(),
    revision,
    empty: accounts === 0 && people === 0,
    counts: { accounts, people, deals, groups },
    demonstration: demonstration ?? null,
  };
}
