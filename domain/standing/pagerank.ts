// PageRank (Page, Brin, Motwani, Winograd 1999): what a node has comes from those that point at it.
import type { CompactGraph } from '../graph/compact.ts';
import { STANDING_MODEL } from './model.ts';

/** The rounds end when all scores together change by less; their sum of errors is then less than six times as much. */
export const TOLERANCE = 1e-13;

export interface PageRankOptions {
  /** Below 1: every round takes this factor off the error, so the rounds end. */
  damping?: number;
  tolerance?: number;
  /** The most rounds, where the limit is not wanted. */
  rounds?: number;
}

/**
 * Scores by node, 1 in sum. A node gives to its targets by weight; one without targets, or with weights of 0 only,
 * gives to all nodes alike.
 */
export function pageRank(graph: CompactGraph, options: PageRankOptions = {}): Float64Array {
  const { damping = STANDING_MODEL.damping, tolerance = TOLERANCE, rounds = Number.POSITIVE_INFINITY } = options;
  const size = graph.ids.length;
  const gifts = giftsOf(graph);
  let scores = new Float64Array(size).fill(1 / size);
  let next = new Float64Array(size);
  for (let round = 0, change = Number.POSITIVE_INFINITY; round < rounds && change >= tolerance; round++) {
    give(graph, gifts, scores, next, damping);
    change = 0;
    for (let node = 0; node < size; node++) change += Math.abs(next[node]! - scores[node]!);
    [scores, next] = [next, scores];
  }
  return scores;
}

interface Gifts {
  /** By edge: the share of what its source gives. */
  share: Float64Array;
  /** The nodes that give to all alike. */
  dangling: number[];
}

function giftsOf({ ids, from, weight }: CompactGraph): Gifts {
  const share = new Float64Array(weight.length);
  const dangling: number[] = [];
  for (let node = 0; node < ids.length; node++) {
    let total = 0;
    for (let edge = from[node]!; edge < from[node + 1]!; edge++) total += weight[edge]!;
    if (total === 0) dangling.push(node);
    else for (let edge = from[node]!; edge < from[node + 1]!; edge++) share[edge] = weight[edge]! / total;
  }
  return { share, dangling };
}

/** One round. */
function give(
  { from, to }: CompactGraph,
  { share, dangling }: Gifts,
  scores: Float64Array,
  next: Float64Array,
  damping: number,
): void {
  let spread = 0;
  for (const node of dangling) spread += scores[node]!;
  next.fill((1 - damping + damping * spread) / scores.length);
  for (let node = 0; node < scores.length; node++) {
    const given = damping * scores[node]!;
    for (let edge = from[node]!; edge < from[node + 1]!; edge++) next[to[edge]!]! += given * share[edge]!;
  }
}
