import { beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '../../server/graph.ts';
import { findSignalsOnce } from '../../server/jobs/signals.ts';
import { EVERYONE } from '../../server/membership/load.ts';
import { listSignals, setSignalState } from '../../server/usecases/signals/list.ts';
import { runSignals } from '../../server/usecases/signals/run.ts';
import { openInstance } from '../support/instance.ts';
import type { TestAnswer } from '../support/server.ts';

const { put, call, get, server, query } = openInstance();

type Body = TestAnswer['body'];
const api = '/api/v1';
const appOn = (today: string) => ({ ...server().app, config: { ...server().app.config, today } });
const runOn = (today: string) => runSignals(appOn(today), asSystem('test'));
const kinds = async (path = 'signals') => (await get(path)).rows.map((row: Body) => row.kind).sort();

/** Account x, managed by M, with p seated there, met on 10 May; its deal d has the team T. Today is 1 June 2026. */
async function putSilent(): Promise<void> {
  await put(
    'colleague',
    ['M', 'T'].map((id) => ({ id, name: `Colleague ${id}` })),
  );
  await put('account', [{ id: 'x', name: 'X', colleagueIds: ['M'] }]);
  await put('person', [{ id: 'p', name: 'Person P' }]);
  await put('seat', [{ id: 's', accountId: 'x' }]);
  await put('holder', [{ personId: 'p', seatId: 's' }]);
  await put('deal', [{ id: 'd', name: 'Cloud', accountId: 'x', outcome: 'open', colleagueIds: ['T'] }]);
  await met('2026-05-10');
}

async function met(day: string, personId = 'p'): Promise<void> {
  const at = `${day}T08:00:00Z`;
  await put('interaction', [{ id: `i-${day}`, at, channel: 'visit', colleagueIds: ['M'], personIds: [personId] }]);
}

// The server looks by itself at any minute; here only the tests do.
beforeEach(() => query("MERGE (j:Job {id: 'signals'}) SET j.day = '9999-12-31'"));

describe('a run', () => {
  it('raises a silence at the first run at or after day 15, once, and ends it when there was contact', async () => {
    await putSilent();
    expect((await runOn('2026-05-24')).byKind).toEqual([{ kind: 'deal-idle', count: 1 }]);
    expect(await runOn('2026-05-27')).toMatchObject({ raised: 1, byKind: [{ kind: 'silence', count: 1 }] });
    expect(await runOn('2026-05-28')).toMatchObject({ raised: 0, over: 0 });
    const [signal] = (await get('signals?kind=silence')).rows;
    expect(signal).toMatchObject({
      accountId: 'x',
      since: '2026-05-10',
      firedOn: '2026-05-27',
      told: ['M', 'T'],
      figures: { days: 17, lastOn: '2026-05-10' },
      ruleVersion: 0,
      state: 'open',
    });
    expect(signal.id).toMatch(/^[0-9a-f]{24}$/);
    await met('2026-05-29');
    expect(await runOn('2026-05-30')).toMatchObject({ over: 1 });
    expect(await kinds('signals?kind=silence')).toEqual([]);
    expect((await get('signals?state=over')).rows).toMatchObject([{ id: signal.id, overOn: '2026-05-30' }]);
    // The next silence is another one.
    expect(await runOn('2026-06-20')).toMatchObject({ raised: 1 });
  });

  it('finds a departed key person, a fallen attitude, a contract that ends and an untouched account', async () => {
    await putSilent();
    await met('2026-05-31');
    await put('product', [{ id: 'k', name: 'Imaging' }]);
    await put('decision', [{ dealId: 'd', personId: 'p', roles: ['EB'], attitude: 2 }]);
    await put('account', [{ id: 'y', name: 'Y' }]);
    await put('potential', [{ accountId: 'y', productId: 'k', value: 600_000, currency: 'CNY' }]);
    await put('contract', [{ id: 't', accountId: 'x', productId: 'k', endsOn: '2026-08-30' }]);
    const run = await call('POST', `${api}/signals/run`);
    expect(run).toMatchObject({ status: 200, body: { day: '2026-06-01', accounts: 2 } });
    expect(await kinds()).toEqual(['contract-end', 'deal-idle', 'untouched-potential']);
    const [untouched] = (await get('signals?account=y')).rows;
    expect(untouched).toMatchObject({ told: [], figures: { potential: 600_000, currency: 'CNY' } });
    expect((await get('signals?unassigned=1')).rows).toEqual([untouched]);
    await call('PATCH', `${api}/decisions/${encodeURIComponent('d|p')}`, { attitude: 0 });
    await call('PATCH', `${api}/people/p`, { left: true });
    await call('PATCH', `${api}/holders/${encodeURIComponent('p|s|')}`, { until: '2026-05-31' });
    // Written by the real clock: the run is held on a day when that is not yet past.
    await runOn(new Date().toISOString().slice(0, 10));
    const answer = await get('signals?deal=d');
    const kindsNow = answer.rows.map((row: Body) => row.kind);
    expect(kindsNow).toContain('key-person-departed');
    expect(kindsNow).toContain('attitude-fell');
    expect(answer.rows.find((row: Body) => row.kind === 'attitude-fell')).toMatchObject({
      personId: 'p',
      told: ['M', 'T'],
      figures: { from: 2, to: 0 },
    });
    expect(answer.names).toMatchObject({
      deal: { d: 'Cloud' },
      person: { p: 'Person P' },
      colleague: { M: 'Colleague M' },
    });
  });

  it('tells nothing that rests on confidential facts', async () => {
    await putSilent();
    await put('account', [{ id: 'z', name: 'Secret', confidentiality: 'board', colleagueIds: ['M'] }]);
    await put('deal', [{ id: 'e', name: 'Hidden', accountId: 'z', outcome: 'open' }]);
    await put('person', [{ id: 'q', name: 'Q', confidentiality: 'board', left: true }]);
    await put('decision', [{ dealId: 'd', personId: 'q', roles: ['EB'], attitude: 1 }]);
    await runOn('2026-06-01');
    expect(await kinds('signals?account=z')).toEqual([]);
    expect((await get('signals?state=all')).rows.filter((row: Body) => row.personId === 'q')).toEqual([]);
    expect(await kinds()).toContain('silence');
  });

  it('is held by itself once a day, and the day stays open while there is no account', async () => {
    await query("MATCH (j:Job {id: 'signals'}) SET j.day = ''");
    const on = () => findSignalsOnce(appOn('2026-06-01'), AbortSignal.timeout(20_000));
    expect(await on()).toBe(false);
    await putSilent();
    expect(await on()).toBe(true);
    expect(await on()).toBe(false);
    expect(await kinds()).toEqual(['deal-idle', 'silence']);
  });

  it('raises no signal twice when two servers look at once', async () => {
    await putSilent();
    const runs = await Promise.all([runOn('2026-06-01'), runOn('2026-06-01')]);
    expect(runs.map(({ raised }) => raised).sort()).toEqual([0, 2]);
  });
});

describe('a signal', () => {
  const silence = async () => (await get('signals?state=all&kind=silence')).rows[0];

  it('is set done with a reason, and never comes back for the same cause', async () => {
    await putSilent();
    await runOn('2026-06-01');
    const { id } = await silence();
    const done = await call('POST', `${api}/signals/${id}`, { state: 'done', reason: ' called them ' });
    expect(done).toMatchObject({ status: 200, body: { id, state: 'done', reason: 'called them', by: 'local' } });
    await runOn('2026-06-02');
    await runOn('2026-07-02');
    expect((await get('signals?kind=silence')).total).toBe(0);
    expect((await get('signals?state=done')).rows).toMatchObject([{ id, firedOn: '2026-06-01' }]);
    const again = await call('POST', `${api}/signals/${id}`, { state: 'open' });
    expect(again.body).toMatchObject({ state: 'open', reason: null });
  });

  it('that is snoozed comes back when its day has come', async () => {
    await putSilent();
    await runOn('2026-05-28');
    const { id } = await silence();
    const path = `${api}/signals/${id}`;
    for (const wrong of [
      { state: 'snoozed' },
      { state: 'snoozed', until: '2026-06-01' },
      { state: 'done', until: '2026-07-01' },
    ])
      expect(await call('POST', path, wrong)).toMatchObject({
        status: 400,
        body: { error: { code: 'invalid-request', details: { fields: [{ field: 'until' }] } } },
      });
    await call('POST', path, { state: 'snoozed', until: '2026-06-02' });
    expect((await get('signals?state=snoozed')).rows).toMatchObject([{ id, until: '2026-06-02' }]);
    expect(await kinds()).toEqual(['deal-idle']);
    await runOn('2026-06-01');
    expect((await silence()).state).toBe('snoozed');
    await query('MATCH (s:Signal {id: $id}) SET s.until = $until', { id, until: '2026-06-01' });
    expect((await silence()).state).toBe('open');
    expect(await kinds()).toEqual(['deal-idle', 'silence']);
  });

  it('that is not there is not found', async () => {
    const none = '0'.repeat(24);
    expect((await call('POST', `${api}/signals/${none}`, { state: 'done' })).body.error.code).toBe('fact-not-found');
    expect((await call('POST', `${api}/signals/nine`, { state: 'done' })).status).toBe(400);
  });

  it('is neither listed for a viewer who may not see its account any more nor his to set', async () => {
    await putSilent();
    await runOn('2026-06-01');
    const viewer = { viewer: EVERYONE, requestId: 'test' };
    const listed = () => listSignals(appOn('2026-06-01'), viewer, { limit: 50, state: 'open' });
    expect(await listed()).toMatchObject({ total: 2 });
    const { id } = await silence();
    await call('PATCH', `${api}/accounts/x`, { confidentiality: 'board' });
    expect(await listed()).toMatchObject({ rows: [], total: 0, byKind: [] });
    const set = setSignalState(appOn('2026-06-01'), viewer, id, { state: 'done' });
    await expect(set).rejects.toMatchObject({ code: 'fact-not-found' });
    expect((await silence()).state).toBe('open');
    // The next run does not look there any more.
    expect(await runOn('2026-06-02')).toMatchObject({ over: 2 });
  });

  it('is listed by colleague, kind, group, account and deal, page by page', async () => {
    await putSilent();
    await runOn('2026-06-01');
    expect(await kinds('signals?colleague=T')).toEqual(['deal-idle', 'silence']);
    expect(await kinds('signals?colleague=nobody')).toEqual([]);
    expect(await kinds('signals?deal=d')).toEqual(['deal-idle']);
    expect(await kinds('signals?account=x&kind=silence')).toEqual(['silence']);
    expect(await kinds('signals?group=x')).toEqual(['deal-idle', 'silence']);
    expect(await kinds('signals?group=y')).toEqual([]);
    const all = await get('signals');
    expect(all).toMatchObject({ total: 2, today: '2026-06-01', names: { account: { x: 'X' } } });
    expect(all.byKind).toEqual([
      { kind: 'deal-idle', count: 1 },
      { kind: 'silence', count: 1 },
    ]);
    const first = await get('signals?limit=1');
    const second = await get(`signals?limit=1&cursor=${first.next}`);
    expect([...first.rows, ...second.rows]).toEqual(all.rows);
    expect(second.next).toBeUndefined();
    expect((await call('GET', `${api}/signals?cursor=nine`)).body.error.code).toBe('invalid-cursor');
  });
});

describe('the tally', () => {
  it('counts for each colleague what he was told of, each signal once by kind, and what nobody was told of', async () => {
    await putSilent();
    await put('product', [{ id: 'k', name: 'Imaging' }]);
    await put('account', [{ id: 'y', name: 'Y' }]);
    await put('potential', [{ accountId: 'y', productId: 'k', value: 600_000, currency: 'CNY' }]);
    await runOn('2026-06-01');
    const tally = await get('signals/tally');
    expect(tally).toMatchObject({ today: '2026-06-01', total: 3, names: { colleague: { M: 'Colleague M' } } });
    expect(tally.rows).toEqual([
      { colleagueId: 'M', kind: 'deal-idle', count: 1 },
      { colleagueId: 'M', kind: 'silence', count: 1 },
      { colleagueId: 'T', kind: 'deal-idle', count: 1 },
      { colleagueId: 'T', kind: 'silence', count: 1 },
      { colleagueId: null, kind: 'untouched-potential', count: 1 },
    ]);
    expect(tally.byKind).toEqual((await get('signals')).byKind);
    expect((await get('signals/tally?group=y')).rows).toEqual([tally.rows[4]]);
    expect((await get('signals/tally?state=done')).rows).toEqual([]);
  });
});

describe('a rule', () => {
  it('is changed as a new version, which holds from the next run on', async () => {
    await putSilent();
    const before = await get('signal-rules');
    expect(before.rules).toHaveLength(7);
    const { rule, version } = before.rules[0];
    expect([version, rule.kind, rule.days]).toEqual([0, 'silence', 15]);
    const set = (body: object) => call('PUT', `${api}/signal-rules/silence`, body);
    expect(await set({ ...rule, days: 30, tell: 'team' })).toMatchObject({
      status: 200,
      body: { version: 1, by: 'local' },
    });
    expect((await runOn('2026-06-01')).byKind).toEqual([{ kind: 'deal-idle', count: 1 }]);
    expect(await set({ ...rule, days: 20, tell: 'team' })).toMatchObject({ body: { version: 2 } });
    await runOn('2026-06-01');
    expect((await get('signals?kind=silence')).rows).toMatchObject([{ ruleVersion: 2, told: ['T'] }]);
    await set({ ...rule, enabled: false });
    expect(await runOn('2026-06-02')).toMatchObject({ raised: 0, over: 0 });
    expect((await get('signals?kind=silence')).rows).toMatchObject([{ ruleVersion: 2, state: 'open' }]);
    expect((await get('signal-rules')).rules[0]).toMatchObject({ version: 3, rule: { enabled: false } });
    const { versions } = await get('signal-rules/silence/versions');
    expect(versions.map((each: Body) => [each.version, each.by, each.rule.days])).toEqual([
      [3, 'local', 15],
      [2, 'local', 20],
      [1, 'local', 30],
      [0, null, 15],
    ]);
  });

  it('that makes no sense, or is of another kind, is refused', async () => {
    const [{ rule }] = (await get('signal-rules')).rules;
    const set = (kind: string, body: object) => call('PUT', `${api}/signal-rules/${kind}`, body);
    expect((await set('silence', { ...rule, days: 0 })).body.error).toMatchObject({
      details: { fields: [{ field: 'days' }] },
    });
    expect((await set('deal-idle', rule)).body.error).toMatchObject({ details: { fields: [{ field: 'kind' }] } });
    expect((await set('silence', { ...rule, hours: 3 })).status).toBe(400);
    expect((await set('nine', rule)).status).toBe(400);
    expect((await get('signal-rules')).rules[0].version).toBe(0);
  });
});
