import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { POTENTIAL_STATES } from '../facts/account.ts';
import type { MarketFacts, MarketPotential, Way } from './facts.ts';
import { fitOf, lookAlikes } from './fit.ts';
import { marketOf } from './market.ts';
import { bandOf } from './model.ts';
import { type WhiteCell, whiteSpaceOf } from './white-space.ts';

const TODAY = '2026-06-01';
type Facts = MarketFacts & { ways: Record<string, Way> };

const nobody = { source: null, observedOn: null, confidence: null };
function potential(accountId: string, productId: string, more: Partial<MarketPotential> = {}): MarketPotential {
  return { accountId, productId, state: 'open', value: null, currency: 'CNY', competitorId: null, ...nobody, ...more };
}
function facts(more: Partial<Facts>): Facts {
  return {
    asOf: TODAY,
    accounts: [],
    products: [],
    orders: [],
    deals: [],
    potentials: [],
    rates: [],
    ways: {},
    ...more,
  };
}
const of = (given: Facts, ids = given.accounts.map(({ id }) => id)) =>
  whiteSpaceOf(marketOf(given), ids, (id) => given.ways[id]);
const named = (cells: readonly WhiteCell[]) => cells.map(({ accountId, productId }) => `${accountId} ${productId}`);
const cell = (given: Facts, accountId: string, productId: string) =>
  of(given).cells.find((each) => each.accountId === accountId && each.productId === productId)!;

/** White space by the definition alone: every cell looks at every account. */
function plainly(given: Facts) {
  const { accounts, products, orders, deals, potentials, ways } = given;
  const statedAt = (a: string, p: string) => potentials.find((row) => row.accountId === a && row.productId === p);
  const at = (rows: readonly { accountId: string; productId: string }[], a: string, p: string) =>
    rows.some((row) => row.accountId === a && row.productId === p);
  const owns = (a: string, p: string) => at(orders, a, p) || statedAt(a, p)?.state === 'deployed';
  const band = (employees: number | null) =>
    employees === null ? null : [50, 250, 1000, 5000].filter((most) => employees >= most).length;
  const rows = accounts.flatMap((account) =>
    products.map((product) => {
      const others = accounts.filter(({ id }) => id !== account.id);
      const inGroup = others.filter(({ groupId }) => groupId !== null && groupId === account.groupId);
      const segment = account.industry !== null && account.employees !== null;
      const alike = others.filter(
        (other) => other.industry === account.industry && band(other.employees) === band(account.employees),
      );
      const similar = segment ? alike : inGroup.length > 0 ? inGroup : others;
      const weight = (other: (typeof accounts)[number]) => (inGroup.includes(other) ? 2 : 1);
      const sum = (list: typeof similar) => list.reduce((all, other) => all + weight(other), 0);
      const adopters = (list: typeof similar) => list.filter(({ id }) => owns(id, product.id));
      const overall = adopters(others).length / others.length;
      const fit = others.length === 0 ? null : (sum(adopters(similar)) + 4 * overall) / (sum(similar) + 4);
      const stated = statedAt(account.id, product.id);
      const state = owns(account.id, product.id)
        ? 'deployed'
        : at(deals, account.id, product.id)
          ? 'deal'
          : (stated?.state ?? 'open');
      const family = products.filter(({ id, family }) =>
        product.family === null ? id === product.id : family === product.family,
      );
      const values = similar
        .flatMap(({ id }) => family.flatMap((each) => statedAt(id, each.id)?.value ?? []))
        .sort((a, b) => a - b);
      const middle =
        values.length === 0
          ? null
          : (values[Math.floor((values.length - 1) / 2)]! + values[Math.ceil((values.length - 1) / 2)]!) / 2;
      const value = stated?.value ?? middle;
      const expected = value === null || fit === null ? null : value * fit;
      return {
        name: `${account.id} ${product.id}`,
        state,
        value,
        fit,
        expected,
        reach: ways[account.id]?.best?.value ?? 0,
      };
    }),
  );
  const white = rows.filter(({ state }) => state === 'open' || state === 'competitor');
  const known = white.filter(({ expected }) => expected !== null);
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
  return {
    rows,
    next: known
      .filter(({ reach }) => reach > 0)
      .sort((a, b) => b.expected! * b.reach - a.expected! * a.reach || b.expected! - a.expected! || byName(a, b)),
    noWayIn: known.filter(({ reach }) => reach === 0).sort((a, b) => b.expected! - a.expected! || byName(a, b)),
    unknown: white.filter(({ expected }) => expected === null).sort(byName),
  };
}

const STATES: (typeof POTENTIAL_STATES)[number][] = ['open', 'deployed', 'deal', 'competitor', 'unfit'];
const ACCOUNTS = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'];
const PRODUCTS = ['p1', 'p2', 'p3'];
const pair = { accountId: fc.constantFrom(...ACCOUNTS), productId: fc.constantFrom(...PRODUCTS) };
const random = fc
  .record({
    accounts: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...ACCOUNTS),
        industry: fc.constantFrom('Hospital', 'Energy', null),
        employees: fc.constantFrom(10, 40, 50, 300, null),
        groupId: fc.constantFrom('g1', 'g2', null),
      }),
      { selector: ({ id }) => id, minLength: 1 },
    ),
    products: fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...PRODUCTS), family: fc.constantFrom('cloud', 'edge', null) }),
      { selector: ({ id }) => id },
    ),
    orders: fc.array(fc.record({ ...pair, id: fc.constantFrom('o1', 'o2', 'o3') }), { maxLength: 8 }),
    deals: fc.array(fc.record({ ...pair, id: fc.constantFrom('d1', 'd2') }), { maxLength: 3 }),
    potentials: fc.uniqueArray(
      fc.record({
        ...pair,
        state: fc.constantFrom(...STATES, null),
        value: fc.constantFrom(100, 200, 300, 700, null),
        currency: fc.constant('CNY'),
        competitorId: fc.constantFrom('k', null),
        source: fc.constant(null),
        observedOn: fc.constant(null),
        confidence: fc.constant(null),
      }),
      { selector: ({ accountId, productId }) => `${accountId} ${productId}`, maxLength: 12 },
    ),
    ways: fc.dictionary(
      fc.constantFrom(...ACCOUNTS),
      fc.record({
        to: fc.integer({ min: 1, max: 3 }),
        best: fc.option(
          fc.constantFrom(0.1, 0.25, 0.5, 1).map((value) => ({ personId: 'h', value, steps: ['c', 'h'] })),
        ),
      }),
    ),
  })
  .map((given) => facts(given));

describe('white space', () => {
  it('is what the definition says, cell by cell and rank by rank', () => {
    fc.assert(
      fc.property(random, (given) => {
        const [found, expected] = [of(given), plainly(given)];
        const byName = new Map(expected.rows.map((row) => [row.name, row]));
        expect(found.cells).toHaveLength(expected.rows.length);
        for (const each of found.cells) {
          const row = byName.get(`${each.accountId} ${each.productId}`)!;
          expect(each).toMatchObject({ state: row.state, value: row.value, reach: row.reach });
          if (row.fit === null) expect(each.fit).toBeNull();
          else expect(each.fit).toBeCloseTo(row.fit, 12);
          if (row.expected === null) expect(each.expected).toBeNull();
          else expect(each.expected).toBeCloseTo(row.expected, 9);
        }
        for (const list of ['next', 'noWayIn', 'unknown'] as const)
          expect(named(found[list])).toEqual(expected[list].map(({ name }) => name));
      }),
      { numRuns: 1000 },
    );
  });

  it('never ranks what is owned, in a deal or unfit, and every other cell exactly once', () => {
    fc.assert(
      fc.property(random, (given) => {
        const found = of(given);
        const lists = [...found.next, ...found.noWayIn, ...found.unknown];
        const white = found.cells.filter(({ state }) => state === 'open' || state === 'competitor');
        expect(named(lists).sort()).toEqual(named(white).sort());
      }),
    );
  });

  it('moves the cells of an account down, or to those without a way in, when its route is lost', () => {
    fc.assert(
      fc.property(random, fc.constantFrom(0, 0.1, 0.5, 0.9), (given, factor) => {
        const before = of(given);
        for (const [id, way] of Object.entries(given.ways)) {
          if (!way.best) continue;
          const best = factor === 0 ? null : { ...way.best, value: way.best.value * factor };
          const after = of({ ...given, ways: { ...given.ways, [id]: { ...way, best } } });
          for (const each of before.next.filter(({ accountId }) => accountId === id)) {
            const [name] = named([each]);
            const rank = named(after.next).indexOf(name!);
            if (best === null) expect(named(after.noWayIn)).toContain(name);
            else
              expect(rank).toBeGreaterThanOrEqual(
                // Those of the same account keep their order among themselves.
                named(before.next).indexOf(name!),
              );
          }
        }
      }),
    );
  });

  it('fits no worse for one more similar account that has the product', () => {
    fc.assert(
      fc.property(random, fc.constantFrom('g1', 'g2', null), (given, groupId) => {
        const market = marketOf(given);
        for (const account of given.accounts) {
          const more = { id: 'a9', industry: account.industry, employees: account.employees, groupId };
          for (const { id: productId } of given.products) {
            const then = marketOf({
              ...given,
              accounts: [...given.accounts, more],
              orders: [...given.orders, { accountId: 'a9', productId, id: 'o9' }],
            });
            const fitIn = (of: typeof market) =>
              fitOf(of, of.accountNumbers.get(account.id)!, of.productNumbers.get(productId)!);
            // Who has nobody to be compared with but everybody may come by a group through it: then he is compared anew.
            const [before, after] = [fitIn(market), fitIn(then)];
            if (before.value === null || before.by !== after.by) continue;
            expect(after.value!).toBeGreaterThanOrEqual(before.value - 1e-12);
          }
        }
      }),
    );
  });
});

describe('by hand', () => {
  const hospital = (id: string, employees: number | null = 100, groupId: string | null = null) => ({
    id,
    industry: 'Hospital',
    employees,
    groupId,
  });
  const given = facts({
    accounts: [
      hospital('a', 100, 'g'),
      hospital('b', 90, 'g'),
      hospital('c', 200),
      hospital('d', 60),
      hospital('big', 9000),
    ],
    products: [
      { id: 'p', family: 'cloud' },
      { id: 'q', family: 'cloud' },
    ],
    orders: [
      { accountId: 'b', productId: 'p', id: 'o1' },
      { accountId: 'c', productId: 'p', id: 'o2' },
      { accountId: 'big', productId: 'p', id: 'o3' },
    ],
    potentials: [
      potential('a', 'p', { value: 1000 }),
      potential('b', 'q', { value: 100 }),
      potential('c', 'q', { value: 300 }),
      potential('big', 'q', { value: 9 }),
    ],
    ways: { a: { to: 2, best: { personId: 'h', value: 0.5, steps: ['r', 'h'] } } },
  });

  it('smooths adoption among similar accounts, those of the own group double', () => {
    // b counts 2, c and d 1 each; b and c have it; of all four others three have it.
    const fit = (2 + 1 + 4 * 0.75) / (2 + 1 + 1 + 4);
    expect(cell(given, 'a', 'p')).toMatchObject({
      fit,
      value: 1000,
      basis: 'stated',
      expected: 1000 * fit,
      reach: 0.5,
    });
    const market = marketOf(given);
    expect(fitOf(market, 0, 0)).toEqual({
      value: fit,
      by: 'industry-size',
      similar: 3,
      adopters: 2,
      weight: 4,
      adopterWeight: 3,
      overall: 0.75,
    });
    expect(lookAlikes(market, 0, 0, 20).map((at) => market.accounts[at]!.id)).toEqual(['b', 'c']);
    expect(lookAlikes(market, 0, 0, 1).map((at) => market.accounts[at]!.id)).toEqual(['b']);
  });

  it('takes the median of the family at similar accounts where nothing is stated; not from those of another size', () => {
    expect(cell(given, 'a', 'q')).toMatchObject({ value: 200, basis: 'family-median', stated: false, reason: null });
    expect(cell(given, 'd', 'q')).toMatchObject({ value: 300, basis: 'family-median' });
    expect(cell(given, 'big', 'p')).toMatchObject({ state: 'deployed', value: null, reason: 'no-potential' });
  });

  it('knows unknown from nothing, and nobody to get to from nobody got to', () => {
    const some = facts({ ...given, potentials: [], ways: { ...given.ways, d: { to: 1, best: null } } });
    const found = of(some);
    expect([found.next, found.noWayIn]).toEqual([[], []]);
    expect(found.unknown.every(({ value, expected }) => value === null && expected === null)).toBe(true);
    expect(cell(some, 'd', 'q')).toMatchObject({ reach: 0, noWay: 'no-route', reason: 'no-potential' });
    expect(cell(some, 'c', 'q')).toMatchObject({ reach: 0, noWay: 'nobody' });
    expect(cell(some, 'a', 'q')).toMatchObject({ reach: 0.5, noWay: null });
  });

  it('compares an account of unknown industry or size with its group, without one with all', () => {
    const some = facts({
      ...given,
      accounts: [...given.accounts, hospital('x', null, 'g'), hospital('y', null)],
    });
    const market = marketOf(some);
    const by = (id: string) => fitOf(market, market.accountNumbers.get(id)!, 0);
    expect(by('x')).toMatchObject({ by: 'group', similar: 2, adopters: 1, weight: 4, adopterWeight: 2 });
    expect(by('y')).toMatchObject({ by: 'all', similar: 6, adopters: 3, weight: 6 });
  });

  it('brings values to the currency most are stated in, and refuses a cell without a rate', () => {
    const potentials = [
      potential('a', 'p', { value: 10, currency: 'USD' }),
      potential('c', 'q', { value: 70 }),
      potential('d', 'q', { value: 70 }),
      potential('d', 'p', { value: 5, currency: null }),
    ];
    const rates = [{ currency: 'USD', base: 'CNY', rate: 7, date: '2026-01-01' }];
    const without = facts({ ...given, potentials });
    expect(cell(without, 'a', 'p')).toMatchObject({ value: null, currency: null, reason: 'no-rate' });
    expect(named(of(without).unknown)).toContain('a p');
    expect(cell({ ...without, rates }, 'a', 'p')).toMatchObject({ value: 70, currency: 'CNY', reason: null });
    expect(cell({ ...without, rates }, 'd', 'p')).toMatchObject({ reason: 'no-rate' });
    // Asked for alone, a is told in its own currency: no rate is needed.
    expect(of(without, ['a'])).toMatchObject({ currency: 'USD', cells: [{ value: 10, currency: 'USD' }, {}] });
  });

  it('names the rival and the deal, and takes an order for more than what is stated', () => {
    const some = facts({
      ...given,
      potentials: [
        potential('a', 'p', { state: 'competitor', competitorId: 'k', value: 5 }),
        potential('b', 'p', { state: 'unfit' }),
        potential('d', 'p', { state: 'open', value: 1 }),
      ],
      deals: [
        { accountId: 'd', productId: 'p', id: 'd2' },
        { accountId: 'd', productId: 'p', id: 'd1' },
      ],
    });
    expect(cell(some, 'a', 'p')).toMatchObject({ state: 'competitor', competitorId: 'k' });
    expect(cell(some, 'b', 'p')).toMatchObject({ state: 'deployed', competitorId: null });
    expect(cell(some, 'd', 'p')).toMatchObject({ state: 'deal', dealId: 'd1' });
    // q at a is worth what d says of the same family.
    expect(named(of(some).next)).toEqual(['a p', 'a q']);
  });
});

it.each([
  [null, null],
  [0, 0],
  [49, 0],
  [50, 1],
  [249, 1],
  [250, 2],
  [999, 2],
  [1000, 3],
  [4999, 3],
  [5000, 4],
])('%s employees are in band %s', (employees, band) => {
  expect(bandOf(employees)).toBe(band);
});
