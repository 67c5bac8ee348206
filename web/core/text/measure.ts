// Widths of text without a browser: layout is a pure function, so it cannot ask a canvas. Estimates err on the wide side.

const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** Width of one character in em. */
function em(char: string): number {
  if (WIDE.test(char)) return 1;
  if (/[ilI.,:;'|!()[\]\s]/u.test(char)) return 0.36;
  if (/[mwMW@%]/u.test(char)) return 0.95;
  return /[A-Z]/u.test(char) ? 0.7 : 0.61;
}

// A map of a thousand names asks for the same few hundred characters a hundred thousand times.
const known = new Map<string, number>();

/** Estimated width of `text` in px at `size` px. */
export function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const char of text) {
    let width = known.get(char);
    if (width === undefined) {
      width = em(char);
      known.set(char, width);
    }
    sum += width;
  }
  return sum * size;
}

/** Kept whole where it fits: a line that begins inside one of these reads badly. */
const LEGAL_FORM = /(股份有限公司|有限责任公司|有限公司)/u;

/** The words of a text as units a line may break between: words for Latin, single characters for Chinese. */
function pieces(text: string): string[] {
  return text.split(LEGAL_FORM).flatMap((part) => (LEGAL_FORM.test(part) ? [part] : words(part)));
}

function words(text: string): string[] {
  const found: string[] = [];
  let word = '';
  for (const char of text) {
    if (WIDE.test(char) || char === ' ') {
      if (word) found.push(word);
      found.push(char);
      word = '';
    } else word += char;
  }
  return word ? [...found, word] : found;
}

function cut(text: string, size: number, width: number): string {
  let kept = '';
  for (const char of text) {
    if (widthOf(`${kept}${char}…`, size) > width) return `${kept.trimEnd()}…`;
    kept += char;
  }
  return kept;
}

function broken(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  const rest = pieces(text.replace(/\s+/gu, ' ').trim());
  for (const [at, piece] of rest.entries()) {
    if (widthOf(line + piece, size) <= width) {
      line += piece;
      continue;
    }
    if (lines.length === most - 1) return [...lines, cut(line + rest.slice(at).join(''), size, width)];
    if (line.trim()) lines.push(line.trimEnd());
    line = piece.trimStart();
    if (widthOf(line, size) > width) {
      // A word longer than a line is broken, as in a registry number or an e-mail address.
      if (lines.length === most - 1) return [...lines, cut(line + rest.slice(at + 1).join(''), size, width)];
      let head = '';
      for (const char of line) {
        if (widthOf(head + char, size) > width) break;
        head += char;
      }
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim()) lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(''), size, width)];
}

/** At most `most` lines of at most `width` px, as even as they can be; what does not fit ends in an ellipsis. */
export function wrap(text: string, size: number, width: number, most: number): string[] {
  const lines = broken(text, size, width, most);
  if (lines.length < 2 || lines.at(-1)?.endsWith('…')) return lines;
  let [low, high] = [Math.max(...pieces(text).map((piece) => widthOf(piece, size))), width];
  while (high - low > 3) {
    const middle = (low + high) / 2;
    if (broken(text, size, middle, most + 1).length <= lines.length) high = middle;
    else low = middle;
  }
  return broken(text, size, high, most);
}
