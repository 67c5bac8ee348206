import { describe, expect, it } from 'vitest';
import { historyDrawing, type KeptScore } from './history.ts';

function kept(date: string, score: number | null, version = '1'): KeptScore {
  const [low, high] = score === null ? [null, null] : [score - 5, score + 5];
  return {
    date,
    template: 'coverage-139',
    version,
    score,
    low,
    high,
    label: '',
    zoneLow: null,
    zoneHigh: null,
    chainReach: null,
  };
}

describe('the history of a score', () => {
  it('is no drawing before there are two days with a score', () => {
    expect(historyDrawing([])).toBeNull();
    expect(historyDrawing([kept('2026-01-01', 40)])).toBeNull();
    expect(historyDrawing([kept('2026-01-01', 40), kept('2026-01-02', null)])).toBeNull();
  });

  it('runs from the first day to the last, days as far apart as they are', () => {
    const drawing = historyDrawing([kept('2026-01-01', 40), kept('2026-01-02', 50), kept('2026-01-05', 60)])!;
    const [a, b, c] = drawing.dots.map((dot) => dot.x);
    expect(c! - b!).toBeCloseTo(3 * (b! - a!), 1);
    expect([drawing.from, drawing.to]).toEqual(['2026-01-01', '2026-01-05']);
  });

  it('goes up with the score', () => {
    const [a, b] = historyDrawing([kept('2026-01-01', 40), kept('2026-01-02', 50)])!.dots;
    expect(b!.y).toBeLessThan(a!.y);
  });

  it('breaks where the template got another version, and says which', () => {
    const rows = [
      kept('2026-01-01', 40),
      kept('2026-01-02', 50),
      kept('2026-01-03', 20, '2'),
      kept('2026-01-04', 30, '2'),
    ];
    const drawing = historyDrawing(rows)!;
    expect(drawing.lines).toHaveLength(2);
    expect(drawing.bands).toHaveLength(2);
    expect(drawing.breaks.map(({ version }) => version)).toEqual(['2']);
    expect(drawing.dots).toHaveLength(4);
  });
});
