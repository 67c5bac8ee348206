import { describe, expect, it } from 'vitest';
import { whiteSpaceAnswer, whiteSpaceListAnswer } from '../../domain/contract/white-space.ts';
import { refreshMembership } from '../../server/membership/refresh.ts';
import { makeDeal } from '../../server/usecases/white-space/deal.ts';
import { whiteSpaceOfGroup } from '../../server/usecases/white-space/group.ts';
import { whiteSpaceList } from '../../server/usecases/white-space/portfolio.ts';
import { openInstance } from '../support/instance.ts';
import { type TestAnswer, TODAY } from '../support/server.ts';

const { put, call, get, graph, query, server } = openInstance();

type Body = TestAnswer['body'];
const api = '/api/v1';
const named = (cells: Body[]) => cells.map(({ accountId, productId }) => `${accountId} ${productId}`);
const cellOf = (answer: Body, accountId: string, productId: string) =>
  answer.cells.find((each: Body) => each.accountId === accountId && each.productId === productId);

/**
 * The group g holds h1 and h2; e1 and e2 stand outside. All but g are hospitals of one size. h2, e1 and e2 have p, so that
 * it fits h1; Ann of ours knows Bo, who leads to Head, the decision layer of h1; nobody leads to h2.
 */
async function putGroup() {
  const hospital = { industry: 'Hospital', employees: 300 };
  await put('account', [
    { id: 'g', name: 'Group', industry: 'Holding', employees: 20 },
    { id: 'h1', name: 'First hospital', ...hospital },
    { id: 'h2', name: 'Second hospital', ...hospital },
    { id: 'e1', name: 'Elsewhere 1', ...hospital },
    { id: 'e2', name: 'Elsewhere 2', ...hospital },
  ]);
  await put(
    'stake',
    ['h1', 'h2'].map((ownedId) => ({
      ownerKind: 'account',
      ownerId: 'g',
      ownedId,
      interest: 'shareholding',
      share: 1,
      source: 'registry',
      since: null,
    })),
  );
  await put('product', [
    { id: 'p', name: 'Imaging', family: 'care' },
    { id: 'q', name: 'Archive', family: 'care' },
  ]);
  await put('competitor', [{ id: 'k', name: 'Rival' }]);
  await put(
    'order',
    ['h2', 'e1', 'e2'].map((accountId) => ({
      id: `o ${accountId}`,
      accountId,
      orderedOn: '2026-01-01',
      amount: 1,
      productId: 'p',
    })),
  );
  const stated = (accountId: string, productId: string, value: number, more: object = {}) => ({
    accountId,
    productId,
    state: 'open',
    value,
    currency: 'CNY',
    source: 'colleague',
    observedOn: '2026-05-01',
    ...more,
  });
  await put('potential', [
    stated('h1', 'p', 1000),
    stated('h2', 'q', 400, { state: 'competitor', competitorId: 'k' }),
    stated('e1', 'q', 600),
  ]);
  await put('order', [{ id: 'o q', accountId: 'e2', orderedOn: '2026-02-01', amount: 1, productId: 'q' }]);
  await put('colleague', [{ id: 'ann', name: 'Ann' }]);
  await put('account', [{ id: 'h1', name: 'First hospital', ...hospital, colleagueIds: ['ann'] }]);
  await put('person', [
    { id: 'bo', name: 'Bo' },
    { id: 'head', name: 'Head' },
    { id: 'chief', name: 'Chief' },
  ]);
  await put('seat', [
    { id: 's1', accountId: 'h1', layer: 'decision' },
    { id: 's2', accountId: 'h2', layer: 'decision' },
  ]);
  await put('holder', [
    { personId: 'head', seatId: 's1', since: '2020-01-01' },
    { personId: 'chief', seatId: 's2', since: '2020-01-01' },
  ]);
  await put('tie', [{ colleagueId: 'ann', personId: 'bo', strength: 0.8 }]);
  await put('influence', [{ fromId: 'bo', toId: 'head', weight: 0.5 }]);
  await refreshMembership(graph(), TODAY);
}
/** h2 counts double, e1 and e2 once: all three have p; of the four others of h1 three do. */
const FIT = (4 + 4 * 0.75) / (4 + 4);
const REACH = 0.8 * 0.25 * 0.5;

describe('the white space of a group', () => {
  it('is every product at every member, ranked by expected value x reach, and apart what has no way in', async () => {
    await putGroup();
    const { status, body } = await call('GET', `${api}/groups/g/white-space?explain=1`);
    expect(status).toBe(200);
    expect(whiteSpaceAnswer.safeParse(body).error).toBeUndefined();
    expect(body).toMatchObject({ id: 'g', name: 'Group', asOf: TODAY, currency: 'CNY', version: 'white-space-1' });
    expect(body.products.map(({ id, name, family }: Body) => [id, name, family])).toEqual([
      ['p', 'Imaging', 'care'],
      ['q', 'Archive', 'care'],
    ]);
    expect(body.entities.map(({ id, buyers }: Body) => [id, buyers])).toEqual([
      ['g', 0],
      ['h1', 1],
      ['h2', 1],
    ]);
    expect(named(body.cells)).toEqual(['g p', 'g q', 'h1 p', 'h1 q', 'h2 p', 'h2 q']);
    expect(cellOf(body, 'h1', 'p')).toEqual({
      accountId: 'h1',
      productId: 'p',
      state: 'open',
      stated: true,
      competitorId: null,
      dealId: null,
      value: 1000,
      currency: 'CNY',
      basis: 'stated',
      reason: null,
      fit: FIT,
      expected: 1000 * FIT,
      reach: REACH,
      noWay: null,
      route: { personId: 'head', value: REACH, steps: ['ann', 'bo', 'head'] },
    });
    // Not stated at h1: h2 says 400 of the family, e1 says 600.
    expect(cellOf(body, 'h1', 'q')).toMatchObject({ value: 500, basis: 'family-median', stated: false });
    expect(cellOf(body, 'h2', 'p')).toMatchObject({ state: 'deployed' });
    expect(cellOf(body, 'h2', 'q')).toMatchObject({
      state: 'competitor',
      competitorId: 'k',
      reach: 0,
      noWay: 'no-route',
    });
    expect(cellOf(body, 'g', 'p')).toMatchObject({
      value: null,
      expected: null,
      reason: 'no-potential',
      noWay: 'nobody',
    });
    expect(named(body.next)).toEqual(['h1 p', 'h1 q']);
    expect(named(body.noWayIn)).toEqual(['h2 q']);
    expect(named(body.unknown)).toEqual(['g p', 'g q']);
    expect(body.counts).toEqual({ next: 2, noWayIn: 1, unknown: 2 });
    expect(body.names).toMatchObject({
      person: { head: 'Head', bo: 'Bo' },
      colleague: { ann: 'Ann' },
      competitor: { k: 'Rival' },
    });
    const [best] = body.next;
    const [potential, fit, reach] = best.ledger.terms;
    expect([potential.value, fit.value, reach.value]).toEqual([1000, FIT, REACH]);
    expect(potential.facts).toMatchObject([
      { kind: 'potential', id: 'h1|p', source: 'colleague', observedOn: '2026-05-01' },
    ]);
    expect(fit.facts.map(({ kind, id }: Body) => [kind, id])).toEqual([
      ['order', 'o h2'],
      ['order', 'o e1'],
      ['order', 'o e2'],
    ]);
    expect(reach.ids).toEqual(['ann', 'bo', 'head']);
    const known = body.cells.filter(({ state, expected }: Body) => state !== 'deployed' && expected !== null);
    expect(body.totals.expected).toBeCloseTo(
      known.reduce((sum: number, { expected }: Body) => sum + expected, 0),
      9,
    );
    expect(body.totals).toMatchObject({
      unknown: 2,
      states: { open: 4, competitor: 1, deployed: 1, deal: 0, unfit: 0 },
    });
    expect(body.products[0].totals).toMatchObject({ value: 1000, unknown: 1, withWayIn: 1000 * FIT });
    expect(body.entities[2].totals).toMatchObject({ value: 400, withWayIn: null });
  });

  it('opens one cell whole: look-alikes, what the median is of, and limits the lists', async () => {
    await putGroup();
    const body = await get('groups/h1/white-space?cell=h1~q&limit=1');
    expect(body.id).toBe('g');
    expect(body.next).toHaveLength(1);
    expect(body.counts.next).toBe(2);
    // The matrix is there already: a large one is not sent again for one cell.
    expect([named(body.cells), body.entities.length, body.products.length]).toEqual([['h1 q'], 1, 1]);
    expect(body.cell).toMatchObject({
      accountId: 'h1',
      productId: 'q',
      fit: {
        by: 'industry-size',
        similar: 3,
        adopters: 1,
        weight: 4,
        adopterWeight: 1,
        overall: 0.25,
        prior: 4,
        industry: 'Hospital',
        band: { from: 250, below: 1000 },
      },
      lookAlikes: [{ accountId: 'e2', ownGroup: false, employees: 300, fact: { kind: 'order', id: 'o q' } }],
      medianOf: [
        { accountId: 'h2', value: 400 },
        { accountId: 'e1', value: 600 },
      ],
      medianCount: 2,
    });
    expect(body.names.account).toMatchObject({ e2: 'Elsewhere 2', e1: 'Elsewhere 1' });
    expect((await get('groups/g/white-space?cell=h1~p')).cell.lookAlikes.map((each: Body) => each.accountId)).toEqual([
      'h2',
      'e1',
      'e2',
    ]);
  });

  it('moves what a lost influence or tie led to among what has no way in, and ranks anew when a potential is edited', async () => {
    await putGroup();
    await put('holder', [{ personId: 'bo', seatId: 's2', since: '2020-01-01' }]);
    expect(named((await get('groups/g/white-space')).next)).toEqual(['h1 p', 'h2 q', 'h1 q']);
    const { body: written } = await call('PATCH', `${api}/potentials/${encodeURIComponent('h1|p')}`, { value: 500 });
    expect(named((await get('groups/g/white-space')).next)).toEqual(['h2 q', 'h1 p', 'h1 q']);
    const conflict = await call(
      'PATCH',
      `${api}/potentials/${encodeURIComponent('h1|p')}?revision=${written.revision - 1}`,
      {
        value: 1,
      },
    );
    expect([conflict.status, conflict.body.error.code]).toEqual([409, 'revision-conflict']);
    expect((await call('DELETE', `${api}/influences/${encodeURIComponent('bo|head|')}`)).status).toBe(200);
    const cut = await get('groups/g/white-space');
    expect([named(cut.next), named(cut.noWayIn)]).toEqual([['h2 q'], ['h1 p', 'h1 q']]);
    expect(cut.noWayIn[0]).toMatchObject({ reach: 0, noWay: 'no-route', route: null });
    expect((await call('DELETE', `${api}/ties/${encodeURIComponent('ann|bo')}`)).status).toBe(200);
    expect(named((await get('groups/g/white-space')).next)).toEqual([]);
    const created = await call('POST', `${api}/potentials`, {
      accountId: 'g',
      productId: 'p',
      value: 7,
      currency: 'CNY',
    });
    expect(created.status).toBe(201);
    expect(named((await get('groups/g/white-space')).noWayIn)).toEqual(['h1 p', 'h1 q', 'h2 q', 'g p']);
  });

  it('never ranks what is owned: an order takes a cell off the lists, on its day and not before', async () => {
    await putGroup();
    await put('order', [{ id: 'o new', accountId: 'h1', orderedOn: TODAY, amount: 5, productId: 'p' }]);
    const body = await get('groups/g/white-space');
    expect(named([...body.next, ...body.noWayIn, ...body.unknown])).not.toContain('h1 p');
    expect(cellOf(body, 'h1', 'p').state).toBe('deployed');
    expect(named((await get('groups/g/white-space?asOf=2026-05-31')).next)).toContain('h1 p');
  });

  it('answers what is asked wrongly with what is wrong', async () => {
    await putGroup();
    const status = async (path: string) => {
      const { status, body } = await call('GET', `${api}/${path}`);
      return [status, body.error?.code];
    };
    expect(await status('groups/nowhere/white-space')).toEqual([404, 'fact-not-found']);
    expect(await status('groups/g/white-space?cell=h1~nothing')).toEqual([404, 'fact-not-found']);
    expect(await status('groups/g/white-space?cell=e1~p')).toEqual([404, 'fact-not-found']);
    for (const wrong of ['cell=h1', 'cell=~', 'limit=0', 'limit=1000', 'asOf=yesterday', 'sort=x'])
      expect(await status(`groups/g/white-space?${wrong}`)).toEqual([400, 'invalid-request']);
    for (const wrong of ['list=all', 'limit=x', 'groups=g'])
      expect(await status(`white-space?${wrong}`)).toEqual([400, 'invalid-request']);
    expect(await status('white-space?cursor=abc')).toEqual([400, 'invalid-cursor']);
    expect(await status('white-space.csv?list=all')).toEqual([400, 'invalid-request']);
  });

  it('is empty, not wrong, where nothing is stored but the account', async () => {
    await put('account', [{ id: 'alone', name: 'Alone' }]);
    const empty = await get('groups/alone/white-space');
    expect([empty.cells, empty.next, empty.noWayIn, empty.currency]).toEqual([[], [], [], null]);
    await put('product', [{ id: 'p', name: 'P' }]);
    // There is no other account to tell by whether it fits.
    expect((await get('groups/alone/white-space')).unknown).toMatchObject([
      { fit: null, expected: null, reason: 'no-potential' },
    ]);
    expect(await get('white-space')).toMatchObject({ rows: [], total: 0, expected: null });
  });
});

describe('a cell that becomes a deal', () => {
  it('is one write: the deal is worth what is stated, the cell leaves the lists, and undo takes it back', async () => {
    await putGroup();
    const { status, body } = await call('POST', `${api}/groups/g/white-space/deal`, {
      accountId: 'h1',
      productId: 'p',
    });
    expect(status).toBe(201);
    expect(body.deal).toMatchObject({
      name: 'Imaging · First hospital',
      accountId: 'h1',
      outcome: 'open',
      amount: 1000,
      currency: 'CNY',
      openedOn: TODAY,
      productIds: ['p'],
      competitorIds: [],
    });
    expect(body.cell).toMatchObject({ accountId: 'h1', productId: 'p', state: 'deal', dealId: body.deal.id });
    expect((await get(`deals/${body.deal.id}`)).amount).toBe(1000);
    const after = await get('groups/g/white-space');
    expect(cellOf(after, 'h1', 'p')).toMatchObject({ state: 'deal', dealId: body.deal.id });
    expect(named([...after.next, ...after.noWayIn])).not.toContain('h1 p');
    const again = await call('POST', `${api}/groups/g/white-space/deal`, { accountId: 'h1', productId: 'p' });
    expect([again.status, again.body.error.code, again.body.error.details]).toEqual([
      409,
      'no-white-space',
      { kind: 'deal', id: body.deal.id },
    ]);
    expect((await call('POST', `${api}/changes/${body.revision}/undo`)).status).toBe(200);
    expect(named((await get('groups/g/white-space')).next)).toContain('h1 p');
    expect((await call('GET', `${api}/deals/${body.deal.id}`)).status).toBe(404);
  });

  it('takes what it is told, names the rival, and refuses what is deployed, unknown or of another group', async () => {
    await putGroup();
    const made = await call('POST', `${api}/groups/g/white-space/deal`, {
      accountId: 'h2',
      productId: 'q',
      name: 'Archive first',
      amount: null,
      colleagueIds: ['ann'],
      closeOn: '2026-12-01',
    });
    expect(made.body.deal).toMatchObject({
      name: 'Archive first',
      amount: null,
      currency: null,
      closeOn: '2026-12-01',
      colleagueIds: ['ann'],
      competitorIds: ['k'],
    });
    const refused = async (body: object) => {
      const answer = await call('POST', `${api}/groups/g/white-space/deal`, body);
      return [answer.status, answer.body.error.code];
    };
    expect(await refused({ accountId: 'h2', productId: 'p' })).toEqual([409, 'no-white-space']);
    expect(await refused({ accountId: 'e1', productId: 'q' })).toEqual([404, 'fact-not-found']);
    expect(await refused({ accountId: 'h1', productId: 'nothing' })).toEqual([404, 'fact-not-found']);
    expect(await refused({ accountId: 'h1', productId: 'p', colleagueIds: ['nobody'] })).toEqual([
      422,
      'dangling-reference',
    ]);
    expect(await refused({ accountId: 'h1' })).toEqual([400, 'invalid-request']);
    expect(await refused({ accountId: 'h1', productId: 'p', amount: '5' })).toEqual([400, 'invalid-request']);
    expect(await query('MATCH (d:Deal) RETURN count(d) AS deals')).toEqual([{ deals: 1 }]);
  });
});

describe('a viewer', () => {
  const viewer = { id: 'v', name: 'v', all: false, sees: ['sales'] };
  const asking = { viewer, requestId: 'test' };

  it('sees white space that rests on nothing he may not see', async () => {
    await putGroup();
    const hidden = { industry: 'Hospital', employees: 300, confidentiality: 'board' };
    await put('account', [{ id: 'e2', name: 'Elsewhere 2', ...hidden }]);
    await put('person', [{ id: 'bo', name: 'Bo', confidentiality: 'board' }]);
    const asked = { asOf: TODAY, limit: 10 };
    const read = async (id: string, more: object = {}) =>
      JSON.parse(String(await whiteSpaceOfGroup(server().app, asking, id, { ...asked, ...more })));
    const [seen, all] = [await read('g', { cell: 'h1~p' }), await get('groups/g/white-space?cell=h1~p')];
    expect([seen.cell.fit.adopters, all.cell.fit.adopters]).toEqual([2, 3]);
    expect(seen.cell.lookAlikes.map((each: Body) => each.accountId)).toEqual(['h2', 'e1']);
    expect([named(seen.next), named(all.next)]).toEqual([[], ['h1 p', 'h1 q']]);
    expect(named(seen.noWayIn)).toContain('h1 p');
    await expect(read('e2')).rejects.toMatchObject({ code: 'fact-not-found' });
    await expect(makeDeal(server().app, asking, 'e2', { accountId: 'e2', productId: 'q' })).rejects.toMatchObject({
      code: 'fact-not-found',
    });
    const list = await whiteSpaceList(server().app, asking, { asOf: TODAY, list: 'noWayIn', limit: 50 });
    expect(list.rows.map(({ accountId }) => accountId)).not.toContain('e2');
    expect(list.rows.map(({ accountId }) => accountId)).toContain('h1');
  });
});

describe('the white space of the portfolio', () => {
  it('is one ranked list over all groups, in pages, filtered', async () => {
    await putGroup();
    const body = await get('white-space');
    expect(whiteSpaceListAnswer.safeParse(body).error).toBeUndefined();
    expect(named(body.rows)).toEqual(['h1 p', 'h1 q']);
    expect(body.rows[0]).toMatchObject({
      accountName: 'First hospital',
      productName: 'Imaging',
      family: 'care',
      industry: 'Hospital',
      groupId: 'g',
      expected: 1000 * FIT,
      reach: REACH,
      route: { steps: ['ann', 'bo', 'head'] },
    });
    expect(body).toMatchObject({
      total: 2,
      list: 'next',
      currency: 'CNY',
      families: ['care'],
      industries: ['Holding', 'Hospital'],
    });
    expect(body.expected).toBeCloseTo(body.rows[0].expected + body.rows[1].expected, 9);
    expect(named((await get('white-space?list=noWayIn')).rows)).toEqual(['e1 q', 'h2 q']);
    expect(named((await get('white-space?list=unknown')).rows)).toEqual(['g p', 'g q']);
    const first = await get('white-space?limit=1&explain=1');
    expect(first.rows[0].ledger.terms).toHaveLength(3);
    const second = await get(`white-space?limit=1&cursor=${first.next}`);
    expect([named(second.rows), second.next]).toEqual([['h1 q'], undefined]);
    // Or from anywhere; the group a row is in has its name there.
    const later = await get('white-space?limit=1&offset=1');
    expect([named(later.rows), later.total]).toEqual([['h1 q'], 2]);
    expect(later.names.account).toEqual({ g: 'Group' });
    const total = async (filter: string) => (await get(`white-space?${filter}`)).total;
    expect(await total('group=g')).toBe(2);
    expect(await total('group=e1&list=noWayIn')).toBe(1);
    expect(await total('group=e1')).toBe(0);
    expect(await total('colleague=ann')).toBe(2);
    expect(await total('colleague=nobody')).toBe(0);
    expect(await total('product=q')).toBe(1);
    expect(await total('family=care')).toBe(2);
    expect(await total('family=none')).toBe(0);
    expect(await total('industry=Hospital&list=unknown')).toBe(0);
    expect(await total('q=FIRST')).toBe(2);
    expect(await total('q=archive')).toBe(1);
  });

  it('is exported as it is shown', async () => {
    await putGroup();
    await put('product', [{ id: 'q', name: '=Archive', family: 'care' }]);
    const { body, headers } = await call('GET', `${api}/white-space.csv`);
    expect(headers.get('content-disposition')).toContain('white-space-next.csv');
    const lines = String(body).trim().split(/\r?\n/);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('rank,accountId,accountName');
    expect(lines[1]).toContain('1,h1,First hospital,g,Hospital,p,Imaging,care,open,,1000,CNY,stated');
    expect(lines[1]).toContain('Head,Ann > Bo > Head');
    expect(lines[2]).toMatch(/,"?'=Archive/);
  });

  it('follows what is written: potentials, orders, ties, accounts, and groups as they form', async () => {
    await putGroup();
    const next = async () => named((await get('white-space')).rows);
    expect(await next()).toEqual(['h1 p', 'h1 q']);
    await call('PATCH', `${api}/potentials/${encodeURIComponent('h1|p')}`, { state: 'unfit' });
    expect(await next()).toEqual(['h1 q']);
    await call('POST', `${api}/ties`, { colleagueId: 'ann', personId: 'chief', strength: 1 });
    expect(await next()).toEqual(['h2 q', 'h1 q']);
    await call('POST', `${api}/orders`, { id: 'o9', accountId: 'h2', orderedOn: TODAY, amount: 1, productId: 'q' });
    expect(await next()).toEqual(['h1 q']);
    const fitNow = async () => (await get('white-space?product=q')).rows[0].fit;
    const before = await fitNow();
    // Without the stake h2 is a similar account like any other: its order counts once.
    await call('DELETE', `${api}/stakes/${encodeURIComponent('account|g|h2|shareholding||registry')}`);
    expect(await fitNow()).toBeLessThan(before);
    await call('PATCH', `${api}/accounts/h1`, { industry: 'Energy' });
    // Nobody is like it any more: nothing says what q is worth there, and two of the four others have it.
    const { rows } = await get('white-space?list=unknown&product=q&q=first');
    expect(rows).toMatchObject([{ accountId: 'h1', fit: 0.5, reason: 'no-potential' }]);
  });
});
