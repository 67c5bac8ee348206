// Who decides: the power map read, folded and searched in the browser, as people would do it.
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { answersOf, MAP, partsOf } from './on-map.ts';
import { expectNoFaults, PATIENT, setStage, textOf } from './stage.ts';

const { read, reader, server } = setStage();

const { panel, headline, notice, selection, spoken, row, place } = partsOf(reader);
const { map: mapOf } = answersOf(server);

describe('the power map is read', () => {
  beforeEach(() => read({ lang: 'en' }));

  it('opens with the largest open deal, says what to know first, and leads to it', async () => {
    const { page, open, settled } = reader();
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
    expectNoFaults(reader());
  });

  it('folds and opens, finds somebody inside what is folded, and keeps map and table on the same selection', async () => {
    const { page, open, settled } = reader();
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
    expectNoFaults(reader());
  });

  it('is moved in by keys, from the chair down, and says where one is', async () => {
    const { page, open } = reader();
    await open(MAP);
    const map = page.getByRole('application');
    await map.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(spoken, PATIENT).toContain('Chen Yuanchuan');
    await page.keyboard.press('ArrowDown');
    await expect.poll(spoken, PATIENT).toContain('Li Chongwen');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect.poll(spoken, PATIENT).toMatch(/Gao Yuan|Zhou Min/);
    await page.keyboard.press('Space');
    await expect.poll(notice, PATIENT).toContain('folded in');
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect.poll(selection, PATIENT).toBeNull();
    expectNoFaults(reader());
  });

  it('is followed with the pointer: a seat, a line, a fold, the page of a person', async () => {
    const { page, open, settled } = reader();
    const { node } = answersOf(server);
    await open(MAP);
    const press = async (id: string, times = 1) => {
      const { x, y } = await place(id);
      await page.mouse.click(x, y, { clickCount: times });
      await settled();
    };
    await press(await node('yl-zhou-min'));
    await expect.poll(selection, PATIENT).toBe('person:yl-zhou-min');
    await press('l:yl-gao-yuan|yl-sun-yue|sponsorship');
    await expect.poll(selection, PATIENT).toBe('line:yl-gao-yuan|yl-sun-yue|sponsorship');
    await expect.poll(() => textOf(panel()), PATIENT).toMatch(/Who is influenced\s+Sun Yue/);
    await press((await node('yl-gao-yuan')).replace('n:', 'b:'));
    await expect.poll(notice, PATIENT).toContain('2 of 16 are folded in');
    await press('n:seat:yl-group.secretary');
    await expect.poll(selection, PATIENT).toBe('seat:yl-group.secretary');
    await press(await node('yl-chen-jie'), 2);
    await page.waitForURL(/\/people\/yl-chen-jie/);
    expectNoFaults(reader());
  });

  it('has its keys in the dialog of shortcuts', async () => {
    const { page, open } = reader();
    await open(MAP);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await dialog.waitFor();
    const keys = dialog.getByRole('table', { name: 'Power map' }).locator('kbd');
    expect(await keys.allInnerTexts()).toEqual(['↑ ↓ ← →', 'Space', 'Enter', 'L', 'Esc', 'Ctrl/⌘ Z', 'Ctrl/⌘ Shift Z']);
    expectNoFaults(reader());
  });

  it('shows the whole group: influence across companies, one person on the seats of two', async () => {
    const { page, open, settled } = reader();
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
    expectNoFaults(reader());
  });

  it('singles out what a filter names in both twins, and offers standing over each kind of influence', async () => {
    const { page, open, settled } = reader();
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
    expectNoFaults(reader());
  });

  it('is given out whole: SVG and PNG with title and legend, rows and lines as CSV', async () => {
    const { page, open } = reader();
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
    expectNoFaults(reader());
  });
});
