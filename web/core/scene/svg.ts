// The whole map as one SVG with title and legend: the export, and by way of an image the PNG.
import type { Level } from '../../../domain/contract/groups.ts';
import { LEVELS } from '../../../domain/contract/groups.ts';
import type { Tokens } from '../../theme/tokens.ts';
import { widthOf } from '../text/measure.ts';
import type { Point, Route } from '../tree/route.ts';
import { levelPieces } from './level.ts';
import {
  badgePoint,
  boundsOf,
  LINE,
  NAME_SIZE,
  type Scene,
  type SceneArea,
  type SceneLine,
  type SceneNode,
} from './scene.ts';
import { INNER, OUTLINE } from './shape.ts';
import { toneColour } from './tone.ts';

export interface Drawing {
  scene: Scene;
  title: string;
  /** Under the title: what, as of when. */
  sub: string;
  /** Names of the levels, in the reader's language; absent where the map has none. */
  levels?: Record<Level, string>;
  /** Another legend: SVG whose upper left corner is at 0, 0, and its size in px. */
  legend?: { svg: string; width: number; height: number };
  tokens: Tokens;
  font: string;
}

const MARGIN = 32;
const HEAD = 56;
const FOOT = 40;

export function escapeXml(text: string): string {
  // Control characters are no XML, escaped or not.
  const clean = [...text].filter((char) => char >= ' ' || char === '\t' || char === '\n').join('');
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function corner(from: Point, at: Point, to: Point, radius: number): string {
  const part = (end: Point) => {
    const length = Math.hypot(end.x - at.x, end.y - at.y) || 1;
    const by = Math.min(radius, length / 2) / length;
    return `${at.x + (end.x - at.x) * by} ${at.y + (end.y - at.y) * by}`;
  };
  return `L${part(from)}Q${at.x} ${at.y} ${part(to)}`;
}

/** The path of a route: rounded corners, or two quadratic pieces that meet half way between the control points. */
export function pathOf(route: Route): string {
  const [first, ...rest] = route.points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  if (route.kind === 'curve' && rest.length === 3) {
    const [one, two] = rest;
    if (one && two)
      return `M${first.x} ${first.y}Q${one.x} ${one.y} ${(one.x + two.x) / 2} ${(one.y + two.y) / 2}Q${two.x} ${two.y} ${last.x} ${last.y}`;
  }
  if (route.kind === 'zigzag') return `M${route.points.map(({ x, y }) => `${x} ${y}`).join('L')}`;
  const bends = rest.slice(0, -1).map((at, index) => corner(route.points[index] ?? at, at, rest[index + 1] ?? at, 8));
  return `M${first.x} ${first.y}${bends.join('')}L${last.x} ${last.y}`;
}

function lineSvg(line: SceneLine, nodes: Map<string, SceneNode>, tokens: Tokens): string {
  const from = nodes.get(line.from);
  const to = nodes.get(line.to);
  if (!from || !to) return '';
  const route: Route = line.route ?? {
    kind: 'path',
    points: [from, to],
    label: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
  };
  const dash = { solid: '', dashed: ' stroke-dasharray="6 4"', dotted: ' stroke-dasharray="1.5 3.5"' }[line.stroke];
  const colour = toneColour(line.tone, tokens);
  const arrow = line.arrow ? ` marker-end="url(#${arrowId(colour)})"` : '';
  const ends = line.tone === 'same' ? ' marker-start="url(#dot)" marker-end="url(#dot)"' : '';
  const path = `<path d="${pathOf(route)}" fill="none" stroke="${colour}" stroke-width="${line.width ?? (line.strong ? 2.2 : 1.2)}"${dash}${arrow}${ends}/>`;
  if (line.quiet) return `<g opacity="0.2">${path}</g>`;
  if (!line.label || line.hush) return path;
  const text = `${line.joint ? '┼ ' : ''}${line.label}`;
  const width = widthOf(text, 11) + 6;
  const { x, y } = route.label;
  return `${path}<rect x="${x - width / 2}" y="${y - 8}" width="${width}" height="16" rx="3" fill="${tokens.bg}"/><text x="${x}" y="${y + 4}" font-size="11" fill="${tokens.mut}" text-anchor="middle">${escapeXml(text)}</text>`;
}

/** A marker takes no colour from its line, so there is one a colour. */
function arrowId(colour: string): string {
  return `arrow${colour.replace('#', '-')}`;
}

function markers(tokens: Tokens): string {
  const colours = new Set([tokens.edge, toneColour('influence', tokens), toneColour('assumed', tokens)]);
  const arrow = (colour: string) =>
    `<marker id="${arrowId(colour)}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8Z" fill="${colour}"/></marker>`;
  const dot = `<marker id="dot" viewBox="0 0 6 6" refX="3" refY="3" markerWidth="6" markerHeight="6" markerUnits="userSpaceOnUse"><circle cx="3" cy="3" r="2.5" fill="${toneColour('same', tokens)}"/></marker>`;
  return [...[...colours].map(arrow), dot].join('');
}

function areaSvg({ kind, x, y, w, h, label }: SceneArea, tokens: Tokens): string {
  const [left, top] = [x - w / 2, y - h / 2];
  const fill = kind === 'band' ? tokens.hover : 'none';
  const rule = kind === 'band' ? 'none' : tokens.line;
  const words = label
    ? `<text x="${left + 12}" y="${top + 20}" font-size="12" font-weight="600" fill="${tokens.mut}">${escapeXml(label)}</text>`
    : '';
  return `<rect x="${left}" y="${top}" width="${w}" height="${h}" rx="10" fill="${fill}" stroke="${rule}"/>${words}`;
}

function badgeSvg(node: SceneNode, tokens: Tokens): string {
  if (!node.badge) return '';
  const width = Math.max(18, widthOf(node.badge, 11) + 10);
  const { x, y } = badgePoint(node, node);
  return `<rect x="${x - width / 2}" y="${y - 8}" width="${width}" height="16" rx="8" fill="${tokens.panel}" stroke="${tokens.rule}"/><text x="${x}" y="${y + 4}" font-size="11" fill="${tokens.mut}" text-anchor="middle">${escapeXml(node.badge)}</text>`;
}

function nodeSvg(node: SceneNode, tokens: Tokens): string {
  const dash = node.hollow ? ' stroke-dasharray="4 3"' : '';
  const text = (line: string, x: number, y: number, weight = 550) =>
    `<text x="${x}" y="${y}" font-size="${NAME_SIZE}" font-weight="${weight}" fill="${tokens.ink}" text-anchor="middle">${escapeXml(line)}</text>`;
  if (node.form === 'mark') {
    const scale = Math.min(node.w, node.h) / 24;
    const inner = INNER[node.kind];
    const lines = node.lines.map((line, at) => text(line, node.x, node.y + node.h / 2 + LINE * (at + 1), 450)).join('');
    const initials = node.initials ? text(node.initials, node.x, node.y + 4) : '';
    return `<g transform="translate(${node.x - 12 * scale} ${node.y - 12 * scale}) scale(${scale})"><path d="${OUTLINE[node.kind]}" fill="${tokens.node}" stroke="${tokens.edge}" stroke-width="${1.5 / scale}"${dash}/>${inner ? `<path d="${inner}" fill="none" stroke="${tokens.edge}" stroke-width="${1 / scale}"/>` : ''}</g>${initials}${lines}${badgeSvg(node, tokens)}`;
  }
  const left = node.x - node.w / 2;
  const top = node.y - node.h / 2;
  if (node.face)
    return `<rect x="${left}" y="${top}" width="${node.w}" height="${node.h}" rx="8" fill="${tokens.node}" stroke="${tokens.rule}" stroke-opacity="0.7"${dash}/><g transform="translate(${left} ${top})">${node.face.near}</g>${badgeSvg(node, tokens)}`;
  const radius = node.form === 'pill' ? node.h / 2 : 7;
  const bar = node.level
    ? levelPieces(node.level, node.h - 12, tokens)
        .map(
          (piece) =>
            `<rect x="${left + 6.5}" y="${top + 6 + piece.y}" width="5" height="${piece.height}" rx="1" fill="${piece.fill}" stroke="${piece.stroke}" stroke-width="0.8"/>`,
        )
        .join('')
    : '';
  const shift = node.level ? 5 : 0;
  const lines = node.lines.map((line, at) =>
    text(line, node.x + shift, node.y + 4 + LINE * (at - (node.lines.length - 1) / 2), node.chief ? 650 : 550),
  );
  return `<rect x="${left}" y="${top}" width="${node.w}" height="${node.h}" rx="${radius}" fill="${tokens.node}" stroke="${tokens.rule}" stroke-width="${node.slight ? 0.6 : 1}"${dash}/>${bar}${lines.join('')}${badgeSvg(node, tokens)}`;
}

function legendSvg(drawing: Drawing, x: number, y: number): string {
  if (!drawing.levels) return '';
  let at = x;
  return LEVELS.map((level) => {
    const name = drawing.levels?.[level] ?? level;
    const bar = levelPieces(level, 18, drawing.tokens)
      .map(
        (piece) =>
          `<rect x="${at}" y="${y - 13 + piece.y}" width="5" height="${piece.height}" rx="1" fill="${piece.fill}" stroke="${piece.stroke}" stroke-width="0.8"/>`,
      )
      .join('');
    const text = `<text x="${at + 10}" y="${y}" font-size="12" fill="${drawing.tokens.mut}">${escapeXml(name)}</text>`;
    at += 28 + widthOf(name, 12);
    return bar + text;
  }).join('');
}

/** The drawing as an SVG document, its size in px on the svg element; everything of the scene is inside. */
export function sceneSvg(drawing: Drawing): { svg: string; width: number; height: number } {
  const { scene, tokens } = drawing;
  const box = boundsOf(scene);
  const { legend } = drawing;
  const foot = legend ? legend.height + MARGIN : FOOT;
  const width = Math.ceil(Math.max(box.right - box.left, legend?.width ?? 0, 520) + MARGIN * 2);
  const height = Math.ceil(box.bottom - box.top + MARGIN * 2 + HEAD + foot);
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const shift = `translate(${(width - (box.right - box.left)) / 2 - box.left} ${MARGIN + HEAD - box.top})`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(drawing.font)}">`,
    `<title>${escapeXml(drawing.title)}</title>`,
    `<defs>${markers(tokens)}</defs>`,
    `<rect width="100%" height="100%" fill="${tokens.bg}"/>`,
    `<text x="${MARGIN}" y="42" font-size="19" font-weight="620" fill="${tokens.ink}">${escapeXml(drawing.title)}</text>`,
    `<text x="${MARGIN}" y="64" font-size="13" fill="${tokens.mut}">${escapeXml(drawing.sub)}</text>`,
    `<g transform="${shift}">`,
    ...(scene.areas ?? []).map((area) => areaSvg(area, tokens)),
    ...scene.lines.map((line) => lineSvg(line, nodes, tokens)),
    ...scene.nodes.map((node) => nodeSvg(node, tokens)),
    '</g>',
    legend
      ? `<g transform="translate(${MARGIN} ${height - legend.height - MARGIN / 2})">${legend.svg}</g>`
      : legendSvg(drawing, MARGIN, height - 22),
    '</svg>',
  ].join('');
  return { svg, width, height };
}
