import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CompactGraph, compactGraph, type Edge, turned } from './compact.ts';
import { randomGraph } from './testing/random.ts';

/** The edges of a graph, in the order they are kept. */
function edgesOf({ ids, from, to, weight }: CompactGraph): Required<Edge>[] {
  return ids.flatMap((id, node) =>
    [...to.subarray(from[node], from[node + 1])].map((target, at) => ({
      from: id,
      to: ids[target]!,
      weight: weight[from[node]! + at]!,
    })),
  );
}

it('keeps the edges between its nodes in the order of their ids, an edge without weight as 1', () => {
  const graph = compactGraph(
    ['b', 'a', 'c', 'a'],
    [
      { from: 'b', to: 'c', weight: 0.5 },
      { from: 'b', to: 'a' },
      { from: 'a', to: 'c', weight: 0.2 },
      { from: 'a', to: 'elsewhere' },
      { from: 'elsewhere', to: 'a' },
      { from: 'c', to: 'c' },
    ],
  );
  expect(graph.ids).toEqual(['a', 'b', 'c']);
  expect(graph.numberOf.get('c')).toBe(2);
  expect(edgesOf(graph)).toEqual([
    { from: 'a', to: 'c', weight: 0.2 },
    { from: 'b', to: 'a', weight: 1 },
    { from: 'b', to: 'c', weight: 0.5 },
  ]);
});

it('of several edges from one node to another keeps the heaviest', () => {
  fc.assert(
    fc.property(randomGraph(), ({ nodes, edges }) => {
      const heaviest = new Map<string, Edge>();
      for (const edge of edges) {
        const key = `${edge.from} ${edge.to}`;
        if (edge.from !== edge.to && (heaviest.get(key)?.weight ?? 0) < edge.weight!) heaviest.set(key, edge);
      }
      const expected = [...heaviest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
      expect(edgesOf(compactGraph(nodes, edges))).toEqual(expected);
    }),
  );
});

it('is the same whatever the order of nodes and edges', () => {
  fc.assert(
    fc.property(
      randomGraph().chain(({ nodes, edges }) =>
        fc.record({
          graph: fc.constant({ nodes, edges }),
          nodes: fc.shuffledSubarray(nodes, { minLength: nodes.length }),
          edges: fc.shuffledSubarray(edges, { minLength: edges.length }),
        }),
      ),
      ({ graph, nodes, edges }) => {
        expect(compactGraph(nodes, edges)).toEqual(compactGraph(graph.nodes, graph.edges));
      },
    ),
  );
});

it('turned has every edge the other way round, turned again is as it was', () => {
  fc.assert(
    fc.property(randomGraph(), ({ nodes, edges }) => {
      const graph = compactGraph(nodes, edges);
      const other = compactGraph(
        nodes,
        edges.map((edge) => ({ ...edge, from: edge.to, to: edge.from })),
      );
      expect(turned(graph)).toEqual(other);
      expect(turned(turned(graph))).toEqual(graph);
    }),
  );
});

it('may be empty', () => {
  expect(edgesOf(compactGraph([], [{ from: 'a', to: 'b' }]))).toEqual([]);
});
