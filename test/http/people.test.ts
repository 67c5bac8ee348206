import { describe, expect, it } from 'vitest';
import { refreshMembership } from '../../server/membership/refresh.ts';
import { putChain } from '../support/chain.ts';
import { openInstance } from '../support/instance.ts';
import { TODAY } from '../support/server.ts';

const { put, call, get, graph } = openInstance();

const people = (...ids: string[]) =>
  put(
    'person',
    ids.map((id) => ({ id, name: `Person ${id}` })),
  );

/** The chain of the open deal, and a lost deal that C decided. */
async function chain() {
  await putChain(put);
  await put('deal', [
    { id: 'old', name: 'Old', accountId: 'x', outcome: 'lost', amount: 5000, currency: 'CNY', closeOn: '2025-09-01' },
  ]);
  await put('decision', [{ dealId: 'old', personId: 'C', roles: ['EB'], attitude: -2 }]);
}

const visit = (id: string, at: string, more: object = {}) => ({
  id,
  at,
  channel: 'visit',
  colleagueIds: ['R1'],
  personIds: ['A'],
  ...more,
});

describe('the ties to a person', () => {
  it('are told as computed and as stated, with a ledger that adds up to X of 1 - exp(-X / 2)', async () => {
    await chain();
    await put('interaction', [visit('i1', '2026-06-01T08:00:00Z'), visit('i2', '2026-03-03T08:00:00Z')]);
    await put('tie', [{ colleagueId: 'R2', personId: 'A', strength: 0.4, observedOn: '2025-12-03', source: 'crm' }]);
    const { rows, names, model } = await get('people/A/ties?explain=1');
    expect(model).toBe('ties-1');
    expect(names.colleague).toEqual({ R1: 'Lin', R2: 'Wu' });
    expect(rows).toMatchObject([
      { colleagueId: 'R1', strength: 0.8, contacts: 2, lastContact: TODAY, stated: { strength: 0.8, left: 0.8 } },
      { colleagueId: 'R2', strength: expect.closeTo(0.2, 9), computed: 0, stated: { factId: 'R2|A', source: 'crm' } },
    ]);
    expect(rows[0].computed).toBeCloseTo(1 - Math.exp(-1.5 / 2), 9);
    await call('DELETE', `/api/v1/ties/${encodeURIComponent('R1|A')}`);
    const [computed] = (await get('people/A/ties?explain=1')).rows;
    expect(computed.ledger.formula).toBe('tie.computed');
    const x = computed.ledger.terms.reduce((sum: number, term: { value: number }) => sum + term.value, 0);
    expect(1 - Math.exp(-x / 2)).toBeCloseTo(computed.strength, 12);
    expect((await get('people/A/ties?asOf=2026-03-03')).rows[0]).toMatchObject({
      contacts: 1,
      lastContact: '2026-03-03',
    });
  });
});

describe('the interactions of a person', () => {
  it('come newest first, page by page, none twice, and none after the date', async () => {
    await chain();
    const days = ['2026-05-01', '2026-05-03', '2026-05-03', '2026-05-09', '2026-07-01'];
    await put(
      'interaction',
      days.map((day, at) => visit(`i${at}`, `${day}T08:00:00Z`, { dealId: at === 0 ? 'd' : null })),
    );
    const seen: string[] = [];
    let next: string | undefined;
    do {
      const page = await get(`people/A/interactions?limit=2${next ? `&cursor=${next}` : ''}`);
      expect(page.total).toBe(4);
      seen.push(...page.rows.map((row: { id: string }) => row.id));
      next = page.next;
    } while (next);
    expect(seen).toEqual(['i3', 'i1', 'i2', 'i0']);
    const last = (await get('people/A/interactions?limit=10')).rows[3];
    expect(last).toMatchObject({ dealId: 'd', colleagueIds: ['R1'], personIds: ['A'] });
    expect((await get('people/A/interactions?cursor=zzz')).error.code).toBe('invalid-cursor');
  });
});

describe('the parts of a person in deals', () => {
  it('are those in open deals first', async () => {
    await chain();
    const { rows, names } = await get('people/C/decisions');
    expect(rows).toMatchObject([
      { dealId: 'd', open: true, roles: ['TB'], attitude: 0, power: null, amount: 1000 },
      { dealId: 'old', open: false, roles: ['EB'], attitude: -2 },
    ]);
    expect(names).toMatchObject({ deal: { d: 'Cloud', old: 'Old' }, account: { x: 'X' } });
  });
});

describe('the influences of a person', () => {
  it('are the stated ones both ways, and those assumed along the reporting line where nothing is stated', async () => {
    await chain();
    await put('seat', [
      { id: 'top', accountId: 'x' },
      { id: 'mid', accountId: 'x', reportsToId: 'top' },
      { id: 'low', accountId: 'x', reportsToId: 'mid' },
    ]);
    await put('holder', [
      { personId: 'EB', seatId: 'top' },
      { personId: 'C', seatId: 'mid' },
      { personId: 'B', seatId: 'low' },
    ]);
    const lines = (rows: { fromId: string; toId: string; weight: number; assumed: boolean }[]) =>
      rows.map(({ fromId, toId, weight, assumed }) => `${fromId}>${toId} ${weight}${assumed ? ' assumed' : ''}`);
    expect(lines((await get('people/C/influences')).rows)).toEqual([
      'B>C 0.9',
      'C>EB 0.7',
      'A>C 0.6',
      'C>B 0.5 assumed',
      'EB>C 0.5 assumed',
    ]);
    await put('influence', [{ fromId: 'EB', toId: 'C', weight: 1, kind: 'conflict' }]);
    expect(lines((await get('people/C/influences')).rows)).toEqual([
      'EB>C 1',
      'B>C 0.9',
      'C>EB 0.7',
      'A>C 0.6',
      'C>B 0.5 assumed',
    ]);
  });
});

describe('what hangs on a person', () => {
  it('are the open deals whose key persons are not reached without him, with the money', async () => {
    await chain();
    expect(await get('people/C/hanging')).toMatchObject({
      deals: [{ id: 'd', cuts: ['EB'], amount: 1000 }],
      amounts: [{ amount: 1000, currency: 'CNY' }],
      unstated: 0,
    });
    expect((await get('people/B/hanging')).deals).toEqual([]);
    // With a tie to the buyer himself nothing hangs on anybody between.
    await put('tie', [{ colleagueId: 'R2', personId: 'EB', strength: 0.3 }]);
    expect((await get('people/C/hanging')).deals).toEqual([]);
  });

  it('counts a deal of another account, which a line between people leads to', async () => {
    await chain();
    await put('account', [{ id: 'y', name: 'Y' }]);
    await people('Z');
    await put('influence', [{ fromId: 'C', toId: 'Z', weight: 0.9 }]);
    await put('deal', [{ id: 'e', name: 'Other', accountId: 'y' }]);
    await put('decision', [
      { dealId: 'e', personId: 'Z', roles: ['APPROVER'] },
      { dealId: 'e', personId: 'C', roles: [], attitude: 3 },
    ]);
    const { deals, unstated } = await get('people/C/hanging');
    expect(deals.map((deal: { id: string }) => deal.id)).toEqual(['d', 'e']);
    expect(unstated).toBe(1);
  });
});

describe('what hangs on whom', () => {
  /** A second deal in what X owns: Z is reached only over C, whose tie to R2 is his own. */
  async function secondDeal() {
    await chain();
    await put('account', [{ id: 'y', name: 'Y' }]);
    await put('stake', [
      { ownerKind: 'account', ownerId: 'x', ownedId: 'y', interest: 'shareholding', share: 0.8, source: 'registry' },
    ]);
    await people('Z');
    await put('influence', [{ fromId: 'C', toId: 'Z', weight: 0.9 }]);
    await put('tie', [{ colleagueId: 'R2', personId: 'C', strength: 0.9 }]);
    await put('deal', [{ id: 'e', name: 'Other', accountId: 'y', outcome: 'open', amount: 300, currency: 'CNY' }]);
    await put('decision', [{ dealId: 'e', personId: 'Z', roles: ['APPROVER'] }]);
    await refreshMembership(graph(), TODAY);
  }
  const told = (rows: { id: string; kind: string; cuts: string[]; deals: { id: string }[]; amounts: unknown[] }[]) =>
    rows.map(({ id, kind, cuts, deals }) => `${kind} ${id}: ${cuts} in ${deals.map((deal) => deal.id)}`);

  it('is told of a group over all its accounts, the most money first, and of one account alone', async () => {
    await secondDeal();
    const group = await get('groups/x/hanging');
    expect(told(group.rows)).toEqual(['person C: EB,Z in d,e', 'colleague R2: Z in e']);
    expect(group.rows[0]).toMatchObject({ amounts: [{ amount: 1300, currency: 'CNY' }], unstated: 0 });
    expect(group.names).toMatchObject({ person: { C: 'Person C', Z: 'Person Z' }, colleague: { R2: 'Wu' } });
    expect(told((await get('accounts/y/hanging')).rows)).toEqual(['person C: Z in e', 'colleague R2: Z in e']);
    expect(told((await get('groups/x/hanging?kind=colleague')).rows)).toEqual(['colleague R2: Z in e']);
  });

  it('is for one deal what the deal itself says', async () => {
    await secondDeal();
    for (const [account, deal] of [
      ['x', 'd'],
      ['y', 'e'],
    ]) {
      const { cutPersons } = await get(`deals/${deal}/reach`);
      const { rows } = await get(`accounts/${account}/hanging`);
      const own = cutPersons.map(
        (cut: { kind: string; id: string; cuts: string[] }) => `${cut.kind} ${cut.id}: ${cut.cuts} in ${deal}`,
      );
      expect(told(rows).sort()).toEqual(own.sort());
    }
  });

  it('comes page by page, each page where the one before ended', async () => {
    await secondDeal();
    const first = await get('groups/x/hanging?limit=1');
    expect([told(first.rows), first.total]).toEqual([['person C: EB,Z in d,e'], 2]);
    const second = await get(`groups/x/hanging?limit=1&cursor=${first.next}`);
    expect(told(second.rows)).toEqual(['colleague R2: Z in e']);
    expect(second.next).toBeUndefined();
  });
});

describe('a colleague who leaves', () => {
  it('takes along whom nobody else is tied to, and the deals that hang on him', async () => {
    await chain();
    await put('tie', [{ colleagueId: 'R1', personId: 'B', strength: 0.6 }]);
    const { rows, deals, amounts, names } = await get('colleagues/R1/hand-over');
    expect(rows).toMatchObject([
      { personId: 'A', lost: true, strength: 0.8, nearest: null },
      { personId: 'B', lost: false, strength: 0.6, nearest: { steps: ['R2', 'B'], value: 0.5 } },
    ]);
    expect(deals).toMatchObject([{ id: 'd', cuts: ['EB'] }]);
    expect(amounts).toEqual([{ amount: 1000, currency: 'CNY' }]);
    expect(names.colleague).toEqual({ R1: 'Lin', R2: 'Wu' });
  });

  it('who knows nobody leaves nothing behind', async () => {
    await put('colleague', [{ id: 'R1', name: 'Lin' }]);
    expect(await get('colleagues/R1/hand-over')).toMatchObject({ rows: [], deals: [], amounts: [] });
  });
});

describe('routes to a person', () => {
  it('of one colleague are his alone, with who they hang on; the others are still named', async () => {
    await chain();
    const answer = await get('routes?to=EB&deal=d&from=R2');
    expect(answer.reach.point).toBeCloseTo(0.5 * 0.7 * 0.9 * 0.4 * 0.7, 12);
    expect(answer.routes.map((route: { steps: string[] }) => route.steps)).toEqual([['R2', 'B', 'C', 'EB']]);
    expect(answer.byColleague.map((route: { steps: string[] }) => route.steps[0])).toEqual(['R1', 'R2']);
    expect(answer.cuts).toEqual([]);
  });

  it('that do not exist are explained', async () => {
    await chain();
    await people('Z');
    expect(await get('routes?to=Z')).toMatchObject({ status: 'unreached', routes: [], none: { reason: 'no-tie' } });
    await call('PATCH', `/api/v1/decisions/${encodeURIComponent('d|C')}`, { attitude: -1 });
    const blocked = await get('routes?to=EB&deal=d');
    expect(blocked).toMatchObject({ none: { reason: 'blocked', by: ['C'] }, names: { person: { C: 'Person C' } } });
    expect((await get('routes?to=A')).none).toBeNull();
  });

  it('that are too long are told with their steps', async () => {
    await chain();
    const line = ['EB', 'p1', 'p2', 'p3', 'p4'];
    await people(...line.slice(1));
    await put(
      'influence',
      line.slice(1).map((toId, at) => ({ fromId: line[at] ?? '', toId, weight: 1 })),
    );
    await call('DELETE', `/api/v1/ties/${encodeURIComponent('R1|A')}`);
    expect((await get('routes?to=p4')).none).toEqual({
      reason: 'too-far',
      steps: ['R2', 'B', 'C', 'EB', 'p1', 'p2', 'p3', 'p4'],
    });
  });

  it('name the meetings that would help most, and what they would be worth', async () => {
    await chain();
    const { reach, meetings } = await get('routes?to=EB&deal=d');
    expect(meetings).toEqual([{ id: 'C', reach: expect.closeTo(0.5 * 0.4 * 0.7, 12) }]);
    expect(meetings[0].reach).toBeGreaterThan(reach.point);
  });
});

describe('whoever is not there', () => {
  it.each([
    'people/none/ties',
    'people/none/interactions',
    'people/none/decisions',
    'people/none/influences',
    'people/none/hanging',
    'accounts/none/hanging',
    'groups/none/hanging',
    'colleagues/none/hand-over',
  ])('%s answers fact-not-found', async (path) => {
    const { status, body } = await call('GET', `/api/v1/${path}`);
    expect([status, body.error.code]).toEqual([404, 'fact-not-found']);
  });
});
