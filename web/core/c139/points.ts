// Points of a C139 score as people read them.
import { DASH } from '../format/format.ts';

/** True minus, as wide as a plus. */
const MINUS = '−';

/** 0-100, with one digit; unknown is a dash. */
export function pointsText(points: number | null | undefined): string {
  return points === null || points === undefined ? DASH : points.toFixed(1);
}

/** Points gained or lost with their sign; `±0` for none, unknown is a dash. */
export function gainPoints(points: number | null | undefined): string {
  if (points === null || points === undefined) return DASH;
  const text = Math.abs(points).toFixed(1);
  if (Math.abs(points) < 1e-9) return '±0';
  return text === '0.0' ? '≈0' : `${points < 0 ? MINUS : '+'}${text}`;
}
