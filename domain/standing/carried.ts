import type { CompactGraph } from '../graph/compact.ts';
import { roomFor, type ShortestPaths, walkFrom } from './shortest-paths.ts';

/** By node: what it carries of the paths from each source, summed up, and counted by distance also the squares of that. */
export interface Carried {
  sums: Float64Array;
  squares: Float64Array;
}

/** How a path counts for a node on it: as one, or as the part of it that lies before the node. */
export type Counting = 'whole' | 'by distance';

/** What the nodes between carry of the shortest paths from the sources to everywhere. */
export function carriedFrom(graph: CompactGraph, sources: Int32Array, counting: Counting): Carried {
  const byNode = () => new Float64Array(graph.ids.length);
  const carried: Carried = { sums: byNode(), squares: byNode() };
  const [counts, distance, inverse, shares] = [byNode(), byNode(), byNode(), byNode()];
  const paths = roomFor(graph);
  for (let first = 0; first < sources.length; first += paths.lanes) {
    const some = sources.subarray(first, first + paths.lanes);
    walkFrom(graph, some, paths);
    for (let lane = 0; lane < some.length; lane++) {
      const source = some[lane]!;
      countPaths(paths, lane, source, counts);
      invert(counts, inverse);
      if (counting === 'by distance') {
        measure(paths, lane, source, distance);
        divide(inverse, distance);
      }
      inverse[source] = 0;
      shares.set(inverse);
      sumInwards(paths, lane, shares);
      // A source is not between.
      shares[source] = 0;
      if (counting === 'whole') {
        add(carried.sums, counts, shares, inverse);
      } else {
        addByDistance(carried, counts, shares, inverse, distance);
      }
    }
  }
  return carried;
}

/** The number of shortest paths to every node. */
function countPaths(
  { room, end, tail, head }: ShortestPaths,
  lane: number,
  source: number,
  counts: Float64Array,
): void {
  counts.fill(0);
  counts[source] = 1;
  const last = end[lane]!;
  for (let edge = lane * room; edge < last; edge++) counts[head[edge]!]! += counts[tail[edge]!]!;
}

/** The length of these paths; of no meaning where there is none. */
function measure({ room, end, tail, head }: ShortestPaths, lane: number, source: number, distance: Float64Array): void {
  distance.fill(1);
  distance[source] = 0;
  const last = end[lane]!;
  for (let edge = lane * room; edge < last; edge++) distance[head[edge]!] = distance[tail[edge]!]! + 1;
}

/** By node: what it carries for each of the paths that lead to it, added to what it adds itself as a target: one over their number. */
function sumInwards({ room, end, tail, head }: ShortestPaths, lane: number, shares: Float64Array): void {
  const first = lane * room;
  for (let edge = end[lane]! - 1; edge >= first; edge--) shares[tail[edge]!]! += shares[head[edge]!]!;
}

/** Where no path leads there is no share of it either; a finite number is enough. Lost beside a whole one, and faster than asking. */
const NEXT_TO_NOTHING = 1e-300;

function invert(values: Float64Array, inverse: Float64Array): void {
  for (let node = 0; node < values.length; node++) inverse[node] = 1 / (values[node]! + NEXT_TO_NOTHING);
}

function divide(values: Float64Array, by: Float64Array): void {
  for (let node = 0; node < values.length; node++) values[node]! /= by[node]!;
}

/** A node that carries nothing has the share it began with, to the last digit. */
function add(sums: Float64Array, counts: Float64Array, shares: Float64Array, own: Float64Array): void {
  for (let node = 0; node < sums.length; node++) sums[node]! += counts[node]! * (shares[node]! - own[node]!);
}

function addByDistance(
  { sums, squares }: Carried,
  counts: Float64Array,
  shares: Float64Array,
  own: Float64Array,
  distance: Float64Array,
): void {
  for (let node = 0; node < sums.length; node++) {
    const carried = counts[node]! * (shares[node]! - own[node]!) * distance[node]!;
    sums[node]! += carried;
    squares[node]! += carried * carried;
  }
}
