import type { Point } from '../tree/route.ts';

/** A point by its place along the line from start to end (0-1, outside allowed) and its distance beside it in px. */
export interface Bend {
  weight: number;
  distance: number;
}

/** The inner points of a route as bends of the straight line between its ends: the form the graph library takes them in. */
export function bendsOf(points: readonly Point[]): Bend[] {
  const start = points[0];
  const end = points.at(-1);
  if (!start || !end) return [];
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy) || 1;
  return points.slice(1, -1).map((point) => {
    const px = point.x - start.x;
    const py = point.y - start.y;
    return { weight: (px * dx + py * dy) / length ** 2, distance: (py * dx - px * dy) / length };
  });
}

/** The point a bend stands for. */
export function pointOf(bend: Bend, start: Point, end: Point): Point {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy) || 1;
  return {
    x: start.x + dx * bend.weight - (dy / length) * bend.distance,
    y: start.y + dy * bend.weight + (dx / length) * bend.distance,
  };
}
