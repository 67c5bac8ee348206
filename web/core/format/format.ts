// Figures as people read them. Everything unknown is a dash, never a zero.

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const DASH = '—';
/** Narrow no-break space, between a figure and its per cent sign. */
const THIN = '\u202f';
const LOCALE: Record<Language, string> = { zh: 'zh-CN', en: 'en-US' };

const made = new Map<string, Intl.NumberFormat>();
function formatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = made.get(key) ?? new Intl.NumberFormat(LOCALE[language], options);
  made.set(key, known);
  return known;
}

/** A fraction 0-1 as per cent; `digits` after the point are kept in columns (`fixed`), else trailing zeros go. */
export function percent(value: number | null | undefined, digits = 1, fixed = true): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return DASH;
  const text = (value * 100).toFixed(digits);
  return `${fixed ? text : text.replace(/(\.\d*?)0+$/u, '$1').replace(/\.$/u, '')}${THIN}%`;
}

/** A direct stake on a line: `60 %`, `12.35 %`; a band as `25–50 %`; unknown `? %`. */
export function share(value: number | null, min: number | null = null, max: number | null = null): string {
  const bare = (part: number) => percent(part, 2, false).slice(0, -2);
  if (value !== null) return percent(value, 2, false);
  if (min !== null && max !== null && (min > 0 || max < 1)) return `${bare(min)}–${bare(max)}${THIN}%`;
  return `?${THIN}%`;
}

export function count(value: number | null | undefined, language: Language): string {
  return value === null || value === undefined ? DASH : formatter(language, { maximumFractionDigits: 0 }).format(value);
}

/** A plain number with at most `digits` after the point. */
export function decimal(value: number | null | undefined, language: Language, digits = 2): string {
  return value === null || value === undefined
    ? DASH
    : formatter(language, { maximumFractionDigits: digits }).format(value);
}

/** Money, short: `¥480万` and `¥8.12亿` in Chinese, `CN¥4.8M` in English; without a currency a plain short number. */
export function money(
  value: number | null | undefined,
  currency: string | null | undefined,
  language: Language,
): string {
  if (value === null || value === undefined) return DASH;
  const short = { notation: 'compact', maximumSignificantDigits: 3 } as const;
  if (!currency) return formatter(language, short).format(value);
  if (!/^[A-Za-z]{3}$/u.test(currency)) return `${formatter(language, short).format(value)} ${currency}`;
  return formatter(language, { ...short, style: 'currency', currency: currency.toUpperCase() }).format(value);
}

/** Money to the last unit, for tables of orders and for forms. */
export function exactMoney(
  value: number | null | undefined,
  currency: string | null | undefined,
  language: Language,
): string {
  if (value === null || value === undefined) return DASH;
  const number = formatter(language, { maximumFractionDigits: 2 }).format(value);
  return currency ? `${number} ${currency}` : number;
}

/** Days are ISO in both languages: they sort, align and are never misread. */
export function day(value: string | null | undefined): string {
  return value ? value.slice(0, 10) : DASH;
}

/** An instant in the reader's own time zone, to the minute. */
export function instant(value: string | null | undefined): string {
  if (!value) return DASH;
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) return value;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Bytes as KB, MB, GB of 1,000, as file managers show them. */
export function bytes(value: number, language: Language): string {
  const units = ['B', 'KB', 'MB', 'GB'] as const;
  let at = 0;
  let rest = value;
  while (rest >= 1_000 && at < units.length - 1) {
    rest /= 1_000;
    at++;
  }
  return `${decimal(rest, language, rest < 10 && at > 0 ? 1 : 0)} ${units[at]}`;
}

/** Seconds as `42 s`, `3:05`, `1:02:09`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(whole / 3_600);
  const minutes = Math.floor((whole % 3_600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** The name in the reader's language where there is one. */
export function nameIn(language: Language, named: { name: string; nameEn?: string | null | undefined }): string {
  return language === 'en' ? named.nameEn || named.name : named.name;
}

/** The name of a step of a route; its id where no name is known. */
export function stepName(
  language: Language,
  { id, name, nameEn }: { id: string; name?: string | undefined; nameEn?: string | null | undefined },
): string {
  return name === undefined ? id : nameIn(language, { name, nameEn });
}

/** What stands in a person's circle: the family name of a Chinese name, else the first letters of first and last name. */
export function initials(name: string): string {
  const bare = name.replace(/[（(].*?[)）]/gu, '').trim();
  const han = bare.match(/^\p{Script=Han}/u);
  if (han) return COMPOUND.find((family) => bare.startsWith(family)) ?? han[0];
  const words = bare.split(/[\s.·]+/u).filter((word) => /^\p{L}/u.test(word));
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return (first.slice(0, 1) + last.slice(0, 1)).toUpperCase() || '?';
}
/** Family names of two characters that are still common. */
const COMPOUND = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '司徒',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '夏侯',
  '端木',
  '南宫',
];
