import { describe, expect, it } from 'vitest';
import type { Zone } from '../../../domain/c139/template.ts';
import { chosenStandings, groupsIn, type Standing, standingCounts } from './standing.ts';

function standing(id: string, low: Zone | null, high: Zone = low ?? 'win', given: Partial<Standing> = {}): Standing {
  return {
    id,
    name: id,
    accountId: 'a',
    accountName: 'Account',
    accountNameEn: null,
    stage: null,
    outcome: 'open',
    amount: null,
    currency: null,
    openedOn: null,
    closeOn: null,
    groupId: 'g',
    groupName: 'Group',
    groupNameEn: null,
    score: 50,
    range: { low: 50, high: 60 },
    zone: low === null ? null : { low, high },
    label: '0W 0F 0C',
    chainReach: null,
    gaps: 0,
    worst: null,
    openActions: 0,
    overdueActions: 0,
    trend: null,
    touchedOn: null,
    idle: false,
    ...given,
  };
}
const rows = [
  standing('1', 'loss', 'win', { idle: true }),
  standing('2', 'loss'),
  standing('3', 'volatile', 'win'),
  standing('4', null, 'win', { idle: true, groupId: 'h', groupName: 'H' }),
];
const ids = (list: Standing[]) => list.map((row) => row.id);

describe('a choice of open deals', () => {
  it('shows a deal in the zone of its lower end and of its upper end, in the order given', () => {
    expect(ids(chosenStandings(rows, { zone: 'win', idle: false }))).toEqual(['1', '3']);
    expect(ids(chosenStandings(rows, { zone: 'loss', idle: false }))).toEqual(['1', '2']);
    expect(ids(chosenStandings(rows, { zone: null, idle: false }))).toEqual(['1', '2', '3', '4']);
  });

  it('shows only those that lie still when that is asked', () => {
    expect(ids(chosenStandings(rows, { zone: null, idle: true }))).toEqual(['1', '4']);
    expect(ids(chosenStandings(rows, { zone: 'loss', idle: true }))).toEqual(['1']);
  });

  it('says of every other choice what it would show', () => {
    const choice = { zone: 'loss', idle: false } as const;
    const counts = standingCounts(rows, choice);
    for (const { zone, deals } of counts.zones) expect(deals).toBe(chosenStandings(rows, { ...choice, zone }).length);
    expect(counts.idle).toBe(1);
    expect(standingCounts(rows, { zone: null, idle: true }).zones.map((each) => each.deals)).toEqual([1, 0, 1]);
  });

  it('names each group once', () => {
    expect(groupsIn(rows).map((group) => group.id)).toEqual(['g', 'h']);
  });
});
