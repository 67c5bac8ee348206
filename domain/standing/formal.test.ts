import { describe, expect, it } from 'vitest';
import { formalStanding } from './formal.ts';
import { filled, hold, seat } from './testing/facts.ts';

const TODAY = '2026-06-30';

/** As `person rank`, in the order of the answer. */
function ranks(facts: Parameters<typeof formalStanding>[0]): string {
  return formalStanding(facts, TODAY)
    .map((row) => `${row.personId} ${row.formal}`)
    .join(', ');
}

describe('formal standing', () => {
  it('is by layer first, a layer that is not known after all others', () => {
    const facts = filled([
      seat('x'),
      seat('b', 'base'),
      seat('m', 'middle'),
      seat('s', 'senior'),
      seat('d', 'decision'),
    ]);
    expect(ranks(facts)).toBe('d 1, s 2, m 3, b 4, x 5');
  });

  it('is by distance from the top within a layer, never across layers', () => {
    const facts = filled([
      seat('low', 'senior', 'chief'),
      seat('lower', 'senior', 'low'),
      seat('chief', 'decision'),
      seat('deep', 'decision', 'lower'),
      seat('clerk', 'base'),
    ]);
    expect(formalStanding(facts, TODAY)).toEqual([
      { personId: 'chief', formal: 1, layer: 'decision', distance: 0 },
      { personId: 'deep', formal: 2, layer: 'decision', distance: 3 },
      { personId: 'low', formal: 3, layer: 'senior', distance: 1 },
      { personId: 'lower', formal: 4, layer: 'senior', distance: 2 },
      { personId: 'clerk', formal: 5, layer: 'base', distance: 0 },
    ]);
  });

  it('counts vacant seats as steps', () => {
    const seats = [
      seat('top', 'decision'),
      seat('vacant', 'middle', 'top'),
      seat('low', 'middle', 'vacant'),
      seat('side', 'middle', 'top'),
    ];
    const facts = filled(seats);
    expect(ranks({ ...facts, holders: facts.holders.filter((it) => it.seatId !== 'vacant') })).toBe(
      'top 1, side 2, low 3',
    );
  });

  it('shares a rank where it is equal, in the order of ids, and skips the next', () => {
    const facts = filled([seat('c', 'base'), seat('a', 'middle'), seat('b', 'middle'), seat('d', 'senior')]);
    expect(ranks(facts)).toBe('d 1, a 2, b 2, c 4');
  });

  it('is that of the best seat in force', () => {
    const seats = [seat('top', 'decision'), seat('old', 'senior'), seat('mid', 'middle'), seat('low', 'base')];
    const holders = [
      hold('p', 'low'),
      hold('p', 'mid', { since: '2026-01-01' }),
      hold('p', 'old', { until: TODAY }),
      hold('p', 'top', { ended: true }),
      hold('q', 'low', { since: '2026-07-01' }),
    ];
    const persons = [
      { id: 'p', left: null },
      { id: 'q', left: null },
    ];
    expect(formalStanding({ persons, seats, holders }, TODAY)).toEqual([
      { personId: 'p', formal: 1, layer: 'middle', distance: 0 },
    ]);
  });

  it('leaves out who has left, who holds none of the seats and who is not among the persons', () => {
    const seats = [seat('a', 'senior')];
    const persons = [
      { id: 'gone', left: true },
      { id: 'stays', left: false },
      { id: 'elsewhere', left: null },
      { id: 'moved', left: true },
    ];
    const holders = [
      hold('gone', 'a', { ended: true }),
      hold('stays', 'a'),
      hold('elsewhere', 'of another account'),
      hold('moved', 'a'),
      hold('stranger', 'a'),
    ];
    expect(ranks({ persons, seats, holders })).toBe('moved 1, stays 1');
  });
});
