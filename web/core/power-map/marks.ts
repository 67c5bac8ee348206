// The marks of a seat on the power map: SVG without its outer element, shared by the card, the export and the legend.
import type { Tokens } from '../../theme/tokens.ts';
import { attitudeColour, CHEVRONS } from '../attitude/attitude.ts';
import { escapeXml } from '../scene/svg.ts';

/** A circle with initials: whoever sits there. */
export interface FaceMark {
  initials: string;
  /** -2 to 3, null unknown; undefined: not in the deal's decision chain, or no deal is chosen. */
  attitude: number | null | undefined;
  /** Strength of our best tie, 0-1; null: none of ours knows him. */
  tie: number | null;
  /** The tie is only inferred. */
  tieInferred: boolean;
  left: boolean;
}
export function text(words: string, x: number, y: number, size: number, fill: string, rest = ''): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" ${rest}>${escapeXml(words)}</text>`;
}

/** The ring round a circle: as much of it is drawn as the tie is strong, from the top clockwise; broken where it is only inferred. */
export function ring(cx: number, cy: number, r: number, tie: number | null, inferred: boolean, tokens: Tokens): string {
  const track = `<circle cx="${cx}" cy="${cy}" r="${r}" fill="none" stroke="${tokens.line}" stroke-width="3"/>`;
  if (!tie) return track;
  const length = 2 * Math.PI * r;
  const drawn = Math.max(2, Math.min(1, tie) * length);
  const dash = inferred ? dashes(drawn, length) : `${drawn.toFixed(1)} ${length.toFixed(1)}`;
  return `${track}<circle cx="${cx}" cy="${cy}" r="${r}" fill="none" stroke="${tokens.acc}" stroke-width="3" stroke-dasharray="${dash}" transform="rotate(-90 ${cx} ${cy})"/>`;
}

function dashes(drawn: number, length: number): string {
  const parts: string[] = [];
  for (let at = 0; at < drawn; at += 5) parts.push(Math.min(3, drawn - at).toFixed(1), '2');
  return [...parts.slice(0, -1), length.toFixed(1)].join(' ');
}

/** An attitude in a small circle: arrows up or down, a bar, a question in a broken circle. */
export function attitudeBadge(cx: number, cy: number, r: number, attitude: number | null, tokens: Tokens): string {
  const colour = attitudeColour(attitude, tokens);
  const scale = r / 7;
  const paths = (CHEVRONS[attitude ?? 'unknown'] ?? []).map(
    (path) =>
      `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`,
  );
  const dash = attitude === null ? ' stroke-dasharray="2.2 1.8"' : '';
  return `<g transform="translate(${cx - 8 * scale} ${cy - 8 * scale}) scale(${scale})"><circle cx="8" cy="8" r="7" fill="${tokens.node}" stroke="${colour}" stroke-width="1.2"${dash}/>${paths.join('')}</g>`;
}

/** The circle of a person: filled by attitude, hollow and broken where it is unknown, with initials inside. */
export function personMark(mark: FaceMark, cx: number, cy: number, r: number, tokens: Tokens): string {
  const known = mark.attitude !== undefined && mark.attitude !== null;
  const colour = known ? attitudeColour(mark.attitude ?? null, tokens) : tokens.rule;
  const fill = known && mark.attitude !== 0 ? ` fill-opacity="0.16"` : '';
  const dash = mark.attitude === null || mark.left ? ' stroke-dasharray="3 2.4"' : '';
  const size = mark.initials.length > 1 ? r * 0.74 : r * 0.9;
  return [
    `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${tokens.node}"/>`,
    `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill ? colour : tokens.node}"${fill} stroke="${colour}" stroke-width="1.6"${dash}/>`,
    text(
      mark.initials,
      cx,
      cy,
      size,
      mark.left ? tokens.mut : tokens.ink,
      'dy="0.36em" text-anchor="middle" font-weight="600"',
    ),
  ].join('');
}

const KEY =
  'M7.2 2.2a2.7 2.7 0 1 0-2.3 4.1L6.2 7.6h1.3v1.3h1.3v1.3h2V8.4L7.4 5A2.7 2.7 0 0 0 7.2 2.2ZM4.6 3.4a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6Z';

/** The key of whoever decides, 11 px. */
export function keyMark(x: number, y: number, fill: string): string {
  return `<path d="${KEY}" transform="translate(${x} ${y})" fill="${fill}" fill-rule="evenodd"/>`;
}

/** Reach as a bar at the foot: the range tinted, the point as a tick. */
export function reachBar(
  reach: { low: number; point: number; high: number },
  x: number,
  y: number,
  width: number,
  tokens: Tokens,
): string {
  const at = (value: number) => x + Math.min(1, Math.max(0, value)) * width;
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="3" rx="1.5" fill="${tokens.line}"/>`,
    `<rect x="${at(reach.low)}" y="${y}" width="${Math.max(0, at(reach.high) - at(reach.low))}" height="3" rx="1.5" fill="${tokens.acc}" fill-opacity="0.4"/>`,
    `<rect x="${at(reach.point) - 1}" y="${y - 1.5}" width="2" height="6" fill="${tokens.acc}"/>`,
  ].join('');
}

/** The layer as four pieces at the left edge, filled from below; an unknown one has none filled and is broken. */
export function layerBar(filled: number, x: number, y: number, height: number, tokens: Tokens): string {
  const each = (height - 6) / 4;
  return [0, 1, 2, 3]
    .map((piece) => {
      const top = y + height - (piece + 1) * each - piece * 2;
      const colour = piece < filled ? tokens.mut : 'none';
      return `<rect x="${x}" y="${top}" width="3.5" height="${each}" rx="1" fill="${colour}" stroke="${tokens.rule}" stroke-width="0.7"${filled === 0 ? ' stroke-dasharray="1.5 1.5"' : ''}/>`;
    })
    .join('');
}

export function vacantMark(cx: number, cy: number, half: number, tokens: Tokens): string {
  return `<rect x="${cx - half}" y="${cy - half}" width="${half * 2}" height="${half * 2}" rx="2" fill="none" stroke="${tokens.rule}" stroke-width="1.4" stroke-dasharray="4 3"/>`;
}
