import type { Point } from '../tree/route.ts';

export interface Room {
  w: number;
  h: number;
}
export interface Occupied extends Room, Point {}

/** Least distance of the first ring from the centre, and between rings, in px; rings are wider than high because names are. */
const FIRST = 150;
const NEXT = 84;
const WIDER = 1.4;
/** Room for one name on a ring, in px, and the most names on the first ring: more would push it out of sight. */
const EACH = 140;
const MOST_FIRST = 22;

/** Length of the way round a ring, by the mean of its two radii. */
function round(radius: number): number {
  return Math.PI * radius * (1 + WIDER);
}

function free(at: Point, room: Room, taken: readonly Occupied[]): boolean {
  return taken.every(
    (other) => Math.abs(at.x - other.x) >= (room.w + other.w) / 2 || Math.abs(at.y - other.y) >= (room.h + other.h) / 2,
  );
}

/**
 * Places for as many rooms in rings round a centre, none over another or over what is there. Deterministic. Each ring is
 * tried at fixed angles from the top; a ring that is full leads to the next.
 */
export function ring(centre: Point, rooms: readonly Room[], occupied: readonly Occupied[]): Point[] {
  const taken = [...occupied];
  const places: Point[] = [];
  let radius = Math.max(FIRST, (Math.min(rooms.length, MOST_FIRST) * EACH) / round(1));
  let left = rooms.length;
  let odd = false;
  while (left > 0) {
    // With few nodes left they spread over the whole ring, else they stand as close as names allow.
    const slots = Math.max(Math.min(left, Math.floor(round(radius) / EACH)), 1);
    const tries = slots * 4;
    let lastPlaced = -Infinity;
    for (let at = 0; at < tries && left > 0; at++) {
      if (at - lastPlaced < 4) continue;
      const room = rooms[places.length];
      if (!room) break;
      // Every second ring is turned by half a place, so that its lines pass between the names of the one inside.
      const angle = -Math.PI / 2 + (2 * Math.PI * (at + (odd ? 2 : 0))) / tries;
      const point = {
        x: Math.round(centre.x + radius * WIDER * Math.cos(angle)),
        y: Math.round(centre.y + radius * Math.sin(angle)),
      };
      if (!free(point, room, taken)) continue;
      places.push(point);
      taken.push({ ...point, ...room });
      lastPlaced = at;
      left--;
    }
    radius += NEXT;
    odd = !odd;
  }
  return places;
}
