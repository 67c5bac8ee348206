// Where lines beside the reporting tree run: arcs that leave the tree readable, and a zigzag for a conflict.
import type { Box } from '../tree/place.ts';
import type { Point, Route } from '../tree/route.ts';

/** How far an arc stands off the straight line: a share of its length, within these px. */
const BOW = { share: 0.16, least: 18, most: 90 } as const;
/** A tooth of a conflict: how far from one to the next, and how high, in px. */
const TOOTH = { length: 13, height: 5 } as const;
/** Room left for the arrow's head at the end, in px. */
const HEAD = 3;

/** Where the way from the middle of a box towards a point leaves the box. */
export function borderPoint({ x, y, w, h }: Box, toward: Point, room = 0): Point {
  const [dx, dy] = [toward.x - x, toward.y - y];
  if (dx === 0 && dy === 0) return { x, y };
  const scale = Math.min((w / 2 + room) / Math.abs(dx || 1e-9), (h / 2 + room) / Math.abs(dy || 1e-9));
  return { x: x + dx * scale, y: y + dy * scale };
}

/** A bow to the left of the way from one box to another, so that a line back does not lie on it; `nth` of several stands further off. */
export function arc(from: Box, to: Box, nth = 0): Route {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const off = Math.min(BOW.most, Math.max(BOW.least, length * BOW.share)) + nth * 16;
  const middle = { x: from.x + dx / 2 + (dy / length) * off * 2, y: from.y + dy / 2 - (dx / length) * off * 2 };
  const start = borderPoint(from, middle);
  const end = borderPoint(to, middle, HEAD);
  // Two quadratic pieces that meet in the middle make the one bow.
  const one = between(start, middle, 0.5);
  const two = between(middle, end, 0.5);
  return { kind: 'curve', points: [start, one, two, end], label: between(one, two, 0.5) };
}

/** Teeth from border to border: a conflict is told from an influence without colour. */
export function zigzag(from: Box, to: Box): Route {
  const start = borderPoint(from, to);
  const end = borderPoint(to, from);
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const across = { x: -(end.y - start.y) / length, y: (end.x - start.x) / length };
  const teeth = Math.max(2, Math.round(length / TOOTH.length));
  const points = [start];
  for (let at = 0; at < teeth; at++) {
    const on = between(start, end, (at + 0.5) / teeth);
    const side = at % 2 === 0 ? TOOTH.height : -TOOTH.height;
    points.push({ x: on.x + across.x * side, y: on.y + across.y * side });
  }
  points.push(end);
  return { kind: 'zigzag', points, label: between(start, end, 0.5) };
}

function between(a: Point, b: Point, part: number): Point {
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}
