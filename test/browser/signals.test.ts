// Signals as one of ours works through them in the morning, and as the rules are set.
import { beforeAll, expect, it } from 'vitest';
import { expectNoFaults, PATIENT, type Reader, setStage, TODAY, textOf } from './stage.ts';

const { read, reader, call } = setStage({ look: { lang: 'en' } });

beforeAll(async () => void (await call('POST', '/api/v1/signals/run')));

const api = '/api/v1/signals';
const rows = (page: Reader['page']) => page.locator('main .grid tbody tr:not(.grid-space)');
const panel = (page: Reader['page']) => page.locator('aside');
const toast = (page: Reader['page']) => page.locator('.ant-notification-notice');
const param = (page: Reader['page'], name: string) => new URL(page.url()).searchParams.get(name);
const served = async (query = '') => (await call('GET', `${api}?limit=500${query}`)).body;
const nameIn = (answer: { names: Names; namesEn: Names }, kind: string, id: string) =>
  answer.namesEn[kind]?.[id] ?? answer.names[kind]?.[id] ?? id;
type Names = Record<string, Record<string, string>>;

/** The newest silence somebody was told of. */
async function aSilence() {
  const answer = await served('&kind=silence');
  const signal = answer.rows.find((row: { told: string[] }) => row.told.length > 0);
  return {
    signal,
    account: nameIn(answer, 'account', signal.accountId),
    told: nameIn(answer, 'colleague', signal.told[0]),
  };
}
const stateOf = async (id: string) =>
  (await served('&state=all')).rows.find((row: { id: string }) => row.id === id)?.state;

it('a silent account is listed with who was told, done takes it away, and undo brings it back', async () => {
  const { page, open, settled, picture } = await read();
  const { signal, account, told } = await aSilence();
  await open(`/signals?account=${signal.accountId}`);
  const own = rows(page).filter({ hasText: `${account}: no interaction since ${signal.figures.lastOn}` });
  await expect.poll(() => own.count(), PATIENT).toBe(1);
  expect(await textOf(own)).toContain(told);
  const before = await rows(page).count();
  // Not on a name, which leads away.
  await own.locator('td').first().click();
  await expect.poll(() => textOf(panel(page)), PATIENT).toContain('Rule it fired under');
  await settled();
  const shown = await textOf(panel(page));
  for (const part of ['Calendar days without any interaction', '15 days', 'standard rule', signal.firedOn])
    expect(shown).toContain(part);
  await picture('signals-panel');
  await own.getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => rows(page).count(), PATIENT).toBe(before - 1);
  await expect.poll(() => stateOf(signal.id), PATIENT).toBe('done');
  await toast(page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => own.count(), PATIENT).toBe(1);
  await expect.poll(() => stateOf(signal.id), PATIENT).toBe('open');
  await own.getByRole('link', { name: account, exact: true }).first().click();
  await page.waitForURL((url) => url.pathname === `/accounts/${signal.accountId}`);
  await settled();
  await page.getByRole('navigation', { name: 'Signals' }).getByRole('link', { name: 'Silence' }).click();
  await page.waitForURL((url) => url.searchParams.get('sel') === `signal:${signal.id}`);
  await expect.poll(() => textOf(panel(page)), PATIENT).toContain('no interaction since');
  expectNoFaults(reader());
});

it('snoozed with a reason it is away until its day, and open again by a step', async () => {
  const { page, open, settled } = await read();
  const { signal, account } = await aSilence();
  await open(`/signals?account=${signal.accountId}&kind=silence`);
  await rows(page).first().getByRole('button', { name: 'Snooze' }).click();
  const dialog = page.getByRole('dialog', { name: 'Snooze until' });
  await dialog.getByText('A date', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Snooze' }).click();
  await dialog.getByText('Choose a day after today').waitFor();
  await dialog.getByText('In a week').click();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Meets us at the fair');
  await dialog.getByRole('button', { name: 'Snooze' }).click();
  await expect.poll(() => rows(page).count(), PATIENT).toBe(0);
  const kept = async () => (await served('&state=snoozed')).rows.find((row: { id: string }) => row.id === signal.id);
  await expect.poll(kept, PATIENT).toMatchObject({ until: '2026-11-29', reason: 'Meets us at the fair' });
  await page.getByText('Snoozed', { exact: true }).click();
  await settled();
  expect(param(page, 'state')).toBe('snoozed');
  await expect.poll(() => textOf(rows(page).first()), PATIENT).toMatch(/2026-11-29\s+Meets us at the fair/);
  await rows(page).first().getByRole('button', { name: 'Open again' }).click();
  await expect.poll(() => stateOf(signal.id), PATIENT).toBe('open');
  await open(`/signals?account=${signal.accountId}`);
  await expect.poll(() => textOf(page.locator('main .grid tbody')), PATIENT).toContain(`${account}: no interaction`);
  expectNoFaults(reader());
});

it('kind and colleague stand in the address, survive a reload, and are chosen in the table of both', async () => {
  const { page, open, settled } = await read();
  await open('/signals');
  const all = await served();
  await expect.poll(() => textOf(page.locator('.page-sub')), PATIENT).toContain(`${all.total} signals as of ${TODAY}`);
  const silent = all.byKind.find((each: { kind: string }) => each.kind === 'silence').count;
  await page.getByRole('button', { name: `Silence ${silent}`, exact: true }).click();
  await expect.poll(() => textOf(page.locator('.tools-count')), PATIENT).toBe(`${silent} rows`);
  expect(param(page, 'kind')).toBe('silence');
  const tally = (await call('GET', `${api}/tally`)).body;
  const most = tally.rows
    .filter((row: { colleagueId: string | null; kind: string }) => row.colleagueId !== null && row.kind === 'silence')
    .sort((a: { count: number }, b: { count: number }) => b.count - a.count)[0];
  const name = nameIn(tally, 'colleague', most.colleagueId);
  await page.getByText('By colleague', { exact: true }).click();
  await settled();
  await page.getByRole('button', { name: `${name}, Silence: ${most.count} signal` }).click();
  const counted = most.count === 1 ? '1 row' : `${most.count} rows`;
  await expect.poll(() => textOf(page.locator('.tools-count')), PATIENT).toBe(counted);
  expect([param(page, 'kind'), param(page, 'colleague'), param(page, 'by')]).toEqual([
    'silence',
    most.colleagueId,
    null,
  ]);
  await page.reload();
  await settled();
  await expect.poll(() => textOf(page.locator('.tools-count')), PATIENT).toBe(counted);
  expect(await textOf(page.locator('.view-tools').first())).toContain(name);
  await page.getByRole('button', { name: 'Unassigned', exact: true }).click();
  await settled();
  expect([param(page, 'unassigned'), param(page, 'colleague')]).toEqual(['1', null]);
  expectNoFaults(reader());
});

it('the keys go from row to row, set done, snooze, take back, and open what a signal is about', async () => {
  const { page, open, settled } = await read();
  await open('/signals?kind=silence');
  const [first, second] = (await served('&kind=silence')).rows;
  await page.locator('main table').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('d');
  await expect.poll(() => stateOf(first.id), PATIENT).toBe('done');
  // The next row has come to the keys.
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Snooze until' });
  await dialog.waitFor();
  await dialog.getByRole('textbox', { name: 'Reason' }).press('Tab');
  await dialog.getByRole('button', { name: 'Snooze' }).press('Enter');
  await expect.poll(() => stateOf(second.id), PATIENT).toBe('snoozed');
  await expect.poll(() => dialog.isVisible(), PATIENT).toBe(false);
  await page.keyboard.press('u');
  await expect.poll(() => stateOf(second.id), PATIENT).toBe('open');
  await open('/signals?state=done&kind=silence');
  await page.locator('main table').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('u');
  await expect.poll(() => stateOf(first.id), PATIENT).toBe('open');
  await open('/signals?kind=silence');
  await page.locator('main table').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.startsWith('/accounts/'));
  await settled();
  expectNoFaults(reader());
});

it('a changed threshold is kept as a version, and the next run ends and raises by it', async () => {
  const { page, open, settled, picture } = await read();
  await open('/signals/rules');
  await page.getByText('No webhook is set').waitFor();
  const card = page.locator('#silence');
  const days = card.getByRole('spinbutton', { name: 'Calendar days without any interaction' });
  await days.fill('0');
  await card.getByRole('button', { name: 'Save as a new version' }).click();
  await card.getByText('Enter a whole number from 1 to 3,650').waitFor();
  await days.fill('3000');
  await card.getByRole('button', { name: 'Save as a new version' }).click();
  await card.getByText(/Version 1 · changed by local at/).waitFor();
  const silent = (await served('&kind=silence')).total;
  await page.getByRole('button', { name: 'Run now' }).click();
  await expect.poll(() => textOf(toast(page).last()), PATIENT).toMatch(new RegExp(`${silent} ended`));
  expect((await served('&kind=silence')).total).toBe(0);
  await card.getByRole('button', { name: 'Versions' }).click();
  await card
    .getByRole('row', { name: /standard rule/ })
    .getByRole('button', { name: 'Fill in this one' })
    .click();
  await settled();
  await picture('signal-rules-versions');
  await card.getByRole('button', { name: 'Save as a new version' }).click();
  await card.getByText(/Version 2/).waitFor();
  await page.getByRole('button', { name: 'Run now' }).click();
  await expect.poll(() => textOf(toast(page).last()), PATIENT).toMatch(new RegExp(`${silent} came back`));
  expect((await served('&kind=silence')).total).toBe(silent);
  expectNoFaults(reader());
});
