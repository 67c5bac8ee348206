import { describe, expect, it } from 'vitest';
import { putChain } from '../support/chain.ts';
import { openInstance } from '../support/instance.ts';
import { startTestServer, type TestAnswer, TODAY } from '../support/server.ts';

const { put, call, get, server } = openInstance();

type Body = TestAnswer['body'];
const item = (answer: Body, id: string) => answer.items.find((each: Body) => each.item === id);
const gap = (answer: Body, kind: string, personId: string | null) =>
  answer.gaps.find((each: Body) => each.kind === kind && each.personId === personId);
const api = '/api/v1';

describe('the C139 of a deal', () => {
  it('is its score with a ledger that adds up, its gaps with what closes them, and the zone by the other template', async () => {
    await putChain(put);
    const answer = await get('deals/d/c139?explain=1');
    expect(answer).toMatchObject({ id: 'd', template: 'coverage-139', version: '1', label: '0W 0F 0C' });
    expect(answer.zone).toEqual({ low: 'loss', high: 'win' });
    const sum = answer.ledger.terms.reduce((all: number, term: Body) => all + term.value, 0);
    expect(sum).toBeCloseTo(answer.score, 9);
    for (const { points, ledger } of answer.items) {
      const terms = ledger.terms.filter((term: Body) => term.code !== 'c139.proposed');
      expect(terms.reduce((all: number, term: Body) => all + term.value, 0)).toBeCloseTo(points.point, 9);
    }
    for (const { gain, ledger } of answer.gaps)
      expect(ledger.terms.reduce((all: number, term: Body) => all + term.value, 0)).toBeCloseTo(gain, 9);
    const confirmed = answer.coach.ledger.terms.reduce((all: number, term: Body) => all + term.value, 0);
    expect(confirmed).toBeCloseTo(answer.coach.score, 9);
    expect(answer.range.low).toBeLessThanOrEqual(answer.score);
    expect(answer.score).toBeLessThanOrEqual(answer.range.high);
    expect(answer.gaps[0].rank).toBe('first');
    expect(answer.gaps.filter((each: Body) => each.action.state === 'next')).toHaveLength(4);
    expect(gap(answer, 'single-threaded', 'EB')?.action.route.steps.at(-1)).toBe('EB');
    expect(answer.probability).toMatchObject({ value: null, basis: { kind: 'none', reason: 'too-few-closed' } });
  });

  it('takes an answer, keeps what the map proposed then, and tells the score before', async () => {
    await putChain(put);
    const { status, body } = await call('PUT', `${api}/deals/d/c139/value`, {
      value: 3,
      evidence: 'said so',
      by: 'Lin',
    });
    expect(status).toBe(200);
    expect(body.score - body.before.score).toBeCloseTo(15, 9);
    expect(item(body, 'value')).toMatchObject({ value: 3, evidence: 'said so', by: 'Lin', counts: true });
    // Without a template it is the first one that has the item.
    const control = await call('PUT', `${api}/deals/d/c139/W1`, { value: 'yes' });
    expect(control.body).toMatchObject({ label: '1W 0F 0C', template: 'control-139', score: null });
    const [stored] = (await get('assessments')).rows.filter((row: Body) => row.item === 'W1');
    expect(stored).toMatchObject({
      proposed: item(control.body, 'W1').proposed,
      templateVersion: '1',
      observedOn: TODAY,
    });
  });

  it('marks a confirmed item as in doubt as soon as a fact says otherwise, and in the answer to that write', async () => {
    await putChain(put);
    const decision = `${api}/decisions/${encodeURIComponent('d|EB')}`;
    await call('PATCH', decision, { attitude: 3 });
    await call('PUT', `${api}/deals/d/c139/W1?template=control-139`, { value: 'yes' });
    expect(item(await get('deals/d/c139?template=control-139'), 'W1')).toMatchObject({
      inDoubt: false,
      proposed: 'yes',
    });
    const { body } = await call('PATCH', `${decision}?moved=1`, { attitude: 0 });
    expect(body.moved.deals[0]).toMatchObject({
      id: 'd',
      c139: { doubted: [{ template: 'control-139', item: 'W1' }] },
    });
    expect(item(await get('deals/d/c139?template=control-139'), 'W1')).toMatchObject({ inDoubt: true, proposed: 'no' });
    const overruled = await call('PUT', `${api}/deals/d/c139/W1?template=control-139`, {
      value: 'yes',
      evidence: 'said so in the board',
    });
    expect(item(overruled.body, 'W1')).toMatchObject({ inDoubt: false, overruled: true });
  });

  it('refuses what is no item, no value, no template, with what there is', async () => {
    await putChain(put);
    const no = async (path: string, body: object) =>
      (await call('PUT', `${api}/deals/d/c139/${path}`, body)).body.error;
    expect(await no('price', { value: 'ahead' })).toMatchObject({ code: 'unknown-item' });
    expect(await no('elements.price', { value: 'best' })).toMatchObject({
      code: 'unfit-value',
      details: { values: ['ahead', 'level', 'behind', 'unknown'] },
    });
    expect(await no('coverage', { value: 2 })).toMatchObject({ code: 'unfit-value' });
    expect(await no('W1?template=nine', { value: 'yes' })).toMatchObject({
      code: 'unknown-template',
      details: { templates: ['coverage-139', 'control-139'] },
    });
    expect(await no('elements.price', { value: 'ahead', competitorId: 'nobody' })).toMatchObject({
      code: 'dangling-reference',
    });
    const posted = { dealId: 'd', template: 'control-139', item: 'W1', value: 'perhaps' };
    expect((await call('POST', `${api}/assessments`, posted)).body.error).toMatchObject({
      code: 'invalid-request',
      details: { fields: [{ field: 'value' }] },
    });
    expect((await call('PUT', `${api}/deals/nine/c139/value`, { value: 1 })).status).toBe(404);
    expect((await get('assessments')).total).toBe(0);
  });

  it('takes up four gaps at most, and closing one writes what was found and scores again', async () => {
    await putChain(put);
    const before = await get('deals/d/c139');
    const [first] = before.gaps;
    const up = await call('POST', `${api}/deals/d/c139/actions`, { ...about(first), dueOn: '2026-12-01' });
    expect(up.status).toBe(201);
    expect(up.body.actions).toMatchObject([{ state: 'open', dueOn: '2026-12-01', gapOpen: true }]);
    for (const each of before.gaps.slice(1, 4)) await call('POST', `${api}/deals/d/c139/actions`, about(each));
    const fifth = await call('POST', `${api}/deals/d/c139/actions`, about(before.gaps[4]));
    expect(fifth.body.error).toMatchObject({ code: 'too-many-open' });
    const all = await get('deals/d/c139');
    expect(all.gaps.filter((each: Body) => each.action.state === 'next')).toEqual([]);
    const stale = all.gaps.find((each: Body) => each.kind === 'stale' && each.action.state === 'open');
    const closed = await call('POST', `${api}/deals/d/c139/actions/${stale.action.id}/close`, {
      state: 'done',
      attitude: 2,
      note: 'met',
    });
    expect(closed.status).toBe(200);
    expect(closed.body.score).toBeGreaterThan(closed.body.before.score);
    expect(gap(closed.body, 'stale', stale.personId)).toBeUndefined();
    expect(closed.body.actions.find((each: Body) => each.id === stale.action.id)).toMatchObject({
      state: 'done',
      closedOn: TODAY,
      gapOpen: false,
    });
    // One revision: undoing it takes back the action and what was found.
    await call('POST', `${api}/changes/${closed.body.revision}/undo`);
    const undone = await get('deals/d/c139');
    expect(undone.score).toBeCloseTo(closed.body.before.score, 9);
    expect(gap(undone, 'stale', stale.personId)?.action.state).toBe('open');
  });

  it('keeps what a coach says apart, and lets only a verified one confirm', async () => {
    await putChain(put);
    await call('PUT', `${api}/deals/d/c139/W1?template=control-139`, { value: 'yes' });
    const coach = `${api}/decisions/${encodeURIComponent('d|C')}`;
    await call('PATCH', coach, { roles: ['COACH'], coachKinds: ['value-matching'] });
    await call('POST', `${api}/coach-statements`, {
      dealId: 'd',
      personId: 'C',
      template: 'control-139',
      item: 'W1',
      value: 'yes',
    });
    const before = await get('deals/d/c139?template=control-139');
    expect(before.coach).toMatchObject({ judgement: 'unconfirmed', label: '0W 0F 0C' });
    await call('PATCH', coach, { coachVerified: true });
    const after = await get('deals/d/c139?template=control-139');
    expect(after.coach).toMatchObject({ judgement: 'medium', label: '1W 0F 0C', kinds: ['value-matching'] });
    await call('PATCH', `${api}/coach-statements/${encodeURIComponent('d|C|control-139|W1')}`, { value: 'no' });
    const denied = await get('deals/d/c139?template=control-139');
    expect(denied.contradictions).toMatchObject([
      { item: 'W1', ours: 'yes', value: 'no', personId: 'C', counts: true },
    ]);
    expect(denied.coach.label).toBe('0W 0F 0C');
  });

  it('goes out as files that come in again, and as a calendar', async () => {
    await putChain(put);
    await call('PUT', `${api}/deals/d/c139/value`, { value: 2, evidence: '=SUM(1)' });
    await call('POST', `${api}/deals/d/c139/actions`, about((await get('deals/d/c139')).gaps[0]));
    const file = async (path: string) => (await call('GET', `${api}/${path}`)).body;
    expect(await file('assessments.csv?deal=d')).toContain('d,coverage-139,value,2');
    expect(await file('assessments.csv')).toContain("'=SUM(1)");
    expect(await file('actions.csv?deal=d')).toMatch(/^id,dealId,gap/);
    const calendar = await file('actions.ics?lang=zh');
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });
});

function about({ kind, role, personId, item: of }: Body) {
  return { kind, role, personId, item: of };
}

describe('the scores of a day', () => {
  it('are kept once, with the version of the template, and a trend is told against what was kept', async () => {
    const { keepScoresOnce } = await import('../../server/jobs/scores.ts');
    const { app } = server();
    const on = (day: string) => keepScoresOnce({ ...app, today: () => day }, AbortSignal.timeout(20_000));
    await putChain(put);
    expect(await on('2026-04-20')).toBe(true);
    expect(await on('2026-04-20')).toBe(false);
    await call('PUT', `${api}/deals/d/c139/value`, { value: 3 });
    expect(await on('2026-05-20')).toBe(true);
    const { rows } = await get('deals/d/c139/history');
    expect(rows.map((row: Body) => row.date)).toEqual(['2026-04-20', '2026-05-20']);
    expect(rows[0]).toMatchObject({
      template: 'coverage-139',
      version: '1',
      label: '0W 0F 0C',
      zoneLow: 'loss',
      zoneHigh: 'win',
    });
    expect(rows[1].score - rows[0].score).toBeCloseTo(15, 9);
    const { trend, score } = await get('deals/d/c139');
    expect(trend).toEqual({ since: '2026-04-20', score: rows[0].score, by: expect.closeTo(15, 9) });
    expect(score).toBeCloseTo(rows[1].score, 9);
    expect((await get('deals/d/c139/history?template=control-139')).rows).toHaveLength(2);
  });

  it('of an empty portfolio leave the day open', async () => {
    const { keepScoresOnce } = await import('../../server/jobs/scores.ts');
    const { app } = server();
    const on = () => keepScoresOnce({ ...app, today: () => '2026-05-21' }, AbortSignal.timeout(20_000));
    expect(await on()).toBe(false);
    await putChain(put);
    expect(await on()).toBe(true);
  });
});

describe('the portfolio', () => {
  it('marks a deal nobody has touched for a month', async () => {
    await putChain(put);
    expect((await get('c139')).rows[0]).toMatchObject({ id: 'd', idle: true, touchedOn: '2026-01-02' });
  });

  it('has the key-person gaps of every open deal, the worst first, by kind, group and colleague', async () => {
    await putChain(put);
    await put('account', [{ id: 'y', name: 'Y' }]);
    await put('deal', [
      { id: 'e', name: 'Second', accountId: 'y', outcome: 'open', amount: 5000, currency: 'CNY', colleagueIds: ['R2'] },
      { id: 'w', name: 'Won', accountId: 'y', outcome: 'won' },
    ]);
    const own = (await get('deals/d/c139')).gaps.filter((each: Body) => each.item === 'keyPersons');
    const all = await get('gaps');
    expect(all).toMatchObject({ deals: 2, total: own.length + 3 });
    expect(all.rows[0]).toMatchObject({ kind: 'missing', role: 'EB', dealId: 'e', groupId: 'y', rank: 'first' });
    const ofFirst = all.rows.filter((row: Body) => row.dealId === 'd');
    expect(ofFirst.map(({ kind, personId, gain, action }: Body) => ({ kind, personId, gain, action }))).toEqual(
      own.map(({ kind, personId, gain, action }: Body) => ({ kind, personId, gain, action })),
    );
    expect((await get('gaps?kind=missing')).rows.map((row: Body) => row.kind)).toEqual([
      'missing',
      'missing',
      'missing',
      'missing',
    ]);
    expect((await get('gaps?group=y')).total).toBe(3);
    expect((await get('gaps?colleague=R2&group=y')).total).toBe(3);
    const page = await get('gaps?limit=2');
    const next = await get(`gaps?limit=2&cursor=${page.next}`);
    expect([...page.rows, ...next.rows]).toEqual(all.rows.slice(0, 4));
    const standings = await get('c139?sort=name');
    expect(standings.rows.map((row: Body) => [row.id, row.gaps])).toEqual([
      ['d', own.length],
      ['e', 3],
    ]);
    expect(standings.rows[0]).toMatchObject({
      zone: { low: 'loss', high: 'win' },
      label: '0W 0F 0C',
      openActions: 0,
      trend: null,
    });
  });

  it('is the same after any write as if it were computed anew', async () => {
    await putChain(put);
    await put('account', [{ id: 'y', name: 'Y' }]);
    await put('person', [{ id: 'Z', name: 'Person Z' }]);
    await put('seat', [
      { id: 's1', accountId: 'x' },
      { id: 's2', accountId: 'x', reportsToId: 's1' },
    ]);
    const steps: [string, string, object?][] = [
      ['PATCH', `decisions/${encodeURIComponent('d|EB')}`, { attitude: 2 }],
      ['PATCH', `ties/${encodeURIComponent('R1|A')}`, { strength: 0.1 }],
      ['POST', 'influences', { fromId: 'B', toId: 'EB', weight: 0.9 }],
      [
        'POST',
        'interactions',
        { at: '2026-05-30T08:00:00Z', channel: 'visit', colleagueIds: ['R2'], personIds: ['EB'] },
      ],
      ['POST', 'deals', { id: 'f', name: 'Third', accountId: 'y', outcome: 'open' }],
      ['POST', 'decisions', { dealId: 'f', personId: 'Z', roles: ['EB'] }],
      ['POST', 'holders', { personId: 'Z', seatId: 's2' }],
      ['POST', 'holders', { personId: 'A', seatId: 's1' }],
      ['PATCH', 'people/Z', { left: true }],
      ['PUT', 'deals/d/c139/value', { value: 2 }],
      ['PATCH', 'deals/f', { outcome: 'lost' }],
      ['DELETE', `influences/${encodeURIComponent('C|EB|')}`],
      ['PATCH', 'accounts/x', { name: 'Another X' }],
      ['DELETE', `decisions/${encodeURIComponent('d|B')}`],
    ];
    await get('gaps');
    for (const [method, path, body] of steps) {
      const answer = await call(method, `${api}/${path}`, body);
      expect(answer.status, `${method} ${path}`).toBeLessThan(300);
      const kept = [await get('gaps'), await get('c139?sort=name')];
      const anew = await startTestServer();
      const fresh = [
        (await anew.call('GET', `${api}/gaps`)).body,
        (await anew.call('GET', `${api}/c139?sort=name`)).body,
      ];
      await anew.stop();
      expect(kept, `${method} ${path}`).toEqual(fresh);
    }
  });
});
