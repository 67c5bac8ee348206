// Who decides: the power map read, folded, searched and edited in the browser, as people would do it.
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectNoFaults, type Look, openStage, PATIENT, pictureOf, type Reader, type Stage, textOf } from './stage.ts';

let stage: Stage;
let reader: Reader;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

async function read(look: Look = {}): Promise<Reader> {
  reader = await stage.reader(look);
  return reader;
}
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await reader.page.screenshot({ path: pictureOf(`failed ${task.name}`) });
  await reader.close();
});

const MAP = '/accounts/yl-group/power-map';
const panel = () => reader.page.locator('aside');
const headline = () => textOf(reader.page.locator('.page-sub'));
const notice = () => textOf(reader.page.locator('.map-notice'));
const selection = () => new URL(reader.page.url()).searchParams.get('sel');
/** A person's row of the table twin. */
const row = (name: string) => reader.page.getByRole('row', { name: new RegExp(`^${name}`) });
const toast = () => reader.page.locator('.ant-notification-notice').last();

/** Says what the first edit rests on; later ones use it. */
async function giveBasis(): Promise<void> {
  const dialog = reader.page.getByRole('dialog', { name: 'What this change rests on' });
  await dialog.getByRole('combobox', { name: /Source/ }).fill('site visit');
  await dialog.getByRole('button', { name: 'Use it' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await reader.settled();
}

async function mapOf(query = '') {
  const { body } = await stage.server.call('GET', `/api/v1${MAP}?deal=yl-deal-imaging-cloud${query}`);
  return body;
}
const reachOf = async (id: string): Promise<number> =>
  (await mapOf()).persons.find((person: { id: string }) => person.id === id).reach.point;

describe('the power map is read', () => {
  beforeEach(() => read({ lang: 'en' }));

  it('opens with the largest open deal, says what to know first, and leads to it', async () => {
    const { page, open, settled } = reader;
    await open(MAP);
    await expect.poll(() => new URL(page.url()).searchParams.get('deal'), PATIENT).toBe('yl-deal-imaging-cloud');
    await expect.poll(headline, PATIENT).toContain('16 seats · 1 vacant');
    await expect.poll(() => textOf(panel()), PATIENT).toMatch(/1 key person nobody of ours gets to\s+Gao Yuan/);
    expect(await textOf(panel())).toMatch(/influence far above their title\s+Chen Jie/);
    await panel().getByRole('button', { name: 'Gao Yuan' }).first().click();
    await settled();
    expect(selection()).toBe('person:yl-gao-yuan');
    await expect.poll(() => textOf(panel()), PATIENT).toMatch(/In the deal: 集团影像云平台采购/);
    expect(await textOf(panel())).toContain('not convinced');
    expect(await textOf(panel())).toMatch(/Conflicts\s+Chen Jie 0\.7/);
    const address = page.url();
    const before = await textOf(panel());
    await page.reload();
    await settled();
    expect(page.url()).toBe(address);
    await expect.poll(() => textOf(panel()), PATIENT).toBe(before);
    expectNoFaults(reader);
  });

  it('folds and opens, finds somebody inside what is folded, and keeps map and table on the same selection', async () => {
    const { page, open, settled } = reader;
    await open(MAP);
    await page.getByRole('button', { name: 'Collapse', exact: true }).click();
    await page.getByText('Open to level 2').click();
    await expect.poll(notice, PATIENT).toContain('13 of 16 are folded in');
    const find = page.getByRole('textbox', { name: 'Find a seat or person' });
    await find.pressSequentially('zhao ning');
    await page.keyboard.press('Enter');
    await expect.poll(selection, PATIENT).toBe('person:yl-zhao-ning');
    await expect.poll(notice, PATIENT).not.toContain('13 of 16');
    await page.getByRole('button', { name: 'Table' }).click();
    await expect.poll(() => textOf(page.locator('tr.chosen')), PATIENT).toContain('Zhao Ning');
    await row('Zhou Min').click();
    await settled();
    expect(selection()).toBe('person:yl-zhou-min');
    await page.getByRole('button', { name: 'As a map' }).click();
    await settled();
    await expect.poll(() => textOf(page.locator('.map [aria-live=polite]').first()), PATIENT).toContain('Zhou Min');
    expectNoFaults(reader);
  });

  it('is moved in by keys, from the chair down, and says where one is', async () => {
    const { page, open } = reader;
    await open(MAP);
    const map = page.getByRole('application');
    await map.focus();
    const at = () => page.locator('.map .unseen').first().innerText();
    await page.keyboard.press('ArrowDown');
    await expect.poll(at, PATIENT).toContain('Chen Yuanchuan');
    await page.keyboard.press('ArrowDown');
    await expect.poll(at, PATIENT).toContain('Li Chongwen');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect.poll(at, PATIENT).toMatch(/Gao Yuan|Zhou Min/);
    await page.keyboard.press('Space');
    await expect.poll(notice, PATIENT).toContain('folded in');
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect.poll(selection, PATIENT).toBeNull();
    expectNoFaults(reader);
  });

  it('shows the whole group: influence across companies, one person on the seats of two', async () => {
    const { page, open, settled } = reader;
    await open(`${MAP}?scope=group`);
    await expect.poll(headline, PATIENT).toMatch(/25 accounts · \d+ seats/);
    await expect.poll(notice, PATIENT).toContain('are folded in');
    const find = page.getByRole('textbox', { name: 'Find a seat or person' });
    await find.pressSequentially('tao jing');
    await page.keyboard.press('Enter');
    await expect.poll(selection, PATIENT).toBe('person:yl-tao-jing');
    await settled();
    const text = await textOf(panel());
    expect(text).toMatch(/Li Chongwen 0\.4/);
    expect(text).toContain('Linzhu Oncology Hospital');
    expect(text).toContain('Yuanlan North Holding');
    expectNoFaults(reader);
  });

  it('singles out what a filter names in both twins, and offers standing over each kind of influence', async () => {
    const { page, open, settled } = reader;
    await open(`${MAP}?as=table&attitudes=2,3`);
    await expect.poll(() => page.locator('tr.faded').count(), PATIENT).toBe(14);
    await expect.poll(() => row('Chen Jie').getAttribute('class'), PATIENT).not.toContain('faded');
    await open(`${MAP}?standing=1`);
    await page.getByRole('combobox', { name: 'Kind of influence' }).click();
    await page.locator('.ant-select-item-option', { hasText: 'expertise' }).click();
    await settled();
    await expect.poll(() => new URL(page.url()).searchParams.get('kind'), PATIENT).toBe('expertise');
    const ranks = (await mapOf('&kind=expertise')).standing;
    const first = ranks.find((each: { informalRank: number }) => each.informalRank === 1);
    expect(first.personId).toBe('yl-wang-qiang');
    expectNoFaults(reader);
  });

  it('is given out whole: SVG and PNG with title and legend, rows and lines as CSV', async () => {
    const { page, open } = reader;
    await open(MAP);
    const save = async (item: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        (async () => {
          await page.getByRole('button', { name: 'Export' }).click();
          await page.getByRole('menuitem', { name: item }).click();
        })(),
      ]);
      return { name: download.suggestedFilename(), data: readFileSync(await download.path()) };
    };
    const svg = await save('Whole map as SVG');
    expect(svg.name).toBe('Power map of Yuanlan Medical Group.svg');
    for (const word of ['Zhou Min', 'vacant', 'decision layer', 'key person', 'reports to', '0.7 conflict'])
      expect(svg.data.toString('utf8')).toContain(word);
    const png = await save('Whole map as PNG');
    expect(png.data.subarray(1, 4).toString()).toBe('PNG');
    expect(png.data.length).toBeGreaterThan(20_000);
    const rows = await save('Seats and people as CSV');
    expect(rows.data.toString('utf8').trim().split('\r\n')).toHaveLength(17);
    const lines = await save('Lines as CSV');
    expect(lines.data.toString('utf8')).toContain('yl-wang-qiang,Wang Qiang,yl-zhou-min,Zhou Min,0.7,expertise');
    expectNoFaults(reader);
  });
});

describe('the power map is edited', () => {
  beforeEach(() => read({ lang: 'en' }));

  it('writes an attitude with what it rests on; reach moves with it; the toast and the keys take it back and bring it again', async () => {
    const { page, open, settled } = reader;
    const before = await reachOf('yl-zhou-min');
    await open(`${MAP}?as=table&sel=person:yl-wang-qiang`);
    const reach = async () => Number((await textOf(row('Zhou Min').locator('td').nth(5))).split(' ')[0]);
    await expect.poll(reach, PATIENT).toBeCloseTo(before, 2);
    await panel().getByRole('button', { name: 'actively helps' }).click();
    await giveBasis();
    // Wang Qiang passes on 1 instead of 0.4.
    await expect.poll(reach, PATIENT).toBeCloseTo(before * 2.5, 2);
    const { body: stored } = await stage.server.call('GET', '/api/v1/decisions/yl-deal-imaging-cloud%7Cyl-wang-qiang');
    expect(stored).toMatchObject({ attitude: 3, source: 'site visit', observedOn: '2026-11-22', confidence: 'clear' });
    await expect.poll(() => textOf(toast()), PATIENT).toContain('Wang Qiang: attitude is now “actively helps”');
    await toast().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(reach, PATIENT).toBeCloseTo(before, 2);
    await settled();
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(reach, PATIENT).toBeCloseTo(before * 2.5, 2);
    await settled();
    await page.keyboard.press('Control+Z');
    await expect.poll(reach, PATIENT).toBeCloseTo(before, 2);
    await expect.poll(() => reachOf('yl-zhou-min'), PATIENT).toBeCloseTo(before, 12);
    const { body: again } = await stage.server.call('GET', '/api/v1/decisions/yl-deal-imaging-cloud%7Cyl-wang-qiang');
    expect(again).toMatchObject({ attitude: 0, source: 'colleague' });
    // The next edit does not ask again.
    await panel().getByRole('button', { name: 'supports us', exact: true }).click();
    await expect.poll(reach, PATIENT).toBeCloseTo(before * 1.75, 2);
    await settled();
    await page.keyboard.press('Control+Z');
    await expect.poll(reach, PATIENT).toBeCloseTo(before, 2);
    expectNoFaults(reader);
  });

  it('draws an influence by keys alone, changes its weight, and removes it', async () => {
    const { page, open, settled } = reader;
    const before = await reachOf('yl-gao-yuan');
    await open(`${MAP}?sel=person:yl-zhao-ning`);
    const map = page.getByRole('application');
    await map.focus();
    await page.keyboard.press('l');
    await expect.poll(notice, PATIENT).toContain('From Zhao Ning to');
    // Up to the chair, down to the president.
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'New influence or conflict' });
    await dialog.waitFor();
    await expect.poll(() => textOf(dialog), PATIENT).toMatch(/Zhao Ning[\s\S]*Li Chongwen/);
    await dialog.getByRole('combobox', { name: 'Who is influenced' }).fill('Gao');
    await page.locator('.ant-select-item-option', { hasText: 'Gao Yuan' }).click();
    await dialog.getByText('expertise', { exact: true }).click();
    await dialog.getByRole('spinbutton', { name: 'Weight' }).fill('80');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await giveBasis();
    await expect.poll(() => reachOf('yl-gao-yuan'), PATIENT).toBeGreaterThan(before + 0.2);
    await page.getByRole('textbox', { name: 'Find a seat or person' }).fill('zhao ning');
    await page.keyboard.press('Enter');
    await settled();
    await expect.poll(() => textOf(panel()), PATIENT).toMatch(/Gao Yuan 0\.8\s+expertise · site visit · 2026-11-22/);
    await panel().getByRole('button', { name: 'Change the influence: Gao Yuan' }).click();
    const change = page.getByRole('dialog', { name: 'Change the influence' });
    await change.getByText('sponsorship', { exact: true }).click();
    await change.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => textOf(panel()), PATIENT).toMatch(/Gao Yuan 0\.8\s+sponsorship/);
    await settled();
    // Another kind is another fact, and yet one step.
    await page.getByRole('button', { name: /^Undo: Zhao Ning → Gao Yuan/ }).click();
    await expect.poll(() => textOf(panel()), PATIENT).toMatch(/Gao Yuan 0\.8\s+expertise/);
    await settled();
    await panel().getByRole('button', { name: 'Remove: Gao Yuan' }).click();
    await expect.poll(() => reachOf('yl-gao-yuan'), PATIENT).toBeCloseTo(before, 12);
    await expect.poll(() => textOf(panel()), PATIENT).not.toContain('Gao Yuan 0.8');
    expectNoFaults(reader);
  });

  it('vacates a seat, puts somebody on it, adds a seat below, and takes all of it back', async () => {
    const { page, open, settled } = reader;
    const { seats } = await mapOf();
    const { holders } = seats.find((seat: { id: string }) => seat.id === 'yl-group.buyer');
    const hold = async () =>
      (await stage.server.call('GET', `/api/v1/holders/${encodeURIComponent(holders[0].factId)}`)).body;
    await open(`${MAP}?sel=seat:yl-group.buyer`);
    await panel().getByRole('button', { name: 'Vacate' }).click();
    await giveBasis();
    await expect.poll(headline, PATIENT).toContain('2 vacant');
    await expect.poll(async () => (await hold()).until, PATIENT).toBe('2026-11-22');

    await panel().getByRole('button', { name: 'Put somebody on it' }).click();
    const put = page.getByRole('dialog', { name: /Put somebody on/ });
    await put.getByRole('combobox', { name: 'Person' }).fill('He Chuan');
    await page.locator('.ant-select-item-option').first().click();
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
    expectNoFaults(reader);
  });
});
