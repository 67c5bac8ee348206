/** What the canvas leaves out to stay readable and quick. */
export interface Detail {
  names: boolean;
  /** Stakes on the lines, badges. */
  labels: boolean;
  lines: boolean;
}

/** Below this zoom a name of 12 px is under 5 px high: no longer text, only grey. */
const NAMES_FROM = 0.42;
const LABELS_FROM = 0.5;
/** Lines drawn while panning: more of them cost frames on a slow machine. */
const LINES_WHILE_MOVING = 1_000;

/** A pure function of zoom, size and movement: no names at overview, no lines while panning a big map. */
export function detailAt(zoom: number, lines: number, moving: boolean): Detail {
  return {
    names: zoom >= NAMES_FROM,
    labels: zoom >= LABELS_FROM,
    lines: !(moving && lines > LINES_WHILE_MOVING),
  };
}
