import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactGraph } from '../graph/compact.ts';
import { graphologyOf, pageRank as theirs } from '../graph/testing/graphology.ts';
import { graphalytics, graphalyticsAnswer, networkxAnswer } from '../graph/testing/published.ts';
import { randomGraph } from '../graph/testing/random.ts';
import { pageRank } from './pagerank.ts';

/** Answers of LDBC Graphalytics count as equal within this part of the value. */
const GRAPHALYTICS = 1e-4;

describe('PageRank', () => {
  it('is what networkx has published of the graph of Langville and Meyer', () => {
    const { nodes, edges, expected, tolerance } = networkxAnswer('langville_meyer_pagerank');
    const graph = compactGraph(nodes, edges);
    pageRank(graph, { damping: 0.9 }).forEach((score, node) => {
      expect(Math.abs(score - expected[graph.ids[node]!]!)).toBeLessThan(tolerance);
    });
  });

  it.each([
    ['pr/dir-input', 'pr/dir-output', undefined],
    ['pr/undir-input', 'pr/undir-output', undefined],
    ['example/example-directed-input', 'example/example-directed-PR', 2],
    ['example/example-undirected-input', 'example/example-undirected-PR', 2],
  ])('is what LDBC Graphalytics expects of %s', (input, output, rounds) => {
    const { nodes, edges } = graphalytics(input);
    const answer = graphalyticsAnswer(output);
    const graph = compactGraph([...nodes, ...answer.keys()], edges);
    expect(graph.ids.length).toBe(answer.size);
    const scores = pageRank(graph, rounds === undefined ? {} : { rounds });
    graph.ids.forEach((id, node) => {
      const expected = Number(answer.get(id));
      expect(Math.abs(scores[node]! - expected) / expected).toBeLessThan(GRAPHALYTICS);
    });
  });

  it('is what graphology-metrics gives, weights and nodes without targets included', () => {
    fc.assert(
      fc.property(randomGraph({ most: 60, edges: 200 }), ({ nodes, edges }) => {
        const graph = compactGraph(nodes, edges);
        const answer = theirs(graphologyOf(graph), { tolerance: 1e-14, maxIterations: 1_000 });
        pageRank(graph).forEach((score, node) => {
          expect(score).toBeCloseTo(answer[graph.ids[node]!]!, 11);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is the solution of the linear system it stands for', () => {
    fc.assert(
      fc.property(randomGraph(), ({ nodes, edges }) => {
        const graph = compactGraph(nodes, edges);
        const scores = pageRank(graph);
        const size = nodes.length;
        const given = nodes.map(() => 0.15 / size);
        for (let node = 0; node < size; node++) {
          const row = [...graph.weight.subarray(graph.from[node], graph.from[node + 1])];
          const total = row.reduce((sum, weight) => sum + weight, 0);
          if (total === 0) for (let to = 0; to < size; to++) given[to]! += (0.85 * scores[node]!) / size;
          row.forEach((weight, at) => {
            given[graph.to[graph.from[node]! + at]!]! += (0.85 * scores[node]! * weight) / total;
          });
        }
        scores.forEach((score, node) => {
          expect(score).toBeCloseTo(given[node]!, 12);
        });
      }),
    );
  });

  it('sums to 1', () => {
    fc.assert(
      fc.property(randomGraph({ most: 30, edges: 80 }), ({ nodes, edges }) => {
        const sum = pageRank(compactGraph(nodes, edges)).reduce((all, score) => all + score, 0);
        expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });

  it('gives the base share to who is listened to by nobody', () => {
    fc.assert(
      fc.property(randomGraph(), ({ nodes, edges }) => {
        const graph = compactGraph([...nodes, 'alone'], edges);
        const scores = pageRank(graph);
        const dangling = graph.ids.filter((_, node) => graph.from[node] === graph.from[node + 1]);
        const spread = dangling.reduce((sum, id) => sum + scores[graph.numberOf.get(id)!]!, 0);
        const base = (0.15 + 0.85 * spread) / graph.ids.length;
        const heard = new Set(edges.filter((edge) => edge.from !== edge.to).map((edge) => edge.to));
        graph.ids.forEach((id, node) => {
          if (heard.has(id)) expect(scores[node]).toBeGreaterThan(base);
          else expect(scores[node]).toBeCloseTo(base, 12);
        });
      }),
    );
  });

  it('rises for who is listened to by one more, and turning the edge makes the other gain', () => {
    fc.assert(
      fc.property(randomGraph({ edges: 12 }), fc.nat(7), fc.nat(7), ({ nodes, edges }, a, b) => {
        const [from, to] = [nodes[a % nodes.length]!, nodes[b % nodes.length]!];
        fc.pre(from !== to && !edges.some((edge) => [edge.from, edge.to].every((id) => id === from || id === to)));
        const score = (id: string, more: { from: string; to: string }[]) => {
          const graph = compactGraph(nodes, [...edges, ...more]);
          return pageRank(graph)[graph.numberOf.get(id)!]!;
        };
        expect(score(to, [{ from, to }])).toBeGreaterThan(score(to, []));
        expect(score(from, [{ from: to, to: from }])).toBeGreaterThan(score(from, []));
      }),
    );
  });

  it('takes weights of 0 for no edges', () => {
    const edges = [
      { from: 'a', to: 'b', weight: 0 },
      { from: 'c', to: 'b', weight: 1 },
    ];
    const nodes = ['a', 'b', 'c'];
    expect(pageRank(compactGraph(nodes, edges))).toEqual(pageRank(compactGraph(nodes, edges.slice(1))));
  });

  it('of nobody is nothing', () => {
    expect([...pageRank(compactGraph([], []))]).toEqual([]);
  });
});
