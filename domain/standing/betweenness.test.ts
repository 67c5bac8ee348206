import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompactGraph, compactGraph, turned } from '../graph/compact.ts';
import { graphologyOf, betweenness as theirs } from '../graph/testing/graphology.ts';
import { bothWays, networkxAnswer } from '../graph/testing/published.ts';
import { randomGraph } from '../graph/testing/random.ts';
import { betweenness, EXACT_MOST } from './betweenness.ts';
import { betweennessOfAllPaths } from './testing/all-paths.ts';

const plain = (graph: CompactGraph) => [...betweenness(graph, { normalised: false }).scores];

function expectClose(found: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(found.length).toBe(expected.length);
  for (let at = 0; at < found.length; at++) expect(found[at]).toBeCloseTo(expected[at]!, 9);
}

/** Persons in departments with a head each, who know each other; within a department influence runs at random. */
function departments(count: number, people: number) {
  const nodes = Array.from({ length: count * people }, (_, at) => `p${at}`);
  const edges = nodes.flatMap((from, at) => {
    const head = at - (at % people);
    const others = [head, head + ((at * 7 + 3) % people), head + ((at * 13 + 5) % people)];
    const heads = at === head ? [1, 5, 11].map((step) => (at + step * people) % nodes.length) : [];
    const led = at === head ? Array.from({ length: 8 }, (_, each) => head + 1 + each * 4) : [];
    return [...others, ...heads, ...led].map((to) => ({ from, to: nodes[to]! }));
  });
  return compactGraph(nodes, edges);
}

describe('betweenness', () => {
  it('is what networkx has published of Krackhardt’s kite', () => {
    const { nodes, edges, expected, tolerance } = networkxAnswer('kite_betweenness');
    const graph = compactGraph(nodes, bothWays(edges));
    // Every path of an undirected graph is walked from both of its ends.
    plain(graph).forEach((score, node) => {
      expect(Math.abs(score / 2 - expected[graph.ids[node]!]!)).toBeLessThan(tolerance);
    });
  });

  it('is what writing out all shortest paths gives, on graphs of up to 8 nodes', () => {
    fc.assert(
      fc.property(randomGraph(), ({ nodes, edges }) => {
        const graph = compactGraph(nodes, edges);
        expectClose(plain(graph), betweennessOfAllPaths(graph));
      }),
      { numRuns: 500 },
    );
  });

  it.each([true, false])(
    'is what graphology-metrics gives, with more nodes than are walked from at once (normalised: %s)',
    (normalised) => {
      fc.assert(
        fc.property(randomGraph({ most: 120, edges: 400 }), ({ nodes, edges }) => {
          const graph = compactGraph(nodes, edges);
          const answer = theirs(graphologyOf(graph), { getEdgeWeight: null, normalized: normalised });
          expectClose(
            betweenness(graph, { normalised }).scores,
            graph.ids.map((id) => answer[id]!),
          );
        }),
        { numRuns: 60 },
      );
    },
  );

  it('is the same for the turned graph, and exactly 0 for who is on nobody’s path', () => {
    fc.assert(
      fc.property(randomGraph({ most: 40, edges: 120 }), ({ nodes, edges }) => {
        const graph = compactGraph(nodes, edges);
        expectClose(plain(turned(graph)), plain(graph));
        const leadsOn = new Set(edges.filter((edge) => edge.from !== edge.to).map((edge) => edge.from));
        plain(graph).forEach((score, node) => {
          if (!leadsOn.has(graph.ids[node]!)) expect(score).toBe(0);
        });
      }),
    );
  });

  it('is 1 at most when normalised: the middle of a star that all paths cross', () => {
    const rim = ['a', 'b', 'c', 'd'];
    const graph = compactGraph(['middle', ...rim], bothWays(rim.map((to) => ({ from: 'middle', to }))));
    expect([...betweenness(graph).scores]).toEqual([0, 0, 0, 0, 1]);
  });

  it('of nobody and of two persons is nothing', () => {
    expect([...betweenness(compactGraph([], [])).scores]).toEqual([]);
    expect([...betweenness(compactGraph(['a', 'b'], [{ from: 'a', to: 'b' }])).scores]).toEqual([0, 0]);
  });

  it('is shared alike by a layer that all paths cross, also with more edges than are noted for 32 sources', () => {
    const layer = (name: string, size: number) => Array.from({ length: size }, (_, at) => `${name}${at}`);
    const [first, middle, last] = [layer('a', 200), layer('b', 400), layer('c', 200)];
    const lines = (froms: string[], tos: string[]) => froms.flatMap((from) => tos.map((to) => ({ from, to })));
    const graph = compactGraph([...first, ...middle, ...last], [...lines(first, middle), ...lines(middle, last)]);
    const shared = (first.length * last.length) / middle.length;
    expectClose(
      plain(graph),
      graph.ids.map((id) => (id.startsWith('b') ? shared : 0)),
    );
  });

  it('is right where numbers of nodes need more than 16 bits', () => {
    const nodes = Array.from({ length: 70_000 }, (_, at) => `p${String(at).padStart(5, '0')}`);
    const chain = nodes.slice(-10);
    const graph = compactGraph(
      nodes,
      chain.slice(1).map((to, at) => ({ from: chain[at]!, to })),
    );
    const scores = betweenness(graph, { normalised: false }).scores;
    expect([...scores.subarray(-10)]).toEqual(chain.map((_, at) => at * (9 - at)));
    expect(scores.subarray(0, -10).every((score) => score === 0)).toBe(true);
  });

  it('survives a chain longer than any stack', () => {
    const nodes = Array.from({ length: 3_000 }, (_, at) => `p${String(at).padStart(4, '0')}`);
    const graph = compactGraph(
      nodes,
      nodes.slice(1).map((to, at) => ({ from: nodes[at]!, to })),
    );
    expect(plain(graph)).toEqual(nodes.map((_, at) => at * (nodes.length - 1 - at)));
  });
});

describe('sampled betweenness', () => {
  const graph = departments(40, 35);
  const exact = betweenness(graph, { exactMost: 2_000 });
  const sampled = betweenness(graph, { exactMost: 1_000, pivots: 300 });

  it('begins above the stated number of nodes, and says so', () => {
    expect([exact.exact, exact.error]).toEqual([true, 0]);
    expect(sampled.exact).toBe(false);
    expect(EXACT_MOST).toBeGreaterThan(2_000);
  });

  it('is off by no more than it says, and not by much less', () => {
    const off = Math.max(...[...exact.scores].map((score, node) => Math.abs(score - sampled.scores[node]!)));
    expect(off).toBeLessThanOrEqual(sampled.error);
    expect(off).toBeGreaterThan(sampled.error / 5);
    expect(sampled.error).toBeLessThan(Math.max(...exact.scores) / 4);
  });

  it('names the same greatest brokers', () => {
    const greatest = (scores: Float64Array) =>
      [...scores.keys()]
        .sort((a, b) => scores[b]! - scores[a]!)
        .slice(0, 40)
        .sort((a, b) => a - b);
    expect(greatest(sampled.scores)).toEqual(greatest(exact.scores));
  });

  it('is surer the more pivots there are, and exact with all', () => {
    const errors = [100, 300, 900].map((pivots) => betweenness(graph, { exactMost: 1_000, pivots }).error);
    expect(errors).toEqual([...errors].sort((a, b) => b - a));
    expectClose(betweenness(graph, { exactMost: 0, pivots: graph.ids.length }).scores, exact.scores);
  });

  it('is right on average: halves of a path by distance from both ends are the whole', () => {
    // All but one of the sources and targets drawn: what is left to chance is little.
    const nearly = betweenness(graph, { exactMost: 0, pivots: graph.ids.length - 1 });
    expect(nearly.exact).toBe(false);
    for (const [node, score] of exact.scores.entries())
      expect(Math.abs(nearly.scores[node]! - score)).toBeLessThanOrEqual(0.01 * Math.max(...exact.scores));
  });

  it('draws the same pivots every time', () => {
    expect(betweenness(graph, { exactMost: 1_000, pivots: 300 })).toEqual(sampled);
  });
});
