// The gaps of the portfolio and the table of deals, as a sales leader looks at them before a review.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectNoFaults, PATIENT, type Reader, setStage, textOf } from './stage.ts';

const { read, reader, call } = setStage({ look: { lang: 'en' } });

const rows = (page: Reader['page']) => page.locator('main .grid tbody tr:not(.grid-space)');
const panel = (page: Reader['page']) => page.locator('aside');
const param = (page: Reader['page'], name: string) => new URL(page.url()).searchParams.get(name);
const served = async (query = '') => (await call('GET', `/api/v1/gaps?limit=500${query}`)).body;

it('gaps of all open deals are narrowed by kind, group and colleague, and come out exactly as they are shown', async () => {
  const { page, open, settled } = await read();
  await open('/gaps');
  const { total, deals, byKind } = await served();
  await expect
    .poll(() => textOf(page.locator('.page-sub')), PATIENT)
    .toBe(`${total} gaps in ${deals} open deals, the worst first`);
  const against = byKind.find((each: { kind: string }) => each.kind === 'hostile').gaps;
  await page.getByRole('button', { name: `against us ${against}` }).click();
  await expect.poll(() => rows(page).count(), PATIENT).toBe(against);
  expect(param(page, 'kind')).toBe('hostile');
  await page.getByRole('combobox', { name: 'Group' }).click();
  await page.getByTitle('Yuanlan Medical Group').click();
  await settled();
  const narrowed = await served('&kind=hostile&group=yl-group');
  await expect.poll(() => rows(page).count(), PATIENT).toBe(narrowed.total);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export CSV (what is shown)' }).click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8')
    .split('\r\n')
    .slice(0, -1);
  expect(lines[0]).toBe('\ufeffAbout,Kind,Deal,Account,Amount,Gain,Action,Owner,Due,Route');
  expect(lines).toHaveLength(1 + narrowed.total);
  expect(lines[1]).toContain('Gao Yuan,against us,集团影像云平台采购,Yuanlan Medical Group,4800000,');
  await open('/gaps?colleague=lin-ke');
  await expect
    .poll(() => textOf(page.locator('.tools-count')), PATIENT)
    .toBe(`${(await served('&colleague=lin-ke')).total} rows`);
  const calendar = await page.getByRole('link', { name: 'Actions as calendar' }).getAttribute('href');
  expect(calendar).toBe('/api/v1/actions.ics?colleague=lin-ke&lang=en');
  expect((await call('GET', calendar ?? '')).body).toContain('BEGIN:VCALENDAR');
  expectNoFaults(reader());
});

it('a row shows the way to the person, is taken up in place, counts for its owner, and is taken back', async () => {
  const { page, open, settled, picture } = await read();
  await open('/gaps?kind=hostile&q=Gao');
  await page.locator('main table').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect.poll(() => textOf(panel(page)), PATIENT).toContain('Win Gao Yuan over');
  await settled();
  expect(await textOf(panel(page).locator('.way'))).toMatch(/林可[\s\S]*Chen Jie[\s\S]*Zhou Min[\s\S]*Gao Yuan/);
  await panel(page).getByRole('textbox', { name: 'Note' }).fill('Through the secretary');
  // What is not written yet is there again after a look elsewhere.
  await open('/deals');
  await open('/gaps?kind=hostile&q=Gao&sel=gap:yl-deal-imaging-cloud%20hostile%20yl-gao-yuan');
  await expect
    .poll(() => panel(page).getByRole('textbox', { name: 'Note' }).inputValue(), PATIENT)
    .toBe('Through the secretary');
  await picture('gaps-take-up');
  await panel(page).getByRole('button', { name: 'Take up as an action' }).click();
  await expect.poll(() => textOf(panel(page)), PATIENT).toContain('Close the action');
  const taken = (await served('&kind=hostile')).rows.find(
    (row: { personId: string }) => row.personId === 'yl-gao-yuan',
  );
  expect(taken.action).toMatchObject({ state: 'open', colleagueId: 'lin-ke' });
  await page.getByText('By colleague', { exact: true }).click();
  await settled();
  await expect.poll(() => textOf(rows(page).first()), PATIENT).toMatch(/林可\s+0\s+1/);
  await page.locator('.ant-notification-notice').getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone').waitFor();
  await expect
    .poll(
      async () => (await served('&kind=hostile')).rows.map((row: { action: { state: string } }) => row.action.state),
      PATIENT,
    )
    .not.toContain('open');
  const own = rows(page).filter({ hasText: '林可' });
  await expect.poll(() => textOf(own), PATIENT).toMatch(/林可\s+0\s+0/);
  await own.getByRole('button').click();
  await settled();
  expect([param(page, 'colleague'), param(page, 'by')]).toEqual(['lin-ke', null]);
  expectNoFaults(reader());
});

it('the table of deals starts with the worst, is narrowed to a zone, leads to the review of those, and keeps the closed ones', async () => {
  const { page, open, settled } = await read();
  await open('/deals');
  const standings = (await call('GET', '/api/v1/c139?limit=500')).body;
  const [worst] = standings.rows;
  await expect.poll(() => textOf(rows(page).first()), PATIENT).toContain(worst.name);
  const first = await textOf(rows(page).first());
  for (const part of [worst.score.toFixed(1), worst.label, 'loss zone']) expect(first).toContain(part);
  // One deal is open on paper only: it is listed, last, and has no standing.
  await expect.poll(() => rows(page).count(), PATIENT).toBe(standings.total + 1);
  const volatile = standings.rows.filter((row: { zone: { low: string; high: string } }) =>
    [row.zone.low, row.zone.high].includes('volatile'),
  );
  await page.getByRole('button', { name: `volatile ${volatile.length}` }).click();
  await expect.poll(() => rows(page).count(), PATIENT).toBe(volatile.length);
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await page.waitForURL(/\/review\?zone=volatile/);
  await settled();
  await expect.poll(() => textOf(page.locator('.review-at')), PATIENT).toBe(`1 of ${volatile.length}`);
  await open('/deals?state=won');
  await expect.poll(() => rows(page).count(), PATIENT).toBe(21);
  expect(await page.locator('main .grid thead').innerText()).not.toContain('C139');
  expectNoFaults(reader());
});
