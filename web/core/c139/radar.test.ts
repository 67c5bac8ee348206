import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RadarAxis, radar } from './radar.ts';

function axis(id: string, low: number, point = low, high = point): RadarAxis {
  return { id, name: id, low, point, high };
}

function lengthOf({ centre, spokes }: ReturnType<typeof radar>, at: number): number {
  const { point } = spokes[at]!;
  return Math.hypot(point.x - centre.x, point.y - centre.y);
}

describe('a radar', () => {
  it('points its first axis up and goes on clockwise', () => {
    const { centre, spokes } = radar([axis('a', 1), axis('b', 1), axis('c', 1), axis('d', 1)]);
    const [top, right, bottom, left] = spokes;
    expect(top!.y).toBeLessThan(centre.y);
    expect(top!.x).toBe(centre.x);
    expect(right!.x).toBeGreaterThan(centre.x);
    expect(bottom!.y).toBeGreaterThan(centre.y);
    expect(left!.x).toBeLessThan(centre.x);
    expect([top, right, bottom, left].map((spoke) => spoke!.label.anchor)).toEqual([
      'middle',
      'start',
      'middle',
      'end',
    ]);
  });

  it('draws a share as that part of the spoke, and nothing beyond its ends', () => {
    const drawing = radar([axis('a', 0.5), axis('b', 0), axis('c', 7)]);
    const whole = drawing.rings.at(-1)!;
    expect(lengthOf(drawing, 0)).toBeCloseTo(whole / 2, 1);
    expect(lengthOf(drawing, 1)).toBeCloseTo(0, 1);
    expect(lengthOf(drawing, 2)).toBeCloseTo(whole, 1);
  });

  it('has an outline for what is at least, as known and at most', () => {
    const { low, point, high } = radar([axis('a', 0, 0.5, 1), axis('b', 0, 0.5, 1), axis('c', 0, 0.5, 1)]);
    expect(new Set([low, point, high]).size).toBe(3);
    expect(low).toMatch(/^M.*Z$/u);
  });

  it('keeps every spoke inside of the drawing, whatever there is to draw', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share, share), { maxLength: 16 }), (all) => {
        const { width, height, spokes } = radar(all.map(([low, point, high], at) => axis(`${at}`, low, point, high)));
        for (const { x, y, label } of spokes) {
          expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
          expect(label.y >= 0 && label.y <= height).toBe(true);
        }
      }),
    );
  });

  it('of nothing is empty', () => {
    expect(radar([])).toMatchObject({ spokes: [], low: '', point: '', high: '' });
  });
});
