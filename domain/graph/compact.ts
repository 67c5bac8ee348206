// A directed graph as typed arrays (compressed sparse rows): small, and fast to walk again and again.
import { compareIds } from '../ownership/counting.ts';

/** One line from a node to another; without a weight it weighs 1. */
export interface Edge {
  from: string;
  to: string;
  weight?: number;
}

/** The edges of node n are those from from[n] to from[n + 1], by number of the node they lead to. */
export interface CompactGraph {
  /** By node: its id; nodes are numbered in the order of their ids. */
  ids: readonly string[];
  numberOf: ReadonlyMap<string, number>;
  from: Int32Array;
  to: Int32Array;
  weight: Float64Array;
}

/**
 * The graph of some nodes and the edges between them, the same whatever the order of the input. Edges to or from other
 * nodes and from a node to itself are left out; of several edges from one node to another the heaviest counts.
 */
export function compactGraph(nodes: Iterable<string>, edges: readonly Edge[]): CompactGraph {
  const ids = [...new Set(nodes)].sort(compareIds);
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const source: number[] = [];
  const target: number[] = [];
  const weight: number[] = [];
  for (const edge of edges) {
    const from = numberOf.get(edge.from);
    const to = numberOf.get(edge.to);
    if (from === undefined || to === undefined || from === to) continue;
    source.push(from);
    target.push(to);
    weight.push(edge.weight ?? 1);
  }
  // Rows by target, then by source: each row ends up in the order of its targets.
  const inbound = rows(ids.length, target, source, weight);
  return { ids, numberOf, ...heaviest(rows(ids.length, inbound.to, rowOf(inbound.from), inbound.weight)) };
}

/** The same graph with every edge the other way round. */
export function turned({ ids, numberOf, from, to, weight }: CompactGraph): CompactGraph {
  return { ids, numberOf, ...rows(ids.length, to, rowOf(from), weight) };
}

interface Rows {
  from: Int32Array;
  to: Int32Array;
  weight: Float64Array;
}

/** Puts edges into rows, those of a row in the order they come in. */
function rows(size: number, row: ArrayLike<number>, to: ArrayLike<number>, weight: ArrayLike<number>): Rows {
  const from = new Int32Array(size + 1);
  for (let edge = 0; edge < row.length; edge++) from[row[edge]! + 1]!++;
  for (let node = 0; node < size; node++) from[node + 1]! += from[node]!;
  const next = from.slice(0, size);
  const put: Rows = { from, to: new Int32Array(row.length), weight: new Float64Array(row.length) };
  for (let edge = 0; edge < row.length; edge++) {
    const at = next[row[edge]!]!++;
    put.to[at] = to[edge]!;
    put.weight[at] = weight[edge]!;
  }
  return put;
}

/** The row of every edge. */
function rowOf(from: Int32Array): Int32Array {
  const row = new Int32Array(from[from.length - 1]!);
  for (let node = 0; node + 1 < from.length; node++) row.fill(node, from[node]!, from[node + 1]!);
  return row;
}

/** Makes one edge of neighbours in a row that lead to the same node. */
function heaviest({ from, to, weight }: Rows): Rows {
  const first = new Int32Array(from.length);
  let kept = 0;
  for (let node = 0; node + 1 < from.length; node++) {
    for (let edge = from[node]!; edge < from[node + 1]!; edge++) {
      const known = kept > first[node]! && to[kept - 1] === to[edge];
      if (!known) to[kept++] = to[edge]!;
      weight[kept - 1] = known ? Math.max(weight[kept - 1]!, weight[edge]!) : weight[edge]!;
    }
    first[node + 1] = kept;
  }
  return { from: first, to: to.slice(0, kept), weight: weight.slice(0, kept) };
}
