import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES } from '../facts/person.ts';
import { dealReach } from './deal.ts';
import { withEdits } from './edits.ts';
import { isSure, type ReachDecision, type ReachFacts, type Stated } from './facts.ts';
import { hangingOn } from './hanging.ts';
import { type Range, rangeOf, reachOf } from './reach.ts';
import { decision, influence, reachFacts, tie } from './testing/facts.ts';
import { naivePersons } from './testing/naive.ts';
import { randomReachFacts } from './testing/random.ts';

const RUNS = { numRuns: 500 };
const anyDeal = fc.constantFrom('d0', null);

function ranges(facts: ReachFacts, dealId: string | null): Map<string, Range> {
  const reach = reachOf(facts, dealId);
  return new Map(reach.graph.ids.map((id, person) => [id, rangeOf(reach, person)]));
}

/** The rows with one of them changed, for each that can be. */
function changed<T>(rows: readonly T[], change: (row: T) => T | null): T[][] {
  return rows.flatMap((row, at) => {
    const other = change(row);
    return other === null ? [] : [rows.with(at, other)];
  });
}

describe('reach on random facts', () => {
  it('is never below what is sure, nor above what is possible', () => {
    fc.assert(
      fc.property(randomReachFacts(), anyDeal, (facts, dealId) => {
        for (const { low, point, high } of ranges(facts, dealId).values()) {
          expect(low).toBeLessThanOrEqual(point);
          expect(point).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(1);
        }
        const { chainReach } = dealReach(facts, 'd0');
        if (!chainReach) return;
        expect(chainReach.low).toBeLessThanOrEqual(chainReach.point);
        expect(chainReach.point).toBeLessThanOrEqual(chainReach.high);
      }),
      RUNS,
    );
  });

  it('confirming a fact as stated, or learning an attitude, gives ranges inside the old ones', () => {
    const confirmed = <T extends Stated>(fact: T): T | null => (isSure(fact) ? null : { ...fact, confidence: 'clear' });
    const learnt =
      (attitude: number) =>
      (fact: ReachDecision): ReachDecision | null =>
        fact.attitude === null ? { ...fact, attitude, confidence: 'clear' } : null;
    fc.assert(
      fc.property(randomReachFacts(), anyDeal, fc.integer({ min: -2, max: 3 }), (facts, dealId, attitude) => {
        const old = ranges(facts, dealId);
        const known = [
          ...changed(facts.ties, confirmed).map((ties) => ({ ...facts, ties })),
          ...changed(facts.influences, confirmed).map((influences) => ({ ...facts, influences })),
          ...changed(facts.decisions, confirmed).map((decisions) => ({ ...facts, decisions })),
          ...changed(facts.decisions, learnt(attitude)).map((decisions) => ({ ...facts, decisions })),
        ];
        for (const after of known)
          for (const [id, { low, high }] of ranges(after, dealId)) {
            expect(low).toBeGreaterThanOrEqual(old.get(id)!.low);
            expect(high).toBeLessThanOrEqual(old.get(id)!.high);
          }
      }),
      RUNS,
    );
  });

  it('confirming what was assumed gives ranges inside the old ones', () => {
    fc.assert(
      fc.property(randomReachFacts(), (facts) => {
        const { graph } = reachOf(facts, 'd0');
        const old = ranges(facts, 'd0');
        for (let to = 0; to < graph.ids.length; to++)
          for (let line = graph.into[to]!; line < graph.into[to + 1]!; line++) {
            if (graph.influence[line] !== -1) continue;
            const stated = influence(`${graph.ids[graph.source[line]!]} > ${graph.ids[to]}`, graph.weight[line]!);
            for (const [id, after] of ranges({ ...facts, influences: [...facts.influences, stated] }, 'd0')) {
              expect(after.low).toBeGreaterThanOrEqual(old.get(id)!.low);
              expect(after.point).toBe(old.get(id)!.point);
              expect(after.high).toBe(old.get(id)!.high);
            }
          }
      }),
      RUNS,
    );
  });

  it('who is against us passes nothing on, and without him nobody else is reached less', () => {
    fc.assert(
      fc.property(randomReachFacts(), (facts) => {
        const answer = dealReach(facts, 'd0');
        const before = ranges(facts, 'd0');
        const hostile = answer.persons.filter(({ attitude }) => attitude !== null && attitude < 0).map(({ id }) => id);
        for (const { steps } of answer.persons.flatMap((person) => person.routes))
          for (const between of steps.slice(1, -1)) expect(hostile).not.toContain(between);
        for (const personId of hostile)
          for (const [id, { point }] of ranges(withEdits(facts, 'd0', [{ op: 'removePerson', personId }]), 'd0'))
            if (id !== personId) expect(point).toBeGreaterThanOrEqual(before.get(id)!.point);
      }),
      RUNS,
    );
  });

  it('naming somebody for a missing role never lowers the reach of the chain while his power is not above the role', () => {
    const powers = { EB: 100, TB: 60, UB: 50 };
    const share = fc.option(fc.constantFrom(0, 0.5, 1));
    fc.assert(
      fc.property(randomReachFacts(), share, fc.nat(), (facts, part, pick) => {
        const before = dealReach(facts, 'd0');
        const ids = [...naivePersons(facts), 'nobody yet'];
        const personId = ids[pick % ids.length]!;
        for (const { role } of before.missing) {
          const known = facts.decisions.find((each) => each.dealId === 'd0' && each.personId === personId);
          const power = part === null ? null : powers[role] * part;
          const named = known
            ? { ...known, roles: [...known.roles, role] }
            : decision(personId, [role], null, { dealId: 'd0', power });
          const others = facts.decisions.filter((each) => each !== known);
          const after = dealReach({ ...facts, decisions: [...others, named] }, 'd0');
          if (!after.chainReach) continue;
          for (const bound of ['low', 'point', 'high'] as const)
            expect(after.chainReach[bound]).toBeGreaterThanOrEqual(before.chainReach![bound] - 1e-12);
        }
      }),
      RUNS,
    );
  });

  it('the order in which facts come never shows', () => {
    const rates = [{ currency: 'USD', base: 'CNY', rate: 7, date: '2026-01-01' }];
    fc.assert(
      fc.property(
        randomReachFacts().chain((facts) =>
          fc.tuple(
            fc.constant(facts),
            fc.record({
              asOf: fc.constant(facts.asOf),
              persons: shuffled(facts.persons),
              seats: shuffled(facts.seats),
              holders: shuffled(facts.holders),
              influences: shuffled(facts.influences),
              ties: shuffled(facts.ties),
              decisions: shuffled(facts.decisions),
              deals: shuffled(facts.deals),
            }),
          ),
        ),
        ([facts, other]) => {
          expect(dealReach(other, 'd0')).toEqual(dealReach(facts, 'd0'));
          expect(hangingOn(other, rates)).toEqual(hangingOn(facts, rates));
        },
      ),
      RUNS,
    );
  });
});

function shuffled<T>(rows: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...rows], { minLength: rows.length });
}

describe('the direction of an influence', () => {
  it('matters: nothing comes back along it', () => {
    const weight = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(weight, weight, fc.constantFrom(...ROLES), (strength, heavy, role) => {
        const facts = (line: string) =>
          reachFacts({
            influences: [influence(line, heavy)],
            ties: [tie('R > A', strength)],
            decisions: [decision('A', [role], 3), decision('B', [role], 3)],
          });
        expect(ranges(facts('A > B'), 'd').get('B')?.point).toBeCloseTo(strength * heavy, 12);
        expect(ranges(facts('B > A'), 'd').get('B')?.point).toBe(0);
      }),
    );
  });
});
