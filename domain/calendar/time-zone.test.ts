import { expect, it } from 'vitest';
import { daysIn, isTimeZone } from './time-zone.ts';

it('tells the day of an instant in a time zone; one without a zone is UTC, a date is that day everywhere', () => {
  const shanghai = daysIn('Asia/Shanghai');
  expect(shanghai('2026-05-31T15:59:59Z')).toBe('2026-05-31');
  expect(shanghai('2026-05-31T16:00:00Z')).toBe('2026-06-01');
  expect(shanghai('2026-05-31T16:00:00')).toBe('2026-06-01');
  expect(shanghai('2026-05-31T23:00:00+08:00')).toBe('2026-05-31');
  expect(shanghai('2026-05-31')).toBe('2026-05-31');
  expect(daysIn('UTC')('2026-05-31T23:59:59Z')).toBe('2026-05-31');
  expect(daysIn('UTC')('2026-06-01T00:00:00+08:00')).toBe('2026-05-31');
});

it('knows the names of time zones', () => {
  expect(['UTC', 'Asia/Shanghai', 'America/Los_Angeles'].every(isTimeZone)).toBe(true);
  expect(['Mars', 'Asia/Nowhere', '+25:00'].some(isTimeZone)).toBe(false);
});
