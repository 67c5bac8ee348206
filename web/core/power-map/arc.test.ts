import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../tree/place.ts';
import { arc, borderPoint, zigzag } from './arc.ts';

const box = (x: number, y: number): Box => ({ x, y, w: 160, h: 70, hung: false });
const onBorder = ({ x, y, w, h }: Box, point: { x: number; y: number }, room: number) => {
  const [dx, dy] = [Math.abs(point.x - x) - w / 2, Math.abs(point.y - y) - h / 2];
  return dx <= room + 1e-6 && dy <= room + 1e-6 && (Math.abs(dx) <= room + 1e-6 || Math.abs(dy) <= room + 1e-6);
};

describe('an arc between two cards', () => {
  const apart = fc
    .tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }))
    .filter(([dx, dy]) => Math.abs(dx) > 180 || Math.abs(dy) > 90);

  it('runs from border to border, and a line back runs on the other side', () => {
    fc.assert(
      fc.property(apart, ([dx, dy]) => {
        const [a, b] = [box(0, 0), box(dx, dy)];
        for (const route of [arc(a, b), zigzag(a, b)]) {
          expect(onBorder(a, route.points[0]!, 0)).toBe(true);
          expect(onBorder(b, route.points.at(-1)!, 3)).toBe(true);
        }
        const [there, back] = [arc(a, b).label, arc(b, a).label];
        const side = (point: { x: number; y: number }) => Math.sign(dx * point.y - dy * point.x);
        expect(side(there)).toBe(-side(back));
      }),
    );
  });

  it('goes round a card in between where there is a way', () => {
    const [a, b] = [box(0, 0), box(600, 0)];
    expect(arc(a, b, [a, b, box(300, -60), box(300, -140)]).label.y).toBeGreaterThan(0);
    expect(arc(a, b, [a, b]).label.y).toBeLessThan(0);
  });

  it('keeps several lines between the same two apart', () => {
    const [a, b] = [box(0, 0), box(0, 400)];
    expect(arc(a, b, [], 1).label.x).not.toBeCloseTo(arc(a, b, [], 0).label.x, 0);
  });

  it('leaves a box at its border, whichever way', () => {
    expect(borderPoint(box(0, 0), { x: 400, y: 0 })).toEqual({ x: 80, y: 0 });
    expect(borderPoint(box(0, 0), { x: 0, y: -400 })).toEqual({ x: 0, y: -35 });
    expect(borderPoint(box(5, 5), { x: 5, y: 5 })).toEqual({ x: 5, y: 5 });
  });
});
