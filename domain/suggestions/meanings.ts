// What the words beside a name or a title say: tables of patterns in English and Chinese, each for the whole of the words.
import type { Role } from '../facts/person.ts';
import type { Piece } from './pieces.ts';

export const WHATS = ['left', 'role', 'acting', 'doNotContact'] as const;
export type What = (typeof WHATS)[number];

export interface Meaning {
  what: What;
  role: Role | null;
  /** The words may well mean something else. */
  unclear: boolean;
}
export type Place = 'name' | 'title';

interface Pattern {
  what: What;
  role?: Role;
  words: RegExp;
  unclear?: boolean;
  /** Only beside a name: in a title the word is a profession. */
  onlyInNames?: boolean;
  /** Taken without brackets or a dash too, in capitals. */
  bare?: boolean;
}

function whole(...alternatives: string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})[.!。！]*$`, 'iu');
}

const DATE = String.raw`(?:(?:in|on|since) )?(?:(?:[a-z]{3,9}\.? |\d{1,2}[./-])?\d{4}|\d{4}[./-]\d{1,2}(?:[./-]\d{1,2})?|\d{1,2}/\d{2})`;
const ZH_DATE = String.raw`(?:\d{2,4}[年./-]?(?:\d{1,2}月?)?[./-]?(?:\d{1,2}日?)?)`;
/** Posts that somebody can hold in place of somebody else. */
const POST =
  '(?:chief|c[efotimrps]o|chro|head|director|president|vice|vp|svp|evp|chair\\w*|general manager|managing|deputy|secretary|treasurer|dean|principal|superintendent|commissioner|minister|governor|mayor)';
const ZH_POST =
  '(?:副?(?:总经理|总裁|董事长|部长|院长|所长|处长|科长|局长|行长|校长|厂长|主任|站长|队长|组长|店长|书记|市长|县长|区长|省长|主席|总编)|经理|总监|首席\\p{Script=Han}*|总助|总工|厂务|c[efotimrps]o)';

const PATTERNS: readonly Pattern[] = [
  {
    what: 'left',
    words: whole(
      `(?:has |have |had |he |she )?left(?: (?:the )?(?:company|firm|business|organi[sz]ation|job|position|post|role|us|here))?(?: ${DATE})?`,
      'no longer (?:here|there|active|around|(?:with|at|in|employed|works?|working)(?: .+)?)',
      `(?:is )?gone(?: ${DATE})?`,
      `(?:departed|quit|resigned|retired|deceased|passed away|laid off|let go|fired|terminated)(?: ${DATE})?`,
      'former(?: (?:employee|contact|colleague))?',
      'ex[- ]?(?:employee|contact)',
      `(?:was |has been )?replaced(?: by .+| ${DATE})?`,
      'succeeded by .+',
    ),
    bare: true,
  },
  {
    what: 'left',
    words: whole(
      `${ZH_DATE}?(?:已经?)?(?:离职|离任|辞职|退休|卸任|调离|调走|离岗|去职|跳槽|去世)了?${ZH_DATE}?`,
      '(?:已经?)(?:离开|走|换人)了?(?:公司)?',
      '离开公司|离职人员|前员工|不在职|不在了|走了|前任|前联系人',
      '(?:已经?)?被?.*(?:替换|更换|接替|取代)(?:[为成]?.+)?',
      '由.+(?:接替|接任|替换)',
    ),
    bare: true,
  },
  {
    what: 'left',
    words: whole('replaced .+', '(?:moved|went|now) (?:to|at|with) .+', '已?(?:调岗|转岗|内部调动)'),
    unclear: true,
  },

  {
    what: 'role',
    role: 'EB',
    words: whole(
      'k?dm',
      '(?:key |main |final |ultimate )?decision[ -]?maker',
      'eb',
      'economic (?:buyer|decision[ -]?maker)',
      '(?:关键|最终|最高|主要|经济)?决策[人者]|拍板人?',
    ),
  },
  { what: 'role', role: 'UB', words: whole('ub', 'user buyer', '使用(?:决策)?[人者]') },
  { what: 'role', role: 'TB', words: whole('tb', 'technical buyer', '技术(?:把关|决策)[人者]?') },
  {
    what: 'role',
    role: 'COACH',
    words: whole('(?:our |my )?(?:coach|champion)', '(?:我方)?(?:教练|内线)'),
    onlyInNames: true,
  },
  { what: 'role', role: 'INFLUENCER', words: whole('(?:key )?influencer', '(?:关键)?影响[人者]'), onlyInNames: true },
  { what: 'role', role: 'GATEKEEPER', words: whole('gate ?keeper', '把关人|守门人'), onlyInNames: true },
  { what: 'role', role: 'APPROVER', words: whole('approver', '(?:最终)?(?:审批|批准)人'), onlyInNames: true },

  {
    what: 'acting',
    words: whole(
      'acting|interim|ad interim|a\\.i\\.',
      `(?:acting|interim) ${POST}\\b.*`,
      '代|代理|暂代|暂时代理|代管|临时负责人?|主持工作',
      `(?:代理?|暂代)${ZH_POST}.*`,
      `\\p{Script=Han}*${ZH_POST}代(?:理)?`,
    ),
  },

  {
    what: 'doNotContact',
    words: whole(
      'dnc',
      "(?:please )?(?:do not|don[’']?t) (?:call|contact|phone|ring|e-?mail|disturb|visit)(?: again| anymore| him| her| them)?",
      'no (?:contact|calls|cold calls)',
      'opted[ -]out|opt[ -]out',
      '请?勿(?:扰|打扰|联系|致电|打电话|拜访)|不要(?:联系|打电话|打扰|拜访)|禁止(?:联系|致电)|谢绝(?:联系|来电|拜访)|免打扰|拒绝联系',
    ),
    bare: true,
  },
];

/** Titles such as "Acting CFO" and 代总经理: the word stands before the post, without a sign. */
const ACTING_BEFORE = new RegExp(`^(?:(?:acting|interim) (?=${POST}\\b)|代理?(?=${ZH_POST}))`, 'iu');

/** The piece of a title that says that its holder stands in for somebody; null when there is none. */
export function actingBefore(title: string): Piece | null {
  const match = ACTING_BEFORE.exec(title.trim());
  if (!match) return null;
  return { says: match[0].trim(), without: title.trim().slice(match[0].length), sign: 'set-off' };
}

/** What a piece says; null when it says nothing that is known. */
export function meaningOf({ says, without, sign }: Piece, place: Place): Meaning | null {
  const found = PATTERNS.find(({ words }) => words.test(says));
  if (!found || (found.onlyInNames && place === 'title')) return null;
  if (sign === 'bare' && (!found.bare || place === 'title')) return null;
  // "Berg, Gone" may be a family name and a given name.
  if (sign === 'comma' && !/[\s\p{Script=Han}]/u.test(says)) return null;
  const initials = areInitials(says, without);
  // A title that is written out and then in letters: "Direct Mail (DM) Manager".
  if (initials && place === 'title') return null;
  const unclear = found.unclear === true || initials;
  return { what: found.what, role: found.role ?? null, unclear };
}

/** Whether the letters may be no code but the initials of the name that they stand beside. */
function areInitials(letters: string, name: string): boolean {
  const initials = name.split(/[\s.-]+/u).map((word) => word.slice(0, 1).toUpperCase());
  return /^[A-Za-z]{2,3}$/u.test(letters) && initials.join('').startsWith(letters.toUpperCase());
}
