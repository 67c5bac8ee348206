import { compareIds } from '../../../domain/ownership/counting.ts';
import { widthOf } from '../text/measure.ts';
import { type Bone, FISHBONE } from './bone.ts';

/** The persons of one spine in rows, the first next to the trunk. */
export interface Band {
  group: string;
  label: string;
  labelWidth: number;
  rows: Bone[][];
  /** How far left and right they reach, the spine's name included. */
  left: number;
  right: number;
}

/** The persons of one group, given by power, each in the first row where nobody is in the way. */
export function bandOf(members: readonly Bone[]): Band {
  const rows: Bone[][] = [];
  for (const bone of members) {
    const row = rows.find((others) => others.every((other) => isApart(bone, other)));
    if (row) row.push(bone);
    else rows.push([bone]);
  }
  const { group, groupLabel: label } = members[0]!;
  const labelWidth = widthOf(label, FISHBONE.labelSize) + FISHBONE.clear;
  const rightOf = (bones: readonly Bone[]) => Math.max(...bones.map((bone) => bone.x + bone.half));
  // The name stands beyond the last row, its right end at the spine.
  const nameLeft = rightOf(rows.at(-1) ?? []) - labelWidth;
  const left = Math.min(nameLeft, ...members.map((bone) => bone.x - bone.half));
  return { group, label, labelWidth, rows, left, right: rightOf(members) };
}

function isApart(a: Bone, b: Bone): boolean {
  return Math.abs(a.x - b.x) >= a.half + b.half + FISHBONE.gap;
}

export interface SetBand extends Band {
  /** Distance from the trunk to the first row, and to the end of the last one. */
  inner: number;
  tip: number;
  /** Where its spine meets the trunk. */
  foot: number;
}

/**
 * The bands of one side from left to right: the foot of every next spine lies further right, and a band begins at the trunk where
 * it lies wholly to the right of the spines before, else beyond the bands it would cross. So no spine and no bone
 * crosses a person, nor another spine.
 */
export function setSide(bands: readonly Band[]): SetBand[] {
  const set: SetBand[] = [];
  for (const band of [...bands].sort((a, b) => a.right - b.right || compareIds(a.group, b.group))) {
    const inTheWay = set.filter((other) => band.left < other.foot + FISHBONE.clear);
    const inner = Math.max(FISHBONE.trunkGap, ...inTheWay.map((other) => other.tip + FISHBONE.strip));
    const needed = band.rows.flatMap((row, at) =>
      row.map((bone) => bone.x + bone.half + FISHBONE.clear + slant(inner + (at + 1) * FISHBONE.row)),
    );
    const tip = inner + band.rows.length * FISHBONE.row;
    const others = set.map((other) => other.foot + FISHBONE.nest);
    const foot = Math.max(band.labelWidth + slant(tip), ...others, ...needed);
    set.push({ ...band, inner, tip, foot });
  }
  return set;
}

/** How far a side reaches from the trunk. */
export function sideHeight(set: readonly SetBand[]): number {
  return Math.max(FISHBONE.leastSide, ...set.map((band) => band.tip + FISHBONE.strip));
}

/** How far a spine has come back left at that distance from the trunk. */
export function slant(distance: number): number {
  return distance * FISHBONE.slope;
}
