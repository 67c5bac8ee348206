import { describe, expect, it } from 'vitest';
import type { DecisionMakerRow } from '../../../domain/contract/decision-makers.ts';
import { coveringColleagues, otherTies, tieOf } from './matrix.ts';

function row(personId: string, ties: Record<string, number>): DecisionMakerRow {
  return {
    personId,
    seats: [],
    layer: null,
    roles: [],
    attitude: null,
    reach: { low: 0, point: 0, high: 0 },
    status: 'unreached',
    route: null,
    lastContact: null,
    colleagues: Object.entries(ties)
      .map(([colleagueId, tie]) => ({ colleagueId, tie, lastContact: null }))
      .sort((a, b) => b.tie - a.tie),
    deals: [],
    amounts: [],
  };
}

describe('the matrix of the audit', () => {
  const rows = [row('p', { a: 0.2, b: 0.5 }), row('q', { a: 0.4, c: 0.5 }), row('r', {})];

  it('has the colleagues whose ties add up to most first, equal ones by id', () => {
    expect(coveringColleagues(rows)).toEqual([
      { id: 'a', persons: 2, ties: expect.closeTo(0.6, 12) },
      { id: 'b', persons: 1, ties: 0.5 },
      { id: 'c', persons: 1, ties: 0.5 },
    ]);
  });

  it('has a column for who begins the best route to somebody he is not tied to', () => {
    const route = { value: 0.1, steps: ['z', 'p', 'r'], lines: [], shares: [] };
    const all = coveringColleagues([...rows, { ...row('r', {}), route }]);
    expect(all.at(-1)).toEqual({ id: 'z', persons: 0, ties: 0 });
  });

  it('has a cell where there is a tie, and gathers those without a column', () => {
    expect(rows.map((each) => tieOf(each, 'a')?.tie ?? null)).toEqual([0.2, 0.4, null]);
    expect(rows.map((each) => otherTies(each, new Set(['a'])).map((tie) => tie.colleagueId))).toEqual([
      ['b'],
      ['c'],
      [],
    ]);
  });
});
