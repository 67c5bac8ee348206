// Which of several accounts that control each other stands for them.
import type { OwnershipNetwork } from './network.ts';

/**
 * Of accounts in a mutual loop the one that is its root: marked boundaries first, then largest revenue (unknown last),
 * then id. Revenues in several stated currencies cannot be compared: then the id decides.
 */
export function rootOf(network: OwnershipNetwork, peers: readonly number[]): number {
  const { revenue, currency, boundary } = network;
  const currencies = new Set(peers.filter((peer) => !Number.isNaN(revenue[peer]!)).map((peer) => currency[peer]));
  const size = (peer: number) => (currencies.size > 1 || Number.isNaN(revenue[peer]!) ? -Infinity : revenue[peer]!);
  return [...peers].sort((a, b) => boundary[b]! - boundary[a]! || compare(size(b), size(a)) || a - b)[0]!;
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
