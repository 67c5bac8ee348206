// The decision chain as a fishbone: the goal at the right end, further right is more power, one spine for each chain or department.
import { compareIds } from '../../../domain/ownership/counting.ts';
import { type Band, bandOf, type SetBand, sideHeight, slant } from './band.ts';
import { type Bone, FISHBONE, type FishbonePerson, type PlacedBone, powerAt, type Spine } from './bone.ts';
import { onTwoSides } from './sides.ts';

export interface Fishbone {
  width: number;
  height: number;
  /** Height of the trunk, where it begins and where it meets the goal. */
  trunk: { y: number; from: number; to: number };
  /** Where powers lie, for the grid. */
  ticks: { power: number; x: number }[];
  spines: Spine[];
  /** The largest power first, then by id. */
  bones: PlacedBone[];
}

const TICKS = [0, 25, 50, 75, 100] as const;
/** How often a drawing that came out too wide is tried with powers nearer to each other. */
const TRIES = 4;

/**
 * Places persons in a drawing of at most that width, in px, unless it is too narrow for them; its height follows. Equal powers
 * lie at the same x, a larger power always further right. The order of the persons does not show.
 */
export function layFishbone(persons: readonly FishbonePerson[], width: number): Fishbone {
  let span = width - FISHBONE.left - FISHBONE.half - FISHBONE.beforeHead - FISHBONE.head;
  let drawn = laid(persons, Math.max(FISHBONE.leastSpan, span));
  for (let tries = 1; tries < TRIES && drawn.width > width && span > FISHBONE.leastSpan; tries++) {
    span -= drawn.width - width;
    drawn = laid(persons, Math.max(FISHBONE.leastSpan, span));
  }
  return drawn;
}

function laid(persons: readonly FishbonePerson[], span: number): Fishbone {
  const [above, below] = onTwoSides(bandsOf(persons, span));
  const y = FISHBONE.top + sideHeight(above);
  const placed = [...above.map((band) => placeBand(band, y, -1)), ...below.map((band) => placeBand(band, y, 1))];
  const feet = [...above, ...below].map((band) => band.foot);
  const to = Math.max(powerAt(100, span) + FISHBONE.half, ...feet) + FISHBONE.beforeHead;
  return {
    width: to + FISHBONE.head,
    height: y + sideHeight(below) + FISHBONE.foot,
    trunk: { y, from: FISHBONE.left - FISHBONE.half, to },
    ticks: TICKS.map((power) => ({ power, x: powerAt(power, span) })),
    spines: placed.map((each) => each.spine),
    bones: placed.flatMap((each) => each.bones).sort(byPower),
  };
}

function byPower(a: FishbonePerson, b: FishbonePerson): number {
  return b.power - a.power || compareIds(a.id, b.id);
}

function bandsOf(persons: readonly FishbonePerson[], span: number): Band[] {
  const groups = new Map<string, Bone[]>();
  for (const person of [...persons].sort(byPower)) {
    const half = Math.max(FISHBONE.mark, Math.min(FISHBONE.half, person.labelWidth / 2));
    const bone = { ...person, x: powerAt(person.power, span), half };
    const known = groups.get(person.group);
    if (known) known.push(bone);
    else groups.set(person.group, [bone]);
  }
  return [...groups.values()].map(bandOf);
}

function placeBand(band: SetBand, trunkY: number, side: 1 | -1): { spine: Spine; bones: PlacedBone[] } {
  // The name is always under the mark, so above the trunk the mark is at the outer end of its row.
  const middle = side < 0 ? FISHBONE.row - FISHBONE.markTop : FISHBONE.markTop;
  const bones = band.rows.flatMap((row, at) => {
    const distance = band.inner + at * FISHBONE.row + middle;
    return row.map((bone) => ({ ...bone, y: trunkY + side * distance, spineX: band.foot - slant(distance) }));
  });
  const tip = { x: band.foot - slant(band.tip), y: trunkY + side * band.tip };
  return {
    bones,
    spine: {
      group: band.group,
      label: band.label,
      side,
      foot: { x: band.foot, y: trunkY },
      tip,
      name: { x: tip.x + FISHBONE.clear, y: tip.y + (side * FISHBONE.strip) / 2 },
    },
  };
}
