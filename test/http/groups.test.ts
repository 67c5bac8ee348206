import { describe, expect, it } from 'vitest';
import { refreshMembership } from '../../server/membership/refresh.ts';
import { openInstance } from '../support/instance.ts';
import { TODAY } from '../support/server.ts';

const { put, call, get, query, graph } = openInstance();

const accounts = (...ids: string[]) =>
  put(
    'account',
    ids.map((id) => ({ id, name: id.toUpperCase() })),
  );
const owns = (ownerId: string, ownedId: string, share: number | null, more: object = {}) => ({
  ownerKind: 'account',
  ownerId,
  ownedId,
  interest: 'shareholding',
  share,
  source: 'registry',
  since: null,
  ...more,
});
const stakes = async (...rows: ReturnType<typeof owns>[]) => {
  await put('stake', rows);
  await refreshMembership(graph(), TODAY);
};
const ids = (rows: { id: string }[]) => rows.map((row) => row.id);

describe('a group', () => {
  it('is the same for every member, with stakes through all chains and joint control', async () => {
    await accounts('a', 'b', 'c', 'd');
    await stakes(owns('a', 'b', 0.6), owns('a', 'c', 0.6), owns('b', 'd', 0.3), owns('c', 'd', 0.3));
    for (const id of ['a', 'b', 'c', 'd']) {
      const group = await get(`accounts/${id}/group`);
      expect(group.root.id).toBe('a');
      expect(ids(group.members)).toEqual(['a', 'b', 'c', 'd']);
      const d = group.members[3];
      expect([d.effectiveStake, d.control, d.parentIds]).toEqual([expect.closeTo(0.36, 9), 'yes', ['b', 'c']]);
    }
    const { lines } = await get('accounts/a/group');
    expect(
      lines
        .filter((line: { ownedId: string }) => line.ownedId === 'd')
        .map((line: { joint: boolean; control: boolean }) => [line.joint, line.control]),
    ).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it('of an account in none is a group of one; of one that is not there an error', async () => {
    await accounts('a');
    expect(ids((await get('accounts/a/group')).members)).toEqual(['a']);
    expect((await call('GET', '/api/v1/accounts/none/group')).body.error.code).toBe('fact-not-found');
  });

  it('on another day counts what was in force then', async () => {
    await accounts('a', 'b', 'c');
    await stakes(owns('a', 'b', 0.6, { until: '2026-01-01' }), owns('c', 'b', 0.7, { since: '2026-01-01' }));
    expect((await get('accounts/b/group')).root.id).toBe('c');
    expect((await get('accounts/b/group?asOf=2025-12-31')).root.id).toBe('a');
    expect(ids((await get('groups')).rows)).toEqual(['c']);
    expect(ids((await get('groups?asOf=2025-12-31')).rows)).toEqual(['a']);
  });

  it('hides what a viewer may not see, but says nothing wrong to one who sees all', async () => {
    await accounts('a', 'b');
    await put('account', [{ id: 'secret', name: 'Secret', confidentiality: 'board' }]);
    await stakes(owns('a', 'secret', 1), owns('secret', 'b', 0.8));
    // Stored for everyone: without the confidential one, b belongs to nobody.
    expect(await query('MATCH (g:Group) RETURN g.id AS id')).toEqual([]);
    expect(ids((await get('accounts/b/group')).members)).toEqual(['a', 'secret', 'b']);
  });

  it('shows a person and a government above the root as controllers, never as root', async () => {
    await accounts('a', 'b');
    await put('account', [{ id: 'state', name: 'State', kind: 'government' }]);
    await put('person', [{ id: 'p', name: 'Founder' }]);
    await stakes(owns('a', 'b', 1), owns('state', 'a', 0.3), { ...owns('p', 'a', 0.7), ownerKind: 'person' });
    const group = await get('accounts/b/group');
    expect([group.root.id, group.controllers]).toEqual([
      'a',
      [{ id: 'p', kind: 'person', name: 'Founder', nameEn: null, stake: 0.7, min: 0.7, max: 0.7 }],
    ]);
    const owners = await get('accounts/b/owners');
    expect(
      owners.rows.map((row: { id: string; kind: string; stake: number }) => [row.id, row.kind, row.stake]),
    ).toEqual([
      ['a', 'account', 1],
      ['p', 'person', 0.7],
      ['state', 'government', 0.3],
    ]);
    expect(
      (await get('accounts/p/stakes')).rows.map((row: { id: string; control: string }) => [row.id, row.control]),
    ).toEqual([
      ['a', 'yes'],
      ['b', 'yes'],
    ]);
  });
});

describe('coverage', () => {
  async function hospitals(customers: number) {
    const names = Array.from({ length: 12 }, (_, i) => `h${String(i).padStart(2, '0')}`);
    await accounts('root', ...names);
    await stakes(...names.map((name) => owns('root', name, 1)));
    await put(
      'order',
      names
        .slice(0, customers)
        .map((name) => ({ id: `o-${name}`, accountId: name, orderedOn: '2026-01-01', amount: 1 })),
    );
    return names;
  }

  it('of 12 hospitals with 5 customers is 41.7 % without the root, 8 are 66.7 %', async () => {
    const names = await hospitals(5);
    const five = (await get('groups/root/coverage?excludeRoot=1')).levels.customer.count;
    expect([five.numerator, five.denominator, five.value]).toEqual([5, 12, expect.closeTo(0.4167, 4)]);
    await put(
      'order',
      names.slice(5, 8).map((name) => ({ id: `p-${name}`, accountId: name, orderedOn: '2026-01-01', amount: 1 })),
    );
    // The kept answer is of an older revision: the new one is computed, with no restart and no waiting.
    expect((await get('groups/root/coverage?excludeRoot=1')).levels.customer.count.value).toBeCloseTo(0.6667, 4);
  });

  it('is answered from memory while nothing changed, and every fact that counts moves it', async () => {
    await hospitals(1);
    const answers = async () =>
      (await call('GET', '/metrics')).body.match(/coverage_answers_total\{from="memory"\} (\d+)/)?.[1] ?? '0';
    await get('groups/root/coverage');
    const before = Number(await answers());
    await get('groups/root/coverage');
    expect(Number(await answers())).toBe(before + 1);
    await put('person', [{ id: 'p', name: 'P' }]);
    await put('seat', [{ id: 's', accountId: 'h11', layer: 'decision' }]);
    await put('holder', [{ personId: 'p', seatId: 's' }]);
    expect((await get('groups/root/coverage')).levels.known.count.numerator).toBe(2);
    await put('colleague', [{ id: 'c', name: 'Lin Ke' }]);
    await put('interaction', [
      { id: 'i', at: '2026-05-20T08:00:00Z', channel: 'visit', colleagueIds: ['c'], personIds: ['p'] },
    ]);
    const moved = await get('groups/root/coverage');
    expect(moved.levels.engaged.count.numerator).toBe(2);
    const entry = moved.uncovered.find((row: { id: string }) => row.id === 'h11').entry;
    expect(entry.steps).toEqual([
      { id: 'c', kind: 'colleague', name: 'Lin Ke' },
      { id: 'p', kind: 'person', name: 'P' },
    ]);
  });

  it('opens to the facts that make it: explained terms add up to the numerator', async () => {
    await hospitals(5);
    const { ledger, numerator } = (await get('groups/root/coverage?explain=1')).levels.customer.count;
    const terms = ledger.terms.filter((term: { code: string }) => term.code !== 'coverage.denominator');
    expect(terms.reduce((sum: number, term: { value: number }) => sum + term.value, 0)).toBe(numerator);
    expect(terms.map((term: { facts: { id: string }[] }) => term.facts[0]?.id)).toContain('o-h00');
  });

  it('covers decision makers by reach, moves with facts outside the group, and is the same in the portfolio', async () => {
    await hospitals(1);
    await accounts('elsewhere');
    await put('colleague', [{ id: 'ours', name: 'Ours' }]);
    await put('person', [
      { id: 'chair', name: 'Chair' },
      { id: 'friend', name: 'Friend' },
    ]);
    await put('seat', [
      { id: 's-chair', accountId: 'h00', layer: 'decision' },
      { id: 's-friend', accountId: 'elsewhere' },
    ]);
    await put('holder', [
      { personId: 'chair', seatId: 's-chair' },
      { personId: 'friend', seatId: 's-friend' },
    ]);
    await put('influence', [{ fromId: 'friend', toId: 'chair', weight: 0.8 }]);
    const decision = async () => (await get('groups/root/coverage')).levels.decision.count;
    const inPortfolio = async () =>
      (await get('groups?sort=decision')).rows.find((row: { id: string }) => row.id === 'root').coverage.decision;
    expect([(await decision()).numerator, await inPortfolio()]).toEqual([0, 0]);
    // A tie to somebody in another company: nothing of this group was written.
    await put('tie', [{ colleagueId: 'ours', personId: 'friend', strength: 0.9 }]);
    const { numerator, denominator } = await decision();
    expect(numerator).toBe(1);
    expect(await inPortfolio()).toBeCloseTo(1 / denominator, 12);
    const explained = (await get('groups/root/coverage?explain=1&figure=decision.count')).levels.decision.count;
    expect(explained.ledger.terms[0]).toMatchObject({ code: 'level.decision', facts: [{ kind: 'holder' }] });
  });
});

describe('the portfolio', () => {
  it('sorts, filters, pages, and its figures follow the facts', async () => {
    await accounts('a', 'a1', 'b', 'b1', 'b2', 'alone');
    await put('account', [{ id: 'b', name: 'B', country: 'CN' }]);
    await stakes(owns('a', 'a1', 1), owns('b', 'b1', 1), owns('b', 'b2', 1));
    expect((await get('groups')).rows.map((row: { id: string; members: number }) => [row.id, row.members])).toEqual([
      ['b', 3],
      ['a', 2],
    ]);
    expect(ids((await get('groups?sort=name&order=asc')).rows)).toEqual(['a', 'b']);
    expect(ids((await get('groups?country=CN')).rows)).toEqual(['b']);
    expect(ids((await get('groups?q=a')).rows)).toEqual(['a']);
    expect(ids((await get('groups?standalone=1')).rows)).toEqual(['alone']);
    const first = await get('groups?limit=1');
    expect([ids(first.rows), first.total]).toEqual([['b'], 2]);
    expect(ids((await get(`groups?limit=1&cursor=${first.next}`)).rows)).toEqual(['a']);
    expect(
      (await get('groups?sort=customer')).rows.map((row: { coverage: { customer: number } }) => row.coverage.customer),
    ).toEqual([0, 0]);
    await put('order', [{ id: 'o', accountId: 'a1', orderedOn: '2026-05-01', amount: 5 }]);
    await put('deal', [{ id: 'd', name: 'D', accountId: 'a', amount: 100, currency: 'CNY' }]);
    const sorted = await get('groups?sort=customer');
    expect(
      sorted.rows.map((row: { id: string; coverage: { customer: number } }) => [row.id, row.coverage.customer]),
    ).toEqual([
      ['a', 0.5],
      ['b', 0],
    ]);
    expect(sorted.rows[0]).toMatchObject({ openDeals: 1, openAmount: 100, currency: 'CNY', openUnstated: 0 });
    await put('deal', [
      { id: 'd2', name: 'D2', accountId: 'a1', amount: 10, currency: 'USD' },
      { id: 'd3', name: 'D3', accountId: 'a1' },
    ]);
    const apart = { openDeals: 3, openAmount: null, currency: null, openUnstated: 1 };
    const byCurrency = [
      { amount: 100, currency: 'CNY' },
      { amount: 10, currency: 'USD' },
    ];
    expect((await get('groups?q=a')).rows[0]).toMatchObject({ ...apart, openAmounts: byCurrency });
    await put('rate', [{ currency: 'USD', base: 'CNY', rate: 7, date: '2026-01-01' }]);
    expect((await get('groups?q=a')).rows[0]).toMatchObject({
      openAmount: 170,
      currency: 'CNY',
      openAmounts: [{ amount: 170, currency: 'CNY' }],
    });
  });
});
