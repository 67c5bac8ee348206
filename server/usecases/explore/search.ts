import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import { searchAccounts, searchDeals, searchPeople } from '../facts/statements.ts';
import { searchQuery } from './search-query.ts';

/** Accounts, people and deals whose names, id or pinyin have all the words; what begins with the text comes first. */
export async function search(app: App, asking: Asking, q: string, limit: number) {
  const { all, sees } = asking.viewer;
  const text = q.trim().toLowerCase();
  const query = searchQuery(text);
  if (query === null) return { rows: [], total: 0, limit };
  const params = { q: text, query, limit, all, sees: [...sees] };
  const [accounts, people, deals] = await Promise.all([
    app.graph.read(asking, searchAccounts, params),
    app.graph.read(asking, searchPeople, params),
    app.graph.read(asking, searchDeals, params),
  ]);
  const total = [accounts, people, deals].reduce((sum, rows) => sum + (rows[0]?.total ?? 0), 0);
  const rows = [
    ...accounts.map((row) => ({ ...row, kind: 'account' as const })),
    ...people.map((row) => ({ ...row, kind: 'person' as const })),
    ...deals.map((row) => ({ ...row, kind: 'deal' as const })),
  ]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ id, kind, name, nameEn, sub, accountId }) => ({ id, kind, name, nameEn, sub, accountId }));
  return { rows, total, limit };
}
