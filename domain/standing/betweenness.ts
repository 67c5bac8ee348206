// Betweenness (Freeman 1977) as Brandes 2001 computes it: from every source the shortest paths are counted outwards, and
// what each node carries of them is summed up inwards. Large graphs are sampled.
import { type CompactGraph, turned } from '../graph/compact.ts';
import { type Carried, carriedFrom } from './carried.ts';
import { chosen } from './pivots.ts';

/** Nodes up to which every source is computed: as many as a map draws; about a fifth of a second. */
export const EXACT_MOST = 3_000;

/** Sources drawn above that, and as many targets. */
export const PIVOTS = 1_000;

/** Any number does; the same one gives the same answer everywhere. */
const SEED = 139;

/** Standard errors that hardly any score is off by: 3 in 1,000 of a normal distribution. */
const ERROR_WIDTH = 3;

export interface BetweennessOptions {
  /** Divides by the (n - 1)(n - 2) pairs a node could be between, from 3 nodes on. */
  normalised?: boolean;
  exactMost?: number;
  pivots?: number;
}

export interface Betweenness {
  /** By node. */
  scores: Float64Array;
  exact: boolean;
  /** Three standard errors of the least certain score, estimated: hardly any is off by more. 0 when exact. */
  error: number;
}

/**
 * How much of the shortest paths between all other nodes run through each node, weights left aside. Numbers of paths are
 * doubles: with more than 1e308 of them between two nodes there is no answer.
 */
export function betweenness(graph: CompactGraph, options: BetweennessOptions = {}): Betweenness {
  const { normalised = true, exactMost = EXACT_MOST, pivots = PIVOTS } = options;
  const size = graph.ids.length;
  const unit = normalised && size > 2 ? 1 / ((size - 1) * (size - 2)) : 1;
  const sources = startsOf(graph);
  if (size > exactMost && sources.length > pivots) return sampled(graph, sources, pivots, unit);
  const { sums } = carriedFrom(graph, sources, 'whole');
  return { scores: sums.map((sum) => sum * unit), exact: true, error: 0 };
}

/** The nodes with edges: from others there are no paths. */
function startsOf({ ids, from }: CompactGraph): Int32Array {
  return Int32Array.from(ids.keys()).filter((node) => from[node] !== from[node + 1]);
}

/**
 * From drawn sources, and backwards from drawn targets. A node near a drawn end would seem to be on nearly all paths, so
 * each end counts a path only as far as the node is from it; both ends together count it once (Geisberger, Sanders,
 * Schultes 2008, linear scaling).
 */
function sampled(graph: CompactGraph, sources: Int32Array, pivots: number, unit: number): Betweenness {
  const back = turned(graph);
  const outward = estimated(graph, sources, pivots, SEED);
  const inward = estimated(back, startsOf(back), pivots, SEED + 1);
  const variance = outward.variance.map((each, node) => each + inward.variance[node]!);
  const most = variance.reduce((most, each) => Math.max(most, each), 0);
  return {
    scores: outward.scores.map((score, node) => unit * (score + inward.scores[node]!)),
    exact: false,
    error: unit * ERROR_WIDTH * Math.sqrt(most),
  };
}

/** By node: the sum over all starts estimated from some, and the variance of that. */
function estimated(graph: CompactGraph, starts: Int32Array, count: number, seed: number) {
  const drawn = chosen(starts, count, seed);
  const { sums, squares }: Carried = carriedFrom(graph, drawn, 'by distance');
  const scale = starts.length / drawn.length;
  // Drawn without replacement: the more of all are drawn, the less is left to chance.
  const chance = (scale * (starts.length - drawn.length)) / Math.max(1, drawn.length - 1);
  return {
    scores: sums.map((sum) => sum * scale),
    variance: squares.map((square, node) => chance * Math.max(0, square - sums[node]! ** 2 / drawn.length)),
  };
}
