import { plain } from './plain.ts';
import { type Refusal, refuse } from './refusal.ts';

const WRITTEN = /^([+-]?)(\d+|\d*\.\d+|\d+\.)(e-\d{1,3})?\s*(%?)$/i;

/** A fraction 0-1 written as such (`0.51`) or as a percentage (`51%`, `51.00 %`). */
export function parseShare(cell: string): number | Refusal {
  const parts = WRITTEN.exec(plain(cell));
  if (!parts) return refuse('not-a-share', cell);
  const [, sign, digits, exponent = '', percent] = parts;
  // Shifting the exponent in the text rounds once: 33.33 % is the double nearest to 0.3333.
  const value = percent ? Number(`${digits}${exponent || 'e0'}`) : Number(`${digits}${exponent}`);
  if (sign === '-' && value !== 0) return refuse('share-negative', cell);
  if (!percent) return value <= 1 ? value : refuse('share-above-one', cell);
  if (value > 100) return refuse('share-above-hundred', cell);
  return exponent ? value / 100 : Number(`${digits}e-2`);
}
