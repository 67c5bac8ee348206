// Who decides: the power map edited in the browser, by pointer and by keys; every edit with what it rests on, and taken back.
import { beforeEach, describe, expect, it } from 'vitest';
import { answersOf, MAP, partsOf } from './on-map.ts';
import { expectNoFaults, PATIENT, setStage, textOf } from './stage.ts';

const { read, reader, server } = setStage({ look: { lang: 'en' } });
beforeEach(() => read());

const { panel, headline, selection, spoken, row, toast, giveBasis } = partsOf(reader);
const { map, fact, person, reach } = answersOf(server);

const PART = (personId: string) => `decisions/yl-deal-imaging-cloud%7C${personId}`;
/** Every step asked for is done, and this is the next one back. */
async function done(next: RegExp | string): Promise<void> {
  const { page } = reader();
  await expect.poll(() => page.getByRole('button', { name: /^Redo: / }).isEnabled(), PATIENT).toBe(true);
  await expect.poll(() => page.getByRole('button', { name: next }).count(), PATIENT).toBe(1);
}

describe('the power map is edited', () => {
  it('writes an attitude with what it rests on; reach moves with it; the toast and the keys take it back and bring it again', async () => {
    const { page, open, settled } = reader();
    const before = await reach('yl-zhou-min');
    await open(`${MAP}?as=table&sel=person:yl-wang-qiang`);
    const shown = async () => Number((await textOf(row('Zhou Min').locator('td').nth(4))).split(' ')[0]);
    await expect.poll(shown, PATIENT).toBeCloseTo(before, 2);
    await panel().getByRole('button', { name: 'actively helps' }).click();
    await giveBasis();
    // Wang Qiang passes on 1 instead of 0.4.
    await expect.poll(shown, PATIENT).toBeCloseTo(before * 2.5, 2);
    expect(await fact(PART('yl-wang-qiang'))).toMatchObject({
      attitude: 3,
      source: 'site visit',
      observedOn: '2026-11-22',
      confidence: 'clear',
    });
    await expect.poll(() => textOf(toast()), PATIENT).toContain('Wang Qiang: attitude is now “actively helps”');
    await toast().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(shown, PATIENT).toBeCloseTo(before, 2);
    // Keys pressed before the last step is done are steps of their own.
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(shown, PATIENT).toBeCloseTo(before * 2.5, 2);
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Shift+Z');
    await page.keyboard.press('Control+Z');
    await done('Nothing to undo');
    await expect.poll(shown, PATIENT).toBeCloseTo(before, 2);
    expect(await reach('yl-zhou-min')).toBeCloseTo(before, 12);
    expect(await fact(PART('yl-wang-qiang'))).toMatchObject({ attitude: 0, source: 'colleague' });
    // The next edit does not ask again.
    await panel().getByRole('button', { name: 'supports us', exact: true }).click();
    await expect.poll(shown, PATIENT).toBeCloseTo(before * 1.75, 2);
    await settled();
    await page.keyboard.press('Control+Z');
    await expect.poll(shown, PATIENT).toBeCloseTo(before, 2);
    expectNoFaults(reader());
  });

  it('vacates a seat, puts somebody on it, adds a seat below, and takes all of it back', async () => {
    const { page, open, settled } = reader();
    const { seats } = await map();
    const { holders } = seats.find((seat: { id: string }) => seat.id === 'yl-group.buyer');
    const hold = () => fact(`holders/${encodeURIComponent(holders[0].factId)}`);
    await open(`${MAP}?sel=seat:yl-group.buyer`);
    await panel().getByRole('button', { name: 'Vacate' }).click();
    await giveBasis();
    await expect.poll(headline, PATIENT).toContain('2 vacant');
    await expect.poll(async () => (await hold()).until, PATIENT).toBe('2026-11-22');

    await panel().getByRole('button', { name: 'Put somebody on it' }).click();
    const put = page.getByRole('dialog', { name: /Put somebody on/ });
    await put.getByRole('combobox', { name: 'Person' }).fill('He Chuan');
    await page.locator('.ant-select-item-option', { hasText: 'He Chuan' }).click();
    await put.getByRole('checkbox', { name: 'Acting' }).check();
    await put.getByRole('button', { name: 'Save' }).click();
    await expect.poll(headline, PATIENT).toContain('1 vacant');
    await settled();
    await expect.poll(() => textOf(panel()), PATIENT).toMatch(/He Chuan\s+acting/);

    await panel().getByRole('button', { name: 'Add a direct report' }).click();
    const seat = page.getByRole('dialog', { name: /New seat/ });
    await seat.getByRole('textbox', { name: 'Title' }).fill('Intern');
    await seat.getByRole('button', { name: 'Save' }).click();
    await expect.poll(headline, PATIENT).toContain('17 seats · 2 vacant');
    await settled();
    await expect.poll(() => textOf(panel()), PATIENT).toMatch(/Direct reports\s+Intern/);
    for (const left of ['16 seats · 1 vacant', '16 seats · 2 vacant', '16 seats · 1 vacant']) {
      await page.getByRole('button', { name: /^Undo: / }).click();
      await expect.poll(headline, PATIENT).toContain(left);
      await settled();
    }
    expect(await hold()).toMatchObject({ until: null, ended: null });
    expectNoFaults(reader());
  });

  it('sets power and roles and takes somebody out of the chain by keys alone; undos pressed in a row bring all back', async () => {
    const { page, open, settled } = reader();
    const before = await fact(PART('yl-he-chuan'));
    await open(MAP);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(spoken, PATIENT).toContain('Chen Yuanchuan');
    await page.getByRole('textbox', { name: 'Find a seat or person' }).focus();
    await page.keyboard.type('he chuan');
    await page.keyboard.press('Enter');
    await expect.poll(selection, PATIENT).toBe('person:yl-he-chuan');
    await settled();
    await panel().getByRole('spinbutton', { name: 'Power' }).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('77');
    await page.keyboard.press('Enter');
    await giveBasis();
    await expect.poll(async () => (await fact(PART('yl-he-chuan'))).power, PATIENT).toBe(77);
    await expect.poll(() => panel().getByRole('combobox', { name: 'Role' }).isEnabled(), PATIENT).toBe(true);
    await panel().getByRole('combobox', { name: 'Role' }).focus();
    await page.keyboard.type('coach');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await fact(PART('yl-he-chuan'))).roles, PATIENT).toContain('COACH');
    const leave = panel().getByRole('button', { name: 'Take out of the chain' });
    await expect.poll(() => leave.isEnabled(), PATIENT).toBe(true);
    await leave.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(panel()), PATIENT).toContain('Not in the decision chain of this deal');
    expect((await fact(PART('yl-he-chuan'))).error.code).toBe('fact-not-found');
    for (let times = 0; times < 3; times++) await page.keyboard.press('Control+Z');
    await done('Nothing to undo');
    const { roles, power, attitude, source, observedOn } = before;
    expect(await fact(PART('yl-he-chuan'))).toMatchObject({ roles, power, attitude, source, observedOn });
    expectNoFaults(reader());
  });

  it('does not keep a power on the screen that was not written', async () => {
    const { page, open } = reader();
    await open(`${MAP}?sel=person:yl-he-chuan`);
    const power = panel().getByRole('spinbutton', { name: 'Power' });
    const shown = await power.inputValue();
    await power.fill('99');
    await page.keyboard.press('Enter');
    await page
      .getByRole('dialog', { name: 'What this change rests on' })
      .getByRole('button', { name: 'Cancel' })
      .click();
    await expect.poll(() => power.inputValue(), PATIENT).toBe(shown);
    expectNoFaults(reader());
  });

  it('states a tie, changes and removes it', async () => {
    const { page, open } = reader();
    const before = await reach('yl-gao-yuan');
    await open(`${MAP}?sel=person:yl-gao-yuan`);
    await expect.poll(() => textOf(panel()), PATIENT).toContain('known to nobody of ours');
    await panel().getByRole('button', { name: 'Add a tie' }).click();
    const form = page.getByRole('dialog', { name: 'Our tie to Gao Yuan' });
    await form.getByRole('combobox', { name: 'Colleague' }).fill('林可');
    await page.locator('.ant-select-item-option', { hasText: '林可' }).click();
    await form.getByRole('spinbutton', { name: 'Strength' }).fill('60');
    await form.getByRole('button', { name: 'Save' }).click();
    await giveBasis();
    await expect.poll(() => textOf(panel()), PATIENT).toContain('best tie 0.6, 林可');
    expect(await reach('yl-gao-yuan')).toBeGreaterThan(before);
    await panel().getByRole('button', { name: 'Change: 林可' }).click();
    await form.getByRole('spinbutton', { name: 'Strength' }).fill('30');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => textOf(panel()), PATIENT).toContain('best tie 0.3, 林可');
    await panel().getByRole('button', { name: 'Remove: 林可' }).click();
    await expect.poll(() => textOf(panel()), PATIENT).toContain('known to nobody of ours');
    await page.getByRole('button', { name: /^Undo: / }).click();
    await expect.poll(() => textOf(panel()), PATIENT).toContain('best tie 0.3, 林可');
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    await done('Nothing to undo');
    expect((await person('yl-gao-yuan')).tie).toBeNull();
    expect(await reach('yl-gao-yuan')).toBeCloseTo(before, 12);
    expectNoFaults(reader());
  });

  it('changes a seat and takes it away, and brings it back as it was', async () => {
    const { page, open, settled } = reader();
    const before = await fact('seats/yl-group.secretary');
    await open(`${MAP}?sel=seat:yl-group.secretary`);
    await panel().getByRole('button', { name: 'Change the seat' }).click();
    const form = page.getByRole('dialog', { name: 'Edit seat' });
    await form.getByRole('textbox', { name: 'Title' }).fill('Company secretary');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => textOf(panel()), PATIENT).toContain('Company secretary');
    await settled();
    await panel().getByRole('button', { name: 'Change the seat' }).click();
    await form.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('dialog', { name: 'Remove this seat?' }).getByRole('button', { name: 'Remove' }).click();
    await expect.poll(headline, PATIENT).toContain('15 seats');
    await expect.poll(selection, PATIENT).toBeNull();
    await settled();
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    await done('Nothing to undo');
    await expect.poll(headline, PATIENT).toContain('16 seats · 1 vacant');
    const { title, department, layer, reportsToId } = before;
    expect(await fact('seats/yl-group.secretary')).toMatchObject({ title, department, layer, reportsToId });
    expectNoFaults(reader());
  });

  it('says who asked not to be contacted; the history of a person tells what was removed and brings it back', async () => {
    const { page, open } = reader();
    const { call } = server();
    const line = 'influences/yl-gao-yuan%7Cyl-sun-yue%7Csponsorship';
    const marked = (await call('PATCH', '/api/v1/people/yl-sun-yue', { doNotContact: true })).body;
    for (const path of [MAP, '/deals/yl-deal-imaging-cloud', '/people/yl-gao-yuan']) {
      await open(`${path}?sel=person:yl-sun-yue`);
      await expect.poll(() => textOf(panel()), PATIENT).toContain('do not contact');
    }
    await call('DELETE', `/api/v1/${line}`);
    await open('/people/yl-sun-yue?tab=history');
    await expect.poll(() => textOf(page.locator('.page-sub')), PATIENT).toContain('do not contact');
    const first = page.locator('.history > li').first();
    expect(await textOf(first)).toMatch(/removed influence[\s\S]*Gao Yuan[\s\S]*Sun Yue/);
    await first.getByRole('button', { name: 'Undo this change' }).click();
    await expect.poll(async () => (await fact(line)).weight, PATIENT).toBe(0.8);
    await call('POST', `/api/v1/changes/${marked.revision}/undo`);
    expectNoFaults(reader());
  });
});
