// What stands where an organogram names who holds a post: a name, or that and why there is none.

export type NoName =
  /** Somebody may be there; the organogram does not say who. */
  | 'unnamed'
  | 'vacant'
  /** The post itself has been given up. */
  | 'eliminated';

/** As officers of many departments write it, slips of the pen included. */
const ELIMINATED = wordsOf('eliminated elminated abolished 撤销 已撤销 已取消');
const VACANT = wordsOf('vacant vacancy vancay gapped unfilled tbc tba awaiting recruitment 空缺 暂缺 缺编 待定 待聘');
const UNNAMED = wordsOf(
  'n d a nd na nda undisclosed disclosed withheld redacted unknown none name nobody interim acting deputy director ' +
    '保密 未公开 不公开 未披露 未知',
);
/** Words that say nothing by themselves, so that `Post Vacant` and `Not in post` are read too. */
const BESIDE = wordsOf('no not in post posts holder position role currently to be appointed confirmed the is');
const SENTENCES = /^post ?holder\b|\bfunded post$/i;

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** The name in a cell, or why there is none: `Vacant`, `'N/D'`, `Post Eliminated`, an empty cell ... */
export function readNameCell(cell: string): { name: string } | { none: NoName } {
  const name = cell.trim().replace(/\s+/g, ' ');
  if (SENTENCES.test(name)) return { none: 'unnamed' };
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const told = words.filter(Boolean);
  if (told.some((word) => ![ELIMINATED, VACANT, UNNAMED, BESIDE].some((known) => known.has(word)))) return { name };
  if (told.some((word) => ELIMINATED.has(word))) return { none: 'eliminated' };
  const vacant = told.some((word) => VACANT.has(word)) || /\b(not in post|to be)\b/i.test(name);
  return { none: vacant ? 'vacant' : 'unnamed' };
}

/** Whether a name only says the title of the post again, once or twice over: then it is nobody's. */
export function repeatsTitle(name: string, title: string | null): boolean {
  const words = (text: string) => [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].sort().join(' ');
  return title !== null && words(name) !== '' && words(name) === words(title);
}
