// An organogram compared with what is stored: each line seen, decided, and only then written.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RecordReader } from '../../server/import/reading/records.ts';
import { packageRoot } from '../../server/store/package-root.ts';
import { csv } from '../import/support.ts';
import { expectWhole } from './looks.ts';
import { ended, expectNoFaults, PATIENT, type Reader, setStage, textOf } from './stage.ts';

const PIECE = join(packageRoot(), 'seeds', 'pieces', 'uk_gov_organograms', 'senior_posts.csv');
const [HEADER = [], ...ROWS] = new RecordReader().read(readFileSync(PIECE, 'utf8'), true).map(({ cells }) => cells);
const [FIRST, SECOND] = ['2011-03-31', '2011-09-30'];
const BLOOD = 'nhs_blood_and_transplant';
const MUSEUM = 'royal_air_force_museum';
function posts(date: string, ...organisations: string[]) {
  const rows = ROWS.filter((row) => organisations.includes(row[0] ?? '') && row[1] === date);
  return { name: 'posts.csv', mimeType: 'text/csv', buffer: Buffer.from(csv(HEADER, ...rows)) };
}

const { read, reader, server, call } = setStage({ demonstration: false, look: { lang: 'en' } });
let importId = '';
beforeEach(async () => {
  const body = new FormData();
  const { name, buffer } = posts(FIRST, BLOOD, MUSEUM);
  body.append('files', new Blob([Uint8Array.from(buffer)]), name);
  const answer = await fetch(`${server().url}/api/v1/imports`, { method: 'POST', body });
  const job: { id: string } = await answer.json();
  importId = job.id;
  await ended(server(), importId);
});
afterEach(async () => {
  await call('POST', `/api/v1/imports/${importId}/undo`);
  await ended(server(), importId);
});

async function compare(lang: 'zh' | 'en', ...organisations: string[]): Promise<Reader> {
  const { page, open, settled } = await read({ lang });
  await open('/import/difference');
  await page.locator('input[type=file]').setInputFiles(posts(SECOND, ...organisations));
  await settled();
  return reader();
}

describe('the difference of an organogram', () => {
  it('is whole in both languages and themes, wide and small', async () => {
    const { page } = await compare('zh', BLOOD);
    await page.getByRole('row').nth(3).getByText('接受').click();
    await page.getByRole('row').nth(4).getByText('拒绝').click();
    await expectWhole(reader(), 'difference');
  });

  it('is decided line by line; what a line needs comes with it, and nothing is stored before it is saved', async () => {
    const { page, settled } = await compare('en', MUSEUM);
    const bar = page.locator('.difference-bar');
    await expect.poll(() => textOf(bar), PATIENT).toContain('0 accepted, 0 rejected, 9 open');
    const row = (name: RegExp) => page.getByRole('row', { name });
    const moved = row(/Moved.*by name/).first();
    const who = await textOf(moved.locator('td').nth(1));
    await moved.getByText('Same', { exact: true }).click();
    // The new seat he moves to is accepted with him.
    await expect.poll(() => textOf(bar), PATIENT).toContain('2 accepted, 0 rejected, 7 open');
    await page.getByRole('textbox', { name: 'Find in table' }).fill('closed');
    await page.getByText(/3 of 9 rows/).waitFor();
    await page.getByRole('button', { name: 'Reject 3 shown' }).click();
    await expect.poll(() => textOf(bar), PATIENT).toContain('2 accepted, 3 rejected, 4 open');
    const people = async () => {
      const { rows } = (await call('GET', `/api/v1/people?accountId=${MUSEUM}`)).body;
      return rows.map(({ revision: _, ...person }: { revision: number; id: string; name: string }) => person);
    };
    const before = await people();
    await page.getByRole('button', { name: 'Save 2 lines' }).click();
    await page.getByText('2 lines saved').waitFor();
    await settled();
    // The rest is proposed again, and the line that the new seat could not have to a manager who was not taken.
    await page.getByRole('textbox', { name: 'Find in table' }).fill('');
    await expect.poll(() => textOf(bar), PATIENT).toContain('0 accepted, 0 rejected, 8 open');
    const known = (await people()).find(({ name }: { name: string }) => name === who);
    const { body } = await call('GET', `/api/v1/people/${encodeURIComponent(known.id)}?asOf=2011-10-15`);
    expect(body.seats.map(({ inForce }: { inForce: boolean }) => inForce).sort()).toEqual([false, true]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(people, PATIENT).toEqual(before);
    expectNoFaults(reader());
  });

  it('asks which organogram of a file is meant, and says where nothing differs', async () => {
    const { page, settled } = await compare('en', BLOOD, MUSEUM);
    await page.getByText('The file has several organograms').first().waitFor();
    await page.getByRole('combobox', { name: 'Organisation and day' }).click();
    await page.locator('.ant-select-item-option', { hasText: /Royal Air Force Museum/i }).click();
    await settled();
    await page.getByRole('button', { name: 'Accept 9 shown' }).click();
    await page.getByRole('button', { name: 'Save 9 lines' }).click();
    await page.getByText('Nothing differs').waitFor();
    await page.getByRole('button', { name: 'Other file' }).click();
    await page.getByText('Drop an organogram here').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone').waitFor();
    expectNoFaults(reader());
  });
});
