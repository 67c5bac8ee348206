// Coverage at a level: the weight of the members at it or above over the weight of all.
import { atLeast } from './levels.ts';
import type { CoverageLevel, CoverageTerm, Ratio, Refusal, Weightings } from './result.ts';

/** Coverage of decision makers needs their reach, which is not computed yet. */
const WITHOUT_REACH: Ratio = {
  numerator: null,
  denominator: null,
  value: null,
  unknownWeight: 0,
  refused: 'reach-not-available',
};
export const DECISION_COVERAGE: Weightings = { count: WITHOUT_REACH, potential: WITHOUT_REACH, stake: WITHOUT_REACH };

export type Weighting = keyof Weightings;

/** One ratio; members whose weight is unknown are in neither sum. `refused` where the weighting cannot be had at all. */
export function ratioAt(
  terms: readonly Pick<CoverageTerm, 'level' | 'weights'>[],
  level: CoverageLevel,
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
    if (atLeast(term.level, level)) numerator += weight;
  }
  if (refused) return { numerator: null, denominator: null, value: null, unknownWeight, refused };
  if (denominator === 0) return { numerator, denominator, value: null, unknownWeight, refused: 'no-weight' };
  return { numerator, denominator, value: numerator / denominator, unknownWeight };
}
