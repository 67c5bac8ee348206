// Breadth first from up to 32 sources at once: a word holds one bit for each, so most of the walking is shared
// (Then et al. 2014, "The More the Merrier"). What is noted for each source is the edges its shortest paths run along.
import type { CompactGraph } from '../graph/compact.ts';

/** Bits of a word. */
const MOST_LANES = 32;

/** Edges noted at once, 32 MB at most; a graph of more than 131,072 edges is walked from fewer sources at once. */
const NOTED_MOST = 4 << 20;

/** The edges on shortest paths from source number k: those noted from k * room to end[k], nearest to it first. */
export interface ShortestPaths {
  lanes: number;
  room: number;
  tail: Numbers;
  head: Numbers;
  end: Int32Array;
  frontier: Frontier;
  seen: Int32Array;
}

/** Numbers of nodes. What is noted is read again and again: the smaller it is, the more of it is near the processor. */
type Numbers = Uint16Array | Int32Array;

/** The nodes of a level, and by node a bit for each source that has it there. */
interface Frontier {
  here: Int32Array;
  nodes: Int32Array;
  there: Int32Array;
  reached: Int32Array;
}

/** Room to walk a graph in again and again. */
export function roomFor({ ids, to }: CompactGraph): ShortestPaths {
  const size = ids.length;
  const room = Math.max(1, to.length);
  const lanes = Math.max(1, Math.min(MOST_LANES, Math.floor(NOTED_MOST / room)));
  const nodes = () => new Int32Array(size);
  const noted = (): Numbers => (size <= 0x10000 ? new Uint16Array(lanes * room) : new Int32Array(lanes * room));
  return {
    lanes,
    room,
    tail: noted(),
    head: noted(),
    end: new Int32Array(lanes),
    frontier: { here: nodes(), nodes: nodes(), there: nodes(), reached: nodes() },
    seen: nodes(),
  };
}

/** Notes the shortest paths from at most `lanes` different sources. */
export function walkFrom(graph: CompactGraph, sources: Int32Array, paths: ShortestPaths): void {
  const { seen, end, room } = paths;
  seen.fill(0);
  sources.forEach((source, lane) => {
    paths.frontier.nodes[lane] = source;
    paths.frontier.here[source] = seen[source] = 1 << lane;
    end[lane] = lane * room;
  });
  for (let count = sources.length; count > 0; ) {
    count = step(graph, paths, count);
    const { here, nodes, there, reached } = paths.frontier;
    for (let at = 0; at < count; at++) seen[reached[at]!]! |= there[reached[at]!]!;
    paths.frontier = { here: there, nodes: reached, there: here, reached: nodes };
  }
}

/** From one level to the next; the number of nodes there. */
function step({ from, to }: CompactGraph, paths: ShortestPaths, count: number): number {
  const { seen, tail, head, end } = paths;
  const { here, nodes, there, reached } = paths.frontier;
  let found = 0;
  for (let at = 0; at < count; at++) {
    const node = nodes[at]!;
    const lanes = here[node]!;
    const last = from[node + 1]!;
    here[node] = 0;
    for (let edge = from[node]!; edge < last; edge++) {
      const target = to[edge]!;
      let fresh = lanes & ~seen[target]!;
      if (fresh === 0) continue;
      const known = there[target]!;
      if (known === 0) reached[found++] = target;
      there[target] = known | fresh;
      while (fresh !== 0) {
        const lane = 31 - Math.clz32(fresh);
        fresh ^= 1 << lane;
        const place = end[lane]!++;
        tail[place] = node;
        head[place] = target;
      }
    }
  }
  return found;
}
