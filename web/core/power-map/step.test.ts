import { expect, it } from 'vitest';
import { NO_FOLDS, shown } from '../tree/fold.ts';
import { powerMap } from './sample.ts';
import { seatTree } from './seat-tree.ts';
import { standIn } from './stand-in.ts';
import { stepOnMap } from './step.ts';

const seats = seatTree(
  powerMap([
    ['a', null, 'decision'],
    ['b', null, 'senior'],
    ['c', 'a', 'base'],
  ]),
);
const seen = shown(seats.tree, [], NO_FOLDS);

it.each([
  [null, 'down', 'seat:a'],
  ['gone', 'down', 'seat:a'],
  ['seat:a', 'down', 'seat:c'],
  ['seat:a', 'right', 'seat:b'],
  ['seat:c', 'up', 'seat:a'],
  ['seat:a', 'up', null],
  ['seat:b', 'right', null],
] as const)('arrow keys lead from %s %s to %s, never to what is not drawn', (from, step, to) => {
  expect(stepOnMap(seen, from, step)).toBe(to);
});

it('finds a folded seat at what stands for it, and the rest of many at the node for the rest', () => {
  const folded = shown(seats.tree, [], { ...NO_FOLDS, folded: new Set(['seat:a']) });
  expect(standIn(seats, folded, 'seat:c')).toBe('seat:a');
  expect(standIn(seats, folded, 'seat:b')).toBe('seat:b');
  expect(standIn(seats, folded, 'seat:nobody')).toBeNull();
  const wide = seatTree(
    powerMap(Array.from({ length: 80 }, (_, at) => [`s${String(at).padStart(2, '0')}`, at === 0 ? null : 's00'])),
  );
  expect(standIn(wide, shown(wide.tree, [], NO_FOLDS), 'seat:s79')).toBe('more:seat:s00');
});
