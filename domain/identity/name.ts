// Names made comparable: equal keys are a suggestion to a person that two accounts may be one, never a merge.

/** Words that only say the legal form at the end of a name, in lower case. */
const LATIN_FORMS = new Set(
  (
    'inc incorporated corp corporation co company llc lc ltd limited plc lp llp lllp gmbh mbh ag kg kgaa ' +
    'ohg se sa sas sarl srl spa sl slu nv bv cv vof ab as asa aps oy oyj oü kft zrt rt sro doo dd ooo oao ' +
    'zao pao jsc ltda pty pte pvt bhd sdn kk ulc gk tbk pt sapi eireli pllc'
  ).split(' '),
);
const CHINESE_FORM = /(股份有限公司|有限责任公司|有限公司|股份公司|公司|株式会社|合同会社)$/u;
const JAPANESE_FORM = /^(株式会社|有限会社|合同会社)/u;

/**
 * A name without width, case, accents, signs, leading articles and legal forms. Names that consist of a legal form only keep it.
 * `Ａｃｍｅ, Inc.` and `ACME Incorporated` have one key; `上海某某有限公司` and `上海某某股份有限公司` too.
 */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    // "s.a.", "s. de r.l." and "u.k." are one word each.
    .replace(/\b(\p{L})\.\s?(?=\p{L}\b)/gu, '$1')
    .replace(/&/g, ' and ')
    .replace(/['’`]/g, '');
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && isForm(words.at(-1) ?? '')) words.pop();
  const joined = words.join(' ');
  const chinese = joined.replace(CHINESE_FORM, '').replace(JAPANESE_FORM, '').trim();
  return chinese || joined || name.trim().toLowerCase();
}

/** A legal form, or the "and" between two of them (GmbH & Co. KG). */
function isForm(word: string): boolean {
  return word === 'and' || LATIN_FORMS.has(word);
}

const COUNTRIES: readonly (readonly [string, readonly string[]])[] = [
  ['us', ['usa', 'u s', 'u s a', 'united states', 'united states of america', '美国']],
  ['gb', ['uk', 'u k', 'united kingdom', 'great britain', 'england', '英国']],
  [
    'cn',
    ['china', 'prc', 'p r china', 'peoples republic of china', 'people s republic of china', '中国', '中华人民共和国'],
  ],
  ['hk', ['hong kong', 'hongkong', '香港', '中国香港']],
  ['tw', ['taiwan', '台湾', '中国台湾']],
  ['de', ['germany', 'deutschland', '德国']],
  ['fr', ['france', '法国']],
  ['jp', ['japan', '日本']],
  ['nl', ['netherlands', 'the netherlands', 'holland', '荷兰']],
  ['sg', ['singapore', '新加坡']],
  ['ch', ['switzerland', '瑞士']],
  ['ca', ['canada', '加拿大']],
  ['ru', ['russia', 'russian federation', '俄罗斯']],
  ['kr', ['korea', 'south korea', 'republic of korea', '韩国']],
  ['br', ['brazil', 'brasil', '巴西']],
];
const COUNTRY_KEYS = new Map(COUNTRIES.flatMap(([key, names]) => names.map((name) => [name, key] as const)));

/** A country made comparable: usual names and codes of the same country have one key; unknown is the empty text. */
export function countryKey(country: string | null): string {
  if (!country) return '';
  const words = country
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
  return COUNTRY_KEYS.get(words) ?? words;
}
