import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { publishedOrders } from '../../domain/scores/testing/published-orders.ts';
import { openInstance } from '../support/instance.ts';
import { TODAY } from '../support/server.ts';
import { scoresTold } from '../support/told.ts';

interface Row {
  accountId: string;
  score: number | null;
  segment: string | null;
  reason: string | null;
}
async function fileIn(archive: ArrayBuffer, name: string): Promise<string> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(archive));
  for await (const entry of zip.eachEntry())
    if (entry.fileName === name) return text(await zip.openReadStreamPromise(entry));
  throw new Error(`no ${name}`);
}
const ids = (rows: Row[]) => rows.map((row) => row.accountId);

describe('RFM of real orders', () => {
  const { put, get } = openInstance({ kept: true });

  it('is that of all orders with quintiles, as published for 995 customers', async () => {
    const orders = publishedOrders();
    const customers = [...new Set(orders.map((order) => order.customer))];
    await put(
      'account',
      customers.map((id) => ({ id, name: id })),
    );
    await put(
      'order',
      orders.map(({ customer, orderedOn, revenue }, at) => ({
        id: `o${at}`,
        accountId: customer,
        orderedOn,
        amount: revenue,
      })),
    );
    const path = 'scores/rfm?window=all&recency=quintiles&asOf=2006-12-31&limit=500';
    const first = await get(path);
    const second = await get(`${path}&cursor=${first.next}`);
    const rows = [...first.rows, ...second.rows];
    expect([first.total, rows.length, second.next]).toEqual([995, 995, undefined]);
    const champions = rows.filter(({ parts }) => parts.r >= 4 && parts.f >= 4 && parts.m >= 4);
    const sum = (figure: 'orders' | 'amount') => champions.reduce((all, row) => all + row.measure[figure], 0);
    expect([champions.length, sum('orders'), sum('amount')]).toEqual([158, 1234, 120_178]);
    for (const { score, parts } of rows) expect(score).toBe(100 * parts.r + 10 * parts.f + parts.m);
    // Of a year without an order nobody has a score.
    const later = await get('scores/rfm?window=12m&asOf=2009-12-31&limit=1');
    expect(later.rows[0]).toMatchObject({ score: null, segment: null, reason: 'no-orders' });
  });
});

describe('a table of scores', () => {
  const { put, get, call, server } = openInstance({ kept: true });
  const account = (id: string, more: object = {}) => ({ id, name: `Account ${id}`, ...more });

  beforeAll(async () => {
    await put('colleague', [{ id: 'R1', name: 'Lin Ke' }]);
    await put('account', [
      account('a', { nameEn: 'Alpha', industry: 'Hospital', country: 'CN', colleagueIds: ['R1'] }),
      account('b', { industry: 'Hospital', country: 'CN', name: '远岚医院' }),
      account('c', { industry: 'Energy', country: 'DE' }),
      account('d', { name: '=1+1' }),
      account('e'),
    ]);
    const holding = { ownerKind: 'account', interest: 'shareholding', source: 'registry', since: null };
    await call('POST', '/api/v1/stakes', { ...holding, ownerId: 'a', ownedId: 'b', share: 0.8 });
    const order = (id: string, accountId: string, orderedOn: string, amount: number) => ({
      id,
      accountId,
      orderedOn,
      amount,
      currency: 'CNY',
    });
    await put('order', [
      order('o1', 'a', '2026-05-25', 900),
      order('o2', 'a', '2026-05-20', 900),
      order('o3', 'b', '2025-12-01', 500),
      order('o4', 'c', '2026-04-10', 300),
      order('o5', 'd', '2026-02-01', 100),
      order('o6', 'e', '2020-02-01', 100),
    ]);
    // The same once more as another version: what the first one says is then computed, not read.
    const { models } = await get('score-models');
    await call('PUT', '/api/v1/score-models/rfm', { parameters: models[0].parameters, basedOn: 'rfm-1' });
    await scoresTold(server(), 'rfm');
  });

  it('is told from the stored rows: the highest first, those without a score last with the reason', async () => {
    const all = await get('scores/rfm');
    expect(all).toMatchObject({
      from: 'stored',
      asOf: TODAY,
      pending: 0,
      currency: 'CNY',
      total: 5,
      totalCapped: false,
    });
    expect(ids(all.rows)).toEqual(['a', 'c', 'd', 'b', 'e']);
    expect(all.rows[4]).toMatchObject({ score: null, reason: 'no-orders', parts: {} });
    expect(all.rows[0]).toMatchObject({
      accountName: 'Account a',
      groupId: 'a',
      groupName: 'Account a',
      colleagueIds: ['R1'],
      parts: { r: 5 },
      measure: { lastOrderOn: '2026-05-25', orders: 2, amount: 1800 },
      version: 'rfm-2',
    });
    expect(all.names).toEqual({ R1: 'Lin Ke' });
  });

  it('answers the same rows computed for the question, whatever it is sorted and narrowed by', async () => {
    const own = (rows: Row[]) => rows.map(({ accountId, score, segment }) => [accountId, score, segment]);
    for (const query of [
      'sort=score',
      'sort=name',
      'sort=-name',
      'sort=-amount',
      'sort=orders',
      'sort=-lastOrderOn',
      'industry=Hospital',
      'country=CN,DE&sort=amount',
      'colleague=R1',
      'group=a',
      'q=ALPHA',
      'q=%E8%BF%9C%E5%B2%9A',
      'segment=reawaken',
      'level=group',
      'level=group&sort=-amount',
    ]) {
      const stored = await get(`scores/rfm?${query}`);
      const computed = await get(`scores/rfm?${query}&version=rfm-1`);
      expect([stored.from, computed.from], query).toEqual(['stored', 'computed']);
      expect(own(stored.rows), query).toEqual(own(computed.rows));
      expect(stored.rows.length, query).toBeGreaterThan(0);
    }
  });

  it('pages from any place by offset and by cursor', async () => {
    const whole = ids((await get('scores/rfm')).rows);
    const paged: string[] = [];
    for (let next = ''; ; ) {
      const page = await get(`scores/rfm?limit=2${next}`);
      paged.push(...ids(page.rows));
      if (page.next === undefined) break;
      next = `&cursor=${page.next}`;
    }
    expect(paged).toEqual(whole);
    expect(ids((await get('scores/rfm?limit=2&offset=3')).rows)).toEqual(whole.slice(3));
    expect((await call('GET', '/api/v1/scores/rfm?cursor=nonsense')).body.error.code).toBe('invalid-cursor');
  });

  it('rolls entities up into groups by the stated rule', async () => {
    const groups = await get('scores/rfm?level=group');
    expect(ids(groups.rows)).toEqual(['a', 'c', 'd']);
    expect(groups.rows[0]).toMatchObject({
      entities: 2,
      measure: { lastOrderOn: '2026-05-25', orders: 3, amount: 2300 },
    });
    const [row] = (await get('scores/rfm?level=group&explain=1')).rows;
    expect(row.ledger.terms.map((term: { ids: string[] }) => term.ids[0])).toEqual(['a', 'b']);
  });

  it('counts segments by the same filters', async () => {
    const { rows } = await get('scores/rfm/segments');
    expect(rows.reduce((sum: number, row: { accounts: number }) => sum + row.accounts, 0)).toBe(4);
    const hospitals = (await get('scores/rfm/segments?industry=Hospital')).rows;
    expect(hospitals.reduce((sum: number, row: { accounts: number }) => sum + row.accounts, 0)).toBe(2);
  });

  it('opens each score down to its facts', async () => {
    const [row] = (await get('scores/rfm?explain=1&q=account%20a')).rows;
    const facts = row.ledger.terms.flatMap((term: { facts: { id: string }[] }) => term.facts.map((fact) => fact.id));
    expect(new Set(facts)).toEqual(new Set(['o1', 'o2']));
    const all = await get('accounts/a/scores');
    expect(all.rows.map((each: { model: string }) => each.model)).toEqual([
      'rfm',
      'rfmv',
      'fit',
      'behaviour',
      'completeness',
      'priority',
    ]);
    expect(all.rows[0]).toMatchObject({ score: row.score, history: [[TODAY, row.score, row.segment]] });
    expect(all.missing.map((field: { field: string }) => field.field)).toContain('employees');
    expect((await call('GET', '/api/v1/accounts/nobody/scores')).status).toBe(404);
  });

  it('exports exactly what is shown, and neutralises what a spreadsheet would compute', async () => {
    const query = 'sort=-amount&columns=accountName,score,segment,amount,reason&lang=en';
    const { body: csv } = await call('GET', `/api/v1/scores/rfm/export?${query}`);
    const lines = csv.replace('\ufeff', '').trim().split(/\r?\n/);
    const { rows } = await get('scores/rfm?sort=-amount');
    expect(lines[0]).toBe('Account,Score,Segment,Ordered,Why not scored');
    expect(lines.length).toBe(rows.length + 1);
    expect(lines.map((line: string) => line.split(',')[1]).slice(1, 5)).toEqual(
      rows.slice(0, 4).map((row: Row) => String(row.score)),
    );
    expect(csv).not.toMatch(/(^|,)=1\+1/m);
    const xlsx = await fetch(`${server().url}/api/v1/scores/rfm/export?${query}&format=xlsx`);
    const sheet = await fileIn(await xlsx.arrayBuffer(), 'xl/worksheets/sheet1.xml');
    expect(sheet.match(/<row /g)?.length).toBe(rows.length + 1);
    expect(sheet).not.toContain('<f>');
    const refused = await call('GET', '/api/v1/scores/rfm/export?columns=secret');
    expect(refused.body.error.details.fields[0].problem).toContain('cannot have secret');
  });

  it('refuses what is not asked for that way, naming what is', async () => {
    const problem = async (path: string) => {
      const { status, body } = await call('GET', `/api/v1/${path}`);
      return [status, body.error.code, body.error.details?.fields?.[0]?.problem ?? body.error.details?.kind];
    };
    expect(await problem('scores/rfm?sort=r')).toEqual([
      400,
      'invalid-request',
      expect.stringContaining('lastOrderOn'),
    ]);
    expect(await problem('scores/fit?window=all')).toEqual([
      400,
      'invalid-request',
      expect.stringContaining('rfm only'),
    ]);
    expect(await problem('scores/rfm?version=rfm-9')).toEqual([404, 'fact-not-found', 'score model version']);
    expect((await problem('scores/nothing'))[0]).toBe(400);
  });
});

describe('a score model', () => {
  const { put, get, call, server } = openInstance();
  const parameters = async (id: string) => {
    const { models } = await get('score-models');
    return models.find((model: { id: string }) => model.id === id);
  };

  it('is previewed, saved as a new version, and told by it; the old version still answers', async () => {
    await put('account', [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ]);
    await put('order', [
      { id: 'o1', accountId: 'a', orderedOn: '2026-05-01', amount: 100 },
      { id: 'o2', accountId: 'b', orderedOn: '2026-03-01', amount: 300 },
    ]);
    await scoresTold(server());
    const model = await parameters('rfm');
    expect(model).toMatchObject({ version: 'rfm-1', savedAt: null, run: { asOf: TODAY, scored: 2 } });
    const changed = { ...model.parameters, recencyDays: [10, 20, 25, 300] };
    const before = await get('scores/rfm');
    const preview = await call('POST', '/api/v1/score-models/rfm/preview', { parameters: changed });
    expect(preview.body).toMatchObject({ accounts: 2, changed: expect.any(Number) });
    expect(preview.body.changed).toBe(preview.body.rows.length);
    expect((await parameters('rfm')).version).toBe('rfm-1');

    const saved = await call('PUT', '/api/v1/score-models/rfm', {
      parameters: changed,
      basedOn: 'rfm-1',
      note: 'tighter',
    });
    expect(saved.body).toMatchObject({ version: 'rfm-2', note: 'tighter', savedBy: 'local', run: null });
    await expect.poll(async () => (await parameters('rfm')).run?.version, { timeout: 30_000 }).toBe('rfm-2');
    const after = await get('scores/rfm');
    expect(after).toMatchObject({ version: 'rfm-2', from: 'stored' });
    const segment = (rows: Row[], id: string) => rows.find((row) => row.accountId === id)?.segment;
    for (const row of preview.body.rows)
      expect([segment(before.rows, row.accountId), segment(after.rows, row.accountId)]).toEqual([
        row.before.segment,
        row.after.segment,
      ]);
    const old = await get('scores/rfm?version=rfm-1');
    expect(old).toMatchObject({ version: 'rfm-1', from: 'computed' });
    expect(old.rows.map((row: Row) => row.score)).toEqual(before.rows.map((row: Row) => row.score));
    const versions = await get('score-models/rfm/versions');
    expect(versions.rows.map((row: { version: string }) => row.version)).toEqual(['rfm-2', 'rfm-1']);

    const late = await call('PUT', '/api/v1/score-models/rfm', { parameters: changed, basedOn: 'rfm-1' });
    expect(late.body.error).toMatchObject({ code: 'revision-conflict', details: { version: 'rfm-2' } });
  });

  it('refuses parameters it cannot have, each by its name', async () => {
    const model = await parameters('rfm');
    const wrong = { ...model.parameters, recencyDays: [10, 5, 25, 300], unheard: 1 };
    for (const [method, path, body] of [
      ['POST', 'score-models/rfm/preview', { parameters: wrong }],
      ['PUT', 'score-models/rfm', { parameters: wrong, basedOn: 'rfm-1' }],
    ] as const) {
      const { status, body: answer } = await call(method, `/api/v1/${path}`, body);
      expect(status).toBe(400);
      expect(answer.error.details.fields.map((field: { field: string }) => field.field)).toContain(
        'parameters.recencyDays',
      );
    }
    expect((await parameters('rfm')).version).toBe('rfm-1');
  });
});

describe('a score', () => {
  const { put, call, get, server } = openInstance();

  it('follows a write through this server by itself, with the trend against what it was', async () => {
    await put('account', [{ id: 'a', name: 'A' }]);
    await put('order', [{ id: 'o1', accountId: 'a', orderedOn: '2026-01-10', amount: 100 }]);
    await scoresTold(server());
    const was = (await get('scores/rfm')).rows[0].score;
    await call('POST', '/api/v1/orders', { id: 'o2', accountId: 'a', orderedOn: '2026-05-30', amount: 50 });
    await expect.poll(async () => (await get('scores/rfm')).rows[0].measure.orders, { timeout: 30_000 }).toBe(2);
    await scoresTold(server());
    expect((await get('scores/rfm')).rows[0].score).toBeGreaterThan(was);
  });

  it('rests on what everyone may see where it is stored, and on more only for who may see more', async () => {
    await put('account', [
      { id: 'a', name: 'A' },
      { id: 'x', name: 'X', confidentiality: 'board' },
    ]);
    await put('order', [{ id: 'o1', accountId: 'x', orderedOn: '2026-01-10', amount: 100 }]);
    server().app.wrote();
    // Whoever sits at this machine sees everything: his table is computed, and says so.
    const own = await get('scores/rfm');
    expect([own.from, own.rows[0].accountId, own.rows[0].score === null]).toEqual(['computed', 'x', false]);
  });
});

describe('a kept table', () => {
  const { call, get } = openInstance();

  it('is found by its screen, replaced by its name, and forgotten', async () => {
    const view = { screen: 'scores', name: 'Sleeping', address: '/scores/rfm?segment=reawaken' };
    const made = await call('POST', '/api/v1/views', view);
    expect(made.body).toMatchObject({ ...view, by: 'local' });
    const again = await call('POST', '/api/v1/views', { ...view, address: '/scores/rfm?segment=lost' });
    expect(again.body.id).toBe(made.body.id);
    expect((await get('views?screen=scores')).rows).toEqual([again.body]);
    expect((await get('views?screen=other')).rows).toEqual([]);
    expect((await call('POST', '/api/v1/views', { ...view, address: 'https://elsewhere.example' })).status).toBe(400);
    expect((await call('DELETE', `/api/v1/views/${made.body.id}`)).status).toBe(200);
    expect((await call('DELETE', `/api/v1/views/${made.body.id}`)).status).toBe(404);
  });
});
