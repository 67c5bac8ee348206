import type { MovedReach } from '../../../domain/contract/writes.ts';

interface Shift<T> {
  before: T;
  after: T;
}
export interface MovedDeal {
  id: string;
  name: string;
  /** Chain reach, null where nobody in the chain has any power. Each shift is null where it did not move. */
  reach: Shift<number | null> | null;
  /** Of C139. */
  score: Shift<number | null> | null;
  label: Shift<string> | null;
  /** Confirmed items that the facts contradict since. */
  doubted: { template: string; item: string }[];
}

/** Deals that may have moved, too, and were not computed: the most of one write, as several are about the same. */
export function notComputed(writes: readonly { moved?: MovedReach | undefined }[]): number {
  return writes.reduce((most, { moved }) => Math.max(most, moved?.notComputed ?? 0), 0);
}

/** What several writes, one after the other, moved: of each deal the first figures and the last; none that came back to where it was. */
export function movedDeals(writes: readonly { moved?: MovedReach | undefined }[]): MovedDeal[] {
  const deals = new Map<string, MovedDeal>();
  for (const { id, name, chainReach, c139 } of writes.flatMap(({ moved }) => moved?.deals ?? [])) {
    const known = deals.get(id);
    const reach = { before: chainReach.before?.point ?? null, after: chainReach.after?.point ?? null };
    deals.set(id, {
      id,
      name,
      reach: joined(known?.reach ?? null, reach),
      score: joined(known?.score ?? null, c139?.score ?? null),
      label: joined(known?.label ?? null, c139?.label ?? null),
      doubted: [...(known?.doubted ?? []), ...(c139?.doubted ?? [])],
    });
  }
  return [...deals.values()]
    .map((deal) => ({
      ...deal,
      reach: differing(deal.reach),
      score: differing(deal.score),
      label: differing(deal.label),
    }))
    .filter(({ reach, score, label, doubted }) => reach || score || label || doubted.length > 0);
}

function joined<T>(first: Shift<T> | null, last: Shift<T> | null): Shift<T> | null {
  return first && last ? { before: first.before, after: last.after } : (last ?? first);
}

function differing<T>(shift: Shift<T> | null): Shift<T> | null {
  return shift && shift.before !== shift.after ? shift : null;
}
