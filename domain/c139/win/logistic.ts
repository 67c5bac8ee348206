// Logistic regression by Newton's method (iteratively reweighted least squares).
import { cholesky, inverse, solve } from './cholesky.ts';

export interface LogisticFit {
  /** Intercept first, then one a column. */
  coefficients: number[];
  /** Of the coefficients: the inverse of the information, the ridge included. */
  covariance: number[][];
  logLikelihood: number;
}

/** A step that moves no coefficient by more is the last: each doubles the digits that are right. */
const STEP = 1e-8;
/** Heights that differ by less, as a part of them, may differ only because thousands of terms were added up. */
const ROUNDING = 1e-10;
/** Without an optimum the steps would go on for ever. */
const MOST_STEPS = 100;

/**
 * The coefficients that make the outcomes most likely, less ridge / 2 × the squares of all but the intercept; null where
 * there are none (all outcomes alike, or columns that say the same without a ridge). The same input gives the same digits.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  outcomes: readonly boolean[],
  ridge: number,
): LogisticFit | null {
  const wins = outcomes.filter(Boolean).length;
  if (wins === 0 || wins === outcomes.length) return null;
  const design = rows.map((row) => [1, ...row]);
  let at = design[0]!.map(() => 0);
  at[0] = Math.log(wins / (outcomes.length - wins));
  let height = penalised(design, outcomes, at, ridge);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient, information } = slopes(design, outcomes, at, ridge);
    const factor = cholesky(information);
    if (!factor) return null;
    const move = solve(factor, gradient);
    const moved = (part: number) => at.map((value, column) => value + part * move[column]!);
    if (Math.max(...move.map(Math.abs)) <= STEP) {
      const coefficients = moved(1);
      return {
        coefficients,
        covariance: inverse(factor),
        logLikelihood: logLikelihood(design, outcomes, coefficients),
      };
    }
    // A full step may overshoot: it is halved until it does not lead down.
    let part = 1;
    const least = height - ROUNDING * Math.abs(height);
    while (part > STEP && !(penalised(design, outcomes, moved(part), ridge) >= least)) part /= 2;
    at = moved(part);
    height = penalised(design, outcomes, at, ridge);
  }
  return null;
}

/** The probability 0-1 of a linear predictor. */
export function logistic(score: number): number {
  return score >= 0 ? 1 / (1 + Math.exp(-score)) : Math.exp(score) / (1 + Math.exp(score));
}

/** The intercept plus each value times its coefficient. */
export function linear(coefficients: readonly number[], row: readonly number[]): number {
  return row.reduce((sum, value, column) => sum + value * coefficients[column + 1]!, coefficients[0]!);
}

function logLikelihood(design: readonly number[][], outcomes: readonly boolean[], at: readonly number[]): number {
  return design.reduce((sum, row, index) => {
    const score = dot(row, at);
    return sum + (outcomes[index] ? score : 0) - (Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score))));
  }, 0);
}

function penalised(design: readonly number[][], outcomes: readonly boolean[], at: readonly number[], ridge: number) {
  const squares = at.slice(1).reduce((sum, value) => sum + value * value, 0);
  return logLikelihood(design, outcomes, at) - (ridge / 2) * squares;
}

function slopes(design: readonly number[][], outcomes: readonly boolean[], at: readonly number[], ridge: number) {
  const gradient = at.map((value, column) => (column === 0 ? 0 : -ridge * value));
  const information = at.map((_, row) => at.map((_, column) => (row === column && row > 0 ? ridge : 0)));
  design.forEach((row, index) => {
    const chance = logistic(dot(row, at));
    const weight = chance * (1 - chance);
    for (let i = 0; i < row.length; i++) {
      gradient[i]! += row[i]! * ((outcomes[index] ? 1 : 0) - chance);
      for (let j = 0; j < row.length; j++) information[i]![j]! += weight * row[i]! * row[j]!;
    }
  });
  return { gradient, information };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * b[at]!, 0);
}
