// A = L Lᵀ for small symmetric positive definite matrices.

/** A pivot this small, beside what stood there, means that a column says what others say. */
const NO_PIVOT = 1e-12;

/** The lower factor L; null where the matrix is not positive definite. */
export function cholesky(matrix: readonly (readonly number[])[]): number[][] | null {
  const lower = matrix.map((row) => row.map(() => 0));
  for (let i = 0; i < matrix.length; i++)
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]![j]!;
      for (let k = 0; k < j; k++) rest -= lower[i]![k]! * lower[j]![k]!;
      if (i !== j) lower[i]![j] = rest / lower[j]![j]!;
      else if (rest > NO_PIVOT * matrix[i]![i]!) lower[i]![i] = Math.sqrt(rest);
      else return null;
    }
  return lower;
}

/** x of L Lᵀ x = b. */
export function solve(lower: readonly (readonly number[])[], b: readonly number[]): number[] {
  const x = [...b];
  for (let i = 0; i < x.length; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i]![k]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++) x[i]! -= lower[k]![i]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
}

/** (L Lᵀ)⁻¹. */
export function inverse(lower: readonly (readonly number[])[]): number[][] {
  return lower.map((_, row) =>
    solve(
      lower,
      lower.map((_, at) => (at === row ? 1 : 0)),
    ),
  );
}
