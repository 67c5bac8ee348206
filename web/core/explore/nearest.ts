import { keyOf, type PlacedNode } from './canvas.ts';

const WAYS: Record<string, { x: number; y: number }> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** The node an arrow key leads to: the nearest in that direction, what lies off to the side counting double. */
export function nearest(nodes: readonly PlacedNode[], from: string, key: string): string | null {
  const way = WAYS[key];
  const here = nodes.find((node) => keyOf(node) === from);
  if (!way || !here) return null;
  let best: { key: string; cost: number } | null = null;
  for (const node of nodes) {
    const [dx, dy] = [node.x - here.x, node.y - here.y];
    const ahead = dx * way.x + dy * way.y;
    if (ahead <= 0) continue;
    const cost = ahead + 2 * Math.abs(dx * way.y + dy * way.x);
    if (!best || cost < best.cost) best = { key: keyOf(node), cost };
  }
  return best?.key ?? null;
}
