// What accepting lines of a difference does to open deals: announced while the reader decides, and so after saving.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csv } from '../import/support.ts';
import { expectWhole } from './looks.ts';
import { ended, expectNoFaults, overflows, PATIENT, type Reader, setStage, textOf } from './stage.ts';

const [FIRST, SECOND] = ['2026-03-31', '2026-09-30'];
const HEADER = ['source_org', 'as_of', 'post_id', 'name', 'job_title', 'reports_to', 'organisation'];
const organogram = (date: string, ...rows: string[][]) =>
  csv(HEADER, ...rows.map((row) => ['office', date, ...row, 'Office of Works']));
const first = organogram(
  FIRST,
  ['1', 'Ann Lee', 'Head', 'XX'],
  ['2', 'Bo Wu', 'Deputy', '1'],
  ['3', 'Cy Orr', 'Clerk', '2'],
);
const second = organogram(
  SECOND,
  ['1', 'Ann Lee', 'Head', 'XX'],
  ['2', 'Eve Fox', 'First deputy', '1'],
  ['3', 'Cy Orr', 'Clerk', '1'],
);
const BO = 'office/2/bo-wu';
/** Ours know Bo, who is in the chain of the deal and leads to Ann. */
const bundle = {
  'colleagues.csv': csv(['id', 'name'], ['R1', 'Lin Ke']),
  'deals.csv': csv(
    ['id', 'name', 'accountId', 'outcome', 'amount', 'currency'],
    ['bridge', 'Bridge', 'office', 'open', '900000', 'GBP'],
  ),
  'decisions.csv': csv(
    ['dealId', 'personId', 'roles', 'attitude'],
    ['bridge', 'office/1/ann-lee', 'EB', '1'],
    ['bridge', BO, 'TB', '2'],
  ),
  'ties.csv': csv(['colleagueId', 'personId', 'strength'], ['R1', BO, '0.9']),
};

const { read, reader, server, call } = setStage({ demonstration: false, look: { lang: 'en' } });
const imports: string[] = [];
beforeEach(async () => {
  await put({ 'posts.csv': first });
  await put(bundle);
});
afterEach(async () => {
  for (const id of imports.splice(0).reverse()) {
    await call('POST', `/api/v1/imports/${id}/undo`);
    await ended(server(), id);
  }
});

async function put(files: Record<string, string>): Promise<void> {
  const body = new FormData();
  for (const [name, text] of Object.entries(files)) body.append('files', new Blob([text]), name);
  const answer = await fetch(`${server().url}/api/v1/imports`, { method: 'POST', body });
  const { id }: { id: string } = await answer.json();
  imports.push(id);
  expect((await ended(server(), id)).state).toBe('done');
}

const decide = (page: Reader['page'], line: RegExp, what: string) =>
  page.getByRole('row', { name: line }).getByText(what, { exact: true }).click();
const effect = (page: Reader['page']) => page.locator('.difference-effect');
const panel = (page: Reader['page']) => page.locator('.inspector');
const chainReach = async () => {
  const { body } = await call('GET', '/api/v1/deals/bridge/reach');
  return body.chainReach.point.toFixed(2);
};

describe('the effect of a difference on open deals', () => {
  it('follows the lines that are accepted, is what the deal says after saving, and goes with an undo', async () => {
    const { page, settled } = await read();
    await reader().open('/accounts/office');
    await page.getByRole('button', { name: 'Compare an organogram' }).click();
    await page.getByText(`One organogram is stored (${FIRST})`).waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'posts.csv', mimeType: 'text/csv', buffer: Buffer.from(second) });
    await expect.poll(() => textOf(effect(page)), PATIENT).toContain('Accept the lines to be written');
    await decide(page, /Title or department/, 'Accept');
    await expect.poll(() => textOf(effect(page)), PATIENT).toBe('No open deal is touched.');
    const before = await chainReach();
    await decide(page, /^Left/, 'Accept');
    await expect.poll(() => textOf(effect(page)), PATIENT).toBe('1 open deal touched');
    await expect.poll(() => textOf(panel(page)), PATIENT).toContain('Bo Wu');
    await page.getByRole('row', { name: /Bo Wu TB · reached → has left 0\.90 → 0\.00/ }).waitFor();
    const announced = await textOf(panel(page).locator('.panel-figure').first());
    expect(announced).toContain(`${before} →`);
    expect(await chainReach()).toBe(before);
    await decide(page, /^Left/, 'Reject');
    await expect.poll(() => textOf(effect(page)), PATIENT).toBe('No open deal is touched.');
    await decide(page, /^Left/, 'Accept');
    await expect.poll(() => textOf(panel(page)), PATIENT).toContain(announced);
    await reader().picture('difference-effect-en-light-wide');
    await page.getByRole('button', { name: 'Save 2 lines' }).click();
    await page.getByText('2 lines saved').waitFor();
    await settled();
    const after = await chainReach();
    expect(announced).toContain(`→ ${after}`);
    expect(after).not.toBe(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone').waitFor();
    expect(await chainReach()).toBe(before);
    expectNoFaults(reader());
  });

  it('is whole in both languages and themes, wide and small', async () => {
    const { page, open, settled } = await read({ lang: 'zh' });
    await open('/import/difference');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'posts.csv', mimeType: 'text/csv', buffer: Buffer.from(second) });
    await settled();
    await page.getByRole('button', { name: /^接受所示/ }).click();
    await page.getByRole('button', { name: '影响 1 个开放商机' }).click();
    await expectWhole(reader(), 'difference-effect');
  });
});

describe('two days that are stored', () => {
  it('stand against each other, and others can be chosen', async () => {
    await put({ 'posts.csv': second });
    await put({ 'posts.csv': second.replaceAll(SECOND, '2026-10-31') });
    const { page, settled } = await read();
    await reader().open('/import/difference?account=office');
    await page.getByText('Between these days no seat and no holder changed.').waitFor();
    await page.getByRole('combobox', { name: 'Earlier day' }).click();
    await page.locator('.ant-select-item-option', { hasText: FIRST }).click();
    await page.getByRole('row', { name: /^Left Bo Wu Deputy|^Left Bo Wu First deputy/ }).waitFor();
    await page.getByRole('row', { name: /^Joined Eve Fox/ }).waitFor();
    await settled();
    expect(await page.getByRole('row').count()).toBe(3);
    expect(new URL(page.url()).searchParams.get('days')).toBe(`${FIRST}..2026-10-31`);
    await reader().picture('organograms-stored-en');
    expect(await overflows(page)).toEqual([]);
    await page.reload();
    await page.getByRole('row', { name: /^Joined Eve Fox/ }).waitFor();
    expectNoFaults(reader());
  });
});
