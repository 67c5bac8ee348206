// Where the lines of the placed tree run. Both the canvas and the SVG export draw exactly these points.
import type { ShownLine } from './fold.ts';
import type { Box } from './place.ts';
import { NODE, type Size } from './slot.ts';

export interface Point {
  x: number;
  y: number;
}
/** `path`: straight pieces with rounded corners; `zigzag`: with sharp ones. `curve`: two quadratic pieces by way of two control points. */
export interface Route {
  kind: 'path' | 'zigzag' | 'curve';
  points: Point[];
  /** Where the stake is written: the middle of the label. */
  label: Point;
}

/** From an owner's foot to where the line turns, at most, in px. */
const BUS = 24;
/** Corners are rounded by this much. */
export const CORNER = 8;

/** The branch from an owner: down, along, and into the entity from above, or from the left where it hangs. */
function branch(from: Box, to: Box, size: Size): Route {
  const bottom = from.y + from.h / 2;
  const down = Math.min(BUS, (size.level - size.h) / 2);
  const bus = bottom + down;
  if (to.hung) {
    const edge = to.x - to.w / 2;
    const indent = size.indent - 12;
    const spine = edge - indent;
    const label = { x: edge - indent / 2 + 3, y: to.y };
    // Below its owner the line goes straight down; from elsewhere it first runs along.
    const below = Math.abs(spine - from.x) < from.w / 2 - CORNER;
    const start = { x: below ? spine : from.x, y: bottom };
    const along = below
      ? []
      : [
          { x: from.x, y: bus },
          { x: spine, y: bus },
        ];
    return { kind: 'path', points: [start, ...along, { x: spine, y: to.y }, { x: edge, y: to.y }], label };
  }
  const top = to.y - to.h / 2;
  const label = { x: to.x, y: top - (size.level - size.h - down) / 2 };
  if (Math.abs(from.x - to.x) < 1)
    return {
      kind: 'path',
      points: [
        { x: from.x, y: bottom },
        { x: to.x, y: top },
      ],
      label,
    };
  return {
    kind: 'path',
    points: [
      { x: from.x, y: bottom },
      { x: from.x, y: bus },
      { x: to.x, y: bus },
      { x: to.x, y: top },
    ],
    label,
  };
}

/**
 * A further stake, a curve beside the tree: into the top at the side it comes from where the entity stands in a lower row,
 * else from the facing side of the one to the facing side of the other, or round the right of both when they overlap.
 */
function beside(from: Box, to: Box, nth: number): Route {
  const side = from.x <= to.x ? -1 : 1;
  if (to.y > from.y + from.h && !to.hung) {
    const start = { x: from.x - side * (from.w / 4), y: from.y + from.h / 2 };
    const end = { x: to.x + side * (to.w / 3), y: to.y - to.h / 2 };
    const bend = Math.min(70, (end.y - start.y) / 2);
    const points = [start, { x: start.x, y: start.y + bend }, { x: end.x, y: end.y - bend }, end];
    return { kind: 'curve', points, label: { x: end.x, y: end.y - 17 } };
  }
  if (Math.abs(from.x - to.x) > (from.w + to.w) / 2) {
    // The middle of the side is for the entity's own branch.
    const start = { x: from.x - (side * from.w) / 2, y: from.y };
    const end = { x: to.x + (side * to.w) / 2, y: to.y + (OFFSETS[nth % OFFSETS.length] ?? 0) };
    const middle = (start.x + end.x) / 2;
    const points = [start, { x: middle, y: start.y }, { x: middle, y: end.y }, end];
    return { kind: 'curve', points, label: { x: end.x + side * 36, y: end.y } };
  }
  const start = { x: from.x + from.w / 2, y: from.y };
  const end = { x: to.x + to.w / 2, y: to.y };
  const out = Math.max(start.x, end.x) + 40;
  const points = [start, { x: out, y: start.y }, { x: out, y: end.y }, end];
  return { kind: 'curve', points, label: { x: end.x + 22, y: end.y } };
}

/** Where further stakes enter a side, from its middle, in px: they do not lie on each other. */
const OFFSETS = [11, -11, 17, -17, 5];

/** The route of every line whose two ends are placed, by line id. */
export function route(
  lines: readonly Pick<ShownLine, 'id' | 'from' | 'to' | 'branch'>[],
  boxes: ReadonlyMap<string, Box>,
  size: Size = NODE,
): Map<string, Route> {
  const routes = new Map<string, Route>();
  const entered = new Map<string, number>();
  const draw = (line: Pick<ShownLine, 'id' | 'from' | 'to' | 'branch'>) => {
    const from = boxes.get(line.from);
    const to = boxes.get(line.to);
    if (!from || !to) return;
    const nth = entered.get(line.to) ?? 0;
    if (!line.branch) entered.set(line.to, nth + 1);
    routes.set(line.id, line.branch ? branch(from, to, size) : beside(from, to, nth));
  };
  lines.forEach(draw);
  return routes;
}
