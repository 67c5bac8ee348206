import { expect, it } from 'vitest';
import { movedDeals, notComputed } from './moved.ts';

const range = (point: number) => ({ low: point, point, high: point });
const write = (id: string, before: number | null, after: number | null, notComputed = 0) => ({
  moved: {
    deals: [
      {
        id,
        name: `Deal ${id}`,
        chainReach: { before: before === null ? null : range(before), after: after === null ? null : range(after) },
        persons: [],
        c139: null,
      },
    ],
    notComputed,
    names: {},
    namesEn: {},
  },
});

const noC139 = { score: null, label: null, doubted: [] };

it('tells of each deal the figure before the first write and after the last', () => {
  const writes = [write('a', 0.1, 0.2), write('b', null, 0.4), {}, write('a', 0.2, 0.5)];
  expect(movedDeals(writes)).toEqual([
    { id: 'a', name: 'Deal a', reach: { before: 0.1, after: 0.5 }, ...noC139 },
    { id: 'b', name: 'Deal b', reach: { before: null, after: 0.4 }, ...noC139 },
  ]);
});

it('tells of C139 from the first write to the last, and what is in doubt since', () => {
  const c139 = (before: number, after: number, doubted: string[]) => ({
    score: { before, after },
    zone: { before: null, after: null },
    label: { before: '1W 0F 0C', after: '1W 0F 0C' },
    doubted: doubted.map((item) => ({ template: 'control-139', item })),
  });
  const told = (before: number, after: number, doubted: string[]) => {
    const { moved } = write('a', 0.1, 0.1);
    return { moved: { ...moved, deals: moved.deals.map((deal) => ({ ...deal, c139: c139(before, after, doubted) })) } };
  };
  expect(movedDeals([told(40, 44, []), told(44, 30, ['W1'])])).toEqual([
    {
      id: 'a',
      name: 'Deal a',
      reach: null,
      score: { before: 40, after: 30 },
      label: null,
      doubted: [{ template: 'control-139', item: 'W1' }],
    },
  ]);
});

it('leaves out what the last write brought back', () => {
  expect(movedDeals([write('a', 0.1, 0.2), write('a', 0.2, 0.1)])).toEqual([]);
});

it('says how many deals were too many to compute', () => {
  expect(notComputed([write('a', 0.1, 0.2, 3), {}, write('a', 0.2, 0.5, 2)])).toBe(3);
});
