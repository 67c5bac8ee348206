import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/calendar/day.ts';
import { timelineOf } from './timeline.ts';

const TODAY = '2026-07-02';

describe('seats over time', () => {
  it('begin with the year of the first date and end with the date', () => {
    const { bars, years, now } = timelineOf(
      [
        { since: '2025-01-01', until: '2026-01-01', inForce: false },
        { since: '2026-01-01', until: null, inForce: true },
      ],
      '2027-01-01',
    );
    expect(years.map(({ year }) => year)).toEqual([2025, 2026, 2027]);
    expect(now).toBe(1);
    expect(bars).toEqual([
      { from: 0, to: 0.5, openFrom: false, openTo: false },
      { from: 0.5, to: 1, openFrom: false, openTo: true },
    ]);
  });

  it('reach to the edge where nobody knows the day', () => {
    const [never, ended] = timelineOf(
      [
        { since: null, until: null, inForce: true },
        { since: null, until: null, inForce: false },
      ],
      TODAY,
    ).bars;
    expect(never).toEqual({ from: 0, to: 1, openFrom: true, openTo: true });
    expect(ended).toEqual({ from: 0, to: 1, openFrom: true, openTo: true });
  });

  it('go on after the date where an end is known', () => {
    const { now, bars } = timelineOf([{ since: '2026-01-01', until: '2028-01-01', inForce: true }], TODAY);
    expect(now).toBeLessThan(1);
    expect(bars[0]?.to).toBe(1);
  });

  it('always lie on the axis, with at most eight years named', () => {
    const day = fc.option(fc.integer({ min: -20_000, max: 4_000 }).map((days) => addDays(TODAY, days)));
    const seat = fc.record({ since: day, until: day, inForce: fc.boolean() });
    fc.assert(
      fc.property(fc.array(seat, { maxLength: 6 }), (seats) => {
        const { bars, years, now } = timelineOf(seats, TODAY);
        const sane = seats.every(({ since, until }) => since === null || until === null || since <= until);
        for (const { from, to } of bars) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(1);
          if (sane) expect(to).toBeGreaterThanOrEqual(from);
        }
        expect(years.length).toBeLessThanOrEqual(8);
        expect(years[0]?.at).toBe(0);
        expect(now > 0 && now <= 1).toBe(true);
      }),
    );
  });
});
