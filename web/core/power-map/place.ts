// Where everything of the power map stands.
import type { Shown } from '../tree/fold.ts';
import { type Box, place as placeTree } from '../tree/place.ts';
import type { Point } from '../tree/route.ts';
import { type Banded, banded } from './bands.ts';
import { accountNode, type Layer, LOOSE, layerRank, type SeatTree, seatNode, TOP } from './seat-tree.ts';
import { BAND, HEADING, SEAT } from './size.ts';

/** What lies behind nodes: the band of a layer, or the frame round what belongs together. Edges in px. */
export interface Area {
  id: string;
  /** Rank of the layer a band is for; null for a frame. */
  rank: number | null;
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface Placed {
  boxes: Map<string, Box>;
  areas: Area[];
}
interface Block extends Placed {
  width: number;
  height: number;
}

/** That layers can be seen is worth a smaller map: bands are taken while they can be read at this zoom, or are little smaller than a plain tree. */
const BANDS = { readable: 0.5, worth: 0.72 } as const;
/** What the map has room for beside an open inspector, in px. */
const VIEW = { width: 840, height: 560 };
const STACKS = [1, 2, 3, 4, 6, 9];
/** Blocks of several accounts are kept narrow, so that they pack. */
const NARROW = { width: 560, height: 360 };
const APART = 40;

/** Places what is shown: one account in bands by layer where layers are known and it can be read, else as a plain tree; several accounts side by side. */
export function place(seats: SeatTree, shown: Shown, view = VIEW): Placed {
  const tops = shown.nodes.get(TOP)?.children ?? [];
  const several = tops.some((id) => id.startsWith(accountNode('')));
  if (several)
    return packed(
      tops.map((id) => framed(id, blockOf(id, shown, NARROW))),
      view,
    );
  const own = tops.filter((id) => id !== LOOSE);
  const plain = plainOf(own, shown, view);
  const bands = bandsOf(seats, own, shown, view);
  const worth = Math.min(BANDS.readable, zoomOf(plain, view) * BANDS.worth);
  const main = bands && zoomOf(bands, view) >= worth ? bands : plain;
  const loose = tops.includes(LOOSE) ? [framed(LOOSE, looseOf(shown, Math.max(main.width, SEAT.w * 3)))] : [];
  return joined([main, ...loose], below([main, ...loose]));
}

function zoomOf({ width, height }: { width: number; height: number }, view: typeof VIEW): number {
  return Math.min(1, view.width / width, view.height / height);
}

/** Layers in bands, with as much hung below each other as makes the map largest; null where layers say nothing. */
function bandsOf({ seats }: SeatTree, tops: readonly string[], shown: Shown, view: typeof VIEW): Block | null {
  const layers = new Map<string, Layer>();
  for (const seat of seats.values()) if (seat.layer) layers.set(seatNode(seat.id), seat.layer);
  const known = [...shown.nodes.keys()].flatMap((id) => layers.get(id) ?? []);
  if (new Set(known).size < 2 || known.length * 2 < shown.nodes.size) return null;
  const rankOf = (id: string) => {
    const layer = layers.get(id);
    return layer ? layerRank(layer) : null;
  };
  let best: { made: Banded; zoom: number } | null = null;
  for (const stack of STACKS) {
    const made = banded(tops, shown, rankOf, stack);
    const zoom = zoomOf(made, view);
    if (!best || zoom > best.zoom * 1.06) best = { made, zoom };
  }
  if (!best) return null;
  const { boxes, bands, width } = best.made;
  for (const box of boxes.values()) box.x += BAND.label + BAND.padding;
  const right = width + BAND.label + BAND.padding * 2;
  const areas = bands.map(({ rank, top, bottom }) => {
    return { id: `band:${rank}`, rank, left: 0, top: top - 10, right, bottom: bottom + 10 };
  });
  return { boxes, areas, width: right, height: best.made.height };
}

/** The tops and all below them as the plain tree the customer tree uses, their common root taken away. */
function plainOf(tops: readonly string[], shown: Shown, view: typeof VIEW): Block {
  const root = shown.nodes.get(TOP);
  if (!root || tops.length === 0) return { boxes: new Map(), areas: [], width: 0, height: 0 };
  const single = tops.length === 1 ? tops[0]! : TOP;
  const nodes = new Map(shown.nodes).set(TOP, { ...root, children: [...tops] });
  const boxes = placeTree({ ...shown, rootId: single, nodes }, view, SEAT);
  if (single === TOP) boxes.delete(TOP);
  return settled({ boxes, areas: [] });
}

function blockOf(id: string, shown: Shown, view: typeof VIEW): Block {
  if (id === LOOSE) return looseOf(shown, SEAT.w * 4);
  const boxes = placeTree({ ...shown, rootId: id }, view, SEAT);
  const heading = boxes.get(id);
  if (heading) boxes.set(id, { ...heading, ...HEADING, y: heading.y + (SEAT.h - HEADING.h) / 2 });
  return settled({ boxes, areas: [] });
}

/** Persons without a seat in rows as wide as there is room. */
function looseOf(shown: Shown, width: number): Block {
  const boxes = new Map<string, Box>([[LOOSE, { x: HEADING.w / 2, y: HEADING.h / 2, ...HEADING, hung: false }]]);
  const across = Math.max(1, Math.floor(width / (SEAT.w + SEAT.gap)));
  for (const [at, id] of (shown.nodes.get(LOOSE)?.children ?? []).entries())
    boxes.set(id, {
      x: SEAT.w / 2 + (at % across) * (SEAT.w + SEAT.gap),
      y: HEADING.h + SEAT.gap + SEAT.h / 2 + Math.floor(at / across) * (SEAT.h + SEAT.gap),
      w: SEAT.w,
      h: SEAT.h,
      hung: true,
    });
  return settled({ boxes, areas: [] });
}

/** Moved so that the upper left corner of everything is at 0, 0. */
function settled({ boxes, areas }: Placed): Block {
  const all = [...boxes.values()];
  const left = Math.min(...all.map(({ x, w }) => x - w / 2));
  const top = Math.min(...all.map(({ y, h }) => y - h / 2));
  for (const box of all) {
    box.x -= left;
    box.y -= top;
  }
  const width = Math.max(0, ...all.map(({ x, w }) => x + w / 2));
  const height = Math.max(0, ...all.map(({ y, h }) => y + h / 2));
  return { boxes, areas, width, height };
}

function framed(id: string, block: Block): Block {
  const { padding } = BAND;
  for (const box of block.boxes.values()) {
    box.x += padding;
    box.y += padding;
  }
  const [right, bottom] = [block.width + padding * 2, block.height + padding * 2];
  return {
    ...block,
    areas: [{ id: `frame:${id}`, rank: null, left: 0, top: 0, right, bottom }],
    width: right,
    height: bottom,
  };
}

/** Blocks in rows from the upper left, in their order, as wide as lets them be read largest in `view`. */
function packed(blocks: readonly Block[], view: typeof VIEW): Placed {
  const widest = Math.max(0, ...blocks.map(({ width }) => width));
  const all = blocks.reduce((sum, { width }) => sum + width + APART, 0);
  let best: { at: Point[]; zoom: number } | null = null;
  for (let parts = 1; parts <= blocks.length; parts++) {
    const shelf = shelves(blocks, Math.max(widest, all / parts));
    const zoom = zoomOf(shelf, view);
    if (!best || zoom > best.zoom) best = { at: shelf.at, zoom };
  }
  return joined(blocks, best?.at ?? []);
}

function joined(blocks: readonly Block[], at: readonly Point[]): Placed {
  const boxes = new Map<string, Box>();
  const areas: Area[] = [];
  for (const [index, block] of blocks.entries()) {
    const { x, y } = at[index] ?? { x: 0, y: 0 };
    for (const [id, box] of block.boxes) boxes.set(id, { ...box, x: box.x + x, y: box.y + y });
    for (const area of block.areas)
      areas.push({ ...area, left: area.left + x, right: area.right + x, top: area.top + y, bottom: area.bottom + y });
  }
  return { boxes, areas };
}

function below(blocks: readonly Block[]): Point[] {
  let y = 0;
  return blocks.map(({ height }) => {
    const at = { x: 0, y };
    y += height + APART;
    return at;
  });
}

function shelves(blocks: readonly Block[], width: number) {
  const at: Point[] = [];
  let [x, y, high, wide] = [0, 0, 0, 0];
  for (const block of blocks) {
    if (x > 0 && x + block.width > width) {
      x = 0;
      y += high + APART;
      high = 0;
    }
    at.push({ x, y });
    x += block.width + APART;
    high = Math.max(high, block.height);
    wide = Math.max(wide, x - APART);
  }
  return { at, width: wide, height: y + high };
}
