// Names and titles that say more than the name, imported again after a reader has taken the facts out of them.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { confirmSuggestion } from '../../server/usecases/suggestions/decide.ts';
import { listSuggestions } from '../../server/usecases/suggestions/list.ts';
import { asking, counts, csv, type ImportBench, openImportBench } from './support.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.clean());

const PEOPLE = [
  ['id', 'name', 'nameEn', 'accountId', 'title'],
  ['jane', 'Jane Roe (DM)', '', 'A', 'Acting CFO'],
  ['ma', '马腾舟（已离职）', 'Ma Tengzhou (left)', 'A', 'IT'],
];
const files = (...people: string[][]) => ({
  'accounts.csv': csv(['id', 'name'], ['A', 'Northwater']),
  'people.csv': csv(...people),
  'deals.csv': csv(['id', 'name', 'accountId'], ['D', 'Cloud', 'A']),
  'decisions.csv': csv(['dealId', 'personId'], ['D', 'jane']),
});

async function suggested() {
  return (await listSuggestions(bench.app, asking, { limit: 50 })).rows;
}
async function confirmAll() {
  for (const { id } of await suggested()) await confirmSuggestion(bench.app, asking, id, undefined);
}
/** Everything that is stored, but for what counts writes. */
const stored = () =>
  bench.query(
    `MATCH (n) WHERE n:Person OR n:Seat OR n:Deal OR n:Account OPTIONAL MATCH (n)-[r]->(m)
     RETURN properties(n) AS node, type(r) AS line, properties(r) AS of, m.id AS to ORDER BY n.id, line, to`,
  );
const names = () => bench.query('MATCH (n:Person) RETURN n.id AS id, n.name AS name, n.nameEn AS en ORDER BY id');
const CLEAN = [
  { id: 'jane', name: 'Jane Roe', en: null },
  { id: 'ma', name: '马腾舟', en: 'Ma Tengzhou' },
];

it('a second run of the same files changes nothing, in a dry run and in a real one', async () => {
  await bench.files(files(...PEOPLE));
  expect((await suggested()).map(({ what }) => what).sort()).toEqual(['acting', 'left', 'role']);
  await confirmAll();
  expect(await names()).toEqual(CLEAN);
  expect(await suggested()).toEqual([]);
  const before = await stored();
  for (const dryRun of [true, false]) {
    const job = await bench.files(files(...PEOPLE), { dryRun });
    expect(counts(job)).toEqual({ accepted: 5, unchanged: 5 });
    expect(await stored()).toEqual(before);
  }
  const [seat] = await bench.query(
    'MATCH (:Person {id: "jane"})-[r:HOLDS]->(s) RETURN s.title AS title, r.acting AS acting',
  );
  expect(seat).toEqual({ title: 'CFO', acting: true });
});

it('a name with several facts, confirmed one by one, is known in each of its forms', async () => {
  const people = (name: string) => [
    ['id', 'name'],
    ['jane', name],
  ];
  await bench.files(files(...people('Jane Roe (DM) (left)')));
  const left = (await suggested()).find(({ what }) => what === 'left');
  await confirmSuggestion(bench.app, asking, left?.id ?? '', undefined);
  await bench.files(files(...people('Jane Roe (DM) (left)')));
  expect((await suggested()).map(({ what, record }) => [what, record.name])).toEqual([['role', 'Jane Roe (DM)']]);
  await confirmAll();
  for (const name of ['Jane Roe (DM) (left)', 'Jane Roe (DM)']) {
    await bench.files(files(...people(name)));
    expect(await names()).toEqual([CLEAN[0]]);
  }
});

it('what a file says anew is taken over: another note, another name; the other columns of the row, too', async () => {
  await bench.files(files(...PEOPLE));
  await confirmAll();
  const row = (name: string, email: string) => [
    ['id', 'name', 'email'],
    ['jane', name, email],
  ];
  const counted = counts(await bench.files(files(...row('Jane Roe (DM)', 'jane@example.com'))));
  expect(counted).toMatchObject({ updated: 1 });
  const [jane] = await bench.query('MATCH (n:Person {id: "jane"}) RETURN n.name AS name, n.email AS email');
  expect(jane).toEqual({ name: 'Jane Roe', email: 'jane@example.com' });
  await bench.files(files(...row('Jane Roe (left)', 'jane@example.com')));
  expect((await suggested()).map(({ what }) => what)).toEqual(['left']);
  await bench.files(files(...row('Jane Miller', 'jane@example.com')));
  expect((await names())[0]).toEqual({ id: 'jane', name: 'Jane Miller', en: null });
});
