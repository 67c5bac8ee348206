import { describe, expect, it } from 'vitest';
import { putChain } from '../support/chain.ts';
import { openInstance } from '../support/instance.ts';

const { put, call, get } = openInstance();

describe('what a write moves', () => {
  it('is told in the answer, before and after', async () => {
    await putChain(put);
    const path = `/api/v1/decisions/${encodeURIComponent('d|C')}?moved=1`;
    const { body } = await call('PATCH', path, { attitude: 3 });
    const [moved] = body.moved.deals;
    expect(moved).toMatchObject({ id: 'd', name: 'Cloud' });
    expect(moved.persons).toMatchObject([
      { id: 'EB', before: { point: expect.closeTo(0.12096, 9) }, after: { point: expect.closeTo(0.3024, 9) } },
    ]);
    expect(body.moved.names).toMatchObject({ person: { EB: 'Person EB' } });
    const { chainReach } = await get('deals/d/reach');
    expect(moved.chainReach.after).toEqual({ low: chainReach.low, point: chainReach.point, high: chainReach.high });
    expect((await call('PATCH', path, { attitude: 3 })).body.moved.deals).toEqual([]);
    expect((await call('PATCH', path.replace('?moved=1', ''), { attitude: 0 })).body.moved).toBeUndefined();
  });

  it.each([
    ['tie', 'ties', { colleagueId: 'R2', personId: 'EB', strength: 0.6 }],
    ['influence', 'influences', { fromId: 'A', toId: 'EB', weight: 0.9 }],
    ['decision', 'decisions', { dealId: 'd', personId: 'Z', roles: ['INFLUENCER'] }],
    [
      'interaction',
      'interactions',
      { at: '2026-05-31T10:00:00Z', channel: 'visit', personIds: ['EB'], colleagueIds: ['R1'] },
    ],
    ['holder', 'holders', { personId: 'A', seatId: 'head' }],
  ])('moves with a new %s, and back when that is removed', async (_, collection, record) => {
    await putChain(put);
    await put('person', [{ id: 'Z', name: 'Z' }]);
    await put('seat', [
      { id: 'head', accountId: 'x' },
      { id: 'buyer', accountId: 'x', reportsToId: 'head' },
    ]);
    await put('holder', [{ personId: 'EB', seatId: 'buyer' }]);
    const before = (await get('deals/d/reach')).chainReach;
    const { status, body } = await call('POST', `/api/v1/${collection}?moved=1`, record);
    expect(status).toBe(201);
    const after = (await get('deals/d/reach')).chainReach;
    expect(after.point).not.toBe(before.point);
    expect(body.moved.deals).toMatchObject([{ id: 'd', chainReach: { before, after } }]);
    const removed = await call('DELETE', `/api/v1/${collection}/${encodeURIComponent(body.id)}?moved=1`);
    expect(removed.body.moved.deals).toMatchObject([{ id: 'd', chainReach: { before: after, after: before } }]);
  });

  it('is told of a deal in another account, where a reporting line leads to it over a vacant seat', async () => {
    await putChain(put);
    await put('account', [{ id: 'y', name: 'Y' }]);
    await put('person', [{ id: 'Z', name: 'Z' }]);
    await put('seat', [
      { id: 'chair', accountId: 'x' },
      { id: 'vacant', accountId: 'x' },
      { id: 'below', accountId: 'y', reportsToId: 'vacant' },
    ]);
    await put('holder', [
      { personId: 'A', seatId: 'chair' },
      { personId: 'Z', seatId: 'below' },
    ]);
    await put('deal', [{ id: 'e', name: 'Other', accountId: 'y', outcome: 'open' }]);
    await put('decision', [{ dealId: 'e', personId: 'Z', roles: ['EB'] }]);
    const { body } = await call('PATCH', '/api/v1/seats/vacant?moved=1', { reportsToId: 'chair' });
    const { deals } = body.moved;
    expect(deals).toMatchObject([{ id: 'e', persons: [{ id: 'Z', before: { point: 0 } }] }]);
    expect(deals[0].persons[0].after.point).toBeCloseTo(0.8 * 0.25 * 0.5, 12);
  });
});
