// Strongly connected parts of a graph (Tarjan 1972), without recursion: chains can be longer than the stack.

/** Links of node n: to[from[n]] to to[from[n + 1]]. */
export interface Links {
  from: ArrayLike<number>;
  to: ArrayLike<number>;
}

export function linksOf(size: number, linksFrom: (node: number) => readonly number[]): Links {
  const from = [0];
  const to: number[] = [];
  for (let node = 0; node < size; node++) {
    to.push(...linksFrom(node));
    from.push(to.length);
  }
  return { from, to };
}

/** The strongly connected parts that have links inside: more than one node, or one that links to itself. */
export function loopsAmong(links: Links): number[][] {
  return components(links, (part) => part.length > 1 || linksToItself(links, part[0]!));
}

function linksToItself({ from, to }: Links, node: number): boolean {
  for (let at = from[node]!; at < from[node + 1]!; at++) if (to[at] === node) return true;
  return false;
}

/** The strongly connected parts of all nodes, or those that are wanted, every part before those it links to. */
export function components(
  { from, to }: Links,
  isWanted: (part: readonly number[]) => boolean = () => true,
): number[][] {
  const size = from.length - 1;
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const next = new Int32Array(size);
  const parts: number[][] = [];
  const open: number[] = [];
  const isOpen = new Uint8Array(size);
  const path: number[] = [];
  let visited = 0;
  const enter = (node: number) => {
    order[node] = low[node] = visited++;
    next[node] = from[node]!;
    open.push(node);
    isOpen[node] = 1;
    path.push(node);
  };
  for (let root = 0; root < size; root++) {
    if (order[root]! >= 0) continue;
    enter(root);
    while (path.length > 0) {
      const node = path[path.length - 1]!;
      if (next[node]! < from[node + 1]!) {
        const other = to[next[node]!++]!;
        if (order[other]! < 0) enter(other);
        else if (isOpen[other]) low[node] = Math.min(low[node]!, order[other]!);
        continue;
      }
      path.pop();
      const before = path[path.length - 1];
      if (before !== undefined) low[before] = Math.min(low[before]!, low[node]!);
      if (low[node] !== order[node]) continue;
      const part = close(node, open, isOpen);
      if (isWanted(part)) parts.push(part);
    }
  }
  return parts.reverse();
}

function close(first: number, open: number[], isOpen: Uint8Array): number[] {
  const part: number[] = [];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    isOpen[node] = 0;
    part.push(node);
    if (node === first) break;
  }
  return part;
}
