// Coverage at a level: the weight of the members at it or above over the weight of all.
import { atLeast } from './levels.ts';
import type { CoverageLevel, CoverageTerm, Ratio, Refusal, Weightings } from './result.ts';

/** A level, or whether we get to somebody who decides there. */
export type Measure = CoverageLevel | 'decision';

/** Whether a member counts above the line. */
export function counts(term: Pick<CoverageTerm, 'level' | 'decider'>, measure: Measure): boolean {
  return measure === 'decision' ? term.decider !== null : atLeast(term.level, measure);
}

export type Weighting = keyof Weightings;

/** One ratio; members whose weight is unknown are in neither sum. `refused` where the weighting cannot be had at all. */
export function ratioAt(
  terms: readonly Pick<CoverageTerm, 'level' | 'weights' | 'decider'>[],
  measure: Measure,
  weighting: Weighting,
  refused: Refusal | null = null,
): Ratio {
  let [numerator, denominator, unknownWeight] = [0, 0, 0];
  for (const term of terms) {
    const weight = term.weights[weighting];
    if (weight === null) {
      unknownWeight += 1;
      continue;
    }
    denominator += weight;
    if (counts(term, measure)) numerator += weight;
  }
  if (refused) return { numerator: null, denominator: null, value: null, unknownWeight, refused };
  if (denominator === 0) return { numerator, denominator, value: null, unknownWeight, refused: 'no-weight' };
  return { numerator, denominator, value: numerator / denominator, unknownWeight };
}
