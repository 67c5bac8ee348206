// Facts in names: found beside the imports, confirmed with a look at what is written, taken back, dismissed.
import { expect, it } from 'vitest';
import { expectNoFaults, overflows, PATIENT, setStage, textOf } from './stage.ts';

const { read, reader, call } = setStage();

const person = async (id: string) => (await call('GET', `/api/v1/people/${id}`)).body;

it('a fact in a name is found from the imports, confirmed as it says it would be, and taken back', async () => {
  const { page, open, settled, picture } = await read({ lang: 'en' });
  await open('/import');
  await expect.poll(() => textOf(page.locator('main .hint')), PATIENT).toMatch(/wait to be confirmed: \d+/);
  await page.getByRole('link', { name: 'Look at them' }).click();
  await page.waitForURL(/\/suggestions/);
  await settled();
  const card = page.locator('.suggestion', { hasText: 'Callum Loxton' });
  await expect.poll(() => textOf(card), PATIENT).toMatch(/has left\s+Callum Loxton \(left\)/);
  expect(await card.locator('mark').innerText()).toBe('left');
  expect(await textOf(card)).toMatch(/Name\s+Callum Loxton \(left\) → Callum Loxton/);
  expect(await textOf(card)).toMatch(/Kvernholt UK Ltd\s+Ended\s+unknown → yes/);
  await picture('suggestions-journey');
  await card.getByRole('button', { name: 'Confirm' }).click();
  await card.waitFor({ state: 'detached' });
  expect(await person('kh-callum-loxton')).toMatchObject({ name: 'Callum Loxton', left: true });
  await page.locator('.ant-notification-notice').getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone').waitFor();
  await card.waitFor();
  expect(await person('kh-callum-loxton')).toMatchObject({ name: 'Callum Loxton (left)' });
  expectNoFaults(reader());
});

it('a role is written into the deals that are chosen', async () => {
  const { page, open, settled, picture } = await read();
  await open('/suggestions');
  const card = page.locator('.suggestion', { hasText: '刘建邦' });
  await expect.poll(() => textOf(card), PATIENT).toContain('决策角色 EB');
  const boxes = card.getByRole('checkbox');
  for (let at = 0; at < (await boxes.count()); at += 1) await boxes.nth(at).uncheck();
  expect(await card.getByRole('button', { name: /确\s*认/ }).isDisabled()).toBe(true);
  // Of the first it is known already; into the second it would be written.
  await boxes.first().check();
  await expect.poll(() => textOf(card), PATIENT).toContain('已记录');
  await boxes.last().check();
  await expect.poll(() => textOf(card), PATIENT).toMatch(/决策角色\s+未知 → EB/);
  await picture('suggestions-role');
  expect(await overflows(page)).toEqual([]);
  await card.getByRole('button', { name: /确\s*认/ }).click();
  await card.waitFor({ state: 'detached' });
  await settled();
  expect((await person('yl-liu-jianguo')).name).toBe('刘建邦');
  expectNoFaults(reader());
});

it('what is dismissed does not come back', async () => {
  const { page, open } = await read({ lang: 'en' });
  await open('/suggestions');
  const card = page.locator('.suggestion', { hasText: '马腾舟' });
  await card.getByRole('button', { name: 'Dismiss' }).click();
  await card.waitFor({ state: 'detached' });
  await open('/suggestions');
  await page.locator('.suggestion').first().waitFor();
  expect(await card.count()).toBe(0);
  expect((await person('yl-ma-tengfei')).name).toBe('马腾舟（已离职）');
  expectNoFaults(reader());
});
