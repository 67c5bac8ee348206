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
      },
    ],
    notComputed,
    names: {},
    namesEn: {},
  },
});

it('tells of each deal the figure before the first write and after the last', () => {
  const writes = [write('a', 0.1, 0.2), write('b', null, 0.4), {}, write('a', 0.2, 0.5)];
  expect(movedDeals(writes)).toEqual([
    { id: 'a', name: 'Deal a', before: 0.1, after: 0.5 },
    { id: 'b', name: 'Deal b', before: null, after: 0.4 },
  ]);
});

it('leaves out what the last write brought back', () => {
  expect(movedDeals([write('a', 0.1, 0.2), write('a', 0.2, 0.1)])).toEqual([]);
});

it('says how many deals were too many to compute', () => {
  expect(notComputed([write('a', 0.1, 0.2, 3), {}, write('a', 0.2, 0.5, 2)])).toBe(3);
});
