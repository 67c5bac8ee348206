import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnershipFacts } from './facts.ts';
import { allGroups, groupOf } from './group.ts';
import { groupsOf } from './groups.ts';
import { ownersOf } from './owners.ts';
import { ownershipOn } from './ownership.ts';
import { stakesOf } from './stakes.ts';
import { account, facts, stake } from './testing/facts.ts';
import { naiveGroups } from './testing/naive-groups.ts';
import { plausibleFacts, randomFacts } from './testing/random.ts';

const TODAY = '2026-06-30';

function rooted(given: OwnershipFacts): Record<string, string[]> {
  const groups = allGroups(ownershipOn(given, TODAY));
  return Object.fromEntries(groups.map((group) => [group.rootId, group.members.map((member) => member.id)]));
}

function asked(given: OwnershipFacts, id: string) {
  const ownership = ownershipOn(given, TODAY);
  return groupOf(ownership, groupsOf(ownership), id);
}

describe('groups', () => {
  it('the root and all it controls, by depth; the root has no parent and stake 1', () => {
    const given = facts([stake('R', 'B', 0.6), stake('B', 'C', 0.6), stake('R', 'C', 0.1), stake('R', 'Z', 0.5)]);
    expect(asked(given, 'C')).toEqual({
      rootId: 'R',
      members: [
        {
          id: 'R',
          parentIds: [],
          depth: 0,
          effectiveStake: 1,
          min: 1,
          max: 1,
          complete: true,
          reason: null,
          control: 'yes',
        },
        {
          id: 'B',
          parentIds: ['R'],
          depth: 1,
          effectiveStake: 0.6,
          min: 0.6,
          max: 0.6,
          complete: true,
          reason: null,
          control: 'yes',
        },
        {
          id: 'C',
          parentIds: ['B', 'R'],
          depth: 1,
          effectiveStake: 0.46,
          min: 0.46,
          max: 0.46,
          complete: true,
          reason: null,
          control: 'yes',
        },
      ],
      affiliates: [{ id: 'Z', share: 0.5 }],
      problems: [],
      ultimateControllers: [],
    });
  });

  it('a mutual loop has one root: the largest by revenue, then the first id', () => {
    const loop = [stake('A', 'B', 0.6), stake('B', 'A', 0.6), stake('B', 'C', 0.6)];
    expect(rooted(facts(loop))).toEqual({ A: ['A', 'B', 'C'] });
    const big = facts(loop, [account('A', { revenue: 1 }), account('B', { revenue: 2 })]);
    expect(rooted(big)).toEqual({ B: ['B', 'A', 'C'] });
    expect(rooted(facts(loop, [account('B', { revenue: 2 })]))).toEqual({ B: ['B', 'A', 'C'] });
  });

  it('revenues in several currencies cannot be compared: the first id', () => {
    const loop = [stake('A', 'B', 0.6), stake('B', 'A', 0.6)];
    const accounts = [account('A', { revenue: 1, currency: 'USD' }), account('B', { revenue: 2, currency: 'CNY' })];
    expect(rooted(facts(loop, accounts))).toEqual({ A: ['A', 'B'] });
  });

  it('governments and persons are no roots and no links, but shown as ultimate controllers', () => {
    const state = facts(
      [
        stake('G', 'A', 1),
        stake('G', 'B', 1),
        stake('A', 'C', 0.3),
        stake('B', 'C', 0.3),
        stake('A', 'D', 0.7),
        stake('person:1', 'E', 1),
        stake('person:1', 'F', 1),
        stake('E', 'H', 1),
      ],
      [account('G', { kind: 'government' })],
    );
    expect(rooted(state)).toEqual({ A: ['A', 'D'], E: ['E', 'H'] });
    expect(asked(state, 'D').ultimateControllers).toEqual([{ kind: 'account', id: 'G' }]);
    expect(asked(state, 'H').ultimateControllers).toEqual([{ kind: 'person', id: 'person:1' }]);
    expect(asked(state, 'G').members.map((member) => member.id)).toEqual(['G']);
    expect(ownersOf(ownershipOn(state, TODAY), 'C').ultimateControllers).toEqual([{ kind: 'account', id: 'G' }]);
    expect(asked(state, 'C').members.map((member) => member.id)).toEqual(['C']);
  });

  it('a boundary is a root; the group above leaves it and all it controls out, and lists it as an affiliate', () => {
    const given = facts(
      [stake('R', 'B', 0.6), stake('B', 'C', 0.6), stake('R', 'C', 0.3), stake('R', 'D', 0.8)],
      [account('B', { groupBoundary: true })],
    );
    expect(rooted(given)).toEqual({ B: ['B', 'C'], R: ['R', 'D'] });
    expect(asked(given, 'R').affiliates).toEqual([
      { id: 'B', share: 0.6 },
      { id: 'C', share: 0.3 },
    ]);
    expect(asked(given, 'C')).toMatchObject({ rootId: 'B', ultimateControllers: [{ kind: 'account', id: 'R' }] });
  });

  it('a boundary is the root of its mutual loop, whatever the revenues', () => {
    const loop = facts(
      [stake('A', 'B', 0.6), stake('B', 'A', 0.6), stake('A', 'C', 0.9)],
      [account('A', { revenue: 9 }), account('B', { groupBoundary: true })],
    );
    expect(rooted(loop)).toEqual({ B: ['B', 'A', 'C'] });
  });

  it('a boundary that controls nothing is a group of its own', () => {
    const given = facts([stake('R', 'B', 0.6), stake('R', 'D', 0.6)], [account('B', { groupBoundary: true })]);
    expect(rooted(given)).toEqual({ B: ['B'], R: ['R', 'D'] });
  });

  it('an affiliate is held 20 % by the members together', () => {
    const given = facts([stake('R', 'B', 0.6), stake('R', 'X', 0.1), stake('B', 'X', 0.1), stake('R', 'Y', 0.19)]);
    expect(asked(given, 'R').affiliates).toEqual([{ id: 'X', share: 0.2 }]);
  });

  it('in several groups, the one with the largest stake answers, then the first root id', () => {
    const both = (a: number, b: number) =>
      asked(facts([stake('A', 'X', a, { control: true }), stake('B', 'X', b, { control: true })]), 'X').rootId;
    expect([both(0.3, 0.4), both(0.4, 0.3), both(0.3, 0.3)]).toEqual(['B', 'A', 'A']);
  });

  it('an account in no group, or that nothing is known of, is a group of one', () => {
    const given = facts([stake('A', 'B', 0.3)], [account('L')]);
    expect(rooted(given)).toEqual({});
    for (const id of ['B', 'L', 'unheard of'])
      expect(asked(given, id)).toMatchObject({ rootId: id, members: [{ id, effectiveStake: 1, depth: 0 }] });
  });

  it('an account whose stated shares cannot be right keeps its place, with the problem named', () => {
    const over = facts([stake('R', 'B', 0.7), stake('Z', 'B', 0.6), stake('B', 'C', 0.8)]);
    const group = asked(over, 'C');
    expect(group.rootId).toBe('R');
    expect(group.problems).toEqual([{ code: 'over-100', ids: ['B'] }]);
    expect(group.members.map((member) => [member.id, member.effectiveStake, member.reason])).toEqual([
      ['R', 1, null],
      ['B', null, 'over-100'],
      ['C', null, 'over-100'],
    ]);
  });

  it('a closed loop is one problem that names its members', () => {
    const loop = facts([stake('B', 'A', 1), stake('A', 'B', 1), stake('B', 'C', 0.8)]);
    expect(asked(loop, 'C').problems).toEqual([{ code: 'closed-loop', ids: ['A', 'B'] }]);
  });
});

describe('groups on random ownership', () => {
  it.each([
    ['whatever is stated', randomFacts()],
    ['where shares sum to at most 1', plausibleFacts()],
  ])('roots, members and affiliates equal the definition, %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (given) => {
        const groups = allGroups(ownershipOn(given, TODAY)).map((group) => ({
          root: group.rootId,
          members: group.members.map((member) => member.id).sort(),
          affiliates: group.affiliates.map((affiliate) => affiliate.id).sort(),
        }));
        expect(groups).toEqual(naiveGroups(given));
      }),
      { numRuns: 1000 },
    );
  });

  it('members are what the root controls, with the stakes it has in them', () => {
    fc.assert(
      fc.property(randomFacts(), (given) => {
        const ownership = ownershipOn(given, TODAY);
        for (const group of allGroups(ownership)) {
          const rows = stakesOf(ownership, { kind: 'account', id: group.rootId });
          for (const member of group.members.slice(1)) {
            const row = rows.find((it) => it.id === member.id);
            expect(row).toMatchObject({
              stake: member.effectiveStake,
              min: member.min,
              max: member.max,
              control: 'yes',
            });
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
