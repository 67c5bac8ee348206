/**
 * The first so many rows in an order, in it: what sorting all and cutting gives, where of many rows one page is wanted. `compare`
 * leaves no two rows equal.
 */
export function firstOf<T>(rows: readonly T[], count: number, compare: (a: T, b: T) => number): T[] {
  // From there on keeping the best sorted takes longer than sorting once.
  if (count * 4 >= rows.length || count > 1_000) return rows.toSorted(compare).slice(0, count);
  const best: T[] = [];
  for (const row of rows) {
    if (best.length === count && compare(row, best[count - 1]!) >= 0) continue;
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(row, best[middle]!) < 0) high = middle;
      else low = middle + 1;
    }
    best.splice(low, 0, row);
    if (best.length > count) best.pop();
  }
  return best;
}
