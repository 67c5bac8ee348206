import type { PutFacts } from './instance.ts';

/** R1 knows A, R2 knows B; both lead through C to EB, the economic buyer of the open deal d at account x. */
export async function putChain(put: PutFacts): Promise<void> {
  await put('colleague', [
    { id: 'R1', name: 'Lin' },
    { id: 'R2', name: 'Wu' },
  ]);
  await put('account', [{ id: 'x', name: 'X' }]);
  await put(
    'person',
    ['A', 'B', 'C', 'EB'].map((id) => ({ id, name: `Person ${id}` })),
  );
  await put('tie', [
    { colleagueId: 'R1', personId: 'A', strength: 0.8 },
    { colleagueId: 'R2', personId: 'B', strength: 0.5 },
  ]);
  await put('influence', [
    { fromId: 'A', toId: 'C', weight: 0.6 },
    { fromId: 'B', toId: 'C', weight: 0.9 },
    { fromId: 'C', toId: 'EB', weight: 0.7 },
  ]);
  const closeOn = '2026-09-01';
  await put('deal', [
    { id: 'd', name: 'Cloud', accountId: 'x', outcome: 'open', amount: 1000, currency: 'CNY', closeOn },
  ]);
  await put('decision', [
    { dealId: 'd', personId: 'A', roles: ['INFLUENCER'], attitude: 2 },
    { dealId: 'd', personId: 'B', roles: ['INFLUENCER'], attitude: 1 },
    { dealId: 'd', personId: 'C', roles: ['TB'], attitude: 0 },
    { dealId: 'd', personId: 'EB', roles: ['EB'], attitude: null },
  ]);
}
