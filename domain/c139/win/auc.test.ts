import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Auc, auc, meanAuc, type Scored } from './auc.ts';

const scored = (won: readonly number[], lost: readonly number[]): Scored[] => [
  ...won.map((score) => ({ score, won: true })),
  ...lost.map((score) => ({ score, won: false })),
];
const scores = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 12 });

/** Won above lost counts 1, equal a half. */
const beats = (won: number, lost: number) => (won > lost ? 1 : won === lost ? 0.5 : 0);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1);

describe('the AUC', () => {
  it('is the share of pairs in which the won deal scores higher, equal ones counting half; its interval is DeLong’s', () => {
    fc.assert(
      fc.property(scores, scores, (won, lost) => {
        const found = auc(scored(won, lost))!;
        expect(found.value).toBeCloseTo(mean(won.flatMap((a) => lost.map((b) => beats(a, b)))), 12);
        const ofWon = won.map((a) => mean(lost.map((b) => beats(a, b))));
        const ofLost = lost.map((b) => mean(won.map((a) => beats(a, b))));
        const error = 1.96 * Math.sqrt(spread(ofWon) / won.length + spread(ofLost) / lost.length);
        expect(found.low).toBeCloseTo(Math.max(0, found.value - error), 4);
        expect(found.high).toBeCloseTo(Math.min(1, found.value + error), 4);
      }),
    );
  });

  it('is the same in any order, and turns round with the scores', () => {
    fc.assert(
      fc.property(scores, scores, (won, lost) => {
        const found = auc(scored(won, lost))!;
        expect(auc(scored(won, lost).reverse())!.value).toBeCloseTo(found.value, 12);
        const turned = (values: readonly number[]) => values.map((value) => -value);
        expect(auc(scored(turned(won), turned(lost)))!.value).toBeCloseTo(1 - found.value, 12);
      }),
    );
  });

  it('is not known of fewer than two won or two lost deals', () => {
    expect(auc(scored([1], [0, 2]))).toBeNull();
    expect(auc(scored([1, 2], [0]))).toBeNull();
  });

  it('of folds is the mean of theirs: what lies between folds does not count', () => {
    // Within each fold the won deals are ahead in 3 of 4 pairs; the second fold scores higher altogether.
    const folds = [scored([1, 3], [0, 2]), scored([11, 13], [10, 12])];
    expect(meanAuc(folds)!.value).toBe(0.75);
    const width = (found: Auc) => found.high - found.low;
    const wide = [0, 1, 2].map(() => scored([1, 3, 5, 7, 9, 11, 13], [0, 2, 4, 6, 8, 10, 12]));
    expect(width(meanAuc(wide)!)).toBeCloseTo(
      2 * (auc(wide[0]!)!.value - auc(wide[0]!)!.low) * Math.sqrt(1 / 3 + 1 / 2),
    );
    expect(meanAuc([...folds, scored([1], [0, 0])])).toBeNull();
    expect(meanAuc([])).toBeNull();
  });
});
