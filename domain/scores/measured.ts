// Reading figures back out of a measure: it may come from a store, where every figure is a number, a text or nothing.
import type { Measure, Scored } from './model.ts';

export function numberOf(measure: Measure, figure: string): number | null {
  const value = measure[figure];
  return typeof value === 'number' ? value : null;
}

export function textOf(measure: Measure, figure: string): string | null {
  const value = measure[figure];
  return typeof value === 'string' ? value : null;
}

/** What an account without a score is answered; the parts that are known stay. */
export function withoutScore(reason: string, parts: Scored['parts'] = {}): Scored {
  return { score: null, low: null, high: null, segment: null, reason, parts };
}
