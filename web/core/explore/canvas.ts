// What lies on the explore canvas, and every change of it as a pure function with undo.
import type { ExploreLine, ExploreNode, NodeKind } from '../../../domain/contract/explore.ts';
import type { Point } from '../tree/route.ts';
import { type Occupied, ring } from './ring.ts';

export interface PlacedNode extends ExploreNode, Point {}
export interface Content {
  nodes: readonly PlacedNode[];
  lines: readonly ExploreLine[];
}
export interface Canvas {
  past: readonly Content[];
  present: Content;
  future: readonly Content[];
}

/** Steps that can be undone. */
export const STEPS = 50;
/** Above this many nodes nothing more is drawn: table, hiding or a filter is offered. */
export const CANVAS_MOST = 3_000;
/** From here on the canvas warns that it gets slow. */
export const CANVAS_WARN = 1_000;

export function keyOf(node: { kind: NodeKind; id: string }): string {
  return `${node.kind}:${node.id}`;
}

export function start(node: ExploreNode): Canvas {
  return { past: [], present: { nodes: [{ ...node, x: 0, y: 0 }], lines: [] }, future: [] };
}

/** Back to the first node alone; a step like any other. */
export function reset(canvas: Canvas): Canvas {
  return step(canvas, { nodes: canvas.present.nodes.slice(0, 1), lines: [] });
}

function step(canvas: Canvas, present: Content): Canvas {
  return { past: [...canvas.past, canvas.present].slice(-STEPS), present, future: [] };
}

export function undo(canvas: Canvas): Canvas {
  const present = canvas.past.at(-1);
  if (!present) return canvas;
  return { past: canvas.past.slice(0, -1), present, future: [canvas.present, ...canvas.future] };
}

export function redo(canvas: Canvas): Canvas {
  const [present, ...future] = canvas.future;
  if (!present) return canvas;
  return { past: [...canvas.past, canvas.present], present, future };
}

/** Room a node takes on the canvas with its name, in px. */
export function roomOf(node: { kind: NodeKind }): { w: number; h: number } {
  return node.kind === 'account' ? { w: 168, h: 62 } : { w: 120, h: 88 };
}

/** Puts new nodes in rings round the node they hang on; nothing that lies there moves. Known nodes and lines stay as they are. */
export function add(
  canvas: Canvas,
  anchor: string,
  nodes: readonly ExploreNode[],
  lines: readonly ExploreLine[],
): Canvas {
  const { present } = canvas;
  const there = new Set(present.nodes.map(keyOf));
  const room = CANVAS_MOST - present.nodes.length;
  const fresh = nodes.filter((node) => !there.has(keyOf(node))).slice(0, room);
  const centre = present.nodes.find((node) => keyOf(node) === anchor) ?? { x: 0, y: 0 };
  const occupied: Occupied[] = present.nodes.map((node) => ({ x: node.x, y: node.y, ...roomOf(node) }));
  const places = ring(centre, fresh.map(roomOf), occupied);
  const placed = fresh.map((node, at) => ({ ...node, x: places[at]?.x ?? centre.x, y: places[at]?.y ?? centre.y }));
  const all = new Set([...there, ...fresh.map(keyOf)]);
  const knownLines = new Set(present.lines.map((line) => line.id));
  const freshLines = lines.filter(
    (line) =>
      !knownLines.has(line.id) &&
      all.has(keyOf({ kind: line.fromKind, id: line.from })) &&
      all.has(keyOf({ kind: line.toKind, id: line.to })),
  );
  if (placed.length === 0 && freshLines.length === 0) return canvas;
  return step(canvas, { nodes: [...present.nodes, ...placed], lines: [...present.lines, ...freshLines] });
}

/** Takes nodes off the canvas with their lines. */
export function hide(canvas: Canvas, keys: ReadonlySet<string>): Canvas {
  const { nodes, lines } = canvas.present;
  const kept = nodes.filter((node) => !keys.has(keyOf(node)));
  if (kept.length === nodes.length) return canvas;
  const keptLines = lines.filter(
    (line) =>
      !keys.has(keyOf({ kind: line.fromKind, id: line.from })) && !keys.has(keyOf({ kind: line.toKind, id: line.to })),
  );
  return step(canvas, { nodes: kept, lines: keptLines });
}

export function move(canvas: Canvas, key: string, to: Point): Canvas {
  const { nodes, lines } = canvas.present;
  const moved = nodes.map((node) => (keyOf(node) === key ? { ...node, ...to } : node));
  return step(canvas, { nodes: moved, lines });
}

/** Nodes a line joins to this one. */
export function neighboursOf(content: Content, key: string): Set<string> {
  const found = new Set<string>();
  for (const line of content.lines) {
    const from = keyOf({ kind: line.fromKind, id: line.from });
    const to = keyOf({ kind: line.toKind, id: line.to });
    if (from === key) found.add(to);
    else if (to === key) found.add(from);
  }
  return found;
}
