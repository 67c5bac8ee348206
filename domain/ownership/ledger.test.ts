import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Party } from './facts.ts';
import { controlLedger, stakeLedger } from './ledger.ts';
import { ownershipOn } from './ownership.ts';
import { stakesOf } from './stakes.ts';
import { facts, stake } from './testing/facts.ts';
import { plausibleFacts, randomFacts } from './testing/random.ts';

const TODAY = '2026-06-30';
const on = (...stakes: ReturnType<typeof stake>[]) => ownershipOn(facts(stakes), TODAY);
const A: Party = { kind: 'account', id: 'A' };
const nameOf = (party: Party) => party.id;

describe('the ledger of a stake', () => {
  it('writes each chain out with its statements, the largest first', () => {
    const registry = { source: 'registry', observedOn: '2026-01-31', confidence: 'clear' as const };
    const given = on(stake('A', 'B', 0.8, registry), stake('B', 'C', 0.3, registry), stake('A', 'C', 0.1));
    expect(stakeLedger(given, A, 'C', nameOf)).toEqual({
      formula: 'stake.chains',
      shown: 2,
      total: 2,
      terms: [
        {
          code: 'stake.chain',
          label: 'A → B → C',
          ids: ['A', 'B', 'C'],
          value: 0.24,
          formula: '80 % × 30 %',
          facts: [
            { kind: 'stake', id: 'account|A|B|shareholding||registry', ...registry },
            { kind: 'stake', id: 'account|B|C|shareholding||registry', ...registry },
          ],
        },
        {
          code: 'stake.chain',
          label: 'A → C',
          ids: ['A', 'C'],
          value: 0.1,
          formula: '10 %',
          facts: [
            { kind: 'stake', id: 'account|A|C|shareholding||', source: null, observedOn: null, confidence: null },
          ],
        },
      ],
    });
  });

  it('in a loop gives one term per direct holder: the owner’s stake in it times its share', () => {
    const given = on(stake('A', 'X', 0.8), stake('X', 'Y', 0.3), stake('Y', 'X', 0.1));
    const { formula, terms } = stakeLedger(given, A, 'X', nameOf);
    expect(formula).toBe('stake.system');
    expect(terms.map((term) => [term.label, term.formula])).toEqual([
      ['A', '100 % × 80 %'],
      ['Y', '24.7423 % × 10 %'],
    ]);
  });

  it('shows a band as one, and no single value for it', () => {
    const given = on(stake('A', 'B', null, { shareMin: 0.25, shareMax: 0.5 }), stake('B', 'C', 0.5));
    expect(stakeLedger(given, A, 'C', nameOf).terms).toMatchObject([{ value: null, formula: '25–50 % × 50 %' }]);
  });

  it('of a stake that cannot be had names the account and the statements that cannot be right', () => {
    const given = on(stake('A', 'B', 0.7), stake('Z', 'B', 0.6), stake('B', 'C', 0.5));
    const { formula, terms } = stakeLedger(given, A, 'C', nameOf);
    expect(formula).toBe('stake.problem');
    expect(terms).toMatchObject([{ code: 'problem.over-100', ids: ['B'], facts: [{}, {}] }]);
  });

  it('lists 50 chains of more, says of how many, and solves what would be too many to walk', () => {
    const through = (count: number) =>
      on(
        ...Array.from({ length: count }, (_, at) => [
          stake('A', `m${at}`, 0.5),
          stake(`m${at}`, 'X', 1 / count),
        ]).flat(),
      );
    expect(stakeLedger(through(60), A, 'X', nameOf)).toMatchObject({ formula: 'stake.chains', shown: 50, total: 60 });
    expect(stakeLedger(through(1200), A, 'X', nameOf)).toMatchObject({ formula: 'stake.system', total: 1200 });
  });

  it('adds up to the stake, whatever is stated', () => {
    fc.assert(
      fc.property(fc.oneof(randomFacts(), plausibleFacts()), (given) => {
        const ownership = ownershipOn(given, TODAY);
        for (const owner of ownership.network.ids) {
          const party: Party = { kind: owner.startsWith('person:') ? 'person' : 'account', id: owner };
          for (const row of stakesOf(ownership, party)) {
            const { formula, terms } = stakeLedger(ownership, party, row.id, nameOf);
            expect(formula === 'stake.problem').toBe(row.reason === 'over-100' || row.reason === 'closed-loop');
            if (row.stake === null || row.stake === 1) continue;
            expect(terms.reduce((sum, term) => sum + (term.value ?? 0), 0)).toBeCloseTo(row.stake, 9);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the ledger of control', () => {
  it('lists the votes held together, by whom', () => {
    const given = on(stake('A', 'B', 0.6), stake('A', 'X', 0.2), stake('B', 'X', 0.35), stake('C', 'X', 0.3));
    expect(controlLedger(given, A, 'X', nameOf)).toMatchObject({
      formula: 'control.votes',
      terms: [
        { code: 'votes.held', label: 'B', value: 0.35, formula: '35 %', facts: [{ kind: 'stake' }] },
        { code: 'votes.held', label: 'A', value: 0.2 },
      ],
    });
  });

  it('names a control that is stated, and "more than" where it is meant', () => {
    const given = on(
      stake('A', 'X', null, { control: true, source: 'registry' }),
      stake('A', 'Y', null, { shareMin: 0.5, shareMax: 0.75, shareMinExclusive: true }),
    );
    expect(controlLedger(given, A, 'X', nameOf).terms).toMatchObject([
      { code: 'control.stated', facts: [{ source: 'registry' }] },
    ]);
    expect(controlLedger(given, A, 'Y', nameOf).terms).toMatchObject([
      { code: 'votes.held', value: null, formula: '> 50–75 %' },
    ]);
  });
});
