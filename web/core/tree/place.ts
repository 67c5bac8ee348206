import { hierarchy, tree as tidy } from 'd3-hierarchy';
import type { Shown, ShownNode } from './fold.ts';

/** Centre and size in px; `hung`: in a column below its owner, entered from the left instead of from above. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
  hung: boolean;
}
export const NODE = { w: 152, h: 44, gap: 16, level: 118 } as const;
/** Leaves hung in columns: the indent holds the line and its stake. */
const COLUMN = { indent: 62, row: 54, most: 8 } as const;

interface Slot {
  w: number;
  ids: string[];
  columns: number;
  children: Slot[];
  /** Where the ids are drawn; the slots below a block only keep its room free. */
  spacer: boolean;
}

function columnsOf(count: number): number {
  if (count <= 3 * COLUMN.most) return Math.ceil(count / COLUMN.most);
  return Math.max(3, Math.round(Math.sqrt((count * COLUMN.row * 1.6) / (NODE.w + COLUMN.indent))));
}

function blockWidth(columns: number): number {
  return columns * (NODE.w + COLUMN.indent) - COLUMN.indent / 2;
}

function block(ids: string[]): Slot {
  const columns = columnsOf(ids.length);
  const rows = Math.ceil(ids.length / columns);
  const w = blockWidth(columns);
  // The tidy tree keeps levels apart, not heights: a block as high as three levels is a chain of three slots.
  const levels = Math.max(1, Math.ceil(((rows - 1) * COLUMN.row + NODE.h) / NODE.level));
  let slot: Slot | undefined;
  for (let level = levels; level > 0; level--)
    slot = { w, ids: level === 1 ? ids : [], columns, children: slot ? [slot] : [], spacer: level > 1 };
  return slot ?? { w, ids, columns, children: [], spacer: false };
}

function slotOf(node: ShownNode, nodes: Shown['nodes'], hang: boolean): Slot {
  const children = node.children.map((id) => nodes.get(id)).filter((child) => child !== undefined);
  const leaves = children.filter((child) => child.children.length === 0).map((child) => child.id);
  const hung = hang && leaves.length > 1;
  const slots = children
    .filter((child) => !hung || child.children.length > 0)
    .map((child) => slotOf(child, nodes, hang));
  if (hung) slots.push(block(leaves));
  return { w: NODE.w, ids: [node.id], columns: 1, children: slots, spacer: false };
}

function arrange(shown: Shown, hang: boolean): { boxes: Map<string, Box>; width: number } {
  const boxes = new Map<string, Box>();
  const root = shown.nodes.get(shown.rootId);
  if (!root) return { boxes, width: 0 };
  const top = tidy<Slot>()
    .nodeSize([1, NODE.level])
    .separation((a, b) => (a.data.w + b.data.w) / 2 + NODE.gap)(
    hierarchy(slotOf(root, shown.nodes, hang), (s) => s.children),
  );
  let left = 0;
  let right = 0;
  top.each(({ x, y, data }) => {
    left = Math.min(left, x - data.w / 2);
    right = Math.max(right, x + data.w / 2);
    const only = data.ids[0];
    if (data.ids.length === 1 && only !== undefined && data.w === NODE.w) {
      boxes.set(only, { x, y, w: NODE.w, h: NODE.h, hung: false });
      return;
    }
    const first = x - data.w / 2 + COLUMN.indent / 2 + NODE.w / 2;
    const rows = Math.ceil(data.ids.length / data.columns);
    for (const [at, id] of data.ids.entries())
      boxes.set(id, {
        x: first + Math.floor(at / rows) * (NODE.w + COLUMN.indent),
        y: y + (at % rows) * COLUMN.row,
        w: NODE.w,
        h: NODE.h,
        hung: true,
      });
  });
  return { boxes, width: right - left };
}

/**
 * Places a tree top down: a tidy tree (Reingold, Tilford; Buchheim 2002) in rows while it is at most `width` px wide, else
 * with the leaves of each owner hung below it in columns. Deterministic; the root stands at 0, 0.
 */
export function place(shown: Shown, width = 1_080): Map<string, Box> {
  const rows = arrange(shown, false);
  return rows.width <= width ? rows.boxes : arrange(shown, true).boxes;
}
