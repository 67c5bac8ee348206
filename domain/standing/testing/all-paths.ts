// Betweenness as it is defined: every shortest path written out, and who stands on it counted.
import type { CompactGraph } from '../../graph/compact.ts';

/** For small graphs only: the paths without repeated nodes are all walked. */
export function betweennessOfAllPaths({ ids, from, to }: CompactGraph): number[] {
  const scores = ids.map(() => 0);
  for (const source of ids.keys()) {
    const pathsTo = new Map<number, number[][]>();
    const walk = (path: number[]) => {
      const node = path[path.length - 1]!;
      pathsTo.set(node, [...(pathsTo.get(node) ?? []), path]);
      for (const target of to.subarray(from[node], from[node + 1])) if (!path.includes(target)) walk([...path, target]);
    };
    walk([source]);
    for (const paths of pathsTo.values()) {
      const shortest = Math.min(...paths.map((path) => path.length));
      const best = paths.filter((path) => path.length === shortest);
      for (const path of best) for (const between of path.slice(1, -1)) scores[between]! += 1 / best.length;
    }
  }
  return scores;
}
