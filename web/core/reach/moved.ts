import type { MovedReach } from '../../../domain/contract/writes.ts';

export interface MovedDeal {
  id: string;
  name: string;
  /** Chain reach; null where nobody in the chain has any power. */
  before: number | null;
  after: number | null;
}

/** Deals that may have moved, too, and were not computed: the most of one write, as several are about the same. */
export function notComputed(writes: readonly { moved?: MovedReach | undefined }[]): number {
  return writes.reduce((most, { moved }) => Math.max(most, moved?.notComputed ?? 0), 0);
}

/** What several writes, one after the other, moved: of each deal the first figure and the last; none that came back to where it was. */
export function movedDeals(writes: readonly { moved?: MovedReach | undefined }[]): MovedDeal[] {
  const deals = new Map<string, MovedDeal>();
  for (const { id, name, chainReach } of writes.flatMap(({ moved }) => moved?.deals ?? [])) {
    const { before, after } = { before: chainReach.before?.point ?? null, after: chainReach.after?.point ?? null };
    deals.set(id, { id, name, before: deals.has(id) ? deals.get(id)!.before : before, after });
  }
  return [...deals.values()].filter(({ before, after }) => before !== after);
}
