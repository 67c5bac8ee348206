/** One comparison: what we take beside what the comparator takes, all raw values in the order they were measured. */
export type BenchResult = {
  name: string;
  ours: number[];
  theirs: number[];
  unit: string;
  /** Median of ours by median of theirs. */
  ratio: number;
  target: string;
  met: boolean;
  note?: string;
};

export type Target = { atMost: number } | { atLeast: number };

/** Builds a result; `target` bounds the ratio of the medians. */
export function compare(
  what: { name: string; ours: number[]; theirs: number[]; unit: string; note?: string },
  target: Target,
): BenchResult {
  const ratio = median(what.ours) / median(what.theirs);
  const met = 'atMost' in target ? ratio <= target.atMost : ratio >= target.atLeast;
  return {
    ...what,
    ratio,
    met,
    target: 'atMost' in target ? `at most ${target.atMost}` : `at least ${target.atLeast}`,
  };
}

/** The middle value, or the mean of the two middle ones; NaN of none. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
