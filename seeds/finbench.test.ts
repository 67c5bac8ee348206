import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeFinbench } from './finbench.ts';

const piece = join(import.meta.dirname, 'pieces', 'finbench_invest');
let home = '';
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'meridian-finbench-'));
});
afterAll(() => rm(home, { recursive: true }));

it('turns a snapshot into a bundle: ids as given, both kinds of owner, the ratio as share, its day as since', async () => {
  const paths = await writeFinbench(piece, join(home, 'bundle'));
  const [accounts, people, stakes] = await Promise.all(
    paths.map(async (path): Promise<Record<string, string>[]> => parse(await readFile(path), { columns: true })),
  );
  expect([accounts?.length, people?.length, stakes?.length]).toEqual([967, 1957, 1640 + 3394]);
  expect(accounts?.[0]).toEqual({ id: '423', name: 'Franecki LLC', kind: 'company', source: 'LDBC FinBench' });
  expect(stakes?.[0]).toEqual({
    ownerId: '1099511627870',
    ownerKind: 'account',
    ownedId: '599',
    share: '0.14770874120277874',
    since: '2020-06-03',
    source: 'LDBC FinBench',
    observedOn: '2020-06-03',
  });
  expect(stakes?.filter((stake) => stake['ownerKind'] === 'person').length).toBe(3394);
  expect(stakes?.every((stake) => Number(stake['share']) > 0 && Number(stake['share']) <= 1)).toBe(true);
});

it('says which file or column is missing', async () => {
  await expect(writeFinbench(home, join(home, 'none'))).rejects.toThrow(
    `${join(home, 'Company.csv')} is missing: give the folder with Company.csv, Person.csv, CompanyInvestCompany.csv and PersonInvestCompany.csv.`,
  );
  await writeFile(join(home, 'Company.csv'), 'companyId|name\n1|A\n');
  await expect(writeFinbench(home, join(home, 'none'))).rejects.toThrow('the header has no companyName.');
});
