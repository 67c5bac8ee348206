// A scene's nodes and lines as elements of the graph library; plain data, made without it.
import { bendsOf } from '../core/scene/bend.ts';
import { farPictureOf, pictureOf } from '../core/scene/mark.ts';
import { badgePoint, type SceneArea, type SceneLine, type SceneNode } from '../core/scene/scene.ts';
import { widthOf } from '../core/text/measure.ts';
import type { Point } from '../core/tree/route.ts';
import { FONT } from '../theme/antd.ts';
import type { Tokens } from '../theme/tokens.ts';

export interface Element {
  group: 'nodes' | 'edges';
  classes: string[];
  position?: Point;
  grabbable?: boolean;
  data: Record<string, unknown> & { id: string };
}

export const nodeId = (id: string) => `n:${id}`;
export const badgeId = (id: string) => `b:${id}`;
export const lineId = (id: string) => `l:${id}`;
export const areaId = (id: string) => `a:${id}`;

/** A node of the scene as the library takes it. */
export function body(node: SceneNode, tokens: Tokens): Element {
  const classes = ['body', node.form, `kind-${node.kind}`];
  if (node.hollow) classes.push('hollow');
  if (node.slight) classes.push('slight');
  if (node.chief) classes.push('chief');
  if (node.level) classes.push('levelled');
  return {
    group: 'nodes',
    classes,
    position: { x: node.x, y: node.y },
    data: {
      id: nodeId(node.id),
      of: node.id,
      w: node.w,
      h: node.h,
      label: node.form === 'face' ? '' : node.lines.join('\n'),
      ...(node.face ? { far: farPictureOf(node) } : {}),
      picture: pictureOf(node, tokens, FONT),
      badgeAt: node.badgeAt ?? 'foot',
    },
  };
}

/** What lies behind nodes; it takes no part in anything the reader does. */
export function area({ id, kind, x, y, w, h, label }: SceneArea): Element {
  const shift = -w + AREA_LABEL;
  return {
    group: 'nodes',
    classes: ['area', kind],
    grabbable: false,
    position: { x, y },
    data: { id: areaId(id), w, h, label, shift },
  };
}
/** From the left edge of an area to its label, in px. */
const AREA_LABEL = 12;

/** The small pill of a node: an element of its own, so that it has its own click. */
export function badge(node: SceneNode): Element {
  const text = node.badge ?? '';
  return {
    group: 'nodes',
    classes: ['badge'],
    grabbable: false,
    position: badgePoint(node, node),
    data: { id: badgeId(node.id), of: node.id, label: text, w: Math.max(18, Math.ceil(widthOf(text, 11)) + 10) },
  };
}

/** A line of the scene, its points as bends between its ends. */
export function edge(line: SceneLine, from: SceneNode, to: SceneNode): Element {
  const data: Element['data'] = {
    id: lineId(line.id),
    of: line.id,
    source: nodeId(line.from),
    target: nodeId(line.to),
    label: '',
    endLabel: '',
    endOffset: 0,
    ...(line.width === undefined ? {} : { width: line.width }),
  };
  const classes: string[] = [line.stroke];
  if (line.tone) classes.push(`tone-${line.tone}`);
  if (line.width !== undefined) classes.push('wide');
  if (line.hush) classes.push('hush');
  if (line.strong) classes.push('strong');
  if (line.arrow) classes.push('arrow');
  if (line.quiet) classes.push('quiet');
  const label = `${line.joint ? '┼ ' : ''}${line.label}`;
  const { route } = line;
  const first = route?.points[0];
  const last = route?.points.at(-1);
  if (!route || !first || !last) {
    classes.push('free');
    data['label'] = label;
    return { group: 'edges', classes, data };
  }
  const bends = bendsOf(route.points);
  classes.push(bends.length === 0 ? 'straight' : route.kind === 'path' ? 'bent' : route.kind);
  data['weights'] = bends.map((bend) => bend.weight.toFixed(5)).join(' ');
  data['distances'] = bends.map((bend) => bend.distance.toFixed(2)).join(' ');
  data['start'] = `${first.x - from.x}px ${first.y - from.y}px`;
  data['end'] = `${last.x - to.x}px ${last.y - to.y}px`;
  const toEnd = Math.hypot(route.label.x - last.x, route.label.y - last.y);
  // Near the end a label stands by its entity; a line from side to side has it in the middle.
  if (toEnd < 60) {
    data['endLabel'] = label;
    data['endOffset'] = Math.round(toEnd);
    classes.push('at-end');
  } else data['label'] = label;
  return { group: 'edges', classes, data };
}
