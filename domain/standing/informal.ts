import type { CompactGraph } from '../graph/compact.ts';
import { pageRank } from './pagerank.ts';
import { sharedRanks } from './ranks.ts';

/** Scores closer than this are the same: above what the rounds leave uncertain, below what the weakest line adds. */
const SAME = 1e-11;

export interface InformalStanding {
  /** PageRank, 1 in sum over all. */
  informal: number;
  /** 1 is the highest; equal standing shares a rank. */
  informalRank: number;
}

/** By node of a graph of influence, read from the influenced to the influencer: how much he is listened to. */
export function informalStanding(graph: CompactGraph): InformalStanding[] {
  const scores = pageRank(graph);
  const sorted = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b);
  const ranks = sharedRanks(sorted, (before, node) => scores[before]! - scores[node]! < SAME);
  const standing: InformalStanding[] = [];
  sorted.forEach((node, at) => {
    standing[node] = { informal: scores[node]!, informalRank: ranks[at]! };
  });
  return standing;
}
