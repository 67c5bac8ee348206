/** Some of the nodes, drawn without replacement, the same ones for the same seed; all when there are not more. */
export function chosen(nodes: Int32Array, count: number, seed: number): Int32Array {
  if (nodes.length <= count) return nodes;
  const drawn = nodes.slice();
  const fraction = mulberry32(seed);
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(fraction() * (drawn.length - at));
    [drawn[at], drawn[other]] = [drawn[other]!, drawn[at]!];
  }
  return drawn.slice(0, count);
}

/** Pseudo-random numbers in [0, 1) (mulberry32, T. Ettinger, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
