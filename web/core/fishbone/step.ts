import type { PlacedBone } from './bone.ts';

type Placed = Pick<PlacedBone, 'id' | 'x' | 'y'>;

/**
 * The person an arrow key leads to: left and right go by power and so through everybody, up and down to the nearest row that way.
 * `bones` by power, the largest first. Null at an end; from nobody, the most powerful.
 */
export function stepIn(bones: readonly Placed[], from: string | null, key: string): string | null {
  const at = bones.findIndex((bone) => bone.id === from);
  const here = bones[at];
  if (!here) return key.startsWith('Arrow') ? (bones[0]?.id ?? null) : null;
  switch (key) {
    case 'ArrowRight':
      return bones[at - 1]?.id ?? null;
    case 'ArrowLeft':
      return bones[at + 1]?.id ?? null;
    case 'ArrowUp':
      return nearest(
        here,
        bones.filter((bone) => bone.y < here.y),
      );
    case 'ArrowDown':
      return nearest(
        here,
        bones.filter((bone) => bone.y > here.y),
      );
    default:
      return null;
  }
}

function nearest(here: Placed, bones: readonly Placed[]): string | null {
  let best: { id: string; cost: number } | null = null;
  for (const { id, x, y } of bones) {
    const cost = 2 * Math.abs(y - here.y) + Math.abs(x - here.x);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
