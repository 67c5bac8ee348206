// A review meeting: deal by deal, what is decided is noted in place, and it goes out on paper, a sheet a deal.
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectNoFaults, PATIENT, pictureOf, type Reader, setStage, textOf } from './stage.ts';

const { read, reader, call } = setStage({ look: { lang: 'en' } });

const ID = 'yl-deal-imaging-cloud';
const param = (page: Reader['page'], name: string) => new URL(page.url()).searchParams.get(name);
const deal = (page: Reader['page']) => page.locator('.review-deal');
const part = (page: Reader['page'], title: RegExp) =>
  page.locator('.panel-part', { has: page.locator('h3', { hasText: title }) });
const option = (page: Reader['page'], title: string) => page.locator(`.ant-select-item[title="${title}"]:visible`);
const portrait = async () => (await call('GET', `/api/v1/deals/${ID}/c139`)).body;

it('goes from the worst deal on by keys, keeps its place in the address and its order whatever is decided', async () => {
  const { page, open, settled } = await read();
  await open('/review?group=yl-group');
  const order = (await call('GET', '/api/v1/c139?limit=500&group=yl-group')).body.rows;
  const name = (at: number) => order[at].name;
  await expect.poll(() => textOf(deal(page).locator('h2')), PATIENT).toBe(name(0));
  expect(await textOf(page.locator('.review-at'))).toBe(`1 of ${order.length}`);
  expect(await page.getByRole('button', { name: 'Previous' }).isDisabled()).toBe(true);
  // Both before the first has arrived in the address: neither is lost.
  await page.evaluate(() => {
    for (let press = 0; press < 2; press++)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  });
  await expect.poll(() => textOf(deal(page).locator('h2')), PATIENT).toBe(name(2));
  expect(param(page, 'deal')).toBe(order[2].id);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => textOf(deal(page).locator('h2')), PATIENT).toBe(name(1));
  await page.reload();
  await settled();
  await expect.poll(() => textOf(page.locator('.review-at')), PATIENT).toBe(`2 of ${order.length}`);
  expect(Number(param(page, 'since'))).toBeGreaterThan(0);
  await page.goBack();
  await expect.poll(() => textOf(deal(page).locator('h2')), PATIENT).toBe(name(2));
  expectNoFaults(reader());
});

it('takes up a gap, ends an action and writes a note, none of which is lost on the way', async () => {
  const { page, open, settled, picture } = await read();
  await open(`/review?group=yl-group&deal=${ID}`);
  const gaps = part(page, /Gaps and what closes them/);
  const actions = part(page, /Decisions and actions/);
  const row = gaps.locator('tr', { hasText: 'Win Gao Yuan over' });
  await row.getByRole('button', { name: 'Take up' }).click();
  await gaps.getByRole('textbox', { name: 'Note' }).fill('Li Chongwen makes the appointment');
  await gaps.getByRole('button', { name: 'Take up as an action' }).click();
  await expect.poll(() => textOf(actions), PATIENT).toContain('Li Chongwen makes the appointment');
  expect(await textOf(actions.locator('tr', { hasText: 'Gao Yuan' }))).toMatch(/open\s*this meeting/);
  expect(await textOf(row)).toContain('taken up');

  const note = page.getByRole('textbox', { name: 'Note of the meeting' });
  await note.fill('The hospital wants a reference visit first');
  await page.getByRole('button', { name: 'Next' }).click();
  await settled();
  expect(await textOf(page.locator('.review-drafts'))).toBe('1 deal with a draft that is not written');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => note.inputValue(), PATIENT).toBe('The hospital wants a reference visit first');
  await page.getByRole('combobox', { name: 'About' }).click();
  await option(page, 'against us: Gao Yuan').click();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect.poll(() => note.inputValue(), PATIENT).toBe('');
  await expect
    .poll(
      async () =>
        (await portrait()).actions.find((each: { personId: string }) => each.personId === 'yl-gao-yuan')?.note,
      PATIENT,
    )
    .toBe('Li Chongwen makes the appointment\n2026-11-22 The hospital wants a reference visit first');

  await note.fill('Their price list is from last year');
  await page.getByRole('combobox', { name: 'About' }).click();
  await option(page, 'Price').click();
  const before = (await portrait()).items.find((each: { item: string }) => each.item === 'elements.price');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect.poll(() => textOf(part(page, /Evidence/)), PATIENT).toContain('Their price list is from last year');
  const after = (await portrait()).items.find((each: { item: string }) => each.item === 'elements.price');
  expect(after).toEqual({ ...before, evidence: `${before.evidence}\n2026-11-22 Their price list is from last year` });

  const action = actions.locator('tr', { hasText: 'Wang Qiang' });
  await action.getByRole('button', { name: 'Close the action' }).click();
  await actions.getByRole('combobox', { name: 'Attitude as seen today' }).click();
  await option(page, 'supports only us').click();
  await picture('review-close');
  await actions.getByRole('button', { name: 'Mark as done' }).click();
  await expect.poll(() => textOf(action), PATIENT).toMatch(/done\s*this meeting/);
  await expect.poll(() => textOf(gaps), PATIENT).not.toContain('Win Wang Qiang over');
  expectNoFaults(reader());
});

it.each(['zh', 'en'] as const)(
  'is printed as a PDF of one sheet a deal, on white, with every deal in it (%s)',
  async (lang) => {
    const { page, open, settled } = await read({ lang, theme: 'dark' });
    await open('/review?print=all');
    const { rows } = (await call('GET', '/api/v1/c139?limit=500')).body;
    await expect.poll(() => deal(page).count(), PATIENT).toBe(rows.length);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    writeFileSync(pictureOf(`review-${lang}`).replace(/png$/u, 'pdf'), pdf);
    const source = pdf.toString('latin1');
    expect(source.match(/\/Type\s*\/Page\b/gu)).toHaveLength(rows.length);
    expect(source).toMatch(/\/MediaBox \[0 0 59[45]/u);
    const titles = [...source.matchAll(/\/Title (?:<FEFF([0-9A-F]+)>|\(((?:\\.|[^\\)])*)\))/gu)].map(
      ([, hex, plain]) =>
        hex ? Buffer.from(hex, 'hex').swap16().toString('utf16le') : plain?.replace(/\\(.)/gu, '$1'),
    );
    for (const { name } of rows) expect(titles).toContain(name);
    // A sheet as it lies on the table, to be looked at.
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    await settled();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
    expect(await page.locator('.rail, .top, .page-head, button').filter({ visible: true }).count()).toBe(0);
    const sheet = page.locator('.review-deal', { hasText: '集团影像云平台采购' });
    for (const words of lang === 'zh'
      ? ['C139 得分', '决定与行动', '截至 2026-11-22']
      : ['C139 score', 'Decisions', 'as of'])
      expect(await sheet.innerText()).toContain(words);
    await sheet.screenshot({ path: pictureOf(`review-sheet-${lang}`) });
    expectNoFaults(reader());
  },
);

it('says so where there is nothing to review', async () => {
  const { page, open } = await read();
  await open('/review?group=kh-group&colleague=lin-ke');
  await expect.poll(() => textOf(page.locator('main')), PATIENT).toContain('No deal to review');
  expectNoFaults(reader());
});
