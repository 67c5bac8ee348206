import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnershipFacts } from './facts.ts';
import { ownersOf } from './owners.ts';
import { ownershipOn } from './ownership.ts';
import { stakesOf } from './stakes.ts';
import { closure, naiveControl, naiveHoldings, naiveStakes } from './testing/naive.ts';
import { plausibleFacts, randomFacts } from './testing/random.ts';

const RUNS = { numRuns: 400 };
const TODAY = '2026-06-30';

function partiesOf(facts: OwnershipFacts): string[] {
  return [...new Set(facts.stakes.flatMap((it) => [it.ownerId, it.ownedId]))].sort();
}

function party(id: string) {
  return { kind: id.startsWith('person:') ? 'person' : 'account', id } as const;
}

function checkAgainstDefinition(facts: OwnershipFacts): void {
  const ownership = ownershipOn(facts, TODAY);
  const holdings = naiveHoldings(facts);
  const parties = partiesOf(facts);
  for (const owner of parties) {
    const rows = new Map(stakesOf(ownership, party(owner)).map((row) => [row.id, row]));
    const naive = naiveStakes(holdings, parties, owner);
    const [yes, possible] = [naiveControl(holdings, owner, 'min'), naiveControl(holdings, owner, 'max')];
    const reached = closure(owner, holdings);
    reached.delete(owner);
    expect([...rows.keys()].sort()).toEqual([...reached].sort());
    for (const [id, row] of rows) {
      const expected = naive.get(id) ?? { reason: null, min: 0, max: 0, unknown: false, band: false };
      expect(row.control).toBe(yes.has(id) ? 'yes' : possible.has(id) ? 'possible' : 'no');
      if (expected.reason) {
        expect(row).toMatchObject({ stake: null, min: null, max: null, complete: false, reason: expected.reason });
        continue;
      }
      expect(row.min).toBeCloseTo(expected.min, 9);
      expect(row.max).toBeCloseTo(expected.max, 9);
      if (!expected.band) expect(row.stake).toBe(row.min);
      else if (expected.max - expected.min > 1e-9)
        expect(row).toMatchObject({ stake: null, complete: !expected.unknown });
      const above = ownersOf(ownership, id).rows.find((it) => it.id === owner);
      expect(above).toEqual({ ...row, kind: party(owner).kind, id: owner, ...closeTo(row, above) });
    }
  }
}

/** The same numbers computed the other way round may differ in the last digits. */
function closeTo(row: { min: number | null; max: number | null; stake: number | null }, other: typeof row | undefined) {
  return Object.fromEntries(
    (['stake', 'min', 'max'] as const).map((figure) => {
      const [a, b] = [row[figure], other?.[figure] ?? null];
      return [figure, a !== null && b !== null && Math.abs(a - b) < 1e-9 ? b : a];
    }),
  );
}

describe('effective stakes and control on random ownership', () => {
  it('equal the definitions, whatever is stated', () => {
    fc.assert(fc.property(randomFacts(), checkAgainstDefinition), RUNS);
  });

  it('equal the definitions where shares are known and sum to at most 1, loops included', () => {
    fc.assert(fc.property(plausibleFacts(), checkAgainstDefinition), RUNS);
  });

  it('do not depend on the order of the input', () => {
    const shuffled = randomFacts().chain((facts) =>
      fc.tuple(
        fc.constant(facts),
        fc.shuffledSubarray([...facts.stakes], { minLength: facts.stakes.length }),
        fc.shuffledSubarray([...facts.accounts], { minLength: facts.accounts.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([facts, stakes, accounts]) => {
        const [one, other] = [ownershipOn(facts, TODAY), ownershipOn({ stakes, accounts }, TODAY)];
        for (const owner of partiesOf(facts)) {
          expect(stakesOf(other, party(owner))).toEqual(stakesOf(one, party(owner)));
          expect(ownersOf(other, owner)).toEqual(ownersOf(one, owner));
        }
      }),
      RUNS,
    );
  });

  it('without loops, the stakes of all who own nothing further up sum to what is stated of an account', () => {
    fc.assert(
      fc.property(plausibleFacts(), ({ accounts, stakes }) => {
        const acyclic = {
          accounts,
          stakes: stakes.filter((it) => it.ownerId.startsWith('p') || it.ownerId < it.ownedId),
        };
        const ownership = ownershipOn(acyclic, TODAY);
        for (const id of partiesOf(acyclic).filter((it) => it.startsWith('a'))) {
          const rows = ownersOf(ownership, id).rows;
          const sources = rows.filter((row) => !acyclic.stakes.some((it) => it.ownedId === row.id));
          const lost = [id, ...rows.map((row) => row.id)].some((it) => {
            const held = acyclic.stakes.filter((stake) => stake.ownedId === it);
            return held.length > 0 && Math.abs(held.reduce((sum, stake) => sum + (stake.share ?? 0), 0) - 1) > 1e-9;
          });
          const sum = sources.reduce((total, row) => total + (row.stake ?? 0), 0);
          if (rows.length === 0) continue;
          if (lost) expect(sum).toBeLessThanOrEqual(1 + 1e-9);
          else expect(sum).toBeCloseTo(1, 9);
        }
      }),
      RUNS,
    );
  });
});
