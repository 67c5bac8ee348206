import { describe, expect, it } from 'vitest';
import { putChain } from '../support/chain.ts';
import { openInstance } from '../support/instance.ts';

const { put, call, get } = openInstance();

const fixture = () => putChain(put);

describe('routes', () => {
  it('lead to a person from all of ours, each with his own best, or from one', async () => {
    await fixture();
    const all = await get('routes?to=EB&deal=d');
    expect(all.byColleague.map((route: { steps: string[] }) => route.steps[0])).toEqual(['R1', 'R2']);
    expect(all.cuts.map((cut: { id: string }) => cut.id)).toEqual(['R1', 'A', 'C']);
    const one = await get('routes?to=EB&deal=d&from=R2');
    expect(one.reach.point).toBeCloseTo(0.5 * 0.7 * 0.9 * 0.4 * 0.7, 12);
    expect(one.routes.map((route: { steps: string[] }) => route.steps)).toEqual([['R2', 'B', 'C', 'EB']]);
  });

  it('of some lines or some length only are a part of all: the reach stays, and the best is named that is left out', async () => {
    await fixture();
    await put('person', [{ id: 'M', name: 'Manager' }]);
    await put('seat', [
      { id: 'top', accountId: 'x' },
      { id: 'low', accountId: 'x', reportsToId: 'top' },
    ]);
    await put('holder', [
      { personId: 'M', seatId: 'top', since: null },
      { personId: 'EB', seatId: 'low', since: null },
    ]);
    await put('tie', [{ colleagueId: 'R2', personId: 'M', strength: 0.9, confidence: 'unclear' }]);
    await put('decision', [{ dealId: 'd', personId: 'M', roles: [], attitude: 3 }]);
    const steps = (rows: { steps: string[] }[]) => rows.map((route) => route.steps.join(' '));
    const all = await get('routes?to=EB&deal=d');
    expect(all).toMatchObject({ lines: 'all', through: 4, leftOut: null, reach: { point: 0.45 } });
    expect(steps(all.routes)).toEqual(['R2 M EB', 'R1 A C EB', 'R2 B C EB']);
    for (const [query, routes, byColleague] of [
      ['lines=stated', ['R1 A C EB', 'R2 B C EB'], ['R1 A C EB', 'R2 B C EB']],
      ['lines=sure', ['R1 A C EB', 'R2 B C EB'], ['R1 A C EB', 'R2 B C EB']],
      ['lines=stated&through=1', [], []],
    ] as const) {
      const some = await get(`routes?to=EB&deal=d&explain=1&${query}`);
      expect([query, steps(some.routes), steps(some.byColleague)]).toEqual([query, routes, byColleague]);
      expect(some).toMatchObject({ reach: all.reach, status: 'weak', none: null, meetings: all.meetings });
      expect(some.leftOut).toMatchObject({ steps: ['R2', 'M', 'EB'], value: 0.45, lines: [{}, { kind: 'assumed' }] });
      expect(some.names.person['M']).toBe('Manager');
    }
    const ofOne = await get('routes?to=EB&deal=d&lines=sure&from=R2');
    expect([steps(ofOne.routes), steps(ofOne.byColleague)]).toEqual([['R2 B C EB'], ['R1 A C EB', 'R2 B C EB']]);
    const short = await get('routes?to=EB&deal=d&through=1');
    expect([steps(short.routes), short.leftOut]).toEqual([['R2 M EB'], null]);
    expect((await call('GET', '/api/v1/routes?to=EB&through=5')).status).toBe(400);
  });

  it('without a deal take the lowest attitude over his open deals', async () => {
    await fixture();
    await put('deal', [{ id: 'e', name: 'Second', accountId: 'x', outcome: 'open' }]);
    await put('decision', [{ dealId: 'e', personId: 'A', roles: [], attitude: -1 }]);
    expect((await get('routes?to=C')).routes[0].steps).toEqual(['R2', 'B', 'C']);
    expect((await get('routes?to=C&deal=d')).routes[0].steps).toEqual(['R1', 'A', 'C']);
  });
});
