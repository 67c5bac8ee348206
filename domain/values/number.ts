import { plain } from './plain.ts';
import { type Refusal, refuse } from './refusal.ts';

const SIMPLE = /^-?\d{1,15}(\.\d{1,12})?$/;
const WRITTEN = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d*)?(e[+-]?\d{1,3})?$/i;

/** A number with or without thousands separators (`1,234,567.89`), sign or exponent; a point is the decimal sign. */
export function parseNumber(cell: string): number | Refusal {
  if (SIMPLE.test(cell)) return Number(cell);
  const text = plain(cell).replaceAll('−', '-');
  const value = WRITTEN.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
  return Number.isFinite(value) ? value : refuse('not-a-number', cell);
}

/** A whole number between two bounds, both included. */
export function parseInteger(cell: string, min: number, max: number): number | Refusal {
  const value = parseNumber(cell);
  if (typeof value !== 'number') return value;
  if (!Number.isInteger(value)) return refuse('not-a-whole-number', cell);
  return value >= min && value <= max
    ? value
    : refuse('number-out-of-range', cell, { min: String(min), max: String(max) });
}
