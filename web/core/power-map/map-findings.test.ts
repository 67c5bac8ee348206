import { describe, expect, it } from 'vitest';
import { mapFindings } from './map-findings.ts';
import { mapRows } from './map-rows.ts';
import { person, powerMap } from './sample.ts';
import { seatTree } from './seat-tree.ts';

const DEAL = {
  id: 'd',
  name: 'Deal',
  accountId: 'x',
  accountName: 'X',
  accountNameEn: null,
  stage: null,
  outcome: 'open' as const,
  amount: null,
  currency: null,
  openedOn: null,
  closeOn: null,
};
const MAP = powerMap(
  [
    ['chair', null, 'decision', 'p'],
    ['ceo', 'chair', 'decision', 'q r'],
    ['cio', 'ceo', 'senior'],
    ['a', 'b', 'base'],
    ['b', 'a', 'base', 'gone'],
    ['alone', null, 'base'],
  ],
  {
    persons: [
      person('p', { inChain: true, roles: ['APPROVER'], attitude: -1, power: 80 }),
      person('q', { inChain: true, roles: ['TB'], attitude: -2, power: 90, status: 'reached' }),
      person('r', { status: 'weak' }),
      person('gone', { left: true }),
      person('loose', { inChain: true, roles: [], attitude: null }),
    ],
  },
);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('what to know first about a power map', () => {
  it('names who decides and is not reached, who is against us, and whom nobody knows', () => {
    const map = { ...MAP, deal: DEAL };
    const found = mapFindings(map, seatTree(map));
    expect(found.map(({ kind }) => kind)).toEqual([
      'unreached',
      'against',
      'missing',
      'closed',
      'vacant',
      'left',
      'loop',
      'apart',
    ]);
    const [unreached, against, missing, closed, vacant, left, loop, apart] = found;
    expect(unreached?.kind === 'unreached' && ids(unreached.persons)).toEqual(['p']);
    expect(against?.kind === 'against' && ids(against.persons)).toEqual(['q', 'p']);
    // The approver stands for the economic buyer.
    expect(missing).toEqual({ kind: 'missing', roles: ['UB'] });
    expect(closed).toMatchObject({ of: 3 });
    expect(vacant).toEqual({ kind: 'vacant', seatIds: ['cio'] });
    expect(left).toEqual({ kind: 'left', personIds: ['gone'] });
    expect(loop).toEqual({ kind: 'loop', seatIds: ['a', 'b'] });
    expect(apart).toEqual({ kind: 'apart', seatIds: ['alone'] });
  });

  it('says nothing of attitudes and roles without a deal', () => {
    const kinds = mapFindings(MAP, seatTree(MAP)).map(({ kind }) => kind);
    expect(kinds).not.toContain('against');
    expect(kinds).not.toContain('missing');
    expect(kinds).not.toContain('unreached');
  });

  it('names differences of standing, and a broker only from a tenth of the ways on', () => {
    const standing = (personId: string, broker: number) => ({
      personId,
      formal: 1,
      layer: null,
      distance: 0,
      informal: 0.1,
      informalRank: 1,
      broker,
    });
    const map = powerMap([['head', null, null, 'p q']]);
    const seats = seatTree(map);
    const differences = [{ personId: 'q', kind: 'influence-without-title' as const, formal: 0.1, informal: 0.9 }];
    expect(mapFindings({ ...map, differences, standing: [standing('p', 0.3), standing('q', 0.31)] }, seats)).toEqual([
      { kind: 'influence-without-title', personIds: ['q'] },
      { kind: 'broker', personId: 'q', share: 0.31 },
    ]);
    expect(mapFindings({ ...map, standing: [standing('p', 0.09)] }, seats)).toEqual([]);
  });
});

describe('the rows of a power map', () => {
  it('are one a person on a seat, one a vacant seat, one a person without a seat, in the order of the map', () => {
    const rows = mapRows(MAP, seatTree(MAP));
    expect(rows.map(({ seat, person: who }) => [seat?.id ?? null, who?.id ?? null])).toEqual([
      ['chair', 'p'],
      ['ceo', 'q'],
      ['ceo', 'r'],
      ['cio', null],
      ['a', null],
      ['b', 'gone'],
      ['alone', null],
      [null, 'loose'],
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });
});
