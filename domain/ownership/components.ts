// Strongly connected parts of a graph (Tarjan 1972), without recursion: chains can be longer than the stack.

/**
 * The parts of the nodes 0 to size - 1, every part before those it links to. `linksOf` gives the nodes a node links to.
 */
export function components(size: number, linksOf: (node: number) => ArrayLike<number>): number[][] {
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const parts: number[][] = [];
  const open: number[] = [];
  const isOpen = new Uint8Array(size);
  const path: number[] = [];
  const links: ArrayLike<number>[] = [];
  const at: number[] = [];
  let visited = 0;
  const enter = (node: number) => {
    order[node] = low[node] = visited++;
    open.push(node);
    isOpen[node] = 1;
    path.push(node);
    links.push(linksOf(node));
    at.push(0);
  };
  for (let root = 0; root < size; root++) {
    if (order[root]! >= 0) continue;
    enter(root);
    while (path.length > 0) {
      const top = path.length - 1;
      const node = path[top]!;
      const next = links[top]![at[top]!];
      if (next !== undefined) {
        at[top]!++;
        if (order[next]! < 0) enter(next);
        else if (isOpen[next]) low[node] = Math.min(low[node]!, order[next]!);
        continue;
      }
      path.pop();
      links.pop();
      at.pop();
      if (top > 0) low[path[top - 1]!] = Math.min(low[path[top - 1]!]!, low[node]!);
      if (low[node] === order[node]) parts.push(close(node, open, isOpen));
    }
  }
  return parts.reverse();
}

function close(first: number, open: number[], isOpen: Uint8Array): number[] {
  const part = open.splice(open.lastIndexOf(first));
  for (const node of part) isOpen[node] = 0;
  return part;
}
