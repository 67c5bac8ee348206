// The white space as a cross-sell session looks at it: what to open next, what has no way in, and what becomes a deal.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectNoFaults, PATIENT, type Reader, setStage, textOf } from './stage.ts';

const { read, reader, call } = setStage({ look: { lang: 'en' } });

type Page = Reader['page'];
interface Cell {
  accountId: string;
  productId: string;
  state: string;
  expected: number;
  reach: number;
  route: { steps: string[]; personId: string };
}
const GROUP = '/groups/yl-group/white-space';
const panel = (page: Page) => page.locator('aside');
const entries = (page: Page, list: string) => panel(page).getByRole('list', { name: list }).locator('> li');
const rows = (page: Page) => page.locator('main .grid tbody tr:not(.grid-space)');
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const key = ({ accountId, productId }: Pick<Cell, 'accountId' | 'productId'>) => `${accountId}~${productId}`;
const served = async (query = '') => (await call('GET', `/api/v1/groups/yl-group/white-space?limit=10${query}`)).body;
const namesOf = (answer: { entities: { id: string }[]; products: { id: string }[] }) => {
  const names = new Map(
    [...answer.entities, ...answer.products].map((each: { id: string; name?: string; nameEn?: string | null }) => [
      each.id,
      each.nameEn || each.name,
    ]),
  );
  return ({ accountId, productId }: Pick<Cell, 'accountId' | 'productId'>) =>
    `${names.get(productId)} · ${names.get(accountId)}`;
};
/** What the list of next ones says, entry by entry. */
const listed = (page: Page, list = 'Next to open') => entries(page, list).locator('.ws-what').allInnerTexts();
const undo = async (page: Page) => {
  await page.locator('.ant-notification-notice').getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone').waitFor();
};

it('the next to open of a group are ranked, each opens with what it rests on, and nothing that is deployed is among them', async () => {
  const { page, open, settled } = await read();
  await open(GROUP);
  const answer = await served();
  const named = namesOf(answer);
  expect(await listed(page)).toEqual(answer.next.map(named));
  expect(await listed(page, 'Valuable, no way in')).toEqual(answer.noWayIn.map(named));
  const worth = answer.next.map((cell: Cell) => cell.expected * cell.reach);
  expect(worth).toEqual(worth.toSorted((a: number, b: number) => b - a));
  const deployed = answer.cells.filter((cell: Cell) => cell.state === 'deployed').map(named);
  expect(deployed.length).toBeGreaterThan(0);
  for (const list of ['Next to open', 'Valuable, no way in'])
    expect((await listed(page, list)).filter((text) => deployed.includes(text))).toEqual([]);
  for (const [at, cell] of answer.next.entries()) {
    await entries(page, 'Next to open').nth(at).locator('.ws-what').click();
    await settled();
    expect(param(page, 'sel')).toBe(`cell:${key(cell)}`);
    const shown = await textOf(panel(page));
    for (const part of ['How it adds up', 'Ranked by potential times fit times reach', 'Best route', 'Edit potential'])
      expect(shown).toContain(part);
    await panel(page).getByRole('button', { name: 'Back to the lists' }).click();
  }
  const first = entries(page, 'Next to open').first();
  expect(await first.getByRole('link', { name: 'See the routes' }).getAttribute('href')).toBe(
    `/routes?to=${answer.next[0].route.personId}`,
  );
  expect(await first.locator('a').first().getAttribute('href')).toBe(`/people/${answer.next[0].route.personId}`);
  expectNoFaults(reader());
});

it('a potential edited in place ranks anew without a reload, and is taken back', async () => {
  const { page, open, settled } = await read();
  await open(GROUP);
  const answer = await served();
  const named = namesOf(answer);
  const before = await listed(page);
  const last: Cell = answer.next.at(-1);
  await page.evaluate(() => document.body.setAttribute('data-same', 'yes'));
  await entries(page, 'Next to open').last().locator('.ws-what').click();
  await panel(page).getByRole('button', { name: 'Edit potential' }).click();
  await panel(page).getByRole('spinbutton', { name: 'Value' }).fill('900000000');
  await panel(page).getByRole('button', { name: 'Save' }).click();
  await page.getByText('Potential changed').waitFor();
  await settled();
  expect(await textOf(panel(page))).toContain('900,000,000 CNY · stated');
  await panel(page).getByRole('button', { name: 'Back to the lists' }).click();
  await expect.poll(async () => (await listed(page))[0], PATIENT).toBe(named(last));
  expect(await page.locator('body').getAttribute('data-same')).toBe('yes');
  await undo(page);
  await expect.poll(() => listed(page), PATIENT).toEqual(before);
  expectNoFaults(reader());
});

it('a cell becomes a deal in one click and leaves the list; one that is taken meanwhile says by what', async () => {
  const { page, open, settled } = await read();
  const answer = await served();
  const named = namesOf(answer);
  const [first, second]: Cell[] = answer.next;
  await open(`${GROUP}?sel=cell:${key(first!)}`);
  await panel(page).getByRole('button', { name: 'Make it a deal' }).click();
  await panel(page).getByRole('link', { name: 'Open the deal' }).waitFor();
  const made = await panel(page).getByRole('link', { name: 'Open the deal' }).getAttribute('href');
  await panel(page).getByRole('button', { name: 'Back to the lists' }).click();
  await settled();
  expect(await listed(page)).not.toContain(named(first!));
  expect(await listed(page)).toEqual((await served()).next.map(named));
  const { body: deal } = await call('GET', `/api/v1/deals/${made?.split('/').at(-1)}`);
  expect(deal).toMatchObject({ accountId: first!.accountId, productIds: [first!.productId], outcome: 'open' });
  await undo(page);
  await expect.poll(async () => (await listed(page))[0], PATIENT).toBe(named(first!));
  // Somebody else is faster.
  await open(`${GROUP}?sel=cell:${key(second!)}`);
  const { accountId, productId } = second!;
  const other = await call('POST', '/api/v1/groups/yl-group/white-space/deal', { accountId, productId });
  expect(other.status).toBe(201);
  await panel(page).getByRole('button', { name: 'Make it a deal' }).click();
  const alert = panel(page).getByRole('alert');
  await expect.poll(() => textOf(alert), PATIENT).toContain('An open deal sells this product there already.');
  expect(await alert.getByRole('link').getAttribute('href')).toBe(`/deals/${other.body.deal.id}`);
  await call('POST', `/api/v1/changes/${other.body.revision}/undo`);
  expect(reader().faults.filter((fault) => !fault.includes('409'))).toEqual([]);
});

it('a tie to who may say yes lifts the cell, and cutting it lets it fall again', async () => {
  const { page, open } = await read();
  const before = await served();
  const named = namesOf(before);
  // Reached by way of others: a tie of his own is the route then.
  const cell: Cell = before.next.findLast(({ route }: Cell) => route.steps.length > 2);
  const place = before.next.indexOf(cell);
  const tie = { colleagueId: 'lin-ke', personId: cell.route.personId, strength: 1, source: 'colleague' };
  const { body, status } = await call('POST', '/api/v1/ties', { ...tie, observedOn: '2026-11-20' });
  expect(status).toBe(201);
  await open(GROUP);
  const lifted = (await listed(page)).indexOf(named(cell));
  expect(lifted).toBeGreaterThanOrEqual(0);
  expect(lifted).toBeLessThan(place);
  const way = entries(page, 'Next to open').nth(lifted).locator('.ws-way');
  expect(await way.locator('a').first().getAttribute('href')).toBe(`/people/${cell.route.personId}`);
  expect(await textOf(way)).toMatch(/^\S+ \S+ → [^→]+$/u);
  const cut = await call('DELETE', `/api/v1/ties/${encodeURIComponent(body.id)}`);
  expect(cut.status).toBe(200);
  await open(GROUP);
  expect(await listed(page)).toEqual(before.next.map(named));
  expectNoFaults(reader());
});

it('the portfolio keeps its filters over a reload, tells apart why there is no way in, and comes out as it is shown', async () => {
  const { page, open, settled } = await read();
  await open('/white-space');
  const all = (await call('GET', '/api/v1/white-space?limit=500')).body;
  await expect.poll(() => textOf(page.locator('.tools-count')), PATIENT).toBe(`${all.total} rows`);
  await page.getByRole('combobox', { name: 'Group' }).click();
  await page.getByTitle('Yuanlan Medical Group').click();
  await settled();
  await page.getByRole('combobox', { name: 'Family' }).click();
  const [family] = all.families;
  await page.getByTitle(family, { exact: true }).click();
  await settled();
  const narrow = `group=yl-group&family=${encodeURIComponent(family)}`;
  const narrowed = (await call('GET', `/api/v1/white-space?limit=500&${narrow}`)).body;
  expect(narrowed.total).toBeLessThan(all.total);
  await expect.poll(() => textOf(page.locator('.tools-count')), PATIENT).toBe(`${narrowed.total} rows`);
  await page.reload();
  await settled();
  expect([param(page, 'group'), param(page, 'family')]).toEqual(['yl-group', family]);
  await expect.poll(() => textOf(page.locator('.tools-count')), PATIENT).toBe(`${narrowed.total} rows`);
  expect(await textOf(rows(page).first())).toContain(narrowed.rows[0].productName);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export CSV (what is shown)' }).click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8')
    .split('\r\n')
    .slice(0, -1);
  expect(lines[0]).toBe('\ufeffRank,Account,Product,Group,State,Potential,Fit,Expected,Reach,Route,Ranked by');
  expect(lines).toHaveLength(1 + narrowed.total);
  expect(lines[1]?.startsWith('1,')).toBe(true);
  expect(await page.getByRole('link', { name: 'Whole list as CSV' }).getAttribute('href')).toBe(
    `/api/v1/white-space.csv?list=next&group=yl-group&family=${new URLSearchParams({ family }).toString().slice(7)}`,
  );
  await page.getByRole('tab', { name: 'Valuable, no way in' }).click();
  await page.getByRole('button', { name: 'Clear the choice' }).click();
  await settled();
  const shut = (await call('GET', '/api/v1/white-space?limit=500&list=noWayIn')).body;
  const words = { nobody: 'nobody known', 'no-route': 'known, no route' } as const;
  const [one]: { noWay: keyof typeof words }[] = shut.rows;
  expect(await textOf(rows(page).first())).toContain(words[one!.noWay]);
  await rows(page).first().locator('td').nth(3).click();
  await settled();
  expect(param(page, 'sel')).toBe(`cell:${key(shut.rows[0])}`);
  await expect.poll(() => textOf(panel(page)), PATIENT).toContain('How it adds up');
  expectNoFaults(reader());
});

it('the matrix is walked by keys: Enter opens, E edits, D makes a deal', async () => {
  const { page, open, settled } = await read();
  await open(GROUP);
  const answer = await served();
  const table = page.getByRole('grid', { name: 'White space of' });
  await table.focus();
  for (const press of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(press);
  const activeId = await table.getAttribute('aria-activedescendant');
  expect(activeId).toMatch(/-1-1$/);
  await page.keyboard.press('Enter');
  await settled();
  const opened = param(page, 'sel')?.slice('cell:'.length);
  const cell = answer.cells.find((each: Cell) => key(each) === opened);
  expect(cell).toBeDefined();
  const product = answer.products.find(({ id }: { id: string }) => id === cell.productId);
  expect(await textOf(panel(page).locator('h2'))).toContain(product.name);
  // Straight to what can be sold, as a list would lead there.
  await open(`${GROUP}?sel=cell:${key(answer.next[0])}`);
  await table.focus();
  await page.keyboard.press('e');
  await panel(page).getByRole('spinbutton', { name: 'Value' }).waitFor();
  await panel(page).getByRole('button', { name: 'Cancel' }).click();
  await table.focus();
  await page.keyboard.press('d');
  await page.getByText('Made a deal').waitFor();
  await panel(page).getByRole('link', { name: 'Open the deal' }).waitFor();
  await undo(page);
  await settled();
  // The list twin holds the same cells.
  await page.getByText('List', { exact: true }).click();
  await expect.poll(() => textOf(page.locator('.tools-count')), PATIENT).toBe(`${answer.cells.length} rows`);
  expectNoFaults(reader());
});
