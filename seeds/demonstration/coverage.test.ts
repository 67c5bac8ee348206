// The levels the tables state, and the coverage the README promises, computed by the product's own analytics.
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../domain/coverage/coverage.ts';
import type { GroupFacts } from '../../domain/coverage/facts.ts';
import { accountRecord, potentialRecord, stakeRecord } from '../../domain/facts/account.ts';
import { dealRecord, interactionRecord, orderRecord, rateRecord } from '../../domain/facts/business.ts';
import {
  decisionRecord,
  holderRecord,
  influenceRecord,
  personRecord,
  seatRecord,
  tieRecord,
} from '../../domain/facts/person.ts';
import { groupOf } from '../../domain/ownership/group.ts';
import { groupsOf } from '../../domain/ownership/groups.ts';
import { ownershipOn } from '../../domain/ownership/ownership.ts';
import { records } from '../bundle.ts';
import { DEMONSTRATION_GROUPS, demonstration } from './demonstration.ts';

/** What a loader would give for the group of a root, on the day. */
function factsOf(rootId: string, today: string): GroupFacts {
  const bundle = demonstration(today);
  const accounts = records(bundle, 'account').map((row) => accountRecord.parse(row));
  const stakes = records(bundle, 'stake').map((row) => stakeRecord.parse(row));
  const ownership = ownershipOn({ accounts, stakes }, today);
  return {
    rootId,
    members: groupOf(ownership, groupsOf(ownership), rootId).members,
    accounts,
    seats: records(bundle, 'seat').map((row) => seatRecord.parse(row)),
    holders: records(bundle, 'holder').map((row) => holderRecord.parse(row)),
    persons: records(bundle, 'person').map((row) => personRecord.parse(row)),
    interactions: records(bundle, 'interaction').map((row) => interactionRecord.parse(row)),
    ties: records(bundle, 'tie').map((row) => tieRecord.parse(row)),
    influences: records(bundle, 'influence').map((row) => influenceRecord.parse(row)),
    decisions: records(bundle, 'decision').map((row) => decisionRecord.parse(row)),
    deals: records(bundle, 'deal').map((row) => dealRecord.parse(row)),
    orders: records(bundle, 'order').map((row) => orderRecord.parse(row)),
    potentials: records(bundle, 'potential').map((row) => potentialRecord.parse(row)),
    rates: records(bundle, 'rate').map((row) => rateRecord.parse(row)),
  };
}

// A Sunday, a leap day, a Monday after the year's end: the windows must not depend on the day.
describe.each(['2026-11-22', '2028-02-29', '2029-01-01'])('coverage of the demonstration on %s', (asOf) => {
  it.each(DEMONSTRATION_GROUPS.map((group) => [group.prefix, group] as const))(
    '%s: every member has the level that its table states',
    (prefix, group) => {
      const { entities } = coverageOf(factsOf(`${prefix}-group`, asOf), { asOf });
      const stated = new Map(group.entities.map((entity) => [entity.account.id, entity.level]));
      expect(entities.length).toBe(25);
      expect(entities.filter(({ id, level }) => stated.get(id) !== level)).toEqual([]);
    },
  );

  it('5 of 12 hospitals and 10 of 24 subsidiaries of Yuanlan are customers: 41.7 % without the root', () => {
    const { levels, entities } = coverageOf(factsOf('yl-group', asOf), { asOf, excludeRoot: true });
    expect(levels.customer.count).toEqual({ numerator: 10, denominator: 24, value: 10 / 24, unknownWeight: 0 });
    const hospitals = entities.filter(({ id }) => id.startsWith('yl-hospital-'));
    expect(hospitals.filter(({ level }) => level === 'customer').length / hospitals.length).toBe(10 / 24);
  });

  it('9 of 24 subsidiaries of Kvernholt are customers; its euros and dollars are summed with stated rates', () => {
    const coverage = coverageOf(factsOf('kh-group', asOf), { asOf, excludeRoot: true });
    expect(coverage.levels.customer.count.numerator).toBe(9);
    expect(coverage.basis).toBe('potential');
    expect(coverage.levels.customer.potential.value).toBeGreaterThan(0.2);
    expect(coverage.levels.customer.potential.refused).toBeUndefined();
  });

  it('lists what is uncovered with a way in for most, over a relative where nobody is known', () => {
    const { uncovered } = coverageOf(factsOf('yl-group', asOf), { asOf, excludeRoot: true });
    expect(uncovered.length).toBe(14);
    expect(uncovered.filter(({ entry }) => entry).length).toBeGreaterThan(10);
    const xingdu = uncovered.find(({ id }) => id === 'yl-hospital-10');
    expect(xingdu?.entry?.distance).toBeGreaterThan(0);
  });
});
