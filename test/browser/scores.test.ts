// The tables of scores as a sales leader works with them: sorted, narrowed, kept, exported, explained, and set otherwise.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectNoFaults, PATIENT, type Reader, setStage, textOf } from './stage.ts';

const { read, reader, call } = setStage({ look: { lang: 'en' } });

type Page = Reader['page'];
const rows = (page: Page) => page.locator('main .grid tbody tr:not(.grid-space):not([aria-busy])');
const panel = (page: Page) => page.locator('aside.inspector');
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const served = async (path: string) => (await call('GET', `/api/v1/scores/${path}`)).body;

/** The scores are told by a job a moment after the data came. */
async function told(model = 'rfm') {
  await expect
    .poll(async () => {
      const { from, pending, total } = await served(model);
      return from === 'stored' && pending === 0 && total > 0;
    }, PATIENT)
    .toBe(true);
}

/** Offsets of the pages of rows that are asked for. */
function pagesAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.startsWith('/api/v1/scores/') && searchParams.has('offset'))
      asked.push(`${searchParams.get('offset')} ${searchParams.get('sort') ?? ''}`.trim());
  });
  return asked;
}

it('a table is read to its end by keys with few calls, sorted by the server, and opened', async () => {
  await told();
  const { page, open, settled } = await read();
  const asked = pagesAsked(page);
  await open('/scores/rfm');
  const { total } = await served('rfm?limit=1');
  await expect.poll(() => textOf(page.locator('.tools-count')), PATIENT).toBe(`${total} rows`);
  await page.locator('main table[role=grid]').focus();
  await page.keyboard.press('End');
  await settled();
  const lastOffset = total - 1;
  const last = (await served(`rfm?limit=1&offset=${lastOffset}`)).rows[0];
  await expect.poll(() => textOf(rows(page).last()), PATIENT).toContain(last.accountNameEn ?? last.accountName);
  // The first page and those of the end, each once.
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeLessThanOrEqual(3);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  const second = (await served('rfm?limit=2')).rows[1];
  await expect.poll(() => param(page, 'sel'), PATIENT).toBe(`score:${second.accountId}`);
  await settled();
  await page.getByRole('button', { name: 'Ordered', exact: true }).click();
  await settled();
  expect(param(page, 'sort')).toBe('-amount');
  const most = (await served('rfm?sort=-amount&limit=1')).rows[0];
  await expect.poll(() => textOf(rows(page).first()), PATIENT).toContain(most.accountNameEn ?? most.accountName);
  // What the server cannot sort by is no button.
  expect(await page.locator('thead').getByRole('button', { name: 'Change' }).count()).toBe(0);
  await page.locator('main table[role=grid]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`/accounts/${most.accountId}`));
  expectNoFaults(reader());
});

it('is narrowed by a segment, shown for groups, kept as a view, found again by its address, and removed', async () => {
  await told();
  const { page, open, settled } = await read();
  await open('/scores/rfm');
  const { rows: segments } = await served('rfm/segments');
  const first = segments[0];
  const bars = page.locator('.segment-bars');
  await bars
    .locator('button', { hasText: `${first.accounts}` })
    .first()
    .click();
  await settled();
  const segment = param(page, 'segment') ?? '';
  const narrowed = await served(`rfm?segment=${segment}&limit=1`);
  await expect
    .poll(() => textOf(page.locator('.tools-count')), PATIENT)
    .toMatch(new RegExp(`^${narrowed.total} rows?$`));
  await page.getByText('Groups', { exact: true }).click();
  await settled();
  const groups = await served(`rfm?segment=${segment}&level=group&limit=1`);
  await expect.poll(() => textOf(page.locator('.tools-count')), PATIENT).toMatch(new RegExp(`^${groups.total} rows?$`));
  expect(await textOf(page.locator('.score-says'))).toContain('A group has the newest order of its entities');
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Groups to look after');
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByText('View “Groups to look after” saved').waitFor();
  const { body } = await call('GET', '/api/v1/views?screen=scores');
  expect(body.rows).toMatchObject([{ name: 'Groups to look after', screen: 'scores' }]);
  await open('/scores/fit');
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('link', { name: 'Groups to look after' }).click();
  await settled();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(body.rows[0].address);
  expect([param(page, 'level'), param(page, 'segment')]).toEqual(['group', segment]);
  await expect.poll(() => textOf(page.locator('.tools-count')), PATIENT).toMatch(new RegExp(`^${groups.total} rows?$`));
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('button', { name: 'Remove view “Groups to look after”' }).click();
  await page.getByText('No view is saved yet.').waitFor();
  expectNoFaults(reader());
});

it('a score opens its ledger, which adds up, and what is missing says what it would unlock', async () => {
  await told('completeness');
  const { page, open, settled } = await read();
  await open('/scores/completeness?q=yl-hospital-03');
  await expect.poll(() => rows(page).count(), PATIENT).toBeGreaterThan(0);
  await rows(page).first().locator('.door').click();
  await settled();
  expect(param(page, 'sel')).toBe('score:yl-hospital-03');
  const { body } = await call('GET', '/api/v1/accounts/yl-hospital-03/scores');
  const row = body.rows.find((each: { model: string }) => each.model === 'completeness');
  const sum = row.ledger.terms.reduce((all: number, term: { value: number }) => all + term.value, 0);
  expect(sum).toBeCloseTo(row.score, 6);
  const text = await textOf(panel(page));
  expect(text).toContain(row.score.toLocaleString('en-US', { maximumFractionDigits: 1 }));
  expect(text).toContain('fields filled of its people');
  expect(text).toContain('What is missing');
  expect(text).toMatch(/Unlocks [a-zC]/);
  // The other models lead to their tables with the same account.
  await panel(page).getByRole('link', { name: 'RFM+V' }).click();
  await page.waitForURL(/\/scores\/rfmv\?.*sel=score%3Ayl-hospital-03/);
  await settled();
  await expect.poll(() => textOf(panel(page)), PATIENT).toContain('contacts a month');
  // And the page of the account has all of them.
  await open('/accounts/yl-hospital-03?tab=scores');
  expect(await page.locator('.account-score').count()).toBe(7);
  expectNoFaults(reader());
});

it('a file has exactly the columns, rows and order that are shown', async () => {
  await told();
  const { page, open, settled } = await read();
  await open('/scores/rfm?sort=name&segment=important');
  await settled();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Colleague' }).click();
  await page.keyboard.press('Escape');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.getByRole('button', { name: 'Export what is shown' }).click();
      await page.getByRole('link', { name: 'CSV' }).click();
    })(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8')
    .split('\r\n')
    .slice(0, -1);
  expect(lines[0]).toBe(
    '\ufeffAccount,Account (English),Score,At least,At most,Segment,Why not scored,Change,Since,R,F,M,Ordered,Orders,Last order,Group',
  );
  const { rows: answered, total } = await served('rfm?sort=name&segment=important&limit=500');
  expect(lines).toHaveLength(1 + total);
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(
    answered.map((row: { accountName: string }) => row.accountName),
  );
  expect(lines[1]).toContain(',Important,');
  const seen = await textOf(rows(page).first());
  expect(seen).toContain(String(answered[0].score));
  expectNoFaults(reader());
});

it('other cuts are previewed, refused at the field where they cannot be, saved as a version, and the table follows', async () => {
  await told('behaviour');
  const { page, open, settled } = await read();
  const before = (await served('behaviour/segments')).rows;
  const hot = before.find((row: { segment: string }) => row.segment === 'hot')?.accounts ?? 0;
  await open('/scores/behaviour/model');
  const hotFrom = page.getByRole('spinbutton', { name: 'Hot from' });
  await hotFrom.fill('10');
  await hotFrom.press('Tab');
  await expect.poll(() => textOf(page.locator('.model-problem')), PATIENT).toContain('hot above warm');
  expect(await page.getByRole('button', { name: 'Save as a new version' }).isDisabled()).toBe(true);
  await hotFrom.fill('16');
  await hotFrom.press('Tab');
  await page.getByRole('button', { name: 'Preview' }).click();
  await settled();
  const preview = (
    await call('POST', '/api/v1/score-models/behaviour/preview', {
      parameters: {
        ...(
          await call('GET', '/api/v1/score-models')
        ).body.models.find((each: { id: string }) => each.id === 'behaviour').parameters,
        classes: { hot: 16, warm: 15 },
      },
    })
  ).body;
  expect(preview.changed).toBeGreaterThan(0);
  await expect
    .poll(() => textOf(page.locator('.model-preview')), PATIENT)
    .toContain(`${preview.changed} of ${preview.accounts} accounts change their segment`);
  // Somebody else saves in between: nothing is lost, and nothing of his is written over unseen.
  const { models } = (await call('GET', '/api/v1/score-models')).body;
  const { parameters, version } = models.find((each: { id: string }) => each.id === 'behaviour');
  await call('PUT', '/api/v1/score-models/behaviour', {
    parameters: { ...parameters, other: 3 },
    basedOn: version,
    note: 'elsewhere',
  });
  await page.getByRole('textbox', { name: 'Note (optional)' }).fill('Hot earlier');
  await page.getByRole('button', { name: 'Save as a new version' }).click();
  await page.getByText('Somebody saved a new version since.').waitFor();
  await settled();
  expect(await hotFrom.inputValue()).toBe('16');
  await page.getByRole('button', { name: 'Carry over to the newest version' }).click();
  await page.getByRole('button', { name: 'Save as a new version' }).click();
  await page.getByText('Saved as behaviour-3').waitFor();
  const kept = (await call('GET', '/api/v1/score-models/behaviour/versions')).body.rows[0];
  expect(kept.parameters).toMatchObject({ other: 3, classes: { hot: 16, warm: 15 } });
  await expect
    .poll(() => textOf(page.locator('.model-versions')), PATIENT)
    .toMatch(/behaviour-3[\s\S]*Hot earlier[\s\S]*elsewhere/);
  await told('behaviour');
  await page.getByRole('button', { name: 'Back to the scores' }).click();
  await settled();
  await expect
    .poll(() => textOf(page.locator('.freshness')), PATIENT)
    .toMatch(/^as of 2026-11-22 · told \d\d:\d\d · behaviour-3$/);
  const after = (await served('behaviour/segments')).rows.find((row: { segment: string }) => row.segment === 'hot');
  expect(after.accounts).toBeGreaterThan(hot);
  await expect.poll(() => textOf(page.locator('.segment-bars')), PATIENT).toContain(`Hot\n${after.accounts}`);
  // The browser itself writes down that the first try was refused; nothing else went wrong.
  expect(reader().faults).toEqual([expect.stringContaining('409 (Conflict)')]);
});

it('R against F counts every account once, and a cell narrows to its segments', async () => {
  await told();
  const { page, open, settled } = await read();
  await open('/scores/rfm?chart=heat');
  const segments = await served('rfm/segments');
  const scored = segments.rows.reduce((all: number, row: { accounts: number }) => all + row.accounts, 0);
  const cells = await page.locator('.heat-grid td button').allInnerTexts();
  expect(cells).toHaveLength(25);
  expect(cells.reduce((all, text) => all + Number(text), 0)).toBe(scored);
  await page.locator('.heat-grid td button', { hasText: /[1-9]/ }).first().click();
  await settled();
  const narrowed = await served(`rfm?segment=${param(page, 'segment')}&limit=1`);
  await expect
    .poll(() => textOf(page.locator('.tools-count')), PATIENT)
    .toMatch(new RegExp(`^${narrowed.total} rows?$`));
  expectNoFaults(reader());
});
