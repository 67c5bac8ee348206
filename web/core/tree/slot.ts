// The building blocks the tidy tree places: single nodes, blocks of leaves, lists of whole subtrees.
import type { Shown } from './fold.ts';

/** Measures of a tree in px: its nodes, the gap beside them, the distance of two levels, and of what is hung in lists. */
export interface Size {
  w: number;
  h: number;
  gap: number;
  level: number;
  /** Of a hung node: holds its line, and what is written on it. */
  indent: number;
  /** Distance of two hung nodes. */
  row: number;
  /** Hung nodes in a column while three columns are enough. */
  rows: number;
}
export const NODE: Size = { w: 158, h: 42, gap: 18, level: 108, indent: 60, row: 51, rows: 8 };

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
function tall(w: number, cells: Cell[], size: Size): Slot {
  const height = Math.max(...cells.map((cell) => cell.dy)) + size.h;
  const levels = Math.max(1, Math.ceil((height - size.h + size.row) / size.level));
  let children: Slot[] = [];
  for (let level = 1; level < levels; level++) children = [{ w, cells: [], children }];
  return { w, cells, children };
}

function columnsOf(count: number, size: Size): number {
  if (count <= 3 * size.rows) return Math.ceil(count / size.rows);
  return Math.max(3, Math.round(Math.sqrt((count * size.row * 1.6) / (size.w + size.indent))));
}

/** The leaves of one owner in columns, each column with room for its line at the left. */
export function block(ids: readonly string[], size: Size): Slot {
  const columns = columnsOf(ids.length, size);
  const rows = Math.ceil(ids.length / columns);
  const w = columns * (size.w + size.indent);
  const first = -w / 2 + size.indent + size.w / 2;
  const cells = ids.map((id, at) => ({
    id,
    dx: first + Math.floor(at / rows) * (size.w + size.indent),
    dy: (at % rows) * size.row,
    hung: true,
  }));
  return tall(w, cells, size);
}

/** A subtree as indented rows from `row` on; answers the rows after it and how deep it goes. */
function rowsOf(
  topId: string,
  shown: Shown,
  row: number,
  size: Size,
): { cells: Cell[]; next: number; deepest: number } {
  const cells: Cell[] = [];
  let deepest = 0;
  const visit = (id: string, depth: number) => {
    deepest = Math.max(deepest, depth);
    cells.push({ id, dx: depth * size.indent, dy: (row + cells.length) * size.row, hung: true });
    for (const child of shown.nodes.get(id)?.children ?? []) visit(child, depth + 1);
  };
  visit(topId, 0);
  return { cells, next: row + cells.length, deepest };
}

/** A subtree as an indented list, its top where a node of a row would stand. */
export function list(topId: string, shown: Shown, size: Size): Slot {
  const { cells, deepest } = rowsOf(topId, shown, 0, size);
  // The slot's centre is the middle of the list; the top node is left of it by half of what the indents add.
  const half = (deepest * size.indent) / 2;
  return tall(
    size.w + deepest * size.indent,
    cells.map((cell) => ({ ...cell, dx: cell.dx - half, hung: cell.hung && cell.id !== topId })),
    size,
  );
}

/** All subtrees below a node as lists in so many columns of about the same height, in their order. */
export function packed(topId: string, shown: Shown, columns: number, size: Size): Slot {
  const children = shown.nodes.get(topId)?.children ?? [];
  const all = children.reduce((sum, id) => sum + rowsOf(id, shown, 0, size).cells.length, 0);
  const cells: Cell[] = [];
  let left = 0;
  let row = 0;
  let wide = 0;
  for (const id of children) {
    const { cells: own, next, deepest } = rowsOf(id, shown, row, size);
    for (const cell of own) cells.push({ ...cell, dx: left + size.indent + size.w / 2 + cell.dx });
    wide = Math.max(wide, size.indent + size.w + deepest * size.indent + size.gap);
    row = next;
    if (row < all / columns || id === children.at(-1)) continue;
    left += wide;
    row = wide = 0;
  }
  const w = left + wide;
  return tall(
    w,
    cells.map((cell) => ({ ...cell, dx: cell.dx - w / 2 })),
    size,
  );
}
