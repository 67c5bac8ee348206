import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factId } from '../facts/registry.ts';
import { dealReach } from './deal.ts';
import { carryFacts, chainLedger, routeLedger } from './ledger.ts';
import { reachOf } from './reach.ts';
import { routesTo } from './routes.ts';
import { deal, decision, hold, influence, reachFacts, reporting, tie } from './testing/facts.ts';
import { randomReachFacts } from './testing/random.ts';

const crm = { source: 'crm', observedOn: '2026-10-01', confidence: 'clear' } as const;
const named = (id: string) => `Name of ${id}`;

describe('the ledger of a chain', () => {
  it('has a term for everybody in it and for every role nobody has, with the facts of each', () => {
    const facts = reachFacts({
      persons: [{ id: 'Z', left: true }],
      ties: [tie('R > A', 0.6)],
      decisions: [decision('A', ['EB'], 1, crm), decision('B', [], -1, { power: 30 }), decision('Z', ['TB'])],
    });
    const ledger = chainLedger(dealReach(facts, 'd'), named);
    const fact = (personId: string) => ({ kind: 'decision', id: factId('decision', { dealId: 'd', personId }) });
    const unstated = { source: null, observedOn: null, confidence: null };
    expect(ledger).toEqual({
      formula: 'reach.chain',
      shown: 4,
      total: 4,
      terms: [
        {
          ...{
            code: 'reach.reached',
            label: 'Name of A',
            ids: ['A'],
            value: (100 * 0.6) / 240,
            formula: '100 × 0.6 / 240',
          },
          facts: [{ ...fact('A'), ...crm }],
        },
        {
          ...{ code: 'reach.departed', label: 'Name of Z', ids: ['Z'], value: 0, formula: '60 × 0 / 240' },
          facts: [{ ...fact('Z'), ...unstated }],
        },
        {
          ...{ code: 'reach.unreached', label: 'Name of B', ids: ['B'], value: 0, formula: '30 × 0 / 240' },
          facts: [{ ...fact('B'), ...unstated }],
        },
        { code: 'reach.missing', label: 'UB', value: 0, formula: '50 × 0 / 240', facts: [] },
      ],
    });
  });

  it('adds up to the reach of the chain', () => {
    fc.assert(
      fc.property(randomReachFacts(), (facts) => {
        const answer = dealReach(facts, 'd0');
        const sum = chainLedger(answer, named).terms.reduce((total, term) => total + (term.value ?? 0), 0);
        expect(sum).toBeCloseTo(answer.chainReach?.point ?? 0, 12);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the ledger of a route', () => {
  it('names the facts of every factor; what is assumed or comes from contacts is no stated fact', () => {
    const facts = reachFacts({
      deals: [deal('d'), deal('e'), deal('won', 'x', 1, { outcome: 'won' })],
      seats: reporting('top < low'),
      holders: [hold('B @ top'), hold('T @ low')],
      influences: [influence('A > B', 0.5, { kind: 'advice', ...crm })],
      ties: [tie('R > A', 0.8, crm)],
      decisions: ['won', 'e', 'd'].map((dealId) => decision('A', [], 2, { dealId, ...crm })),
    });
    const of = (dealId: string | null) => {
      const reach = reachOf(facts, dealId);
      const [route] = routesTo(reach, reach.graph.numbers.get('T')!);
      return routeLedger(route!, carryFacts(facts, dealId));
    };
    const attitude = (dealId: string) => ({
      kind: 'decision',
      id: factId('decision', { dealId, personId: 'A' }),
      ...crm,
    });
    expect(of('d')).toEqual({
      formula: 'reach.route',
      shown: 5,
      total: 5,
      terms: [
        {
          ...{ code: 'reach.tie', label: '', ids: ['R', 'A'], value: 0.8 },
          facts: [{ kind: 'tie', id: factId('tie', { colleagueId: 'R', personId: 'A' }), ...crm }],
        },
        { code: 'reach.carry', label: '', ids: ['A'], value: 0.9, facts: [attitude('d')] },
        {
          ...{ code: 'reach.influence', label: '', ids: ['A', 'B'], value: 0.5 },
          facts: [{ kind: 'influence', id: factId('influence', { fromId: 'A', toId: 'B', kind: 'advice' }), ...crm }],
        },
        { code: 'reach.carry', label: '', ids: ['B'], value: 0.25, facts: [] },
        { code: 'reach.assumed', label: '', ids: ['B', 'T'], value: 0.5, facts: [] },
      ],
    });
    expect(of(null).terms[1]?.facts).toEqual([attitude('d'), attitude('e')]);
    const contacts = { ...facts, ties: [tie('R > A', 0.8, { computed: true })] };
    const reach = reachOf(contacts, 'd');
    expect(routeLedger(routesTo(reach, reach.graph.numbers.get('T')!)[0]!).terms[0]).toMatchObject({
      value: 0.8,
      facts: [],
    });
  });

  it('multiplies to the value of the route', () => {
    fc.assert(
      fc.property(randomReachFacts(), fc.constantFrom('d0', null), (facts, dealId) => {
        const reach = reachOf(facts, dealId);
        for (let person = 0; person < reach.graph.ids.length; person++)
          for (const route of routesTo(reach, person)) {
            const product = routeLedger(route).terms.reduce((value, term) => value * (term.value ?? 0), 1);
            expect(product).toBeCloseTo(route.value, 12);
          }
      }),
      { numRuns: 200 },
    );
  });
});
