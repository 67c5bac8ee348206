export interface FishbonePerson {
  id: string;
  /** 0-100. */
  power: number;
  /** What the spine stands for: a chain or a department. */
  group: string;
  groupLabel: string;
  /** Of the widest line under the mark, in px. */
  labelWidth: number;
}

export interface Bone extends FishbonePerson {
  x: number;
  /** Half the width kept free for it. */
  half: number;
}

export interface PlacedBone extends Bone {
  /** Centre of the mark. */
  y: number;
  /** Where its bone meets the spine, at the same height. */
  spineX: number;
}

export interface Spine {
  group: string;
  label: string;
  /** -1 above the trunk, 1 below. */
  side: 1 | -1;
  foot: { x: number; y: number };
  tip: { x: number; y: number };
  /** Right end and middle of its name. */
  name: { x: number; y: number };
}

/** Measures of the drawing, in px. */
export const FISHBONE = {
  /** Where power 0 lies. */
  left: 84,
  top: 4,
  /** Below everything: the scale of power. */
  foot: 26,
  /** Half the width a label may take; longer ones are cut by whoever writes them. */
  half: 80,
  /** Half the width a mark needs with what hangs on it. */
  mark: 34,
  /** From the top of a row to the centre of its mark. */
  markTop: 31,
  row: 100,
  /** Between two labels, and between a label and its spine. */
  gap: 10,
  clear: 6,
  /** Room for a spine's name beyond its last row, and its size. */
  strip: 22,
  labelSize: 12,
  trunkGap: 8,
  /** A side with nobody still has the goal on it. */
  leastSide: 56,
  /** A spine comes back left by so much for every px away from the trunk. */
  slope: 0.2,
  /** Between the feet of two spines of a side. */
  nest: 22,
  beforeHead: 16,
  /** The goal. */
  head: 104,
  /** Powers 0 and 100 are never nearer than that, however narrow the window. */
  leastSpan: 300,
} as const;

/** Where a power lies. */
export function powerAt(power: number, span: number): number {
  return FISHBONE.left + (power / 100) * span;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The box a person takes, mark and name. */
export function boxOf({ x, y, half }: Pick<PlacedBone, 'x' | 'y' | 'half'>): Box {
  const top = y - FISHBONE.markTop;
  return { left: x - half, right: x + half, top, bottom: top + FISHBONE.row };
}
