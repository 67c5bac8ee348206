import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLogistic, linear, logistic } from './logistic.ts';

/** The penalised log likelihood, programmed as it is written down. */
function height(rows: readonly number[][], outcomes: readonly boolean[], at: readonly number[], ridge: number): number {
  const likelihood = rows.reduce((sum, row, index) => {
    const chance = logistic(linear(at, row));
    return sum + Math.log(outcomes[index] ? chance : 1 - chance);
  }, 0);
  return likelihood - (ridge / 2) * at.slice(1).reduce((sum, value) => sum + value * value, 0);
}

/** Climbs coordinate by coordinate with ever smaller steps: slow, and knows nothing of slopes. */
function climbed(rows: readonly number[][], outcomes: readonly boolean[], ridge: number): number[] {
  const at = [0, ...rows[0]!.map(() => 0)];
  for (let step = 1; step > 1e-6; step /= 2)
    for (let better = true; better; ) {
      better = false;
      for (let column = 0; column < at.length; column++)
        for (const move of [step, -step]) {
          const next = at.with(column, at[column]! + move);
          if (height(rows, outcomes, next, ridge) <= height(rows, outcomes, at, ridge)) continue;
          at[column] = next[column]!;
          better = true;
        }
    }
  return at;
}

const column = (values: readonly number[]) => values.map((value) => [value]);
const yes = (values: readonly number[]) => values.map((value) => value === 1);

describe('logistic regression', () => {
  it('gives the published coefficients, errors and likelihood of hours studied and exams passed', () => {
    // Wikipedia, "Logistic regression": 20 students; -4.0777 (1.7610), 1.5046 (0.6287), log likelihood -8.02988.
    const hours = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 4, 4.25, 4.5, 4.75, 5, 5.5];
    const passed = [0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1];
    const { coefficients, covariance, logLikelihood } = fitLogistic(column(hours), yes(passed), 0)!;
    expect(coefficients[0]).toBeCloseTo(-4.0777, 4);
    expect(coefficients[1]).toBeCloseTo(1.5046, 4);
    expect(Math.sqrt(covariance[0]![0]!)).toBeCloseTo(1.761, 3);
    expect(Math.sqrt(covariance[1]![1]!)).toBeCloseTo(0.6287, 3);
    expect(logLikelihood).toBeCloseTo(-8.02988, 5);
  });

  it('gives the published coefficients and errors of temperature and failed O-rings', () => {
    // S. Dalal, E. Fowlkes and B. Hoadley 1989, flights with any failure: 15.0429 (7.3786), -0.2322 (0.1082).
    const temperature = [66, 70, 69, 68, 67, 72, 73, 70, 57, 63, 70, 78, 67, 53, 67, 75, 70, 81, 76, 79, 75, 76, 58];
    const failed = [0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1];
    const { coefficients, covariance } = fitLogistic(column(temperature), yes(failed), 0)!;
    expect(coefficients[0]).toBeCloseTo(15.0429, 4);
    expect(coefficients[1]).toBeCloseTo(-0.2322, 4);
    expect(Math.sqrt(covariance[0]![0]!)).toBeCloseTo(7.3786, 3);
    expect(Math.sqrt(covariance[1]![1]!)).toBeCloseTo(0.1082, 4);
  });

  it('of one yes-no column is the odds ratio of the table, with the error of Woolf', () => {
    // 12 of 15 with it, 5 of 25 without it.
    const table = [...Array(12).fill([1, 1]), ...Array(3).fill([1, 0]), ...Array(5).fill([0, 1])];
    const rows: number[][] = [...table, ...Array(20).fill([0, 0])];
    const fit = fitLogistic(column(rows.map(([with_]) => with_!)), yes(rows.map(([, won]) => won!)), 0)!;
    expect(fit.coefficients[0]).toBeCloseTo(Math.log(5 / 20), 9);
    expect(fit.coefficients[1]).toBeCloseTo(Math.log((12 * 20) / (3 * 5)), 9);
    expect(fit.covariance[1]![1]!).toBeCloseTo(1 / 12 + 1 / 3 + 1 / 5 + 1 / 20, 6);
  });

  const sample = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 3 }), fc.boolean()), {
      minLength: 6,
      maxLength: 14,
    })
    .filter((deals) => deals.some((deal) => deal[2]) && deals.some((deal) => !deal[2]));

  it('is as high as climbing by hand gets, in as steep a place, for any small sample', () => {
    fc.assert(
      fc.property(sample, fc.constantFrom(0.1, 1, 3), (deals, ridge) => {
        const rows = deals.map(([a, b]) => [a, b]);
        const outcomes = deals.map((deal) => deal[2]);
        const { coefficients } = fitLogistic(rows, outcomes, ridge)!;
        const best = height(rows, outcomes, coefficients, ridge);
        expect(best).toBeGreaterThanOrEqual(height(rows, outcomes, climbed(rows, outcomes, ridge), ridge) - 1e-9);
        coefficients.forEach((value, at) => {
          for (const move of [1e-4, -1e-4])
            expect(height(rows, outcomes, coefficients.with(at, value + move), ridge)).toBeLessThanOrEqual(best);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('has a covariance that is the inverse of the curvature', () => {
    const rows = [[0], [1], [1], [2], [3], [3]];
    const outcomes = [false, true, false, true, true, false];
    const { coefficients, covariance } = fitLogistic(rows, outcomes, 1)!;
    const h = 1e-4;
    const curvature = (i: number, j: number) => {
      const moved = (a: number, b: number) => {
        const at = [...coefficients];
        at[i]! += a * h;
        at[j]! += b * h;
        return height(rows, outcomes, at, 1);
      };
      return -(moved(1, 1) - moved(1, -1) - moved(-1, 1) + moved(-1, -1)) / (4 * h * h);
    };
    for (const i of [0, 1])
      for (const j of [0, 1]) {
        const product = covariance[i]!.reduce((sum, value, k) => sum + value * curvature(k, j), 0);
        expect(product).toBeCloseTo(i === j ? 1 : 0, 4);
      }
  });

  it('ends where a column separates the outcomes, by the ridge alone', () => {
    const rows = [[0], [0], [0], [1], [1], [1]];
    const outcomes = [false, false, false, true, true, true];
    expect(fitLogistic(rows, outcomes, 0)).toBeNull();
    expect(fitLogistic(rows, outcomes, 0.01)!.coefficients[1]).toBeGreaterThan(5);
  });

  it('does not exist where all outcomes are alike, or two columns say the same and no ridge chooses', () => {
    expect(fitLogistic([[0], [1]], [true, true], 1)).toBeNull();
    const twice = [0, 1, 1, 2].map((value) => [value, 2 * value]);
    expect(fitLogistic(twice, [false, true, false, true], 0)).toBeNull();
    expect(fitLogistic(twice, [false, true, false, true], 0.01)).not.toBeNull();
  });
});
