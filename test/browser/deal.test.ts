// A deal as its owner and his leader look at it: who decides, through whom we get there, what would change that.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectNoFaults, PATIENT, type Reader, setStage, textOf } from './stage.ts';

const { read, reader, call } = setStage({ look: { lang: 'en' } });

const ID = 'yl-deal-imaging-cloud';
const DEAL = `/deals/${ID}`;
const rows = (page: Reader['page']) => page.locator('main .grid tbody tr:not(.grid-space)');
const figure = (page: Reader['page'], at: number) => page.locator('main .figure').nth(at);
const chainReach = (page: Reader['page']) => textOf(figure(page, 0).locator('.door'));
const strip = (page: Reader['page']) => page.getByRole('region', { name: 'What-if' });
const served = async (edits: unknown[] = []) =>
  (await call('POST', `/api/v1/deals/${ID}/what-if`, { edits })).body.after.reach;
const tried = (page: Reader['page']) => new URL(page.url()).searchParams.getAll('try');

describe('a deal', () => {
  it('is found in the list, and says at once whom nobody moves, through whom we could, and what hangs on one person', async () => {
    const { page, open, settled } = await read();
    await open('/deals');
    await expect.poll(() => textOf(page.locator('.page-sub')), PATIENT).toBe('60 deals');
    await expect.poll(() => rows(page).count(), PATIENT).toBe(25);
    await page.getByRole('textbox', { name: 'Find in table' }).fill('Yuanlan Medical Group');
    await page.getByRole('link', { name: '集团影像云平台采购' }).click();
    await page.waitForURL(/\/deals\/yl-deal-imaging-cloud/);
    await settled();
    await expect.poll(() => page.locator('h1').textContent(), PATIENT).toBe('集团影像云平台采购');
    expect(await textOf(page.locator('.page-sub'))).toMatch(/Yuanlan Medical Group\s+CN¥4\.8M/);
    const findings = await textOf(page.locator('aside .findings'));
    for (const part of [
      'Gao Yuan (approver): not reached, only 0.01',
      'By way of Li Chongwen it could be 0.06',
      'Everything to Zhou Min hangs on Chen Jie',
      'CN¥4.8M on one person',
      'Best to meet next: Gao Yuan',
      'Against us: Gao Yuan, Wu Di',
    ])
      expect(findings).toContain(part);
    expectNoFaults(reader());
  });

  it('shows why the economic buyer is only weakly reached: the route with every factor, and the fact most worth finding out', async () => {
    const { page, open, settled } = await read();
    await open(DEAL);
    await page.locator('[data-person=yl-zhou-min]').click();
    await settled();
    const panel = page.locator('aside');
    await expect.poll(() => textOf(panel.locator('.panel-figure')), PATIENT).toMatch(/0\.13\s+weakly reached/);
    const way = await textOf(panel.locator('.way'));
    for (const part of ['林可', 'Chen Jie', '×0.9', 'Wang Qiang', '×0.4', '0.7', '= 0.132'])
      expect(way).toContain(part);
    expect(await textOf(panel.locator('.most-telling'))).toContain('whether Wang Qiang really influences Zhou Min');
    await panel.getByRole('button', { name: /alternatives/ }).click();
    await settled();
    await expect.poll(() => page.locator('main .routes-one').count(), PATIENT).toBe(3);
    expect(await textOf(page.locator('main .routes-one').nth(1))).toContain('Alternative 1');
    await page.locator('main .routes-one').first().getByRole('link', { name: 'Wang Qiang' }).click();
    await settled();
    await expect.poll(() => new URL(page.url()).searchParams.get('sel'), PATIENT).toBe('person:yl-wang-qiang');
    expect(new URL(page.url()).pathname).toBe(DEAL);
    expectNoFaults(reader());
  });

  it('opens its figure down to who adds what', async () => {
    const { page, open, settled } = await read();
    await open(DEAL);
    await page.getByRole('button', { name: /^Chain reach 0\.29/ }).click();
    await settled();
    const panel = page.locator('aside');
    await expect.poll(() => panel.locator('.ledger-label').count(), PATIENT).toBe(8);
    const terms = await panel.locator('.lines td:last-child').allInnerTexts();
    const sum = terms.map(Number).reduce((total, term) => total + term, 0);
    expect(sum).toBeCloseTo((await served()).chainReach.point, 3);
    expectNoFaults(reader());
  });

  it('names the role nobody holds, in the table, in the drawing and in the findings', async () => {
    const { page, open } = await read();
    await open('/deals/kh-deal-hub?tab=chain');
    await expect
      .poll(() => textOf(page.locator('main .warning')), PATIENT)
      .toBe('No user buyer: counted with the default power and reach 0');
    expect(await textOf(page.locator('aside .findings'))).toContain('Not found yet: user buyer');
    await page.getByRole('tab', { name: 'Fishbone' }).click();
    await page.locator('[data-person="missing:UB"]').click();
    const dialog = page.getByRole('dialog', { name: /part in a decision/ });
    await expect.poll(() => textOf(dialog), PATIENT).toContain('user buyer');
    expectNoFaults(reader());
  });

  it('gives out the whole fishbone as SVG and PNG with title and legend', async () => {
    const { page, open } = await read();
    await open(DEAL);
    const save = async (item: string) => {
      await page.getByRole('button', { name: 'Export' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: item }).click(),
      ]);
      return { name: download.suggestedFilename(), data: readFileSync(await download.path()) };
    };
    const svg = await save('Whole drawing as SVG');
    expect(svg.name).toBe('集团影像云平台采购.svg');
    for (const part of ['集团影像云平台采购', 'Zhou Min', 'technical', 'Signed', 'attitude unknown', 'cut person'])
      expect(svg.data.toString('utf8')).toContain(part);
    expect((await save('Whole drawing as PNG')).data.subarray(1, 4).toString()).toBe('PNG');
    expectNoFaults(reader());
  });
});

describe('a what-if', () => {
  it('shows before and after of a departure everywhere, as the server computes it, in an address that brings it back', async () => {
    const { page, open, settled } = await read();
    await open(`${DEAL}?tab=chain&sel=person:yl-chen-jie`);
    await page.locator('aside').getByRole('button', { name: 'Leaves' }).click();
    await expect.poll(() => textOf(strip(page)), PATIENT).toContain('Chen Jie leaves');
    const { chainReach: after, persons } = await served([{ op: 'removePerson', personId: 'yl-chen-jie' }]);
    await expect.poll(() => chainReach(page), PATIENT).toBe(`0.29 → ${after.point.toFixed(2)}`);
    const wang = persons.find((person: { id: string }) => person.id === 'yl-wang-qiang');
    const row = page.locator('main').getByRole('row', { name: 'Wang Qiang key person' });
    await expect
      .poll(() => textOf(row), PATIENT)
      .toMatch(new RegExp(`0\\.47 →\\s+${wang.reach.point.toFixed(2)}[\\s\\S]*−0\\.30`));
    await expect.poll(() => tried(page), PATIENT).toEqual(['removePerson:yl-chen-jie']);
    await page.reload();
    await settled();
    await expect.poll(() => chainReach(page), PATIENT).toBe(`0.29 → ${after.point.toFixed(2)}`);
    await page.getByRole('tab', { name: 'Fishbone' }).click();
    await expect
      .poll(() => page.locator('[data-person=yl-wang-qiang]').textContent(), PATIENT)
      .toContain('0.47 → 0.17');
    await strip(page).getByRole('button', { name: 'Undo: Chen Jie leaves' }).click();
    await expect.poll(() => chainReach(page), PATIENT).toBe('0.29');
    await expect.poll(() => tried(page), PATIENT).toEqual([]);
    await page.goBack();
    await settled();
    await expect.poll(() => strip(page).count(), PATIENT).toBe(1);
    expect((await served()).chainReach.point).toBeCloseTo(0.2928, 3);
    expectNoFaults(reader());
  });

  it('finds the next best person and tries the plan of meetings', async () => {
    const { page, open, settled } = await read();
    await open(`${DEAL}?tab=next`);
    await expect.poll(() => textOf(rows(page).first()), PATIENT).toMatch(/Gao Yuan[\s\S]*\+0\.10/);
    await expect.poll(() => page.locator('.plan-steps li').count(), PATIENT).toBe(3);
    await page.getByRole('spinbutton', { name: 'Plan of meetings' }).fill('1');
    await expect.poll(() => page.locator('.plan-steps li').count(), PATIENT).toBe(1);
    await page.getByRole('button', { name: 'Try this plan' }).click();
    await expect.poll(() => textOf(strip(page)), PATIENT).toMatch(/tie 林可 – Gao Yuan 0\.5/);
    const edit = { op: 'setTie', colleagueId: 'lin-ke', personId: 'yl-gao-yuan', strength: 0.5 };
    const { chainReach: after } = await served([edit]);
    await expect.poll(() => chainReach(page), PATIENT).toBe(`0.29 → ${after.point.toFixed(2)}`);
    await expect.poll(() => textOf(figure(page, 1)), PATIENT).toContain('1 → 0');
    await settled();
    expectNoFaults(reader());
  });

  it('keeps a change as a fact with its source, shows the number changed, and takes it back', async () => {
    const { page, open, settled } = await read();
    await open(`${DEAL}?sel=person:yl-wang-qiang`);
    const panel = page.locator('aside');
    await panel.getByRole('button', { name: 'supports only us' }).click();
    await expect.poll(() => chainReach(page), PATIENT).toBe('0.29 → 0.34');
    await strip(page).getByRole('button', { name: 'Keep…' }).click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => textOf(dialog), PATIENT).toContain('Wang Qiang: supports only us');
    await dialog.getByLabel('Evidence').fill('Said so at the workshop');
    await dialog.getByRole('button', { name: 'Write 1 change' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settled();
    await expect.poll(() => chainReach(page), PATIENT).toBe('0.34');
    await expect.poll(() => strip(page).count(), PATIENT).toBe(0);
    await expect.poll(() => textOf(panel), PATIENT).toContain('Said so at the workshop');
    const fact = (await call('GET', `/api/v1/decisions/${encodeURIComponent(`${ID}|yl-wang-qiang`)}`)).body;
    expect(fact).toMatchObject({ attitude: 2, source: 'colleague', observedOn: '2026-11-22', confidence: 'clear' });
    await page.locator('.ant-notification-notice').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone').waitFor();
    await settled();
    await expect.poll(() => chainReach(page), PATIENT).toBe('0.29');
    expectNoFaults(reader());
  });

  it('keeps a departure in one go and takes all of it back', async () => {
    const { page, open, settled } = await read();
    await open(`${DEAL}?try=removePerson:yl-chen-jie&try=removeColleague:gu-qing`);
    await strip(page).getByRole('button', { name: 'Keep…' }).click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => textOf(dialog), PATIENT).toContain('it can only be tried');
    await dialog.getByRole('button', { name: 'Write 1 change' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settled();
    const person = async () => (await call('GET', '/api/v1/people/yl-chen-jie')).body;
    expect(await person()).toMatchObject({ left: true });
    expect((await person()).seats.some((seat: { inForce: boolean }) => seat.inForce)).toBe(false);
    await expect.poll(() => textOf(page.locator('main .edit-list')), PATIENT).toBe('顾清 (ours) leaves');
    await expect.poll(() => strip(page).getByRole('button', { name: 'Keep…' }).isDisabled(), PATIENT).toBe(true);
    await page.locator('.ant-notification-notice').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone').waitFor();
    await settled();
    expect(await person()).toMatchObject({ left: null });
    expect((await person()).seats.some((seat: { inForce: boolean }) => seat.inForce)).toBe(true);
    expectNoFaults(reader());
  });

  it('tries a tie by the form, drops everything, and leaves out what a link names that is not there', async () => {
    const { page, open, settled } = await read();
    await open(`${DEAL}?try=removePerson:nobody&sel=what-if:edits`);
    const panel = page.locator('aside');
    await expect.poll(() => textOf(panel), PATIENT).toContain('1 change no longer fits');
    await expect.poll(() => chainReach(page), PATIENT).toBe('0.29');
    const choose = async (field: string, option: RegExp) => {
      await panel.getByLabel(field).click();
      await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
    };
    await choose('Change', /^tie$/);
    await choose('One of ours', /顾清/);
    await choose('Person', /Zhou Min/);
    await panel.getByRole('button', { name: 'Try', exact: true }).click();
    await expect.poll(() => textOf(panel), PATIENT).toMatch(/Zhou Min\s+weakly reached → reached/);
    await panel.getByRole('button', { name: /coverage of the group/ }).click();
    await settled();
    await expect.poll(() => textOf(panel), PATIENT).toMatch(/customer\s+40\.0/);
    await strip(page).getByRole('button', { name: 'Drop all' }).click();
    await expect.poll(() => strip(page).count(), PATIENT).toBe(0);
    await expect.poll(() => tried(page), PATIENT).toEqual([]);
    expectNoFaults(reader());
  });
});

describe('without a mouse', () => {
  it('leads from the list to a person of the fishbone, through what would change him, and to his page', async () => {
    const { page, open, settled } = await read();
    await open('/deals?q=集团影像云');
    await page.locator('table').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/deals\/yl-deal-imaging-cloud/);
    await settled();
    const drawing = page.getByRole('application');
    await drawing.focus();
    const selected = () => new URL(page.url()).searchParams.get('sel');
    await page.keyboard.press('ArrowRight');
    await expect.poll(selected, PATIENT).toBe('person:yl-zhou-min');
    for (const next of ['yl-gao-yuan', 'yl-chen-jie', 'yl-wang-qiang']) {
      await page.keyboard.press('ArrowLeft');
      await expect.poll(selected, PATIENT).toBe(`person:${next}`);
    }
    await expect
      .poll(() => page.locator('[aria-live=polite]').first().textContent(), PATIENT)
      .toMatch(/Wang Qiang, power 50, reach 0\.47, weakly reached, neutral/);
    await settled();
    // From the drawing on to the attitudes in the inspector.
    const wanted = page.locator('aside').getByRole('button', { name: 'actively helps' });
    for (let steps = 0; steps < 40 && !(await wanted.evaluate((each) => each === document.activeElement)); steps++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(strip(page)), PATIENT).toContain('Wang Qiang: actively helps');
    await drawing.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/people\/yl-wang-qiang/);
    await settled();
    expectNoFaults(reader());
  });
});
