import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactGraph } from './compact.ts';
import { distances } from './distance.ts';
import { graphalytics, graphalyticsAnswer } from './testing/published.ts';
import { randomGraph } from './testing/random.ts';

const NEVER = '9223372036854775807';

describe('distance', () => {
  it.each([
    ['bfs/dir-input', 'bfs/dir-output', '1'],
    ['bfs/undir-input', 'bfs/undir-output', '1'],
    ['example/example-directed-input', 'example/example-directed-BFS', '1'],
    ['example/example-undirected-input', 'example/example-undirected-BFS', '2'],
  ])('is what LDBC Graphalytics expects of %s', (input, output, start) => {
    const { nodes, edges } = graphalytics(input);
    const answer = graphalyticsAnswer(output);
    const graph = compactGraph([...nodes, ...answer.keys()], edges);
    const steps = distances(graph, [graph.numberOf.get(start)!]);
    const found = graph.ids.map((id, node): [string, string] => [id, steps[node] === -1 ? NEVER : `${steps[node]}`]);
    expect(new Map(found)).toEqual(new Map([...answer].sort(([a], [b]) => (a < b ? -1 : 1))));
  });

  it('from several nodes is the least of those from each, as found by trying all detours', () => {
    fc.assert(
      fc.property(randomGraph(), fc.array(fc.nat(7), { maxLength: 3 }), ({ nodes, edges }, places) => {
        const graph = compactGraph(nodes, edges);
        const starts = places.filter((at) => at < nodes.length);
        const far: number[][] = nodes.map((a) =>
          nodes.map((b) => (a === b ? 0 : edges.some((e) => e.from === a && e.to === b) ? 1 : 99)),
        );
        for (const via of nodes.keys())
          for (const a of nodes.keys())
            for (const b of nodes.keys()) far[a]![b] = Math.min(far[a]![b]!, far[a]![via]! + far[via]![b]!);
        const least = nodes.map((_, node) => Math.min(99, ...starts.map((start) => far[start]![node]!)));
        expect([...distances(graph, starts)]).toEqual(least.map((steps) => (steps === 99 ? -1 : steps)));
      }),
    );
  });
});
