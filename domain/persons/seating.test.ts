import { describe, expect, it } from 'vitest';
import { type Hold, isHeld, leftPersons, seatedIn } from './seating.ts';

const hold = (rest: Partial<Hold> = {}): Hold => ({
  personId: 'p',
  seatId: 's',
  since: null,
  until: null,
  ended: null,
  ...rest,
});

describe('a seat on a date', () => {
  it.each([
    ['is held from its since', { since: '2026-03-01' }, '2026-03-01', true],
    ['is not held the day before', { since: '2026-03-01' }, '2026-02-28', false],
    ['is held to the day before its until', { until: '2026-03-01' }, '2026-02-28', true],
    ['is not held on its until', { until: '2026-03-01' }, '2026-03-01', false],
    ['without dates is held always', {}, '1999-01-01', true],
    ['ended without a date was never held', { ended: true }, '1999-01-01', false],
  ])('%s', (_, rest, date, expected) => expect(isHeld(hold(rest), date)).toBe(expected));

  it('seats persons in the accounts of their seats', () => {
    const seats = [
      { id: 's1', accountId: 'a' },
      { id: 's2', accountId: 'a' },
      { id: 's3', accountId: 'b' },
    ];
    const holds = [
      hold({ personId: 'p1', seatId: 's1' }),
      hold({ personId: 'p1', seatId: 's2' }),
      hold({ personId: 'p2', seatId: 's3', ended: true }),
      hold({ personId: 'p3', seatId: 'elsewhere' }),
    ];
    expect(seatedIn(seats, holds, '2026-01-01')).toEqual(new Map([['a', new Set(['p1'])]]));
  });
});

describe('a person has left', () => {
  it('when flagged and in no seat in force', () => {
    const persons = ['gone', 'moved', 'stays'].map((id) => ({ id, left: id !== 'stays' }));
    const holds = [
      hold({ personId: 'gone', ended: true }),
      hold({ personId: 'moved', seatId: 'old', ended: true }),
      hold({ personId: 'moved', seatId: 'new' }),
    ];
    expect(leftPersons(persons, holds, '2026-01-01')).toEqual(new Set(['gone']));
  });
});
