// Pieces of a name or a title that are written beside it: in brackets, after a dash, at its end in capitals.

export interface Piece {
  /** What it says, without brackets and dashes. */
  says: string;
  /** The text without it. */
  without: string;
  /** How plainly it stands apart: in brackets or behind a dash, behind a comma, or without any sign. */
  sign: 'set-off' | 'comma' | 'bare';
}

const BRACKETS = /[(（[【〔{]([^()（）[\]【】〔〕{}]+)[)）\]】〕}]|\*+([^*]+)\*+/gu;
/** A hyphen inside of a name such as Jean-Luc is none; beside a Chinese character it is. */
const SEPARATOR =
  /\s+[-–—/|]\s+|\s*[–—|_:：;；]\s*|[,，]\s*|(?<=\p{Script=Han})\s*[-/]\s*|\s*[-/]\s*(?=\p{Script=Han})/gu;
const PART_SEPARATOR = /\s*[,，;；、&+/|]\s*/gu;

const CAPITALS = /\s((?:[A-Z]{2,}\s)*[A-Z]{2,})[.!]*$/u;
const PLEASE_NOT =
  /\b(?:please )?(?:do not|don[’']?t) (?:call|contact|phone|ring|e-?mail|disturb|visit)\b(?: again)?/iu;
/** A word that ends or begins a Chinese name, unless it is denied or only planned. */
const HAN_WORDS =
  '已?(?:离职|离任|辞职|退休|卸任|调离|调走)了?|已离开|已去世|请?勿(?:扰|打扰|联系|致电)|不要联系|免打扰';
const HAN_END = new RegExp(`(?<![未拟将要想能备会不已])(?:${HAN_WORDS})$`, 'u');
const HAN_START = new RegExp(`^(?:${HAN_WORDS})(?=\\p{Script=Han})`, 'u');
const CODE_AFTER_HAN = /(?<=\p{Script=Han})\s*(?:K?DM|EB|UB|TB)$/u;

function cut(text: string, from: number, to: number): string {
  const kept = `${text.slice(0, from)} ${text.slice(to)}`.replace(/\s+/gu, ' ').trim();
  // Between Chinese characters, and inside of brackets, the blank stands for nothing.
  return kept.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})|(?<=[(（[【〔{]) | (?=[)）\]】〕}])/gu, '');
}

/** All pieces that may say something; whether one does, its words tell. */
export function piecesOf(text: string): Piece[] {
  return [...inBrackets(text), ...betweenSeparators(text), ...bare(text)].filter(({ without }) =>
    /\p{L}/u.test(without),
  );
}

function inBrackets(text: string): Piece[] {
  return [...text.matchAll(BRACKETS)].flatMap((match) => {
    const content = match[1] ?? match[2] ?? '';
    const end = match.index + match[0].length;
    const whole: Piece = { says: content.trim(), without: cut(text, match.index, end), sign: 'set-off' };
    const inner = match.index + match[0].indexOf(content);
    return [whole, ...partsOf(text, inner, inner + content.length, whole)];
  });
}

/** Each of several statements in one piece, such as "left, DM". */
function partsOf(text: string, from: number, to: number, whole: Piece): Piece[] {
  const spans = segments(text.slice(from, to), PART_SEPARATOR);
  if (spans.length < 2) return [];
  return spans.map(({ says, cutFrom, cutTo }) => {
    return { says, without: cut(text, from + cutFrom, from + cutTo), sign: whole.sign };
  });
}

interface Segment {
  says: string;
  /** What goes when the segment does: with one of the separators beside it. */
  cutFrom: number;
  cutTo: number;
  comma: boolean;
}

function segments(text: string, separator: RegExp): Segment[] {
  const found: Segment[] = [];
  let from = 0;
  let before = { from: 0, comma: false };
  const marks = [...text.matchAll(separator)];
  for (const mark of [...marks, undefined]) {
    const to = mark?.index ?? text.length;
    const isFirst = from === 0;
    const comma = isFirst ? /^[,，]/u.test(mark?.[0] ?? '') : before.comma;
    const end = isFirst && mark ? mark.index + mark[0].length : to;
    found.push({ says: text.slice(from, to).trim(), cutFrom: isFirst ? 0 : before.from, cutTo: end, comma });
    if (!mark) break;
    before = { from: mark.index, comma: /^[,，]/u.test(mark[0]) };
    from = mark.index + mark[0].length;
  }
  return found;
}

function betweenSeparators(text: string): Piece[] {
  const found = segments(text, SEPARATOR);
  if (found.length < 2) return [];
  return found.flatMap(({ says, cutFrom, cutTo, comma }) => {
    const whole: Piece = { says, without: cut(text, cutFrom, cutTo), sign: comma ? 'comma' : 'set-off' };
    const from = text.indexOf(says, cutFrom);
    return [whole, ...partsOf(text, from, from + says.length, whole)];
  });
}

function bare(text: string): Piece[] {
  const found: Piece[] = [];
  const take = (match: RegExpExecArray | null, says = match?.[0] ?? '') => {
    if (!match) return;
    const without = cut(text, match.index, match.index + match[0].length);
    found.push({ says: says.trim(), without, sign: 'bare' });
  };
  const capitals = CAPITALS.exec(text);
  // In a name that is written in capitals throughout they say nothing.
  if (capitals && /\p{Ll}|\p{Script=Han}/u.test(text.slice(0, capitals.index))) take(capitals, capitals[1]);
  take(PLEASE_NOT.exec(text));
  take(HAN_END.exec(text));
  take(HAN_START.exec(text));
  const code = CODE_AFTER_HAN.exec(text);
  if (code) found.push({ says: code[0].trim(), without: cut(text, code.index, text.length), sign: 'set-off' });
  return found;
}
