import type { FactKind } from '../../domain/facts/kind.ts';
import type { AnyRecord } from '../../domain/facts/registry.ts';
import { applyFacts, beginWrite, endWrite } from '../../server/facts/apply.ts';
import { asSystem, type Graph } from '../../server/graph.ts';

const asking = asSystem('test');

/** Writes records through the one write path, as `ana` or as part of an import. */
export async function putFacts(graph: Graph, kind: FactKind, records: AnyRecord[], importId: string | null = null) {
  const { value } = await graph.write(asking, async (tx) => {
    const write = await beginWrite(tx, { by: 'ana', at: '2026-01-02T03:04:05Z', importId });
    const applied = await applyFacts(
      write,
      kind,
      records.map((record) => ({ record })),
    );
    await endWrite(write);
    return { ...applied, revision: write.revision };
  });
  return value;
}
/** One record of every kind, each referring to the ones before it. */
export const EVERY_KIND: [FactKind, AnyRecord, string, Partial<AnyRecord>][] = [
  ['colleague', { id: 'c1', name: 'Lin Ke' }, 'c1', { team: 'North' }],
  ['product', { id: 'p1', name: 'Imaging' }, 'p1', { family: 'cloud' }],
  ['competitor', { id: 'k1', name: 'Rival' }, 'k1', { name: 'Rival Ltd' }],
  ['account', { id: 'a1', name: '远岚医疗集团', colleagueIds: ['c1'], aliases: ['YL'] }, 'a1', { colleagueIds: [] }],
  ['person', { id: 'h1', name: 'Chen Jie', left: false }, 'h1', { left: true }],
  ['seat', { id: 's1', accountId: 'a1', title: 'Head' }, 's1', { title: 'Deputy head' }],
  ['holder', { personId: 'h1', seatId: 's1', since: '2020-01-01' }, 'h1|s1|2020-01-01', { until: '2025-01-01' }],
  [
    'stake',
    { ownerKind: 'person', ownerId: 'h1', ownedId: 'a1', interest: 'shareholding', share: 0.6, source: 'registry' },
    'person|h1|a1|shareholding||registry',
    { share: null },
  ],
  ['tie', { colleagueId: 'c1', personId: 'h1', strength: 0.8 }, 'c1|h1', { strength: 0.2 }],
  ['influence', { fromId: 'h1', toId: 'h1', weight: 0.5, kind: 'conflict' }, 'h1|h1|conflict', { weight: 0.1 }],
  [
    'deal',
    { id: 'd1', name: 'Cloud', accountId: 'a1', colleagueIds: ['c1'], productIds: ['p1'], competitorIds: ['k1'] },
    'd1',
    { productIds: [] },
  ],
  [
    'decision',
    { dealId: 'd1', personId: 'h1', roles: ['EB'], power: 90, attitude: null },
    'd1|h1',
    { attitude: -2, coachKinds: ['value-matching'], coachVerified: true },
  ],
  [
    'interaction',
    { id: 'i1', at: '2026-01-01T08:00:00Z', channel: 'visit', colleagueIds: ['c1'], personIds: ['h1'], dealId: 'd1' },
    'i1',
    { dealId: null },
  ],
  [
    'order',
    { id: 'o1', accountId: 'a1', orderedOn: '2025-05-05', amount: 12.5, productId: 'p1' },
    'o1',
    { amount: 13 },
  ],
  ['potential', { accountId: 'a1', productId: 'p1', state: 'open', value: 100 }, 'a1|p1', { state: 'unfit' }],
  ['event', { id: 'e1', at: '2026-01-01T08:00:00Z', kind: 'download', accountId: 'a1' }, 'e1', { personId: 'h1' }],
  ['contract', { id: 't1', accountId: 'a1', endsOn: '2027-01-01' }, 't1', { productId: 'p1' }],
  ['rate', { currency: 'EUR', base: 'CNY', rate: 7.8, date: '2026-01-01' }, 'EUR|CNY|2026-01-01', { rate: 7.9 }],
  [
    'assessment',
    { dealId: 'd1', template: 'coverage-139', item: 'elements.price', value: 'level', competitorId: 'k1' },
    'd1|coverage-139|elements.price',
    { value: 'ahead', competitorId: null, link: 'https://files.seller.example/price', proposed: 'level' },
  ],
  [
    'coachStatement',
    { dealId: 'd1', personId: 'h1', template: 'control-139', item: 'W1', value: 'yes' },
    'd1|h1|control-139|W1',
    { value: 'no' },
  ],
  [
    'action',
    { id: 'x1', dealId: 'd1', gap: 'stale', role: 'EB', personId: 'h1', dueOn: '2026-02-01', state: 'open' },
    'x1',
    { state: 'done', closedOn: '2026-01-20', personId: null, colleagueId: 'c1', expectedGain: 4 },
  ],
];
