// Who decides and how we get to them, followed in the browser as a sales leader would.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectNoFaults, PATIENT, type Reader, setStage, textOf } from './stage.ts';

const { read, reader, call } = setStage({ look: { lang: 'en' } });

const DEAL = 'yl-deal-imaging-cloud';
const TO_ZHOU_MIN = `/routes?to=yl-zhou-min&deal=${DEAL}`;
const rows = (page: Reader['page']) => page.locator('main .grid tbody tr:not(.grid-space)');
const get = async (path: string) => (await call('GET', `/api/v1/${path}`)).body;

describe('a sales leader', () => {
  it('finds whom nobody reaches, follows the route to a weakly reached buyer, and sees what hangs on who is between', async () => {
    const { page, open, settled } = await read();
    await open('/decision-makers');
    await expect.poll(() => textOf(rows(page).first()), PATIENT).toContain('Gao Yuan');
    await rows(page).first().click();
    await settled();
    const panel = page.locator('aside');
    await expect.poll(() => textOf(panel), PATIENT).toContain('not reached');

    await page.getByRole('textbox', { name: 'Find in table' }).fill('Zhou Min');
    await page.getByText(/1 of \d+ rows/).waitFor();
    await rows(page).first().click();
    await settled();
    const way = panel.locator('.way');
    await expect.poll(() => way.locator('.way-step').count(), PATIENT).toBe(4);
    const drawn = await textOf(way);
    for (const part of ['林可', 'Chen Jie', '×0.9', 'Wang Qiang', '×0.4', '= 0.132']) expect(drawn).toContain(part);
    expect(await way.locator('.way-line.dashed').count()).toBe(1);

    await way.getByRole('link', { name: 'Wang Qiang' }).click();
    await page.waitForURL(/\/people\/yl-wang-qiang/);
    await settled();
    await expect.poll(() => page.locator('h1').textContent(), PATIENT).toBe('Wang Qiang');
    const hanging = page.locator('.person-card', { hasText: 'What hangs on this person' });
    await expect.poll(() => textOf(hanging), PATIENT).toMatch(/CN¥4\.8M[\s\S]*lost without this person: Zhou Min/);
    expectNoFaults(reader());
  });

  it('corrects the attitude of who is between, sees the reach of the buyer rise, and takes it back', async () => {
    const { page, open, settled, picture } = await read();
    const reach = async () => {
      await open(TO_ZHOU_MIN);
      return textOf(page.locator('.routes-head .panel-figure strong'));
    };
    await expect.poll(reach, PATIENT).toBe('0.13');
    await open('/people/yl-wang-qiang?tab=deals');
    const row = page.getByRole('row', { name: /集团影像云平台采购/ });
    await expect.poll(() => textOf(row), PATIENT).toContain('neutral');
    await row.getByRole('button', { name: /^Edit part in a decision/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Attitude', { exact: true }).fill('2');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'hidden' });
    // The write itself says what it moved.
    const told = await textOf(page.locator('.moved'));
    expect(told).toMatch(/Moved:\s+集团影像云平台采购 chain reach 0\.\d+ → 0\.\d+/);
    const [, before = '', after = ''] = /([\d.]+) → ([\d.]+)/.exec(told) ?? [];
    expect(Number(after)).toBeGreaterThan(Number(before));
    expect(after).toBe((await get(`deals/${DEAL}/reach`)).chainReach.point.toFixed(3));
    await settled();
    await picture('a write tells what it moved');
    await expect.poll(() => textOf(row), PATIENT).toContain('supports only us');
    await expect.poll(reach, PATIENT).toBe('0.30');
    await open('/people/yl-wang-qiang?tab=history');
    const change = page.locator('.history li').first();
    await expect.poll(() => textOf(change), PATIENT).toMatch(/Attitude\s+0 → 2/);
    await change.getByRole('button', { name: 'Undo this change' }).click();
    await page.getByText('Undone').waitFor();
    await settled();
    await expect.poll(reach, PATIENT).toBe('0.13');
    expectNoFaults(reader());
  });

  it('audits one group under its own address, narrows it to a colleague, and takes out exactly what is shown', async () => {
    const { page, open, settled } = await read();
    await open('/groups/yl-group');
    await page.getByRole('tab', { name: 'Decision makers' }).click();
    await page.waitForURL(/\/groups\/yl-group\/decision-makers/);
    await settled();
    const all = (await get('groups/yl-group/decision-makers?limit=500')).total;
    await page.getByText(`${all} rows`).first().waitFor();
    await page.getByRole('combobox', { name: 'Filter by colleague' }).click();
    await page.locator('.ant-select-item-option', { hasText: '林可' }).click();
    await settled();
    const covered = (await get('groups/yl-group/decision-makers?limit=500&colleague=lin-ke')).total;
    expect(covered).toBeGreaterThan(0);
    expect(covered).toBeLessThan(all);
    await expect.poll(() => rows(page).count(), PATIENT).toBe(covered);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /Export CSV/ }).click(),
    ]);
    const [head, ...lines] = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(covered);
    const titles = await page.locator('main thead th').allInnerTexts();
    expect(head?.replace('\ufeff', '').split(',')).toEqual(titles.map((title) => title.trim()));
    expect(lines.every((line) => /\b0\.\d\d\b/.test(line))).toBe(true);
    await page.reload();
    await settled();
    await expect.poll(() => rows(page).count(), PATIENT).toBe(covered);
    expectNoFaults(reader());
  });
});

describe('what hangs on whom', () => {
  it('is listed for a whole group, the most money first, and leads into the deal', async () => {
    const { page, open, settled, picture } = await read({ lang: 'en' });
    await open('/groups/yl-group?tab=hangs');
    const chenJie = rows(page).filter({ has: page.getByRole('link', { name: 'Chen Jie', exact: true }) });
    await expect.poll(() => textOf(chenJie), PATIENT).toMatch(/Wang Qiang, Zhou Min[\s\S]*CN¥8M/);
    await picture('group hanging');
    await chenJie.getByRole('link', { name: '集团影像云平台采购' }).click();
    await page.waitForURL(/\/deals\/.*tab=hangs/);
    await settled();
    await expect.poll(() => textOf(page.locator('main .grid')), PATIENT).toMatch(/Chen Jie[\s\S]*Zhou Min/);
    expectNoFaults(reader());
  });

  it('is listed for one account alone', async () => {
    const { page, open } = await read({ lang: 'en' });
    await open('/accounts/yl-group?tab=hangs');
    await expect.poll(() => rows(page).count(), PATIENT).toBeGreaterThan(0);
    const { total } = await get('accounts/yl-group/hanging');
    expect(await rows(page).count()).toBe(total);
    expectNoFaults(reader());
  });
});

describe('routes', () => {
  it('of all of ours are compared and narrowed to one colleague by a click; Back brings them all back', async () => {
    const { page, open, settled } = await read({ lang: 'zh' });
    await open(TO_ZHOU_MIN);
    await expect.poll(() => page.locator('.routes .way').count(), PATIENT).toBe(3);
    await page.getByRole('button', { name: '顾清' }).click();
    await settled();
    expect(new URL(page.url()).searchParams.get('from')).toBe('gu-qing');
    const first = page.locator('.routes .way').first();
    await expect.poll(() => textOf(first.locator('.way-step').first()), PATIENT).toContain('顾清');
    await expect.poll(() => textOf(page.locator('.routes-head')), PATIENT).toContain('未触达');
    await page.goBack();
    await settled();
    await expect.poll(() => textOf(page.locator('.routes-head')), PATIENT).toContain('勉强可达');
    expectNoFaults(reader());
  });

  it('are narrowed to sure facts and to fewer persons between: what is left out is said, the reach stays', async () => {
    const { page, open, settled, picture } = await read();
    await open(TO_ZHOU_MIN);
    const head = page.locator('.routes-head');
    const told = page.locator('.routes-narrowed');
    const choose = async (field: string, option: string) => {
      await page.getByRole('combobox', { name: field }).click();
      await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: option }).click();
      await settled();
    };
    const before = await textOf(head);
    expect(before).toContain('0.13');
    expect(await told.count()).toBe(0);
    await choose('Lines used', 'Sure facts only');
    await expect.poll(() => textOf(told), PATIENT).toContain('only facts and attitudes that are clear or better');
    expect(await textOf(told)).toMatch(/best of all is left out: 0\.132, 林可 → Chen Jie → Wang Qiang → Zhou Min/);
    expect(await page.locator('.routes .way-line.dashed').count()).toBe(0);
    expect(await textOf(head)).toBe(before);
    await picture('routes-narrowed');
    await choose('Persons between', 'Nobody');
    await expect
      .poll(() => textOf(told), PATIENT)
      .toContain('No such route: only facts and attitudes that are clear or better, direct ties only');
    expect(await page.locator('.routes .way').count()).toBe(0);
    expect(await textOf(head)).toBe(before);
    await head.getByRole('button', { name: '0.13' }).click();
    await settled();
    await expect.poll(() => textOf(page.locator('aside')), PATIENT).toContain('How it adds up');
    await page.reload();
    await settled();
    await expect.poll(() => textOf(told), PATIENT).toContain('No such route');
    expect(await textOf(page.locator('aside'))).toContain('0.132');
    await told.getByRole('button', { name: 'Show all routes' }).click();
    await told.waitFor({ state: 'detached' });
    await settled();
    await expect.poll(() => page.locator('.routes .way').count(), PATIENT).toBe(3);
    await choose('Persons between', 'At most 3');
    await expect.poll(() => textOf(told), PATIENT).toContain('The best of all is among them.');
    expectNoFaults(reader());
  });

  it('open to the facts each factor rests on', async () => {
    const { page, open, settled } = await read();
    await open(TO_ZHOU_MIN);
    await page.locator('.routes .way').first().getByRole('button', { name: '= 0.132' }).click();
    await settled();
    expect(new URL(page.url()).searchParams.get('sel')).toBe('route:0');
    const text = await textOf(page.locator('aside'));
    expect(text).toContain('How it adds up');
    expect(text).toMatch(/Chen Jie → Wang Qiang[\s\S]*colleague · 2026-10-09/);
    expect(text).toMatch(/part in a decision.*2026-06-23/);
    expectNoFaults(reader());
  });

  it('are asked for by a name in pinyin', async () => {
    const { page, open, settled } = await read({ lang: 'zh' });
    await open('/routes');
    await page.getByRole('combobox', { name: '到' }).fill('zhaoning');
    await page.locator('.ant-select-item-option', { hasText: '赵宁' }).click();
    await settled();
    expect(new URL(page.url()).searchParams.get('to')).toBe('yl-zhao-ning');
    await expect.poll(() => page.locator('h1').textContent(), PATIENT).toBe('到赵宁的路径');
    await expect.poll(() => textOf(page.locator('.routes-head')), PATIENT).toContain('可达');
    expectNoFaults(reader());
  });

  it('that do not exist are explained in words, with what to do next', async () => {
    const { page, open, picture } = await read();
    const write = async (method: string, path: string, record: object) =>
      (await call(method, `/api/v1/${path}`, record)).body;
    const nobody = await write('POST', 'people', { name: 'Nora Nobody' });
    await open(`/routes?to=${nobody.id}`);
    const told = page.locator('.nothing-found');
    await expect.poll(() => textOf(told), PATIENT).toContain('No route to Nora Nobody');
    await expect.poll(() => textOf(told), PATIENT).toContain('Nobody of ours knows');
    await told.getByRole('button', { name: /Add a fact about/ }).click();
    await page.waitForURL(/\/people\//);

    // The only one who leads to her is against us in this deal.
    const led = await write('POST', 'influences', { fromId: 'yl-wang-qiang', toId: nobody.id, weight: 0.5 });
    const part = `decisions/${encodeURIComponent(`${DEAL}|yl-wang-qiang`)}`;
    const against = await write('PATCH', part, { attitude: -2 });
    await open(`/routes?to=${nobody.id}&deal=${DEAL}`);
    await expect.poll(() => textOf(told), PATIENT).toMatch(/somebody who is against us.*Wang Qiang/);
    await picture('routes-blocked');
    for (const { revision } of [against, led, nobody])
      expect(await write('POST', `changes/${revision}/undo`, {})).toMatchObject({ undid: revision });
    expectNoFaults(reader());
  });
});

describe('the page of a person', () => {
  it('is found by pinyin from anywhere, and opens a tie down to its contacts', async () => {
    const { page, open, settled } = await read({ lang: 'zh' });
    await open('/portfolio');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('chenjie');
    await page.getByRole('option', { name: /陈洁/ }).first().waitFor();
    await settled();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/people\/yl-chen-jie/);
    await settled();
    await page.getByRole('tab', { name: /我方相识/ }).click();
    await page.getByRole('row', { name: /林可/ }).click();
    await settled();
    const text = await textOf(page.locator('aside'));
    expect(text).toContain('0.874');
    expect(text).toMatch(/拜访 · 1 × 2\^\(-4\/90\)/);
    await page.locator('aside .ledger-label').first().click();
    await settled();
    await expect.poll(() => textOf(page.locator('aside')), PATIENT).toContain('影像云方案沟通');
    expectNoFaults(reader());
  });

  it('states what is missing where it is missing, and undoes it', async () => {
    const { page, open, settled } = await read();
    await open('/people/yl-wang-qiang');
    const card = page.locator('.person-card', { hasText: 'Completeness' });
    const known = async () => Number(/(\d+) of/.exec(await textOf(card))?.[1]);
    await expect.poll(known, PATIENT).toBeGreaterThan(0);
    const before = await known();
    await card.getByRole('button', { name: 'Phone' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Phone').fill('021 5550 0139');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settled();
    await expect.poll(known, PATIENT).toBe(before + 1);
    await page.locator('.ant-notification-notice').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone').waitFor();
    await settled();
    await expect.poll(known, PATIENT).toBe(before);
    expectNoFaults(reader());
  });
});

describe('a colleague who leaves', () => {
  it('leaves persons nobody else is tied to, deals that hang on him, and who is nearest then', async () => {
    const { page, open, settled } = await read();
    const answer = await get('colleagues/lin-ke/hand-over');
    const lost = answer.rows.filter((row: { lost: boolean }) => row.lost).length;
    await open('/colleagues/lin-ke');
    const card = page.locator('.colleague-leaves');
    await expect.poll(() => textOf(card), PATIENT).toContain(`${lost} would lose their last tie`);
    await expect.poll(() => textOf(card), PATIENT).toContain('集团影像云平台采购');
    await rows(page).first().click();
    await settled();
    await expect.poll(() => page.locator('aside .way-step').count(), PATIENT).toBe(2);
    await page
      .getByRole('row', { name: /Chen Jie/ })
      .getByRole('link', { name: '顾清' })
      .click();
    await page.waitForURL(/\/colleagues\/gu-qing/);
    await settled();
    await expect.poll(() => page.locator('h1').textContent(), PATIENT).toBe('顾清');
    expectNoFaults(reader());
  });
});
