// Deals in folds for cross-validation, by nothing but their ids and outcomes.
import { compareIds } from '../../ownership/counting.ts';

/**
 * Folds with as many won and lost deals each as can be: within an outcome, deals stand in the order of a hash of their id and
 * are dealt out in turn. The order of the input does not show.
 */
export function foldsOf<T extends { id: string; outcome: string }>(deals: readonly T[], count: number): T[][] {
  const folds = Array.from({ length: count }, (): T[] => []);
  const sorted = deals
    .map((deal) => ({ deal, hash: hashOf(deal.id) }))
    .sort((a, b) => compareIds(a.deal.outcome, b.deal.outcome) || a.hash - b.hash || compareIds(a.deal.id, b.deal.id));
  sorted.forEach(({ deal }, at) => {
    folds[at % count]!.push(deal);
  });
  return folds;
}

/** 32 bits of a text (FNV-1a over UTF-16 units, finished so that neighbouring ids lie apart). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return (hash ^ (hash >>> 15)) >>> 0;
}
