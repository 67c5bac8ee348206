// What is drawn, without saying how: the canvas, the SVG export and the list mirror all read a scene.
import type { NodeKind } from '../../../domain/contract/explore.ts';
import type { Level } from '../../../domain/contract/groups.ts';
import type { Route } from '../tree/route.ts';

export interface SceneNode {
  id: string;
  x: number;
  y: number;
  w: number;
  h: number;
  /**
   * `card`: a box with the name inside; `pill`: a rounder, quieter one; `mark`: the outline of the kind, the name below;
   * `face`: a box whose inside is given as a drawing.
   */
  form: 'card' | 'pill' | 'mark' | 'face';
  kind: NodeKind;
  /** The name, broken into lines that fit. */
  lines: string[];
  /** Inside a mark. */
  initials?: string;
  /** Inside a face: SVG of the node's size without its outer element, as it is read and as it is seen from far away. */
  face?: { near: string; far: string };
  level?: Level | null;
  /** A vacant seat, a person who has left, what is only known roughly. */
  hollow?: boolean;
  /** A thinner card: a branch. */
  slight?: boolean;
  /** The node the view is about. */
  chief?: boolean;
  /** A small pill at the foot: `+12` hidden, `−` to fold. A click on it is the node's own action. */
  badge?: string;
  /** Where the badge stands: at the foot unless what hangs below needs the room. */
  badgeAt?: 'foot' | 'right';
  /** What a screen reader says. */
  spoken: string;
}

/** What a line says by its colour and its ends; a plain one says it by its label. */
export type SceneTone = 'plain' | 'reports' | 'influence' | 'conflict' | 'assumed' | 'same';

export interface SceneLine {
  id: string;
  from: string;
  to: string;
  /** Straight between the nodes when absent. */
  route?: Route;
  label: string;
  strong: boolean;
  joint: boolean;
  /** Solid is clear, dashed inferred, dotted unclear. */
  stroke: 'solid' | 'dashed' | 'dotted';
  arrow: boolean;
  /** One of so many lines beside the tree that it is faint and without its label until one of its ends is looked at. */
  quiet?: boolean;
  tone?: SceneTone;
  /** In px, where it is not that of a strong or a plain line. */
  width?: number;
  /** Its label is written when it or one of its ends is looked at. */
  hush?: boolean;
}

/** What lies behind nodes: a band across the map, or a frame round what belongs together. Middle and size in px. */
export interface SceneArea {
  id: string;
  kind: 'band' | 'frame';
  x: number;
  y: number;
  w: number;
  h: number;
  label: string;
}

export interface Scene {
  nodes: SceneNode[];
  lines: SceneLine[];
  areas?: SceneArea[];
}

/** How sure a fact is, as a kind of line; none stated counts as clear. */
export function strokeOf(confidence: string | null): SceneLine['stroke'] {
  return confidence === 'inferred' ? 'dashed' : confidence === 'unclear' ? 'dotted' : 'solid';
}

/** The smallest box round everything, in px; a scene without nodes is a point. */
export function boundsOf(scene: Scene): { left: number; top: number; right: number; bottom: number } {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const take = (x1: number, y1: number, x2: number, y2: number) => {
    box.left = Math.min(box.left, x1);
    box.top = Math.min(box.top, y1);
    box.right = Math.max(box.right, x2);
    box.bottom = Math.max(box.bottom, y2);
  };
  for (const node of scene.nodes) {
    const below = node.form === 'mark' ? 4 + node.lines.length * LINE : node.badge ? 10 : 0;
    const side = node.form === 'mark' ? Math.max(node.w, LABEL_WIDTH) / 2 : node.w / 2;
    take(node.x - side, node.y - node.h / 2, node.x + side, node.y + node.h / 2 + below);
  }
  for (const line of scene.lines) for (const { x, y } of line.route?.points ?? []) take(x, y, x, y);
  for (const { x, y, w, h } of scene.areas ?? []) take(x - w / 2, y - h / 2, x + w / 2, y + h / 2);
  return scene.nodes.length === 0 ? { left: 0, top: 0, right: 0, bottom: 0 } : box;
}

/** Height of a line of a name, and the width names below a mark are broken to, in px. */
export const LINE = 15;
export const LABEL_WIDTH = 112;
export const NAME_SIZE = 12;

/** Centre of a node's badge: at the foot or the right of a card, at the upper right of a mark. */
export function badgePoint(
  node: Pick<SceneNode, 'form' | 'w' | 'h' | 'badgeAt'>,
  at: { x: number; y: number },
): { x: number; y: number } {
  if (node.form === 'mark') return { x: at.x + node.w / 2 - 2, y: at.y - node.h / 2 + 2 };
  return node.badgeAt === 'right' ? { x: at.x + node.w / 2, y: at.y } : { x: at.x, y: at.y + node.h / 2 };
}
