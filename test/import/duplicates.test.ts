import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { duplicates } from '../../server/usecases/duplicates/duplicates.ts';
import { asking, csv, type ImportBench, openImportBench } from './support.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.clean());

async function sets(limit = 50) {
  const { rows, total } = await duplicates(bench.app, asking, { limit });
  return { total, rows: rows.map(({ reason, accounts }) => `${reason}: ${accounts.map(({ id }) => id).join(' ')}`) };
}

describe('accounts that may be one', () => {
  it('have equal names but for form and spelling in one country, or one without a country; or share a registered number', async () => {
    await bench.files({
      'accounts.csv': csv(
        ['id', 'name', 'country', 'uscc', 'lei'],
        ['A1', 'Acme, Inc.', 'USA', '', ''],
        ['A2', 'ACME Incorporated', 'United States', '', ''],
        ['A3', 'Acme GmbH', 'Germany', '', ''],
        ['B1', 'Beta Ltd', 'UK', '', ''],
        ['B2', 'Beta Ltd', 'France', '', ''],
        ['C1', '远岚有限公司', 'CN', '9144030071526726XG', ''],
        ['C2', '远岚股份有限公司', '', '', ''],
        ['C3', 'Other', 'CN', '9144030071526726XG', 'HWUPKR0MPOU8FGXBT394'],
        ['C4', 'Another', 'CN', '', 'HWUPKR0MPOU8FGXBT394'],
      ),
    });
    expect(await sets()).toEqual({
      total: 4,
      rows: ['lei: C3 C4', 'name: A1 A2', 'name: C1 C2', 'uscc: C1 C3'],
    });
    expect(await bench.query('MATCH (n:Account) RETURN count(n) AS count')).toEqual([{ count: 9 }]);
  });

  it('are answered page by page, each set once', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => [`X${i}`, `Name ${i % 5}`]);
    await bench.files({ 'accounts.csv': csv(['id', 'name'], ...rows) });
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await duplicates(bench.app, asking, { limit: 2, cursor });
      expect(page.total).toBe(5);
      found.push(...page.rows.map(({ name }) => name));
      cursor = 'next' in page ? page.next : undefined;
    } while (cursor);
    expect(found).toEqual(['Name 0', 'Name 1', 'Name 2', 'Name 3', 'Name 4']);
  });
});
