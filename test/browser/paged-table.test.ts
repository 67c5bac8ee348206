// A table whose rows come page by page: what is asked for, what the keys do across pages, and that states are never mixed.
import { expect, it } from 'vitest';
import { ended, expectNoFaults, PATIENT, type Reader, setStage, textOf } from './stage.ts';

const { read, reader, call, server } = setStage({ demonstration: false, look: { lang: 'en' } });
const ACCOUNTS = 1_500;

type Page = Reader['page'];
const grid = (page: Page) => page.locator('main table[role=grid]');
const rowAt = (page: Page, at: number) => grid(page).locator(`tr[aria-rowindex="${at + 2}"]`);
const served = async (query: string) => (await call('GET', `/api/v1/scores/completeness?${query}`)).body;

it('a long table asks for the pages in sight only, and the keys go across them', async () => {
  const lines = Array.from({ length: ACCOUNTS }, (_, at) => {
    const number = String(at).padStart(4, '0');
    return [`a${number}`, `Account ${number}`, at % 3 === 0 ? 'Pumps' : '', at % 2 === 0 ? 'NO' : ''].join(',');
  });
  const form = new FormData();
  form.append('files', new Blob([['id,name,industry,country', ...lines].join('\n')]), 'accounts.csv');
  const { id } = await (await fetch(`${server().url}/api/v1/imports`, { method: 'POST', body: form })).json();
  expect((await ended(server(), id)).counts.rejected).toBe(0);
  await expect
    .poll(
      async () => {
        const { from, pending, total } = await served('limit=1');
        return [from, pending, total];
      },
      { ...PATIENT, timeout: 120_000 },
    )
    .toEqual(['stored', 0, ACCOUNTS]);

  const { page, open, settled } = await read();
  const asked: number[] = [];
  page.on('request', (request) => {
    const { searchParams, pathname } = new URL(request.url());
    if (pathname === '/api/v1/scores/completeness' && searchParams.has('offset'))
      asked.push(Number(searchParams.get('offset')));
  });
  await open('/scores/completeness?sort=name');
  await expect.poll(() => textOf(page.locator('.tools-count')), PATIENT).toBe('1,500 rows');
  await expect.poll(() => textOf(rowAt(page, 0)), PATIENT).toContain('Account 0000');
  expect(asked).toEqual([0]);

  await grid(page).focus();
  await page.keyboard.press('End');
  await expect.poll(() => textOf(rowAt(page, ACCOUNTS - 1)), PATIENT).toContain('Account 1499');
  expect(asked).toEqual([0, 1_400]);
  // From the first row of the last page to the page before it.
  for (let at = 0; at < 9; at++) await page.keyboard.press('PageUp');
  await settled();
  const active = Number((await grid(page).getAttribute('aria-activedescendant'))?.match(/\d+$/)?.[0]);
  expect(active).toBeLessThan(1_400);
  await expect.poll(() => textOf(rowAt(page, active)), PATIENT).toContain(`Account ${active}`);
  expect(asked).toEqual([0, 1_400, 1_200]);
  await page.keyboard.press('Space');
  await expect.poll(() => new URL(page.url()).searchParams.get('sel'), PATIENT).toBe(`score:a${active}`);
  // Drawn as chosen: it has been brought into sight, and the scroll is the reader's again.
  await expect.poll(() => rowAt(page, active).getAttribute('aria-selected'), PATIENT).toBe('true');
  await settled();

  // A scroll that passes everything asks for nothing on its way.
  const before = asked.length;
  await page.locator('main .grid').evaluate(async (box) => {
    for (let part = 40; part >= 0; part--) {
      box.scrollTop = (box.scrollHeight * part) / 40;
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
  await settled();
  await expect.poll(() => textOf(rowAt(page, 0)), PATIENT).toContain('Account 0000');
  expect(asked.length - before).toBeLessThanOrEqual(2);

  await page.getByRole('button', { name: 'Account', exact: true }).first().click();
  await settled();
  await expect.poll(() => textOf(rowAt(page, 0)), PATIENT).toContain('Account 1499');
  await grid(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/accounts\/a1499/);
  expectNoFaults(reader());
});

it('a write changes all pages together, and the table says what is not in it yet', async () => {
  const { page, open, settled } = await read();
  await open('/scores/completeness?sort=name');
  await grid(page).focus();
  await page.keyboard.press('End');
  await settled();
  expect((await call('PATCH', '/api/v1/accounts/a1499', { name: 'Account 1499b' })).status).toBe(200);
  await expect
    .poll(async () => (await served('sort=-name&limit=1')).rows[0].accountName, PATIENT)
    .toBe('Account 1499b');
  await open('/scores/completeness?sort=name');
  await grid(page).focus();
  await page.keyboard.press('End');
  await expect.poll(() => textOf(rowAt(page, ACCOUNTS - 1)), PATIENT).toContain('Account 1499b');
  await expect.poll(() => textOf(page.locator('.freshness')), PATIENT).not.toContain('not in yet');
  expectNoFaults(reader());
});

it('what is searched is asked for once the typing rests, and nothing found says so', async () => {
  const { page, open, settled } = await read();
  const searched: string[] = [];
  page.on('request', (request) => {
    const { searchParams, pathname } = new URL(request.url());
    if (pathname === '/api/v1/scores/completeness' && searchParams.has('q')) searched.push(searchParams.get('q') ?? '');
  });
  await open('/scores/completeness');
  await page.getByRole('textbox', { name: 'Find by name or id' }).pressSequentially('Account 07', { delay: 5 });
  await expect.poll(() => textOf(page.locator('.tools-count')), PATIENT).toBe('100 rows');
  expect(searched.length).toBeLessThan('Account 07'.length);
  await page.getByRole('textbox', { name: 'Find by name or id' }).fill('nowhere');
  await page.getByText('Nothing matches').waitFor();
  await page.locator('.nothing').getByRole('button', { name: 'Clear filters' }).click();
  await settled();
  await expect.poll(() => textOf(page.locator('.tools-count')), PATIENT).toBe('1,500 rows');
  expectNoFaults(reader());
});
