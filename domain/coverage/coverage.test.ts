import { describe, expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';
import type { GroupFacts } from './facts.ts';
import { coverageLedger } from './ledger.ts';
import { levelsOf } from './levels.ts';
import { account, contact, deal, group, hold, order, potential, seated } from './testing/facts.ts';

const TODAY = '2026-06-30';
const hospitals = Array.from({ length: 12 }, (_, at) => `h${String(at + 1).padStart(2, '0')}`);
const bought = (...ids: string[]) => ({ orders: ids.map((id) => order(id, '2026-01-15')) });

const unsaid = { source: null, observedOn: null, confidence: null };
const tieTo = (personId: string, strength: number) => ({ colleagueId: 'c', personId, strength, ...unsaid });
const influence = (fromId: string, toId: string, weight: number) => ({ fromId, toId, weight, kind: null, ...unsaid });
const decision = (dealId: string, personId: string, roles: GroupFacts['decisions'][number]['roles']) => ({
  dealId,
  personId,
  roles,
  power: null,
  attitude: null,
  ...unsaid,
});

describe('coverage: the fixture', () => {
  it.each([
    [5, '41.7'],
    [8, '66.7'],
  ])('of a root and 12 hospitals, %d hospitals are customers: %s % without the root', (count, percent) => {
    const facts = group(hospitals, bought(...hospitals.slice(0, count)));
    const { customer } = coverageOf(facts, { asOf: TODAY, excludeRoot: true }).levels;
    expect(customer.count).toEqual({ numerator: count, denominator: 12, value: count / 12, unknownWeight: 0 });
    expect((customer.count.value! * 100).toFixed(1)).toBe(percent);
    expect(coverageOf(facts, { asOf: TODAY }).levels.customer.count).toMatchObject({
      numerator: count,
      denominator: 13,
    });
  });
});

describe('the level of an entity', () => {
  const level = (rest: Partial<GroupFacts>, asOf = TODAY) => levelsOf(group(['a'], rest), asOf).get('a');
  const there = seated('a');

  it.each<[string, Partial<GroupFacts>, string]>([
    ['an order of the day itself makes a customer', { orders: [order('a', '2026-06-30')] }, 'customer'],
    ['an order 24 months back makes a customer', { orders: [order('a', '2024-06-30')] }, 'customer'],
    ['an order 24 months and a day back does not', { orders: [order('a', '2024-06-29')] }, 'untouched'],
    ['an order after the date does not', { orders: [order('a', '2026-07-01')] }, 'untouched'],
    [
      'a deal won in the window makes a customer',
      { deals: [deal('a', { outcome: 'won', closeOn: '2025-01-01' })] },
      'customer',
    ],
    ['a won deal without a close date does not', { deals: [deal('a', { outcome: 'won' })] }, 'untouched'],
    [
      'a deal won after the date does not',
      { deals: [deal('a', { outcome: 'won', closeOn: '2026-07-01' })] },
      'untouched',
    ],
    ['an open deal makes a deal', { deals: [deal('a', { outcome: 'open', openedOn: '2026-06-30' })] }, 'deal'],
    ['a deal without an outcome is open', { deals: [deal('a')] }, 'deal'],
    ['a deal opened after the date is not open yet', { deals: [deal('a', { openedOn: '2026-07-01' })] }, 'untouched'],
    ['a deal 90 days past its close date is still open', { deals: [deal('a', { closeOn: '2026-04-01' })] }, 'deal'],
    ['a deal 91 days past its close date is not', { deals: [deal('a', { closeOn: '2026-03-31' })] }, 'untouched'],
    ['a lost deal makes nothing', { deals: [deal('a', { outcome: 'lost', closeOn: '2026-06-01' })] }, 'untouched'],
    [
      'a visit 90 days ago makes engaged',
      { ...there, interactions: [contact('i', '2026-04-01', 'visit', ['p-a'])] },
      'engaged',
    ],
    [
      'a visit 91 days ago leaves known',
      { ...there, interactions: [contact('i', '2026-03-31', 'visit', ['p-a'])] },
      'known',
    ],
    ['an event counts', { ...there, interactions: [contact('i', '2026-06-01', 'event', ['p-a'])] }, 'engaged'],
    [
      'a mail of ours without an answer does not',
      { ...there, interactions: [contact('i', '2026-06-01', 'email', ['p-a'], { direction: 'out' })] },
      'known',
    ],
    [
      'an answered one does',
      {
        ...there,
        interactions: [
          contact('i', '2026-06-01', 'email', ['p-a'], { direction: 'out' }),
          contact('j', '2026-06-05', 'message', ['p-a'], { direction: 'in' }),
        ],
      },
      'engaged',
    ],
    [
      'contact with somebody who sits elsewhere does not',
      { ...there, interactions: [contact('i', '2026-06-01', 'visit', ['p-else'])] },
      'known',
    ],
    ['a person seated makes known', there, 'known'],
    [
      'one seated from tomorrow does not',
      { ...there, holders: [hold('p-a', 's-a', { since: '2026-07-01' })] },
      'untouched',
    ],
    ['one whose seat ended does not', { ...there, holders: [hold('p-a', 's-a', { ended: true })] }, 'untouched'],
    ['one flagged as left elsewhere but seated here does', { ...there, persons: [{ id: 'p-a', left: true }] }, 'known'],
    ['the highest level counts', { ...there, orders: [order('a', '2026-01-01')], deals: [deal('a')] }, 'customer'],
  ])('%s', (_, rest, expected) => expect(level(rest)).toBe(expected));

  it('24 months before a 29 February without a counterpart end on the 28th', () => {
    expect(level({ orders: [order('a', '2022-02-28')] }, '2024-02-29')).toBe('customer');
    expect(level({ orders: [order('a', '2022-02-27')] }, '2024-02-29')).toBe('untouched');
  });
});

describe('coverage weighted by money', () => {
  const two = (rest: Partial<GroupFacts>) =>
    coverageOf(group(['a', 'b'], { ...bought('a'), ...rest }), { asOf: TODAY });

  it('sums the potentials of an account; members without one are in neither sum', () => {
    const coverage = two({ potentials: [potential('a', 10), potential('a', 20, null, 'y'), potential('b', null)] });
    expect(coverage.basis).toBe('potential');
    expect(coverage.levels.customer.potential).toEqual({ numerator: 30, denominator: 30, value: 1, unknownWeight: 2 });
  });

  it('uses revenue only where no member has a potential', () => {
    const accounts = [account('a', { revenue: 100 }), account('b', { revenue: 300 })];
    expect(two({ accounts }).levels.customer.potential).toMatchObject({
      numerator: 100,
      denominator: 400,
      unknownWeight: 1,
    });
    expect(two({ accounts, potentials: [potential('b', 1)] }).levels.customer.potential).toMatchObject({
      denominator: 1,
      unknownWeight: 2,
    });
  });

  it('is refused where there is neither', () => {
    expect(two({}).levels.customer.potential).toEqual({
      numerator: null,
      denominator: null,
      value: null,
      unknownWeight: 3,
      refused: 'no-potential-or-revenue',
    });
  });

  it('is refused for several currencies without a stated rate, and for known beside unknown ones', () => {
    const mixed = two({ potentials: [potential('a', 10, 'CNY'), potential('b', 10, 'USD')] });
    expect(mixed.levels.customer.potential).toMatchObject({ value: null, refused: 'mixed-currency' });
    expect(mixed.uncovered.map((entity) => entity.potential)).toEqual([null, null]);
    const half = two({ potentials: [potential('a', 10, 'CNY'), potential('b', 10)] });
    expect(half.levels.customer.potential.refused).toBe('mixed-currency');
  });

  it('changes money at the newest stated rate of the date', () => {
    const coverage = two({
      potentials: [potential('a', 10, 'USD'), potential('b', 30, 'CNY'), potential('r', 1, 'CNY')],
      rates: [
        { currency: 'USD', base: 'CNY', rate: 7, date: '2026-01-01' },
        { currency: 'USD', base: 'CNY', rate: 9, date: '2026-12-01' },
      ],
    });
    expect(coverage).toMatchObject({
      currency: 'CNY',
      levels: { customer: { potential: { numerator: 70, denominator: 101 } } },
    });
  });
});

describe('coverage weighted by stake', () => {
  it('counts the root as 1 and leaves out members whose stake is not known', () => {
    const facts = group(['a', 'b', 'c'], bought('a', 'c'));
    const members = facts.members.map((member) => (member.id === 'c' ? { ...member, effectiveStake: null } : member));
    expect(coverageOf({ ...facts, members }, { asOf: TODAY }).levels.customer.stake).toEqual({
      numerator: 0.6,
      denominator: 2.2,
      value: 0.6 / 2.2,
      unknownWeight: 1,
    });
  });
});

describe('coverage', () => {
  it('of decision makers counts members where we get to one at least weakly: of the decision layer, or who buys or approves', () => {
    const facts = group(['a', 'b', 'd', 'e'], {
      ...seated('a', 'b', 'd', 'e'),
      seats: ['a', 'b', 'd', 'e'].map((id) => ({
        id: `s-${id}`,
        accountId: id,
        layer: id === 'a' || id === 'd' ? 'decision' : 'base',
        reportsToId: null,
      })),
      ties: [tieTo('p-a', 0.4), tieTo('p-e', 0.9)],
      // p-a leads to p-b (0.4 x 0.25 x 1 = 0.1, just weakly) and to p-d (too little).
      influences: [influence('p-a', 'p-b', 1), influence('p-a', 'p-d', 0.9)],
      deals: [deal('b')],
      decisions: [decision('deal-b', 'p-b', ['APPROVER']), decision('deal-b', 'p-e', ['TB'])],
    });
    const { levels, explained } = coverageOf(facts, { asOf: TODAY, explain: true });
    expect(levels.decision.count).toMatchObject({ numerator: 2, denominator: 5, value: 0.4 });
    const deciders = new Map(explained?.terms.map(({ id, decider }) => [id, decider]));
    expect(deciders.get('b')).toMatchObject({ personId: 'p-b', steps: ['c', 'p-a', 'p-b'] });
    expect([deciders.get('d'), deciders.get('e')]).toEqual([null, null]);
  });

  it('says when its ways in rest on somebody outside the group', () => {
    const inside = { ...seated('a', 'b'), influences: [influence('p-a', 'p-b', 1)] };
    const rests = (rest: Partial<GroupFacts>) => coverageOf(group(['a', 'b'], rest), { asOf: TODAY }).restsOnOutside;
    expect(rests(inside)).toBe(false);
    expect(rests({ ...inside, influences: [influence('elsewhere', 'p-b', 1)] })).toBe(true);
    expect(rests({ ...inside, deals: [deal('a')], decisions: [decision('deal-a', 'elsewhere', ['EB'])] })).toBe(true);
    expect(rests({ ...inside, deals: [deal('x')], decisions: [decision('deal-x', 'p-a', ['EB'])] })).toBe(true);
    expect(rests({ ...inside, deals: [deal('a')], decisions: [decision('deal-a', 'p-a', ['EB'])] })).toBe(false);
  });

  it('of a group whose only member is left out has nothing to divide by', () => {
    const { customer } = coverageOf(group([]), { asOf: TODAY, excludeRoot: true }).levels;
    expect(customer.count).toEqual({
      numerator: 0,
      denominator: 0,
      value: null,
      unknownWeight: 0,
      refused: 'no-weight',
    });
  });

  it('leaves a left-out root out of everything: sums, basis, lists and cells', () => {
    const facts = group(['a'], {
      ...seated('r', 'a'),
      accounts: [account('r', { revenue: 5 }), account('a', { revenue: 7 })],
      potentials: [potential('r', 100)],
      orders: [order('r', '2026-06-01', { productId: 'x' })],
    });
    const coverage = coverageOf(facts, { asOf: TODAY, excludeRoot: true });
    expect(coverage).toMatchObject({
      basis: 'revenue',
      entities: [{ id: 'a' }],
      uncovered: [{ id: 'a', potential: 7 }],
    });
    expect(coverage.heatMap.products).toEqual([]);
    expect(coverage.heatMap.layers.map((cell) => cell.accountId)).toEqual(['a']);
  });

  it('lists what is below the chosen level, largest potential first, unknown last, then by id', () => {
    const facts = group(['a', 'b', 'c', 'd', 'e'], {
      ...bought('e'),
      ...seated('d'),
      potentials: [potential('a', 5), potential('b', 9), potential('e', 99), potential('r', 0)],
    });
    const listed = (level?: 'customer' | 'known') =>
      coverageOf(facts, { asOf: TODAY, ...(level && { level }) }).uncovered.map((entity) => entity.id);
    expect(listed()).toEqual(['b', 'a', 'r', 'c', 'd']);
    expect(listed('known')).toEqual(['b', 'a', 'r', 'c']);
  });

  it('does not depend on the order of the facts', () => {
    const facts = group(['a', 'b', 'c'], {
      ...bought('a'),
      ...seated('a', 'b', 'r'),
      ties: ['a', 'b', 'r'].map((id) => ({
        colleagueId: 'c',
        personId: `p-${id}`,
        strength: 0.5,
        observedOn: null,
        source: null,
        confidence: null,
      })),
      potentials: [potential('a', 0.1), potential('b', 0.2), potential('c', 0.3)],
    });
    const reversed = Object.fromEntries(
      Object.entries(facts).map(([name, rows]) => [name, Array.isArray(rows) ? [...rows].reverse() : rows]),
    );
    const options = { asOf: TODAY, explain: true };
    expect(coverageOf({ ...facts, ...reversed }, options)).toEqual(coverageOf(facts, options));
  });
});

describe('the nearest way in', () => {
  const tie = (personId: string, strength: number, colleagueId = 'c') => ({
    colleagueId,
    personId,
    strength,
    observedOn: null,
    source: null,
    confidence: null,
  });
  const chain = (rest: Partial<GroupFacts>): GroupFacts => {
    const facts = group(['a', 'b', 'd'], rest);
    const parents: Record<string, string[]> = { r: [], a: ['r'], b: ['a'], d: ['r'] };
    return { ...facts, members: facts.members.map((member) => ({ ...member, parentIds: parents[member.id] ?? [] })) };
  };
  const entry = (facts: GroupFacts, id: string, excludeRoot = false) =>
    coverageOf(facts, { asOf: TODAY, excludeRoot }).uncovered.find((entity) => entity.id === id)?.entry;

  it('is the best tie to somebody seated there', () => {
    const facts = chain({ ...seated('a'), ties: [tie('p-a', 0.4), tie('p-a', 0.6, 'd'), tie('p-else', 0.9)] });
    expect(entry(facts, 'a')).toEqual({ value: 0.6, steps: ['d', 'p-a'], accountId: 'a', distance: 0 });
  });

  it('is the best route, also through others', () => {
    const facts = chain({
      ...seated('a', 'b'),
      ties: [tie('p-a', 0.8), tie('p-b', 0.1)],
      influences: [influence('p-a', 'p-b', 0.9)],
    });
    const way = entry(facts, 'b');
    expect(way).toMatchObject({ steps: ['c', 'p-a', 'p-b'], accountId: 'b', distance: 0 });
    expect(way?.value).toBeCloseTo(0.8 * 0.25 * 0.9, 12);
  });

  it('of equal ties is the first by colleague', () => {
    const facts = chain({ ...seated('a'), ties: [tie('p-a', 0.6, 'd'), tie('p-a', 0.6, 'c')] });
    expect(entry(facts, 'a')?.steps).toEqual(['c', 'p-a']);
  });

  it('where nobody is seated is in the nearest relative, up or down, not in the one with the larger tie', () => {
    const facts = chain({ ...seated('a', 'd'), ties: [tie('p-a', 0.2), tie('p-d', 0.9)] });
    expect(entry(facts, 'b')).toEqual({ value: 0.2, steps: ['c', 'p-a'], accountId: 'a', distance: 1 });
    expect(entry(facts, 'r')).toEqual({ value: 0.9, steps: ['c', 'p-d'], accountId: 'd', distance: 1 });
  });

  it('of relatives as near is the larger tie, then the first id', () => {
    const facts = (a: number, d: number) => chain({ ...seated('a', 'd'), ties: [tie('p-a', a), tie('p-d', d)] });
    expect(entry(facts(0.4, 0.5), 'r')?.accountId).toBe('d');
    expect(entry(facts(0.5, 0.5), 'r')?.accountId).toBe('a');
  });

  it('where somebody is seated whom nobody is tied to, is none', () => {
    expect(entry(chain({ ...seated('a', 'b'), ties: [tie('p-a', 0.5)] }), 'b')).toBeUndefined();
  });

  it('passes over relatives without a tie', () => {
    const facts = chain({ ...seated('a', 'd'), ties: [tie('p-d', 0.5)] });
    expect(entry(facts, 'b')).toMatchObject({ accountId: 'd', distance: 3 });
  });

  it('is never in a root that is left out, though its holdings still tell who is near', () => {
    const facts = chain({ ...seated('r', 'a'), ties: [tie('p-r', 0.9), tie('p-a', 0.5)] });
    expect(entry(facts, 'd')).toMatchObject({ accountId: 'r' });
    expect(entry(facts, 'd', true)).toMatchObject({ accountId: 'a', distance: 2 });
  });
});

describe('the heat maps', () => {
  it('show what was ordered, what is in a deal, and what is stated', () => {
    const facts = group(['a'], {
      orders: [order('a', '2020-01-01', { productId: 'old' }), order('a', '2027-01-01', { productId: 'later' })],
      deals: [deal('a', { productIds: ['old', 'new'] })],
      potentials: [
        { ...potential('a', 1, null, 'new'), state: 'competitor' },
        { ...potential('a', 1, null, 'rival'), state: 'competitor' },
        { ...potential('a', 1, null, 'unsure'), state: null },
      ],
    });
    expect(coverageOf(facts, { asOf: TODAY }).heatMap.products).toEqual([
      { accountId: 'a', productId: 'new', state: 'deal' },
      { accountId: 'a', productId: 'old', state: 'deployed' },
      { accountId: 'a', productId: 'rival', state: 'competitor' },
      { accountId: 'a', productId: 'unsure', state: null },
    ]);
  });

  it('show each layer: vacant, known or engaged, with the best tie', () => {
    const facts = group(['a'], {
      seats: [
        { id: 's1', accountId: 'a', layer: 'decision', reportsToId: null },
        { id: 's2', accountId: 'a', layer: 'senior', reportsToId: null },
        { id: 's3', accountId: 'a', layer: 'base', reportsToId: null },
        { id: 's4', accountId: 'a', layer: null, reportsToId: null },
        // Seats that stand no longer, or not yet, are no vacancies.
        { id: 's5', accountId: 'a', layer: 'middle', reportsToId: null, since: null, until: TODAY },
        { id: 's6', accountId: 'a', layer: 'middle', reportsToId: null, since: '2099-01-01', until: null },
      ],
      holders: [hold('p1', 's2'), hold('p2', 's3'), hold('p3', 's4'), hold('p3', 's2')],
      interactions: [contact('i', '2026-06-01', 'visit', ['p2'])],
    });
    expect(coverageOf(facts, { asOf: TODAY }).heatMap.layers).toEqual([
      { accountId: 'a', layer: 'decision', state: 'vacant', persons: 0, tied: 0, tie: 0 },
      { accountId: 'a', layer: 'senior', state: 'known', persons: 2, tied: 0, tie: 0 },
      { accountId: 'a', layer: 'base', state: 'engaged', persons: 1, tied: 1, tie: expect.closeTo(0.3296, 4) },
    ]);
  });
});

describe('the ledger of a coverage', () => {
  const facts = group(['a', 'b'], {
    ...seated('b'),
    orders: [order('a', '2026-01-15', { source: 'crm' }), order('a', '2025-03-01')],
    potentials: [potential('a', 10, 'USD'), potential('b', 30, 'CNY')],
    rates: [{ currency: 'USD', base: 'CNY', rate: 7, date: '2026-01-01', source: 'bank' }],
  });
  const { explained } = coverageOf(facts, { asOf: TODAY, explain: true });

  it('names for every member the facts that give it its level, the newest first', () => {
    expect(
      explained?.terms.map((term) => [term.id, term.level, term.evidence.map((it) => [it.level, it.count])]),
    ).toEqual([
      ['a', 'customer', [['customer', 2]]],
      ['b', 'known', [['known', 1]]],
      ['r', 'untouched', []],
    ]);
    expect(explained?.terms[0]?.evidence[0]?.facts).toEqual([
      { kind: 'order', id: 'order-a-2026-01-15', source: 'crm', observedOn: '2026-01-15' },
      { kind: 'order', id: 'order-a-2025-03-01', source: null, observedOn: '2025-03-01' },
    ]);
  });

  it('adds up to the numerator, then gives the denominator and the rates', () => {
    expect(coverageLedger(explained!, 'known', 'potential', (id) => id)).toMatchObject({
      formula: 'coverage.potential',
      shown: 2,
      total: 2,
      terms: [
        { code: 'level.customer', label: 'a', value: 70, facts: [{ kind: 'order' }, { kind: 'order' }] },
        { code: 'level.known', label: 'b', value: 30, facts: [{ kind: 'holder', id: 'p-b|s-b|' }] },
        { code: 'coverage.denominator', value: 100, facts: [{ kind: 'rate', source: 'bank' }] },
      ],
    });
    expect(coverageLedger(explained!, 'known', 'count', (id) => id, 1)).toMatchObject({ shown: 1, total: 2 });
  });
});
