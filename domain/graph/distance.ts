import type { CompactGraph } from './compact.ts';

/** The fewest edges from any of the start nodes to every node, breadth first; -1 where no way leads. */
export function distances({ ids, from, to }: CompactGraph, starts: Iterable<number>): Int32Array {
  const distance = new Int32Array(ids.length).fill(-1);
  const reached: number[] = [];
  const reach = (node: number, steps: number) => {
    if (distance[node] !== -1) return;
    distance[node] = steps;
    reached.push(node);
  };
  for (const node of starts) reach(node, 0);
  for (let at = 0; at < reached.length; at++) {
    const node = reached[at]!;
    for (let edge = from[node]!; edge < from[node + 1]!; edge++) reach(to[edge]!, distance[node]! + 1);
  }
  return distance;
}
