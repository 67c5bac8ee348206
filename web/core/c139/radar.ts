// A radar of shares 0-1: where each axis runs, and the outlines of what is at least, as known, and at most.
import { wrap } from '../text/measure.ts';

export interface RadarAxis {
  id: string;
  name: string;
  low: number;
  point: number;
  high: number;
}
interface Place {
  x: number;
  y: number;
}
export interface RadarSpoke extends Place {
  id: string;
  /** Where the point lies on the spoke. */
  point: Place;
  label: Place & { lines: string[]; anchor: 'start' | 'middle' | 'end' };
}
export interface RadarDrawing {
  width: number;
  height: number;
  centre: Place;
  /** Radii of the rings, the outermost last. */
  rings: number[];
  spokes: RadarSpoke[];
  /** Closed paths. */
  low: string;
  point: string;
  high: string;
}

const RADIUS = 104;
const LABEL = { width: 84, size: 11, line: 13, gap: 10, lines: 2 } as const;
export const RADAR_TEXT = LABEL.size;
const RINGS = 4;

/** The drawing, in px: the first axis points up, the others follow clockwise. Without axes there is nothing but rings. */
export function radar(axes: readonly RadarAxis[]): RadarDrawing {
  const margin = LABEL.width + LABEL.gap;
  const centre = { x: RADIUS + margin, y: RADIUS + LABEL.gap + LABEL.lines * LABEL.line };
  const angleOf = (at: number) => (2 * Math.PI * at) / axes.length - Math.PI / 2;
  const on = (at: number, share: number): Place => {
    const length = Math.min(1, Math.max(0, share)) * RADIUS;
    return around(centre, angleOf(at), length);
  };
  const outline = (share: (axis: RadarAxis) => number) => closed(axes.map((axis, at) => on(at, share(axis))));
  return {
    width: 2 * centre.x,
    height: 2 * centre.y,
    centre,
    rings: Array.from({ length: RINGS }, (_, at) => (RADIUS * (at + 1)) / RINGS),
    spokes: axes.map((axis, at) => ({
      id: axis.id,
      ...on(at, 1),
      point: on(at, axis.point),
      label: labelOf(axis.name, around(centre, angleOf(at), RADIUS + LABEL.gap), centre),
    })),
    low: outline((axis) => axis.low),
    point: outline((axis) => axis.point),
    high: outline((axis) => axis.high),
  };
}

function around({ x, y }: Place, angle: number, length: number): Place {
  return { x: rounded(x + length * Math.cos(angle)), y: rounded(y + length * Math.sin(angle)) };
}

/** Beside the end of its spoke, outwards; `y` is the baseline of the first line. */
function labelOf(name: string, end: Place, centre: Place): RadarSpoke['label'] {
  const lines = wrap(name, LABEL.size, LABEL.width, LABEL.lines);
  const side = end.x - centre.x;
  const anchor = Math.abs(side) < RADIUS / 5 ? 'middle' : side > 0 ? 'start' : 'end';
  const height = lines.length * LABEL.line;
  const above = (centre.y - end.y + RADIUS + LABEL.gap) / (2 * (RADIUS + LABEL.gap));
  // At the top the text stands above the end, at the bottom below it, in between beside it.
  const y = rounded(end.y - height * above + LABEL.size - 1);
  return { x: end.x, y, lines, anchor };
}

function closed(places: readonly Place[]): string {
  return places.length === 0 ? '' : `M${places.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
