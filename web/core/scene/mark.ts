import type { Level } from '../../../domain/contract/groups.ts';
import type { Tokens } from '../../theme/tokens.ts';
import { levelPieces } from './level.ts';
import type { SceneNode } from './scene.ts';
import { INNER, OUTLINE } from './shape.ts';
import { escapeXml } from './svg.ts';

const NONE = 'none';

/** The picture inside a node of the canvas as a data address: the outline of a mark, or the level bar of a card. */
export function pictureOf(node: SceneNode, tokens: Tokens, font: string): string {
  if (node.form === 'mark') return data(markSvg(node, tokens, font));
  if (node.face) return faceData(node, node.face.near);
  if (!node.level) return NONE;
  const key = `${node.level} ${node.h} ${tokens.l4}`;
  const made = bars.get(key) ?? barOf(node.level, node.h - 12, tokens);
  bars.set(key, made);
  return made;
}

/** The picture of a face from far away. */
export function farPictureOf(node: SceneNode): string {
  return node.face ? faceData(node, node.face.far) : NONE;
}

function faceData({ w, h }: SceneNode, inside: string): string {
  return data(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" font-family="${FACE_FONT}">${inside}</svg>`,
  );
}
/** Fonts inside a picture: the stack of theme/antd.ts, whose quotes an attribute does not take. */
const FACE_FONT = 'system-ui, -apple-system, PingFang SC, Microsoft YaHei, Noto Sans SC, Noto Sans CJK SC, sans-serif';

/** There are five levels in two themes, and a thousand cards. */
const bars = new Map<string, string>();

function barOf(level: Level, height: number, tokens: Tokens): string {
  const pieces = levelPieces(level, height - 2, tokens).map(
    (piece) =>
      `<rect x="0.5" y="${1 + piece.y}" width="5" height="${piece.height}" rx="1" fill="${piece.fill}" stroke="${piece.stroke}" stroke-width="0.8"/>`,
  );
  return data(
    `<svg xmlns="http://www.w3.org/2000/svg" width="6" height="${height}" viewBox="0 0 6 ${height}">${pieces.join('')}</svg>`,
  );
}

function markSvg(node: SceneNode, tokens: Tokens, font: string): string {
  const ours = node.kind === 'colleague';
  const fill = ours ? tokens.acc : tokens.node;
  const ink = ours ? tokens.onAcc : tokens.ink;
  const dash = node.hollow ? ' stroke-dasharray="3.2 2.4"' : '';
  const inner = INNER[node.kind];
  const letters = node.initials
    ? `<text x="12" y="12" dy="0.36em" font-size="${node.initials.length > 1 ? 7.5 : 9}" font-weight="600" text-anchor="middle" fill="${ink}" font-family="${escapeXml(font)}">${escapeXml(node.initials)}</text>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${node.w}" height="${node.h}" viewBox="0 0 24 24"><path d="${OUTLINE[node.kind]}" fill="${fill}" stroke="${ours ? tokens.acc : tokens.edge}" stroke-width="0.8"${dash}/>${inner ? `<path d="${inner}" fill="none" stroke="${tokens.edge}" stroke-width="0.7"/>` : ''}${letters}</svg>`;
}

function data(svg: string): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
