import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellKey, lookOf, placeOfKey } from './cell-key.ts';
import { matrixOf, shadeOf, stepTo } from './matrix.ts';
import { treeOrder } from './tree-order.ts';

const totals = {
  states: { open: 0, deployed: 0, deal: 0, competitor: 0, unfit: 0 },
  unknown: 0,
  value: null,
  expected: null,
  withWayIn: null,
};
const entity = (id: string, ...parentIds: string[]) => ({
  id,
  name: id,
  nameEn: null,
  industry: null,
  employees: null,
  parentIds,
  depth: 0,
  buyers: 0,
  totals,
});
const cell = (accountId: string, productId: string, expected: number | null, state: 'open' | 'deployed' = 'open') => ({
  accountId,
  productId,
  state,
  stated: false,
  competitorId: null,
  dealId: null,
  value: expected,
  currency: 'CNY',
  basis: null,
  reason: null,
  fit: 1,
  expected,
  reach: 0,
  noWay: null,
  route: null,
});

describe('the matrix of a group', () => {
  it('stands members below their owner, siblings as they come', () => {
    const order = treeOrder([
      entity('g'),
      entity('b', 'g'),
      entity('a', 'g'),
      entity('b1', 'b'),
      entity('x', 'elsewhere'),
    ]);
    expect(order.map(({ item, level }) => `${level} ${item.id}`)).toEqual(['0 g', '1 b', '2 b1', '1 a', '0 x']);
  });

  it('holds every member once, whatever loops the owners make, and none before the owner it stands below', () => {
    const members = fc
      .integer({ min: 1, max: 12 })
      .chain((size) =>
        fc
          .array(fc.array(fc.nat(size), { maxLength: 3 }), { minLength: size, maxLength: size })
          .map((owners) => owners.map((of, at) => ({ id: `m${at}`, parentIds: of.map((each) => `m${each}`) }))),
      );
    fc.assert(
      fc.property(members, (all) => {
        const order = treeOrder(all);
        expect(order.map(({ item }) => item.id).sort()).toEqual(all.map(({ id }) => id).sort());
        for (const [at, { item, level }] of order.entries()) {
          if (level === 0) continue;
          const above = order.slice(0, at).findLast((each) => each.level === level - 1);
          expect(item.parentIds).toContain(above?.item.id);
        }
      }),
    );
  });

  it('stands products of a family side by side, those without one last, and puts each cell where it belongs', () => {
    const product = (id: string, family: string | null) => ({ id, name: id, family, totals });
    const matrix = matrixOf({
      entities: [entity('g'), entity('h', 'g')],
      products: [product('p1', 'x'), product('none', null), product('q', 'y'), product('p2', 'x')],
      cells: [cell('h', 'p2', 5), cell('g', 'q', 40, 'deployed'), cell('g', 'none', null)],
    });
    expect(matrix.products.map(({ id }) => id)).toEqual(['p1', 'p2', 'q', 'none']);
    expect(matrix.families).toEqual([
      { family: 'x', products: 2 },
      { family: 'y', products: 1 },
      { family: null, products: 1 },
    ]);
    expect(matrix.rows.map(({ cells }) => cells.map((each) => each?.productId))).toEqual([
      [undefined, undefined, 'q', 'none'],
      [undefined, 'p2', undefined, undefined],
    ]);
    // What is there already says nothing of what could be sold.
    expect(matrix.most).toBe(5);
  });

  it.each([
    [null, 100, 0],
    [0, 100, 0],
    [5, 100, 1],
    [20, 100, 2],
    [50, 100, 3],
    [100, 100, 4],
    [5, 0, 0],
  ])('an expected value of %s where the most is %s has shade %s', (expected, most, shade) => {
    expect(shadeOf(expected, most)).toBe(shade);
  });

  it('is walked by keys and never left', () => {
    const size = { rows: 3, columns: 4 };
    const walk = (...keys: string[]) =>
      keys.reduce<ReturnType<typeof stepTo>>((at, key) => stepTo(key, at, size, 2), null);
    expect(walk('ArrowDown')).toEqual({ row: 0, column: 0 });
    expect(walk('Home', 'ArrowRight', 'ArrowDown', 'ArrowRight')).toEqual({ row: 1, column: 2 });
    expect(walk('Home', 'ArrowUp', 'ArrowLeft')).toEqual({ row: 0, column: 0 });
    expect(walk('Home', 'End', 'ArrowRight', 'PageDown', 'PageDown')).toEqual({ row: 2, column: 3 });
    expect(walk('x')).toBeNull();
    expect(stepTo('ArrowDown', null, { rows: 0, columns: 4 }, 2)).toBeNull();
  });
});

describe('a cell', () => {
  it('is named so that it is found again', () => {
    const place = { accountId: 'a~b', productId: 'p' };
    expect(placeOfKey(cellKey(place))).toEqual(place);
  });

  it('that is said to be open looks different from one nothing is said of', () => {
    expect(lookOf({ state: 'open', stated: true })).toBe('open');
    expect(lookOf({ state: 'open', stated: false })).toBe('assumed');
    expect(lookOf({ state: 'deployed', stated: false })).toBe('deployed');
  });
});
