// Figures between 0 and 1: strengths, weights, reach.
import { statusOf } from '../../../domain/reach/model.ts';
import { DASH } from './format.ts';

/** With so many digits; what is more than nothing but too small for them is `<0.01`. */
export function score(value: number | null | undefined, digits = 2): string {
  if (value === null || value === undefined) return DASH;
  const least = 10 ** -digits;
  return value > 0 && value < least / 2 ? `<${least.toFixed(digits)}` : value.toFixed(digits);
}

/** Reach, with as many digits more as it takes not to be rounded over a line between reached, weak and unreached. */
export function reachText(value: number, digits = 2): string {
  for (let more = digits; more < digits + 6; more++) {
    const text = score(value, more);
    if (text.startsWith('<') || statusOf(Number(text)) === statusOf(value)) return text;
  }
  return String(value);
}
