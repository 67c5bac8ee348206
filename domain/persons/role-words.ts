// What other systems and people call the roles of a decision, in ours.
import type { Role } from '../facts/person.ts';

/** Words by our role; `null` are words that name none of ours. Compared without case, blanks and signs. */
const WORDS: readonly (readonly [Role | null, readonly string[]])[] = [
  [
    'EB',
    [
      'EB',
      'Economic Buyer',
      'Economic Decision Maker',
      'Decision Maker',
      'DM',
      'Decider',
      'D',
      'Budget Holder',
      '经济购买者',
      '经济买家',
      '经济决策者',
      '最终决策者',
      '最高决策人',
      '决策者',
      '决策人',
      '拍板人',
      '预算负责人',
      '预算持有者',
    ],
  ],
  ['UB', ['UB', 'User Buyer', 'Business User', 'End User', '使用者', '最终用户', '业务用户', '使用部门']],
  [
    'TB',
    [
      'TB',
      'Technical Buyer',
      'Technical Evaluator',
      'Evaluator',
      'E',
      '技术购买者',
      '技术买家',
      '技术把关者',
      '评估者',
      '评估人',
    ],
  ],
  ['COACH', ['Coach', 'Champion', 'Mentor', '教练', '内线', '推动者']],
  ['APPROVER', ['Approver', 'A', '审批人', '审批者', '批准人', '批准者']],
  [
    'INFLUENCER',
    ['Influencer', 'I', 'Executive Sponsor', 'Sponsor', '影响者', '影响人', '高管发起人', '高管赞助商', '高层支持者'],
  ],
  ['PROCUREMENT', ['Procurement', 'Purchasing', 'Purchaser', '采购', '采购人', '采购者', '采购负责人']],
  [
    'GATEKEEPER',
    [
      'Gatekeeper',
      'Blocker',
      'Legal and Compliance',
      'Legal & Compliance',
      '把关人',
      '把关者',
      '守门人',
      '阻碍者',
      '法务与合规',
      '法务合规',
    ],
  ],
  [null, ['Other', 'Others', 'None', 'Unknown', 'Supporter', 'S', '其他', '未知', '支持者']],
];

function plainWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const BY_WORD = new Map(WORDS.flatMap(([role, words]) => words.map((word) => [plainWord(word), role] as const)));

/** Our role of a word met in a role column; null when it names none of ours, undefined when it is not known. */
export function roleOfWord(word: string): Role | null | undefined {
  return BY_WORD.get(plainWord(word));
}

/** The roles that words name, each once and in alphabetical order, and the words that are not known. */
export function rolesOfWords(words: readonly string[]): { roles: Role[]; unknown: string[] } {
  const found = new Set(words.map(roleOfWord));
  const roles = WORDS.flatMap(([role]) => (role !== null && found.has(role) ? [role] : [])).sort();
  return { roles, unknown: words.filter((word) => roleOfWord(word) === undefined) };
}
