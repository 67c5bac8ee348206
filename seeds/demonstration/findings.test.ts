// What the demonstration is told for, computed by the product's own analytics.
import { describe, expect, it } from 'vitest';
import { accountRecord, stakeRecord } from '../../domain/facts/account.ts';
import { groupOf } from '../../domain/ownership/group.ts';
import { groupsOf } from '../../domain/ownership/groups.ts';
import { ownershipOn } from '../../domain/ownership/ownership.ts';
import { stakesOf } from '../../domain/ownership/stakes.ts';
import { records } from '../bundle.ts';
import { DEMONSTRATION_GROUPS, demonstration } from './demonstration.ts';

const TODAY = '2027-03-08';
const bundle = demonstration(TODAY);
const ownership = ownershipOn(
  {
    accounts: records(bundle, 'account').map((row) => accountRecord.parse(row)),
    stakes: records(bundle, 'stake').map((row) => stakeRecord.parse(row)),
  },
  TODAY,
);
const groups = groupsOf(ownership);

describe('ownership of the demonstration', () => {
  it('has two groups: each headquarters with the 24 entities its table calls so', () => {
    const yuanlan = groupOf(ownership, groups, 'yl-hospital-05');
    const kvernholt = groupOf(ownership, groups, 'kh-korea');
    expect(groups.roots.length).toBe(2);
    expect([yuanlan.rootId, yuanlan.members.length, kvernholt.rootId, kvernholt.members.length]).toEqual([
      'yl-group',
      25,
      'kh-group',
      25,
    ]);
    expect(yuanlan.members.filter((member) => member.id.startsWith('yl-hospital-')).length).toBe(12);
    expect(yuanlan.problems).toEqual([]);
    expect(kvernholt.problems).toEqual([]);
  });

  it('has affiliates held between 20 and 50 %, and a joint venture in both groups', () => {
    const [yuanlan, kvernholt] = ['yl-group', 'kh-group'].map((id) => groupOf(ownership, groups, id).affiliates);
    expect(yuanlan).toEqual([
      { id: 'yl-kh-gas', share: 0.5 },
      { id: 'yl-robotics', share: 0.35 },
      { id: 'yl-broker', share: 0.249 },
    ]);
    expect(kvernholt).toEqual([
      { id: 'yl-kh-gas', share: 0.5 },
      { id: 'kh-bearings', share: 0.34 },
      { id: 'kh-castings', share: 0.25 },
    ]);
  });

  it('controls Linzhu by two holdings together, 80 % x 30 % + 60 % x 40 %', () => {
    const linzhu = stakesOf(ownership, { kind: 'account', id: 'yl-group' }).find((row) => row.id === 'yl-hospital-03');
    expect(linzhu?.stake).toBeCloseTo(0.48, 10);
    expect(linzhu?.control).toBe('yes');
    for (const holding of ['yl-north', 'yl-south'])
      expect(
        stakesOf(ownership, { kind: 'account', id: holding }).find((row) => row.id === 'yl-hospital-03')?.control,
      ).toBe('no');
  });

  it('knows the founders as ultimate controllers: one by shares, one by votes; the newer document counts', () => {
    expect(groupOf(ownership, groups, 'yl-group').ultimateControllers).toEqual([
      { kind: 'person', id: 'yl-chen-yuanchuan' },
    ]);
    expect(groupOf(ownership, groups, 'kh-group').ultimateControllers).toEqual([
      { kind: 'person', id: 'kh-aksel-kvernholt' },
    ]);
    const founder = stakesOf(ownership, { kind: 'person', id: 'yl-chen-yuanchuan' });
    expect(founder.find((row) => row.id === 'yl-group')?.stake).toBeCloseTo(0.512, 10);
  });

  it('has a loop between Valves and Seals, a missing share and a band', () => {
    const rows = new Map(stakesOf(ownership, { kind: 'account', id: 'kh-group' }).map((row) => [row.id, row]));
    // What the group holds of Valves: v = 0.8 + 0.1 s, of Seals: s = 0.25 + 0.3 v.
    expect(rows.get('kh-valves')?.stake).toBeCloseTo(0.825 / 0.97, 10);
    expect(rows.get('kh-seals')?.stake).toBeCloseTo(0.49 / 0.97, 10);
    expect(rows.get('kh-korea')).toMatchObject({ stake: null, reason: 'unknown-share', control: 'yes' });
    expect(rows.get('kh-turkey')).toMatchObject({ stake: null, min: 0.5, max: 0.75, control: 'yes' });
  });
});

describe('the opening deals', () => {
  it('have an approver nobody of ours has a tie to, has met or is led to by somebody we know', () => {
    const hidden = ['yl-gao-yuan', 'kh-odd-myrstad'];
    for (const person of hidden) {
      expect(bundle.decision.some((row) => row.personId === person && row.roles?.includes('APPROVER'))).toBe(true);
      expect(bundle.tie.filter((row) => row.personId === person)).toEqual([]);
      expect(bundle.interaction.filter((row) => row.personIds?.includes(person))).toEqual([]);
    }
  });

  it('hang on one champion in one, on a coach who left in the other', () => {
    const intoKey = bundle.influence.filter((row) => row.toId === 'yl-wang-qiang' && row.kind !== 'conflict');
    expect(intoKey.map((row) => row.fromId)).toEqual(['yl-chen-jie']);
    expect(bundle.influence.filter((row) => row.toId === 'yl-zhou-min').map((row) => row.fromId)).toEqual([
      'yl-wang-qiang',
    ]);
    expect(bundle.person.find((row) => row.id === 'kh-jonas-granlid')?.left).toBe(true);
  });

  it('leave closed deals enough for a base rate, and a rival who won everything at one hospital', () => {
    expect(bundle.deal.filter((row) => row.outcome !== 'open').length).toBeGreaterThanOrEqual(20);
    const yunyan = bundle.deal.filter((row) => row.accountId === 'yl-hospital-11');
    expect(yunyan.length).toBe(3);
    expect(yunyan.every((row) => row.outcome === 'lost' && row.competitorIds?.includes('visora'))).toBe(true);
  });
});

describe('the flaws of real data', () => {
  it('are there: facts in names, twins, vacant seats, people who left, unknown powers, stale attitudes', () => {
    const names = bundle.person.map((row) => row.name);
    for (const mark of ['(DM)', '（已离职）', '(left)', '(replaced by'])
      expect(
        names.some((name) => name.includes(mark)),
        mark,
      ).toBe(true);
    expect(names.filter((name) => name === '王强').length).toBe(2);
    const held = new Set(bundle.holder.filter((row) => !row.until).map((row) => row.seatId));
    expect(bundle.seat.filter((seat) => !held.has(seat.id)).length).toBe(
      DEMONSTRATION_GROUPS.flatMap((group) => group.vacant).length,
    );
    expect(bundle.person.filter((row) => row.left).length).toBeGreaterThan(10);
    expect(bundle.decision.filter((row) => row.power === null).length).toBeGreaterThan(20);
    expect(bundle.account.filter((row) => row.kind !== 'government' && !row.region).length).toBeGreaterThan(5);
  });
});
