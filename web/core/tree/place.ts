import { hierarchy, tree as tidy } from 'd3-hierarchy';
import type { Shown } from './fold.ts';
import { block, type Cell, list, NODE, packed, type Size, type Slot } from './slot.ts';

/** Centre and size in px; `hung`: below its owner's left side, entered from the left instead of from above. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
  hung: boolean;
}

/**
 * How much is hung in lists: `rows` nothing; `leaves` the leaves of each owner; a number every subtree from that depth on;
 * packed: everything below the root, in so many columns.
 */
type Style = 'rows' | 'leaves' | number | { columns: number };
const STYLES: readonly Style[] = ['rows', 'leaves', 3, 2, 1, ...[2, 3, 4, 6, 9].map((columns) => ({ columns }))];

function slotOf(id: string, shown: Shown, style: Style, size: Size): Slot {
  const node = shown.nodes.get(id);
  const own: Cell = { id, dx: 0, dy: 0, hung: false };
  if (!node || node.children.length === 0) return { w: size.w, cells: [own], children: [] };
  if (typeof style === 'number' && node.depth >= style) return list(id, shown, size);
  if (typeof style === 'object') return { w: size.w, cells: [own], children: [packed(id, shown, style.columns, size)] };
  const isLeaf = (child: string) => (shown.nodes.get(child)?.children.length ?? 0) === 0;
  const leaves = style === 'rows' ? [] : node.children.filter(isLeaf);
  const hung = leaves.length > 1;
  const children = node.children
    .filter((child) => !hung || !isLeaf(child))
    .map((child) => slotOf(child, shown, style, size));
  if (hung) children.push(block(leaves, size));
  return { w: size.w, cells: [own], children };
}

interface Arranged {
  boxes: Map<string, Box>;
  width: number;
  height: number;
}

function arrange(shown: Shown, style: Style, size: Size): Arranged {
  const boxes = new Map<string, Box>();
  const top = tidy<Slot>()
    .nodeSize([1, size.level])
    .separation((a, b) => (a.data.w + b.data.w) / 2 + size.gap)(
    hierarchy(slotOf(shown.rootId, shown, style, size), (slot) => slot.children),
  );
  const sides = { left: 0, right: 0, bottom: 0 };
  top.each(({ x, y, data }) => {
    sides.left = Math.min(sides.left, x - data.w / 2);
    sides.right = Math.max(sides.right, x + data.w / 2);
    for (const cell of data.cells) {
      boxes.set(cell.id, { x: x + cell.dx, y: y + cell.dy, w: size.w, h: size.h, hung: cell.hung });
      sides.bottom = Math.max(sides.bottom, y + cell.dy + size.h);
    }
  });
  return { boxes, width: sides.right - sides.left, height: sides.bottom };
}

/**
 * Places a tree top down by the tidy tree of Reingold and Tilford (Buchheim's linear form): in rows while they can be read,
 * else with leaves or whole subtrees hung in lists, whichever is largest when it fills `view` px. Deterministic; the root
 * stands at 0, 0.
 */
export function place(shown: Shown, view = VIEW, size: Size = NODE): Map<string, Box> {
  let best: { arranged: Arranged; zoom: number } | null = null;
  for (const style of STYLES) {
    const arranged = arrange(shown, style, size);
    const zoom = Math.min(1, view.width / arranged.width, view.height / arranged.height);
    // A style further down the list is less of a tree, so it has to be clearly larger.
    if (!best || zoom > best.zoom * CLEARLY) best = { arranged, zoom };
  }
  return best?.arranged.boxes ?? new Map();
}
const CLEARLY = 1.12;
/** What a map has room for beside an open inspector, in px. */
export const VIEW = { width: 820, height: 470 };
