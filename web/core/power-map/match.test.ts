import { describe, expect, it } from 'vitest';
import { NO_FOLDS, shown } from '../tree/fold.ts';
import { litNodes, type MapFilter, NO_FILTER } from './match.ts';
import { person, powerMap } from './sample.ts';
import { seatTree } from './seat-tree.ts';

const map = powerMap(
  [
    ['head', null, 'decision', 'p'],
    ['it', 'head', 'senior', 'q'],
    ['empty', 'head', 'senior'],
  ],
  {
    persons: [
      person('p', { inChain: true, roles: ['EB'], attitude: null, status: 'unreached' }),
      person('q', { inChain: true, roles: ['TB'], attitude: 2, status: 'reached' }),
      person('loose', { status: 'weak' }),
    ],
  },
);
function lit(filter: Partial<MapFilter>, folded: string[] = [], found: string[] | null = null) {
  const seats = seatTree(map);
  const seen = shown(seats.tree, [], { ...NO_FOLDS, folded: new Set(folded) });
  const nodes = litNodes(map, seats, seen, { ...NO_FILTER, ...filter }, found && new Set(found));
  return nodes && [...nodes].sort();
}

describe('what filters single out', () => {
  it('is nothing without a filter, so nothing fades', () => {
    expect(lit({})).toBeNull();
  });
  it.each([
    ['a layer', { layers: ['senior'] }, ['seat:empty', 'seat:it']],
    ['an unknown layer', { layers: ['unknown'] }, ['person:loose']],
    ['an attitude in the deal', { attitudes: ['2'] }, ['seat:it']],
    ['an unknown attitude, not that of who is outside of the deal', { attitudes: ['unknown'] }, ['seat:head']],
    ['a role', { roles: ['EB', 'UB'] }, ['seat:head']],
    ['reach', { statuses: ['weak', 'reached'] }, ['person:loose', 'seat:it']],
    ['the decision chain', { chain: true }, ['seat:head', 'seat:it']],
    ['several at once, all of which hold', { layers: ['senior'], statuses: ['unreached'] }, []],
  ])('by %s', (_, filter, nodes) => {
    expect(lit(filter)).toEqual(nodes);
  });
  it('is what stands for it while it is folded', () => {
    expect(lit({ roles: ['TB'] }, ['seat:head'])).toEqual(['seat:head']);
  });
  it('is narrowed by what a search found', () => {
    expect(lit({ chain: true }, [], ['seat:it', 'seat:empty'])).toEqual(['seat:it']);
  });
});
