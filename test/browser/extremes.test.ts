// What real data and real readers do: nothing at all, 500 children, very long names, the keyboard alone, addresses that lead nowhere.

import { beforeAll, describe, expect, it } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { ended, expectNoFaults, overflows, PATIENT, setStage, textOf } from './stage.ts';

async function importFiles(server: TestServer, files: Record<string, string>): Promise<void> {
  const form = new FormData();
  for (const [name, text] of Object.entries(files)) form.append('files', new Blob([text]), name);
  const answer = await fetch(`${server.url}/api/v1/imports`, { method: 'POST', body: form });
  const job: { id: string } = await answer.json();
  const { counts } = await ended(server, job.id);
  expect(counts.rejected).toBe(0);
}

describe('an empty instance', () => {
  const { read, reader } = setStage({ demonstration: false });

  it('offers three ways to begin; the demonstration opens on a group with a finding, is cleared in one click and stays away', async () => {
    const { page, open, settled, picture } = await read();
    await open('/');
    await expect.poll(() => page.locator('.welcome-card').count(), PATIENT).toBe(3);
    await picture('welcome-zh');
    await page.getByRole('button', { name: '载入演示数据' }).click();
    await page.waitForURL(/\/groups\/yl-group/, { timeout: 120_000 });
    await settled();
    await expect.poll(() => textOf(page.locator('.findings')), PATIENT).toContain('潜力最大的未覆盖成员');
    await page.getByRole('button', { name: '清除演示数据' }).click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => textOf(dialog), PATIENT).toMatch(/62 家客户、395 位联系人、60 个商机/);
    await dialog.getByRole('button', { name: '清除' }).click();
    await page.locator('.welcome-card').first().waitFor({ timeout: 120_000 });
    await settled();
    await page.reload();
    await settled();
    await expect.poll(() => page.locator('.welcome-card').count(), PATIENT).toBe(3);
    await expect.poll(() => page.locator('.demonstration').count(), PATIENT).toBe(0);
    expectNoFaults(reader());
  });

  it.each([
    ['/portfolio', 'No groups yet'],
    ['/import', 'Imports so far'],
    ['/explore', 'Where to start?'],
  ])('%s says that there is nothing, in words', async (path, words) => {
    const { page, open, picture } = await read({ lang: 'en', theme: 'dark' });
    await open(path);
    await expect.poll(() => textOf(page.locator('main')), PATIENT).toContain(words);
    await expect.poll(() => overflows(page), PATIENT).toEqual([]);
    await picture(`empty${path.replace('/', '-')}`);
    expectNoFaults(reader());
  });
});

describe('large and awkward data', () => {
  const LONG =
    '北京市朝阳区望京东园四区远岚国际医疗投资发展与健康产业运营管理咨询服务（集团）股份有限公司驻华南地区综合办事处';
  const LONG_EN =
    'The Honourable Company of Merchants Trading in Surgical Instruments, Imaging Apparatus and Dose Monitoring Software Holdings International (Asia Pacific) Public Limited Company';
  const { read, reader, server } = setStage({ demonstration: false });
  beforeAll(async () => {
    const children = Array.from({ length: 500 }, (_, at) => `c${at}`);
    const accounts = [`root,${LONG},${LONG_EN}`, ...children.map((id, at) => `${id},${LONG}${at},${LONG_EN} ${at}`)];
    const stakes = children.map((id) => `root,${id},${51 + (Number(id.slice(1)) % 49)}%,registry`);
    await importFiles(server(), {
      'accounts.csv': `id,name,nameEn\n${accounts.map((row) => row.replace(/,(The .*)$/u, ',"$1"')).join('\n')}\n`,
      'ownership.csv': `ownerId,ownedId,share,source\n${stakes.join('\n')}\n`,
    });
  });

  it.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const)('draws a part of 500 children, says so, and offers the rest (%s)', async (lang, theme) => {
    const { page, open, picture, settled } = await read({ lang, theme });
    await open('/groups/root');
    await expect.poll(() => textOf(page.locator('.map-notice')), PATIENT).toMatch(/440 .*501/);
    await expect.poll(() => overflows(page), PATIENT).toEqual([]);
    await picture(`many-children-${lang}`);
    await page.setViewportSize({ width: 1024, height: 768 });
    await expect.poll(() => overflows(page), PATIENT).toEqual([]);
    await picture(`many-children-${lang}-small`);
    await page.getByRole('button', { name: lang === 'zh' ? '再显示一批' : 'Show more' }).click();
    await settled();
    await expect.poll(() => textOf(page.locator('.map-notice')), PATIENT).toMatch(/380 .*501/);
    expectNoFaults(reader());
  });

  it('shows all 501 in the table without drawing 501 rows', async () => {
    const { page, open, picture } = await read({ lang: 'en' });
    await open('/groups/root?as=table');
    await expect.poll(() => textOf(page.locator('.tools-count')), PATIENT).toBe('501 rows');
    await expect.poll(() => page.locator('main tbody tr').count(), PATIENT).toBeLessThan(60);
    await page.locator('table').focus();
    await page.keyboard.press('End');
    await page.locator('tr.active').waitFor();
    await expect.poll(() => page.locator('tr.active').getAttribute('aria-rowindex'), PATIENT).toBe('502');
    await picture('many-children-table');
    expectNoFaults(reader());
  });

  it('fits a very long name on the account page and in the inspector', async () => {
    const { page, open, picture } = await read({ lang: 'en', size: 'small' });
    await open('/accounts/c7?tab=stakes');
    await expect.poll(() => overflows(page), PATIENT).toEqual([]);
    await picture('long-name-account');
    await open('/groups/root?sel=account:c7');
    await expect.poll(() => overflows(page), PATIENT).toEqual([]);
    await picture('long-name-inspector');
    expectNoFaults(reader());
  });
});

describe('keyboard, dates and wrong addresses', () => {
  const { read, reader } = setStage();

  it('leads from the portfolio to an account without a mouse', async () => {
    const { page, open, settled } = await read({ lang: 'en' });
    await open('/portfolio');
    await page.locator('table').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/groups\//);
    await settled();
    const map = page.getByRole('application');
    await map.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await settled();
    const selected = () => new URL(page.url()).searchParams.get('sel');
    await expect.poll(selected, PATIENT).toMatch(/^account:yl-(?!group)/);
    const first = selected();
    await expect.poll(() => page.locator('[aria-live=polite]').first().textContent(), PATIENT).toMatch(/,.*%/);
    await page.keyboard.press('ArrowRight');
    await settled();
    await expect.poll(selected, PATIENT).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press(' ');
    await page.locator('.map-notice .chip').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/accounts\/yl-/);
    await settled();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    expectNoFaults(reader());
  });

  it('shows a group as it was on a date, says so, and keeps the date from view to view', async () => {
    const { page, open, settled } = await read({ lang: 'en' });
    await open('/groups/yl-group');
    const now = await textOf(page.locator('.page-sub'));
    await open('/groups/yl-group?asOf=2012-01-01');
    await expect.poll(() => textOf(page.locator('.page-sub')), PATIENT).not.toBe(now);
    await expect.poll(() => page.locator('.top-date.past').count(), PATIENT).toBe(1);
    await page.getByRole('link', { name: 'Portfolio' }).first().click();
    await settled();
    await expect.poll(() => new URL(page.url()).searchParams.get('asOf'), PATIENT).toBe('2012-01-01');
    await page.getByRole('button', { name: 'Back to today' }).click();
    await settled();
    await expect.poll(() => new URL(page.url()).searchParams.has('asOf'), PATIENT).toBe(false);
    expectNoFaults(reader());
  });

  it('says what is wrong with an id that does not exist, with the request id, and stays usable', async () => {
    const { page, open, picture, settled, faults } = await read();
    await open('/accounts/nobody');
    const problem = page.getByRole('alert');
    await expect.poll(() => textOf(problem), PATIENT).toContain('没有此编号的记录');
    await expect.poll(() => textOf(problem.locator('code')), PATIENT).toMatch(/^[\w-]{8,}$/);
    await picture('problem');
    await page.getByRole('link', { name: '客户组合' }).first().click();
    await settled();
    await expect.poll(() => page.locator('h1').textContent(), PATIENT).toBe('客户组合');
    // The browser itself notes the one answer that was expected to fail.
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  });

  it('names language and theme from the address, and keeps what the reader chose otherwise', async () => {
    const { page, open, settled } = await read({ lang: 'zh' });
    await open('/portfolio?lang=en&theme=dark');
    await expect.poll(() => page.locator('h1').textContent(), PATIENT).toBe('Portfolio');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme']), PATIENT).toBe('dark');
    await page.getByRole('button', { name: '中' }).click();
    await settled();
    await expect.poll(() => new URL(page.url()).searchParams.get('lang'), PATIENT).toBe('zh');
    await open('/portfolio');
    await expect.poll(() => page.locator('h1').textContent(), PATIENT).toBe('客户组合');
    expectNoFaults(reader());
  });
});
