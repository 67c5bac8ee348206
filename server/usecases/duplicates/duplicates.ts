import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { sharedKeyCount, sharedKeys } from './statements.ts';

const LIST = 'duplicates';

/** Accounts that may be one, for a person to decide: nothing is ever merged by itself. */
export async function duplicates(app: App, asking: Asking, query: { limit: number; cursor?: string | undefined }) {
  const after = readCursor(LIST, query.cursor, '');
  const viewer = { all: asking.viewer.all, sees: [...asking.viewer.sees] };
  return app.graph.readAll(asking, async (tx) => {
    const found = await tx.run(sharedKeys, { after, limit: query.limit + 1, ...viewer });
    const [total] = await tx.run(sharedKeyCount, viewer);
    const shown = found.slice(0, query.limit);
    const last = shown.at(-1);
    const next = found.length > query.limit && last ? writeCursor(LIST, last.key) : undefined;
    return {
      rows: shown.map(({ reason, count, accounts }) => ({
        reason,
        name: accounts[0]?.name ?? '',
        country: accounts.find((account) => account.country !== null)?.country ?? null,
        accounts: accounts.map(({ id, name }) => ({ id, name })),
        count,
      })),
      total: total?.count ?? 0,
      limit: query.limit,
      ...(next ? { next } : {}),
    };
  });
}
