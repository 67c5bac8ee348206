// Lines of the power map drawn, changed and removed in the browser, by pointer and by keys.
import { beforeEach, describe, expect, it } from 'vitest';
import { answersOf, MAP, partsOf } from './on-map.ts';
import { expectNoFaults, PATIENT, setStage, textOf } from './stage.ts';

const { read, reader, server } = setStage({ look: { lang: 'en' } });
beforeEach(() => read());

const { panel, notice, giveBasis, place } = partsOf(reader);
const { fact, reach, node } = answersOf(server);

describe('lines of the power map', () => {
  it('draws an influence by keys alone, changes its weight, and removes it', async () => {
    const { page, open, settled } = reader();
    const before = await reach('yl-gao-yuan');
    await open(`${MAP}?sel=person:yl-zhao-ning`);
    await page.getByRole('application').focus();
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
    await expect.poll(() => reach('yl-gao-yuan'), PATIENT).toBeGreaterThan(before + 0.2);
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
    await expect.poll(() => reach('yl-gao-yuan'), PATIENT).toBeCloseTo(before, 12);
    await expect.poll(() => textOf(panel()), PATIENT).not.toContain('Gao Yuan 0.8');
    expectNoFaults(reader());
  });

  it('draws a line by dragging from one seat to another; beside a person it draws nothing, and without drawing the map moves', async () => {
    const { page, open, settled } = reader();
    await open(MAP);
    const drag = async (from: string, to: string) => {
      const [a, b] = [await place(from), await place(to)];
      await page.mouse.move(a.x, a.y);
      await page.mouse.down();
      for (const part of [0.3, 0.7, 1]) await page.mouse.move(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part);
      await page.mouse.up();
    };
    const [zhao, gao] = [await node('yl-zhao-ning'), await node('yl-gao-yuan')];
    const dialog = page.getByRole('dialog', { name: 'New influence or conflict' });
    const still = await place(gao);
    await drag(zhao, gao);
    await settled();
    expect(await dialog.count()).toBe(0);
    expect(await place(gao)).not.toEqual(still);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Draw a line' }).first().click();
    await expect.poll(notice, PATIENT).toContain('Drawing: drag from one person to another');
    const before = await place(gao);
    await drag(zhao, 'n:seat:yl-group.secretary');
    await expect.poll(() => textOf(page.locator('.ant-message')), PATIENT).toContain('Nobody sits on a vacant seat');
    expect(await place(gao)).toEqual(before);
    expect(await dialog.count()).toBe(0);
    await drag(zhao, gao);
    await dialog.waitFor();
    await expect.poll(() => textOf(dialog), PATIENT).toMatch(/Zhao Ning[\s\S]*Gao Yuan/);
    await dialog.getByText('conflict', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await giveBasis();
    const made = 'influences/yl-zhao-ning%7Cyl-gao-yuan%7Cconflict';
    await expect.poll(async () => (await fact(made)).weight, PATIENT).toBe(0.5);
    await expect.poll(async () => (await place('l:yl-zhao-ning|yl-gao-yuan|conflict')).x, PATIENT).toBeGreaterThan(0);
    expect(await notice()).not.toContain('Drawing');
    await page.keyboard.press('Control+Z');
    await expect.poll(async () => (await fact(made)).error?.code, PATIENT).toBe('fact-not-found');
    expectNoFaults(reader());
  });
});
