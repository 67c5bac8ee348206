import type { Language } from '../format/format.ts';
import { score } from '../format/score.ts';

/** True minus, as wide as a plus. */
const MINUS = '−';

/** A difference of reach with its sign: `+0.09`, `−0.12`; `±0` for none and `≈0` for one too small to be seen. */
export function gainText(value: number): string {
  const size = Math.abs(value);
  if (size < 1e-9) return '±0';
  return size < LEAST ? '≈0' : `${value < 0 ? MINUS : '+'}${score(size)}`;
}

/** Less is nothing in two digits. */
const LEAST = 0.005;

const DIVIDE: Record<Language, string> = { zh: '、', en: ', ' };

/** Names one after the other as the language does it. */
export function listed(names: readonly string[], language: Language): string {
  return names.join(DIVIDE[language]);
}
