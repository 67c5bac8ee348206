// The C139 of a deal as the person who owns it works with it: what holds, what is missing, what to do, what would win.
import { describe, expect, it } from 'vitest';
import { expectNoFaults, PATIENT, type Reader, setStage, textOf } from './stage.ts';

const { read, reader, call } = setStage({ look: { lang: 'en' } });

const ID = 'yl-deal-imaging-cloud';
const DEAL = `/deals/${ID}`;
const C139 = `${DEAL}?tab=c139`;
const CONTROL = `${C139}&template=control-139`;
const served = async (template = 'coverage-139') =>
  (await call('GET', `/api/v1/deals/${ID}/c139?template=${template}`)).body;
const strip = (page: Reader['page']) => page.getByRole('region', { name: 'C139', exact: true });
const item = (page: Reader['page'], name: string) => page.locator('main .c139-item').filter({ hasText: name });
const gaps = (page: Reader['page']) => page.locator('main .c139-gaps:not(.quiet) .c139-gap');
const shown = (score: number) => score.toFixed(1);

describe('the C139 of a deal', () => {
  it('says above every tab how it stands, and opens to the terms that add up to it', async () => {
    const { page, open, settled } = await read();
    await open(DEAL);
    const { score, label } = await served();
    await expect.poll(() => textOf(strip(page)), PATIENT).toContain(shown(score));
    expect(await textOf(strip(page))).toContain(label);
    expect(await textOf(strip(page))).toMatch(/loss zone – win zone.*no probability/su);
    await strip(page)
      .getByRole('button', { name: shown(score) })
      .click();
    await settled();
    const terms = await page.locator('aside .lines td:last-child').allInnerTexts();
    expect(terms).toHaveLength(12);
    expect(terms.map(Number).reduce((sum, term) => sum + term, 0)).toBeCloseTo(score, 0);
    expectNoFaults(reader());
  });

  it('shows the items of either template, as a radar and as its table, with the coach beside us', async () => {
    const { page, open, settled } = await read();
    await open(C139);
    await expect.poll(() => page.locator('main .c139-item').count(), PATIENT).toBe(12);
    expect(await page.locator('main .c139-radar tbody tr').count()).toBe(12);
    await page.getByTitle('C139 control force (original)').click();
    await settled();
    await expect.poll(() => page.locator('main .c139-item').count(), PATIENT).toBe(13);
    expect(new URL(page.url()).searchParams.get('template')).toBe('control-139');
    expect(await textOf(item(page, 'Our value fits best'))).toMatch(/Chen Jie:\s+No.*disagrees/su);
    expectNoFaults(reader());
  });

  it('puts an item in doubt when an attitude contradicts it, has it confirmed anew, and takes that back', async () => {
    const { page, open, settled } = await read();
    await call('PATCH', `/api/v1/decisions/${encodeURIComponent(`${ID}|yl-zhou-min`)}`, {
      attitude: 0,
      observedOn: '2026-11-20',
      confidence: 'clear',
    });
    await open(CONTROL);
    const decider = item(page, 'The top decision maker has chosen us');
    await expect.poll(() => textOf(decider), PATIENT).toMatch(/The map proposes\s+No/);
    await decider.getByRole('button', { name: 'Confirm' }).click();
    await settled();
    await expect.poll(() => textOf(decider.locator('.c139-value')), PATIENT).toBe('No');
    expect(await textOf(decider)).not.toContain('proposes');

    await call('PATCH', `/api/v1/decisions/${encodeURIComponent(`${ID}|yl-zhou-min`)}`, { attitude: 2 });
    await open(CONTROL);
    await expect.poll(() => textOf(decider), PATIENT).toMatch(/in doubt.*The map proposes\s+Yes/su);
    // To stay with our word takes a reason.
    await decider.getByRole('button', { name: 'Overrule…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => textOf(dialog), PATIENT).toContain('Say why');
    await dialog.getByLabel('Reason').fill('She says so to everybody.');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settled();
    await expect.poll(() => textOf(decider), PATIENT).toMatch(/map overruled.*She says so to everybody/su);
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect.poll(() => textOf(decider), PATIENT).toContain('in doubt');
    expectNoFaults(reader());
  });

  it('makes an action of a gap, and scores anew when it is closed', async () => {
    const { page, open, settled } = await read();
    await open(C139);
    const gap = gaps(page).filter({ hasText: 'Wang Qiang' }).first();
    await expect.poll(() => gap.count(), PATIENT).toBe(1);
    const waiting = gaps(page).filter({ has: page.getByRole('button', { name: 'Take up' }) });
    const taken = await textOf(waiting.first().locator('.c139-gap-do > span').first());
    const open2 = page.getByRole('region', { name: 'Actions' }).getByText(taken, { exact: true });
    await waiting.first().getByRole('button', { name: 'Take up' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take up' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await settled();
    await expect.poll(() => open2.count(), PATIENT).toBe(1);

    const before = (await served()).score;
    await gap.getByRole('button', { name: 'Close…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Close the action' }).click();
    await expect.poll(() => textOf(dialog), PATIENT).toContain('Say what was found, or drop it.');
    await dialog.getByLabel('Attitude seen').click();
    await page.locator('.ant-select-item-option').filter({ hasText: 'supports us' }).click();
    await dialog.getByRole('button', { name: 'Close the action' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settled();
    const { score } = await served();
    expect(score).toBeGreaterThan(before);
    const rescored = page.locator('main .c139-section').first().getByRole('status');
    await expect.poll(() => textOf(rescored), PATIENT).toContain(`${shown(before)} → ${shown(score)}`);
    await expect.poll(() => textOf(strip(page)), PATIENT).toContain(shown(score));
    expectNoFaults(reader());
  });

  it('is computed in the browser while changes are tried, to the same score as the server’s', async () => {
    const { page, open } = await read();
    const edits = [{ op: 'setAttitude', personId: 'yl-wang-qiang', attitude: 3 }];
    await open(`${DEAL}?try=setAttitude:yl-wang-qiang:3&sel=what-if:edits`);
    const { before, after } = (await call('POST', `/api/v1/deals/${ID}/what-if`, { edits })).body;
    await expect.poll(() => textOf(page.locator('aside .c139-shift')), PATIENT).toContain(shown(after.c139.score));
    expect(await textOf(strip(page))).toContain(after.c139.label);
    expect(before.c139.label).toBe((await served()).label);
    expectNoFaults(reader());
  });

  it('puts the fewest changes to the win zone into the what-if, which then shows the win zone', async () => {
    const { page, open, settled } = await read();
    await open('/deals/kh-deal-twin?tab=c139');
    const { changes } = (await call('GET', '/api/v1/deals/kh-deal-twin/c139/to-win')).body;
    expect(changes).toHaveLength(1);
    await page.getByRole('button', { name: 'Try in the what-if' }).click();
    await settled();
    await expect.poll(() => textOf(page.locator('aside .c139-shift')), PATIENT).toMatch(/if confirmed.*→\s+win zone/su);
    await expect.poll(() => new URL(page.url()).searchParams.getAll('try'), PATIENT).toHaveLength(1);
    expectNoFaults(reader());
  });
});
