/** What the canvas leaves out to stay readable and quick, as pure functions of zoom and size. */

/** Text below this height in px is no longer read, only grey: it is left out. */
export const SMALLEST_TEXT = 5;

/** Whether text of `size` px is drawn at a zoom: no names at overview. */
export function isDrawn(size: number, zoom: number): boolean {
  return size * zoom >= SMALLEST_TEXT;
}

/** Above one of these a frame takes longer than an eye waits on a slow machine: while moving, a picture of the map moves. */
const LARGE = { nodes: 300, lines: 600 } as const;

export function isLarge(nodes: number, lines: number): boolean {
  return nodes > LARGE.nodes || lines > LARGE.lines;
}

/** Below this zoom the words of a face are no longer read: it shows its marks alone, larger. */
const FACE_FROM = 0.42;

export function isFar(zoom: number): boolean {
  return zoom < FACE_FROM;
}
