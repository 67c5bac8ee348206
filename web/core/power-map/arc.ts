// Where lines beside the reporting tree run: arcs round the cards in between, and teeth along them for a conflict.
import type { Box } from '../tree/place.ts';
import type { Point, Route } from '../tree/route.ts';

/**
 * How far an arc stands off the straight line: a share of its length, within these px; along a row it has to clear the
 * cards. Less than `seen` px of it between the borders is not noticed.
 */
const BOW = { share: 0.16, least: 18, most: 90, alongRow: 50, seen: 40 } as const;
/** Other bows that are tried where cards lie in the way: these times the usual one, to the other side too. */
const TRIES = [1, 2, -1, -2, 0.3, 3.2, -3.2];
/** A tooth of a conflict: how far from one to the next, and how high, in px. */
const TOOTH = { length: 13, height: 5 } as const;
/** Room left for the arrow's head at the end, in px. */
const HEAD = 3;
/** Half of the room a label takes in the middle of an arc, in px, and what a label on a card costs in points. */
const LABEL = { w: 24, h: 8, cost: 2 } as const;
/** Points of an arc that are looked at for cards in the way. */
const LOOKED_AT = 20;

/** Where the way from the middle of a box towards a point leaves the box. */
export function borderPoint({ x, y, w, h }: Box, toward: Point, room = 0): Point {
  const [dx, dy] = [toward.x - x, toward.y - y];
  if (dx === 0 && dy === 0) return { x, y };
  const scale = Math.min((w / 2 + room) / Math.abs(dx || 1e-9), (h / 2 + room) / Math.abs(dy || 1e-9));
  return { x: x + dx * scale, y: y + dy * scale };
}

/** A bow from one box to another: the control point lies `off` px times two to the left of the way. */
interface Bow {
  start: Point;
  middle: Point;
  end: Point;
}

function bow(from: Box, to: Box, off: number): Bow {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const middle = { x: from.x + dx / 2 + (dy / length) * off * 2, y: from.y + dy / 2 - (dx / length) * off * 2 };
  return { start: borderPoint(from, middle), middle, end: borderPoint(to, middle, HEAD) };
}

function usualBow(from: Box, to: Box): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const least = Math.abs(dy) < from.h ? BOW.alongRow : BOW.least;
  return Math.min(BOW.most, Math.max(least, Math.hypot(dx, dy) * BOW.share));
}

/** How many of the points looked at lie on a card; a label there counts as several. */
function covered(line: Bow, cards: readonly Box[]): number {
  let hits = 0;
  for (let at = 1; at < LOOKED_AT; at++) if (isOn(cards, pointAt(line, at / LOOKED_AT), 2, 2)) hits++;
  return isOn(cards, pointAt(line, 0.5), LABEL.w, LABEL.h) ? hits + LABEL.cost : hits;
}

function isOn(cards: readonly Box[], { x, y }: Point, w: number, h: number): boolean {
  return cards.some((card) => Math.abs(card.x - x) < card.w / 2 + w && Math.abs(card.y - y) < card.h / 2 + h);
}

/**
 * The bow with the least cards in its way, the usual one of equals: to the left, so that a line back does not lie on it.
 * `nth` of several between the same two stands further off.
 */
function chosenBow(from: Box, to: Box, cards: readonly Box[], nth: number): Bow {
  const usual = usualBow(from, to) + nth * 16;
  const others = cards.filter((card) => card !== from && card !== to);
  let best: { line: Bow; cost: number } | null = null;
  for (const [at, times] of TRIES.entries()) {
    const line = bow(from, to, usual * times);
    // A long way round is worth some cards in the way; what is too short to be seen is worth none.
    const seen = Math.hypot(line.end.x - line.start.x, line.end.y - line.start.y);
    const cost = covered(line, others) + (at === 0 ? 0 : 0.5 + Math.abs(times)) + (seen < BOW.seen ? 4 : 0);
    if (!best || cost < best.cost) best = { line, cost };
    if (cost === 0) break;
  }
  return best?.line ?? bow(from, to, usual);
}

/** A curve from border to border, round the cards where it can. */
export function arc(from: Box, to: Box, cards: readonly Box[] = [], nth = 0): Route {
  const { start, middle, end } = chosenBow(from, to, cards, nth);
  // Two quadratic pieces that meet in the middle make the one bow.
  const one = between(start, middle, 0.5);
  const two = between(middle, end, 0.5);
  return { kind: 'curve', points: [start, one, two, end], label: between(one, two, 0.5) };
}

/** Teeth along such a curve: a conflict is told from an influence without colour. */
export function zigzag(from: Box, to: Box, cards: readonly Box[] = []): Route {
  const line = chosenBow(from, to, cards, 0);
  const length = Math.hypot(line.end.x - line.start.x, line.end.y - line.start.y);
  const teeth = Math.max(2, Math.round(length / TOOTH.length));
  const points = [line.start];
  for (let at = 0; at < teeth; at++) {
    const part = (at + 0.5) / teeth;
    const [on, before, after] = [pointAt(line, part), pointAt(line, part - 0.01), pointAt(line, part + 0.01)];
    const step = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const side = at % 2 === 0 ? TOOTH.height : -TOOTH.height;
    points.push({ x: on.x - ((after.y - before.y) / step) * side, y: on.y + ((after.x - before.x) / step) * side });
  }
  points.push(line.end);
  return { kind: 'zigzag', points, label: pointAt(line, 0.5) };
}

function pointAt({ start, middle, end }: Bow, part: number): Point {
  return between(between(start, middle, part), between(middle, end, part), part);
}

function between(a: Point, b: Point, part: number): Point {
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}
