/** Ranks of sorted items, 1 for the first: those that are the same share one, and the next skips as many (1, 2, 2, 4). */
export function sharedRanks<T>(sorted: readonly T[], isSame: (before: T, item: T) => boolean): number[] {
  const ranks: number[] = [];
  sorted.forEach((item, at) => {
    const before = sorted[at - 1];
    ranks.push(before !== undefined && isSame(before, item) ? ranks[at - 1]! : at + 1);
  });
  return ranks;
}

/**
 * For each of some ranks how many are lower, counted twice, those that share it once: half of it by their number is the
 * percentile rank, 0-1. Whole numbers, so that equal differences are equal.
 */
export function twiceBelow(ranks: readonly number[]): number[] {
  const sorted = [...ranks].sort((a, b) => a - b);
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  sorted.forEach((rank, at) => {
    if (!first.has(rank)) first.set(rank, at);
    last.set(rank, at + 1);
  });
  return ranks.map((rank) => 2 * ranks.length - first.get(rank)! - last.get(rank)!);
}
