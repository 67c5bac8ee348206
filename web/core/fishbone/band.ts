import { type Bone, FISHBONE } from './bone.ts';

/** The persons of one spine in rows, the first next to the trunk. */
export interface Band {
  group: string;
  label: string;
  rows: Bone[][];
  /** How far right they reach. */
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
  const first = members[0]!;
  return {
    group: first.group,
    label: first.groupLabel,
    rows,
    right: Math.max(...members.map((bone) => bone.x + bone.half)),
  };
}

export function bandHeight({ rows }: Band): number {
  return rows.length * FISHBONE.row + FISHBONE.strip;
}

function isApart(a: Bone, b: Bone): boolean {
  return Math.abs(a.x - b.x) >= a.half + b.half + FISHBONE.gap;
}
