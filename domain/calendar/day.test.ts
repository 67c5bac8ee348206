import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOfDay, dayNumber, monthsBefore } from './day.ts';

describe('days', () => {
  it('are counted as the calendar counts them, for 3,000 years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -250_000, max: 800_000 }), (day) => {
        const date = dateOfDay(day);
        expect(dayNumber(date)).toBe(day);
        expect(dayNumber(`${date}T23:59:59.999Z`)).toBe(day);
      }),
      { numRuns: 1000 },
    );
  });

  it('are those of UTC, an instant without a zone being UTC', () => {
    expect(dateOfDay(dayNumber('2026-06-30T07:59:00+08:00'))).toBe('2026-06-29');
    expect(dateOfDay(dayNumber('2026-06-30T23:59:00'))).toBe('2026-06-30');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  });

  it('months back end on the last day of a shorter month', () => {
    expect(monthsBefore('2026-06-30', 24)).toBe('2024-06-30');
    expect(monthsBefore('2024-02-29', 24)).toBe('2022-02-28');
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28');
    expect(monthsBefore('2026-01-31', 3)).toBe('2025-10-31');
  });
});
