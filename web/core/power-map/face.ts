// A seat as a card, on the canvas and in the export: one drawing, SVG without its outer element.
import type { Tokens } from '../../theme/tokens.ts';
import { widthOf } from '../text/measure.ts';
import {
  attitudeBadge,
  type FaceMark,
  keyMark,
  layerBar,
  personMark,
  reachBar,
  ring,
  text,
  vacantMark,
} from './marks.ts';
import { SEAT } from './size.ts';

export interface Face {
  /** Nobody sits there: no marks. */
  marks: readonly FaceMark[];
  name: string;
  nameSize: number;
  /** Small beside the name: acting, two seats, has left. */
  note: string;
  title: readonly string[];
  department: string;
  roles: readonly { word: string; key: boolean }[];
  /** Low, point and high between 0 and 1; null for a vacant seat. */
  reach: { low: number; point: number; high: number } | null;
  /** Instead of the department while standing is shown. */
  standing: string;
  /** Filled pieces of the layer's bar, 1 to 4; 0 unknown; null where bands show the layer. */
  layer: number | null;
}

/** Middle of the circle in the card, its radius and that of the ring, in px. */
const MARK = { x: 25, y: 32, r: 14, ring: 18.5 } as const;
/** Where text begins, and how wide it may be; a name stands above the badge at the edge, other lines beside it. */
export const TEXT = {
  x: 51,
  nameWidth: SEAT.w - 51 - 4,
  width: SEAT.w - 51 - 7,
  name: 13,
  nameSmall: 11,
  size: 10.8,
} as const;

/** Roles as pills, those of key persons with a key; what does not fit is counted. */
function rolePills(roles: Face['roles'], x: number, y: number, width: number, tokens: Tokens): string {
  let at = x;
  const made: string[] = [];
  for (const [index, { word, key }] of roles.entries()) {
    const wide = widthOf(word, 9.5) + 9 + (key ? 10 : 0);
    const rest = roles.length - index;
    if (at + wide + (rest > 1 ? 18 : 0) > x + width && index > 0) {
      made.push(text(`+${rest}`, at + 1, y + 9.5, 9.5, tokens.mut));
      break;
    }
    const colour = key ? tokens.acc : tokens.rule;
    made.push(
      `<rect x="${at}" y="${y}" width="${wide}" height="13" rx="6.5" fill="${key ? tokens.accBg : 'none'}" stroke="${colour}" stroke-width="0.9"/>`,
      key ? keyMark(at + 3, y + 1, tokens.accText) : '',
      text(word, at + (key ? 14 : 4.5), y + 9.8, 9.5, key ? tokens.accText : tokens.mut, 'font-weight="600"'),
    );
    at += wide + 3;
  }
  return made.join('');
}

/** The card of a seat as it is read. */
export function faceSvg(face: Face, tokens: Tokens): string {
  const parts: string[] = [];
  if (face.layer !== null) parts.push(layerBar(face.layer, 3, 7, SEAT.h - 14, tokens));
  const [first, second] = face.marks;
  if (!first) parts.push(vacantMark(MARK.x, MARK.y, MARK.r - 1, tokens));
  else if (second) parts.push(...[second, first].map((mark, at) => smallMark(mark, 1 - at, tokens)));
  else {
    parts.push(ring(MARK.x, MARK.y, MARK.ring, first.tie, first.tieInferred, tokens));
    parts.push(personMark(first, MARK.x, MARK.y, MARK.r, tokens));
    if (first.attitude !== undefined) parts.push(attitudeBadge(MARK.x + 14, MARK.y - 14, 7, first.attitude, tokens));
  }
  parts.push(words(face, first !== undefined, tokens));
  if (face.reach) parts.push(reachBar(face.reach, 9, SEAT.h - 6, SEAT.w - 18, tokens));
  return parts.join('');
}

/** Heights of a name, a line of text and a row of pills; the room for all of them above the bar, in px. */
const ROWS = { name: 15, line: 13, pills: 16, room: SEAT.h - 8 } as const;

/** Name, title, department or standing, and roles, in the middle of the card's height; what has no room gives way from below. */
function words(face: Face, filled: boolean, tokens: Tokens): string {
  const pills = face.roles.length > 0;
  const under = face.standing || face.department;
  const rows = Math.floor((ROWS.room - 6 - ROWS.name - (pills ? ROWS.pills : 0)) / ROWS.line);
  const title = face.title.slice(0, face.standing ? Math.max(1, rows - 1) : rows);
  const lines = under && title.length < rows ? [...title, under] : title;
  const high = ROWS.name + lines.length * ROWS.line + (pills ? ROWS.pills : 0);
  const top = Math.max(3, (ROWS.room - high) / 2);
  const base = top + 12;
  const drawn = [
    text(
      face.name,
      TEXT.x,
      base,
      face.nameSize,
      filled ? tokens.ink : tokens.mut,
      `font-weight="${filled ? 600 : 450}"`,
    ),
  ];
  if (face.note)
    drawn.push(text(face.note, TEXT.x + widthOf(face.name, face.nameSize) * 1.05 + 4, base, 9.5, tokens.mut));
  for (const [at, line] of lines.entries()) {
    const colour = at < title.length ? tokens.ink : face.standing ? tokens.accText : tokens.mut;
    drawn.push(text(line, TEXT.x, top + ROWS.name + 9.5 + at * ROWS.line, TEXT.size, colour));
  }
  if (pills) drawn.push(rolePills(face.roles, TEXT.x, top + high - 14, TEXT.width, tokens));
  return drawn.join('');
}

/** Two holders share the room of one circle. */
function smallMark(mark: FaceMark, at: number, tokens: Tokens): string {
  const [x, y] = [MARK.x - 7 + at * 14, MARK.y - 7 + at * 14];
  const badge =
    mark.attitude === undefined
      ? ''
      : attitudeBadge(x + (at === 0 ? -9 : 9), y + (at === 0 ? -7 : 7), 5, mark.attitude, tokens);
  return `${ring(x, y, 12, mark.tie, mark.tieInferred, tokens)}${personMark(mark, x, y, 9, tokens)}${badge}`;
}

/** The same card from far away: no words, marks large enough to be told apart. */
export function farFaceSvg(face: Face, tokens: Tokens): string {
  const [first] = face.marks;
  const [y, parts]: [number, string[]] = [SEAT.h / 2, []];
  if (face.layer !== null) parts.push(layerBar(face.layer, 3, 7, SEAT.h - 14, tokens));
  if (!first) return [...parts, vacantMark(SEAT.w / 2, y, 22, tokens)].join('');
  const chain = first.attitude !== undefined;
  const x = chain ? 46 : SEAT.w / 2;
  parts.push(ring(x, y, 30, first.tie, first.tieInferred, tokens), personMark(first, x, y, 25, tokens));
  if (first.attitude !== undefined) parts.push(attitudeBadge(112, y, 25, first.attitude, tokens));
  if (face.roles.some(({ key }) => key))
    parts.push(`<g transform="translate(138 2) scale(2.2)">${keyMark(0, 0, tokens.acc)}</g>`);
  return parts.join('');
}
