// The building blocks the tidy tree places: single nodes, blocks of leaves, lists of whole subtrees.
import type { Shown } from './fold.ts';

export const NODE = { w: 158, h: 42, gap: 18, level: 108 } as const;
/** Hung nodes: the indent holds the line and its stake, `row` is the distance between two of them. */
export const HANG = { indent: 60, row: 51, rows: 8 } as const;

/** A node inside a slot, by its distance from the slot's centre at the top. */
export interface Cell {
  id: string;
  dx: number;
  dy: number;
  hung: boolean;
}
export interface Slot {
  w: number;
  cells: Cell[];
  children: Slot[];
}

/** The tidy tree keeps levels apart, not heights: what is as high as three levels is a chain of three slots. */
function tall(w: number, cells: Cell[]): Slot {
  const height = Math.max(...cells.map((cell) => cell.dy)) + NODE.h;
  const levels = Math.max(1, Math.ceil((height - NODE.h + HANG.row) / NODE.level));
  let children: Slot[] = [];
  for (let level = 1; level < levels; level++) children = [{ w, cells: [], children }];
  return { w, cells, children };
}

function columnsOf(count: number): number {
  if (count <= 3 * HANG.rows) return Math.ceil(count / HANG.rows);
  return Math.max(3, Math.round(Math.sqrt((count * HANG.row * 1.6) / (NODE.w + HANG.indent))));
}

/** The leaves of one owner in columns, each column with room for its line at the left. */
export function block(ids: readonly string[]): Slot {
  const columns = columnsOf(ids.length);
  const rows = Math.ceil(ids.length / columns);
  const w = columns * (NODE.w + HANG.indent);
  const first = -w / 2 + HANG.indent + NODE.w / 2;
  const cells = ids.map((id, at) => ({
    id,
    dx: first + Math.floor(at / rows) * (NODE.w + HANG.indent),
    dy: (at % rows) * HANG.row,
    hung: true,
  }));
  return tall(w, cells);
}

/** A subtree as indented rows from `row` on; answers the rows after it and how deep it goes. */
function rowsOf(topId: string, shown: Shown, row: number): { cells: Cell[]; next: number; deepest: number } {
  const cells: Cell[] = [];
  let deepest = 0;
  const visit = (id: string, depth: number) => {
    deepest = Math.max(deepest, depth);
    cells.push({ id, dx: depth * HANG.indent, dy: (row + cells.length) * HANG.row, hung: true });
    for (const child of shown.nodes.get(id)?.children ?? []) visit(child, depth + 1);
  };
  visit(topId, 0);
  return { cells, next: row + cells.length, deepest };
}

/** A subtree as an indented list, its top where a node of a row would stand. */
export function list(topId: string, shown: Shown): Slot {
  const { cells, deepest } = rowsOf(topId, shown, 0);
  // The slot's centre is the middle of the list; the top node is left of it by half of what the indents add.
  const half = (deepest * HANG.indent) / 2;
  return tall(
    NODE.w + deepest * HANG.indent,
    cells.map((cell) => ({ ...cell, dx: cell.dx - half, hung: cell.hung && cell.id !== topId })),
  );
}

/** All subtrees below a node as lists in so many columns of about the same height, in their order. */
export function packed(topId: string, shown: Shown, columns: number): Slot {
  const children = shown.nodes.get(topId)?.children ?? [];
  const all = children.reduce((sum, id) => sum + rowsOf(id, shown, 0).cells.length, 0);
  const cells: Cell[] = [];
  let left = 0;
  let row = 0;
  let wide = 0;
  for (const id of children) {
    const { cells: own, next, deepest } = rowsOf(id, shown, row);
    for (const cell of own) cells.push({ ...cell, dx: left + HANG.indent + NODE.w / 2 + cell.dx });
    wide = Math.max(wide, HANG.indent + NODE.w + deepest * HANG.indent + NODE.gap);
    row = next;
    if (row < all / columns || id === children.at(-1)) continue;
    left += wide;
    row = wide = 0;
  }
  const w = left + wide;
  return tall(
    w,
    cells.map((cell) => ({ ...cell, dx: cell.dx - w / 2 })),
  );
}
