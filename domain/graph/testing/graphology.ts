// What graphology-metrics answers on the same graph.
import { createRequire } from 'node:module';
import type { CompactGraph } from '../compact.ts';

interface Graph {
  addNode(id: string): void;
  addEdge(from: string, to: string, attributes: { weight: number }): void;
}
type Metric<Options> = (graph: Graph, options: Options) => Record<string, number>;

// Its types do not say how it exports; these do.
const load = createRequire(import.meta.url);
const { DirectedGraph }: { DirectedGraph: new () => Graph } = load('graphology');

/** `getEdgeWeight`: null leaves weights aside; by default its paths are the shortest by the attribute `weight`. */
export const betweenness: Metric<{ getEdgeWeight?: null; normalized: boolean }> = load(
  'graphology-metrics/centrality/betweenness',
);

/** Ends when all scores together change by less than `tolerance` times the number of nodes. */
export const pageRank: Metric<{ tolerance: number; maxIterations: number }> = load(
  'graphology-metrics/centrality/pagerank',
);

/** `weight`: what every edge weighs, instead of its own weight. */
export function graphologyOf({ ids, from, to, weight: weights }: CompactGraph, weight?: number): Graph {
  const graph = new DirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const [node, id] of ids.entries())
    for (let edge = from[node]!; edge < from[node + 1]!; edge++)
      graph.addEdge(id, ids[to[edge]!]!, { weight: weight ?? weights[edge]! });
  return graph;
}
