// The seats of one account in bands, one a layer: whoever decides stands above whoever does not, whatever the reporting depth.
import { hierarchy, tree as tidy } from 'd3-hierarchy';
import type { Shown } from '../tree/fold.ts';
import type { Box } from '../tree/place.ts';
import { SEAT } from './size.ts';

export interface Banded {
  boxes: Map<string, Box>;
  /** Bands that hold something, from the top: rank of the layer, upper and lower edge in px. */
  bands: { rank: number; top: number; bottom: number }[];
  width: number;
  height: number;
}

/** A node, or leaves of one manager below each other, in the rows it takes; null keeps a column free for the line that passes. */
interface Slot {
  ids: readonly string[];
  rank: number;
  /** First row in its band. */
  row: number;
  children: Slot[];
}
interface Column {
  w: number;
  /** Row from the top of the map; the root, which is not drawn, has -1. */
  row: number;
  id: string | null;
  hung: boolean;
  children: Column[];
}

/** Distance of two rows, and more between two bands, in px. */
const ROW = SEAT.level;
const BETWEEN = 20;

/**
 * Below a manager in the lowest band he and his own managers allow: a report whose layer is above his manager's stands in
 * the manager's band, one whose layer is unknown too. `stack`: leaves of one manager and band below each other, at most.
 */
function slotsOf(
  ids: readonly string[],
  above: Slot | null,
  shown: Shown,
  rankOf: (id: string) => number | null,
  stack: number,
): Slot[] {
  const slots: Slot[] = [];
  const leaves = new Map<number, string[]>();
  for (const id of ids) {
    const rank = Math.max(above?.rank ?? 0, rankOf(id) ?? above?.rank ?? 0);
    const children = shown.nodes.get(id)?.children ?? [];
    if (children.length === 0 && stack > 1) {
      leaves.set(rank, [...(leaves.get(rank) ?? []), id]);
      continue;
    }
    const slot: Slot = { ids: [id], rank, row: rowBelow(above, rank), children: [] };
    slot.children = slotsOf(children, slot, shown, rankOf, stack);
    slots.push(slot);
  }
  for (const [rank, of] of leaves) {
    const columns = Math.ceil(of.length / stack);
    const rows = Math.ceil(of.length / columns);
    for (let at = 0; at < of.length; at += rows)
      slots.push({ ids: of.slice(at, at + rows), rank, row: rowBelow(above, rank), children: [] });
  }
  return slots;
}

function rowBelow(above: Slot | null, rank: number): number {
  return above && above.rank === rank ? above.row + above.ids.length : 0;
}

function visit(slots: readonly Slot[], each: (slot: Slot) => void): void {
  for (const slot of slots) {
    each(slot);
    visit(slot.children, each);
  }
}

/** Columns for the tidy tree: one node a row, rows in between kept free as wide as what comes below them. */
function columnOf(slot: Slot, from: number, start: ReadonlyMap<number, number>): Column {
  const hung = slot.ids.length > 1;
  const w = hung ? SEAT.w + SEAT.indent : SEAT.w;
  const first = (start.get(slot.rank) ?? 0) + slot.row;
  const last = first + slot.ids.length - 1;
  let column: Column[] = slot.children.map((child) => columnOf(child, last + 1, start));
  for (let row = last; row >= from; row--)
    column = [{ w: row < first && !hung ? 24 : w, row, id: slot.ids[row - first] ?? null, hung, children: column }];
  return column[0]!;
}

/** Places top seats and everything shown below them in bands; the first band begins at 0, the left edge is at 0. */
export function banded(
  tops: readonly string[],
  shown: Shown,
  rankOf: (id: string) => number | null,
  stack: number,
): Banded {
  const slots = slotsOf(tops, null, shown, rankOf, stack);
  const rows = new Map<number, number>();
  visit(slots, ({ rank, row, ids }) => rows.set(rank, Math.max(rows.get(rank) ?? 0, row + ids.length)));
  const start = new Map<number, number>();
  const shift = new Map<number, number>();
  const bands: Banded['bands'] = [];
  let next = 0;
  for (const [rank, count] of [...rows].sort(([a], [b]) => a - b)) {
    start.set(rank, next);
    const extra = bands.length * BETWEEN;
    for (let row = next; row < next + count; row++) shift.set(row, extra);
    const top = next * ROW + extra;
    bands.push({ rank, top, bottom: top + (count - 1) * ROW + SEAT.h });
    next += count;
  }
  const top: Column = { w: 0, row: -1, id: null, hung: false, children: slots.map((slot) => columnOf(slot, 0, start)) };
  const placed = tidy<Column>()
    .nodeSize([1, 1])
    .separation((a, b) => (a.data.w + b.data.w) / 2 + SEAT.gap)(hierarchy(top, (column) => column.children));
  const boxes = new Map<string, Box>();
  let [left, right] = [Infinity, -Infinity];
  placed.each(({ x, data }) => {
    if (data.id === null) return;
    const at = data.hung ? x + SEAT.indent / 2 : x;
    const y = data.row * ROW + (shift.get(data.row) ?? 0) + SEAT.h / 2;
    boxes.set(data.id, { x: at, y, w: SEAT.w, h: SEAT.h, hung: data.hung });
    left = Math.min(left, x - data.w / 2);
    right = Math.max(right, x + data.w / 2);
  });
  for (const box of boxes.values()) box.x -= left;
  return { boxes, bands, width: right - left, height: bands.at(-1)?.bottom ?? 0 };
}
