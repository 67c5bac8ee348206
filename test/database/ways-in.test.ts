import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FactKind } from '../../domain/facts/kind.ts';
import type { AnyRecord } from '../../domain/facts/registry.ts';
import { asSystem } from '../../server/graph.ts';
import { WAYS_IN_AT_ONCE, waysIn } from '../../server/usecases/reach/ways-in.ts';
import { LOCAL_VIEWER, type Viewer } from '../../server/viewer.ts';
import { putChain } from '../support/chain.ts';
import { putFacts } from '../support/every-kind.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const TODAY = '2026-06-01';
let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
});
afterAll(() => test.close());
beforeEach(() => test.clean());

const put = (kind: FactKind, records: AnyRecord[]) => putFacts(test.graph, kind, records);
const ways = (ids: string[], { on = TODAY, viewer = LOCAL_VIEWER }: { on?: string; viewer?: Viewer } = {}) =>
  test.graph.readAll(asSystem('test'), (tx) => waysIn(tx, viewer, ids, on));
/** Somebody on a seat of the layer in the account, known to the colleague as well as said. */
async function seat(accountId: string, personId: string, layer: string, strength = 0, hold: AnyRecord = {}) {
  await put('person', [{ id: personId, name: personId }]);
  await put('seat', [{ id: `${personId} seat`, accountId, layer }]);
  await put('holder', [{ personId, seatId: `${personId} seat`, since: '2020-01-01', ...hold }]);
  if (strength > 0) await put('tie', [{ colleagueId: 'R1', personId, strength }]);
}
beforeEach(async () => {
  await putChain((...args) => putFacts(test.graph, ...args));
  await put('account', [
    { id: 'y', name: 'Y' },
    { id: 'z', name: 'Z' },
  ]);
});

describe('the way into an account', () => {
  it('is the best route, without a deal, to the EB of its open deal', async () => {
    expect(await ways(['x'])).toEqual(
      new Map([
        ['x', { to: 1, best: { personId: 'EB', value: expect.closeTo(0.12096, 9), steps: ['R1', 'A', 'C', 'EB'] } }],
      ]),
    );
  });

  it('is to the decision layer and to PROCUREMENT as well, whoever is reached best, equal ones by id', async () => {
    await seat('x', 'boss', 'decision', 0.3);
    await seat('x', 'clerk', 'base', 0.9);
    expect((await ways(['x'])).get('x')).toEqual({
      to: 2,
      best: { personId: 'boss', value: 0.3, steps: ['R1', 'boss'] },
    });
    await put('decision', [{ dealId: 'd', personId: 'clerk', roles: ['PROCUREMENT'], attitude: null }]);
    expect((await ways(['x'])).get('x')).toMatchObject({ to: 3, best: { personId: 'clerk', value: 0.9 } });
    await seat('x', 'anna', 'decision', 0.9);
    expect((await ways(['x'])).get('x')).toMatchObject({ to: 4, best: { personId: 'anna' } });
  });

  it('tells nobody to get to from somebody who is not got to', async () => {
    await seat('y', 'far', 'decision');
    await seat('z', 'near', 'middle', 0.9);
    const found = await ways(['z', 'y']);
    expect([...found]).toEqual([
      ['z', { to: 0, best: null }],
      ['y', { to: 1, best: null }],
    ]);
  });

  it('crosses accounts along influences', async () => {
    await seat('y', 'far', 'decision');
    await put('influence', [{ fromId: 'EB', toId: 'far', weight: 1 }]);
    const way = (await ways(['y'])).get('y');
    expect(way?.best?.steps).toEqual(['R1', 'A', 'C', 'EB', 'far']);
    expect(way?.best?.value).toBeCloseTo(0.12096 * 0.25, 9);
  });

  it('counts as of the day: seats, holds and deals of other days do not', async () => {
    await seat('y', 'before', 'decision', 0.9, { until: '2026-01-01' });
    await seat('z', 'later', 'decision', 0.9, { since: '2026-07-01' });
    const none = { to: 0, best: null };
    expect(await ways(['y', 'z'])).toEqual(
      new Map([
        ['y', none],
        ['z', none],
      ]),
    );
    expect((await ways(['y'], { on: '2025-06-01' })).get('y')?.best?.personId).toBe('before');
    // 90 days past its close date the deal is no longer open, and its EB no longer one.
    expect((await ways(['x'], { on: '2026-11-30' })).get('x')?.to).toBe(1);
    expect((await ways(['x'], { on: '2026-12-01' })).get('x')).toEqual(none);
  });

  it('leaves out who has left, as a target and on the way', async () => {
    await put('person', [{ id: 'C', name: 'C', left: true }]);
    expect((await ways(['x'])).get('x')).toEqual({ to: 1, best: null });
    await put('person', [{ id: 'EB', name: 'EB', left: true }]);
    expect((await ways(['x'])).get('x')).toEqual({ to: 0, best: null });
    // He sits elsewhere: he has left there, not everywhere.
    await seat('y', 'EB', 'middle', 0.5);
    await put('person', [{ id: 'EB', name: 'EB', left: true }]);
    expect((await ways(['x'])).get('x')).toMatchObject({ to: 1, best: { value: 0.5 } });
  });

  it('rests on nobody and on no account the viewer may not see', async () => {
    const viewer: Viewer = { id: 'v', name: 'v', all: false, sees: ['open'] };
    await put('person', [{ id: 'A', name: 'A', confidentiality: 'board' }]);
    expect((await ways(['x'], { viewer })).get('x')?.best).toMatchObject({ steps: ['R2', 'B', 'C', 'EB'] });
    await put('person', [{ id: 'EB', name: 'EB', confidentiality: 'board' }]);
    expect((await ways(['x'], { viewer })).get('x')).toEqual({ to: 0, best: null });
    expect((await ways(['x'])).get('x')?.best).toMatchObject({ personId: 'EB' });
    await put('person', [{ id: 'EB', name: 'EB', confidentiality: 'open' }]);
    await put('account', [{ id: 'x', name: 'X', confidentiality: 'board' }]);
    expect((await ways(['x'], { viewer })).get('x')).toEqual({ to: 0, best: null });
  });

  it('is the same in batches as one by one', async () => {
    const ids = Array.from({ length: WAYS_IN_AT_ONCE + 5 }, (_, i) => `n${i}`);
    await put(
      'account',
      ids.map((id) => ({ id, name: id })),
    );
    const some = ids.filter((_, i) => i % 100 === 3);
    for (const [at, id] of some.entries()) await seat(id, `boss of ${id}`, 'decision', at % 2 ? at / 20 : 0);
    const all = await ways([...ids, 'x']);
    expect([...all.keys()]).toEqual([...ids, 'x']);
    for (const id of [...some, 'x', 'n1']) expect(await ways([id])).toEqual(new Map([[id, all.get(id)]]));
    expect([...all.values()].filter((way) => way.to > 0)).toHaveLength(some.length + 1);
    expect([...all.values()].filter((way) => way.best !== null)).toHaveLength(Math.floor(some.length / 2) + 1);
  });
});
