import { expect, it } from 'vitest';
import { lastWholeMonths } from './months.ts';

it('a month has ended on its last day', () => {
  expect(lastWholeMonths('2026-03-30', 3)).toEqual({ from: '2025-12-01', to: '2026-02-28' });
  expect(lastWholeMonths('2026-03-31', 3)).toEqual({ from: '2026-01-01', to: '2026-03-31' });
  expect(lastWholeMonths('2026-04-01', 3)).toEqual({ from: '2026-01-01', to: '2026-03-31' });
  expect(lastWholeMonths('2024-02-28', 1)).toEqual({ from: '2024-01-01', to: '2024-01-31' });
  expect(lastWholeMonths('2024-02-29', 1)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
});
