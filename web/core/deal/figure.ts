import { DASH, type Language } from '../format/format.ts';

/** True minus, as wide as a plus. */
const MINUS = '−';
/** Below it, two digits would say that there is nothing. */
const LEAST = 0.005;

/** A figure of reach, always with two digits, so that columns align; what is little but not nothing says so. */
export function reachText(value: number | null | undefined): string {
  if (value === null || value === undefined) return DASH;
  return value > 0 && value < LEAST ? '<0.01' : value.toFixed(2);
}

/** A difference of reach with its sign: `+0.09`, `−0.12`, `±0`. */
export function gainText(value: number): string {
  const size = Math.abs(value);
  if (size < 1e-9) return '±0';
  return `${value < 0 ? MINUS : '+'}${size < LEAST ? '<0.01' : size.toFixed(2)}`;
}

const DIVIDE: Record<Language, string> = { zh: '、', en: ', ' };

/** Names one after the other as the language does it. */
export function listed(names: readonly string[], language: Language): string {
  return names.join(DIVIDE[language]);
}
