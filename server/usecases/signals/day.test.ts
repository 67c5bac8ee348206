import { expect, it } from 'vitest';
import { readConfig } from '../../config.ts';
import { signalToday } from './day.ts';

it('today is the day of the configured time zone, or the fixed one', () => {
  const now = () => '2026-05-31T16:30:00.000Z';
  const on = (env: Record<string, string>) => signalToday({ config: readConfig(env), now });
  expect(on({})).toBe('2026-05-31');
  expect(on({ MERIDIAN_TIMEZONE: 'Asia/Shanghai' })).toBe('2026-06-01');
  expect(on({ MERIDIAN_TIMEZONE: 'Asia/Shanghai', MERIDIAN_TODAY: '2026-02-03' })).toBe('2026-02-03');
});
