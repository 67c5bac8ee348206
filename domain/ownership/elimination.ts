// Solves x = b + xA for the accounts of one ownership loop, A holding their shares in each other.
//
// Accounts are eliminated one after another: chains through an account become direct links between those before and
// after it, a_ij += a_ik a_kj / (1 - a_kk). For non-negative shares this is Gaussian elimination of I - A, stable
// without pivoting, and it meets a pivot <= 0 exactly when the chains have no end (spectral radius >= 1). The account
// with the fewest links goes first (Markowitz 1957), which keeps a sparse loop sparse; what is left when the rest has
// become dense is eliminated as a matrix.

/** A pivot this small means that the chains have no end. */
const NO_PIVOT = 1e-12;
/** The rest is dense when its links fill this part of its matrix. */
const DENSE = 0.25;

export interface Link {
  from: number;
  to: number;
  weight: number;
}

interface Step {
  node: number;
  gain: number;
  ins: Int32Array;
  inWeights: Float64Array;
  outs: Int32Array;
  outWeights: Float64Array;
}

/** An eliminated loop, ready to be solved for any right side. */
export interface Factor {
  size: number;
  steps: Step[];
  /** The rest, eliminated in the order given; row k holds the link weights when k was eliminated. */
  rest: Int32Array;
  matrix: Float64Array;
  gains: Float64Array;
}

/** Eliminates a loop of `size` nodes; null where its chains have no end. Several links of a pair add up. */
export function factorize(size: number, links: readonly Link[]): Factor | null {
  const outs = Array.from({ length: size }, () => new Map<number, number>());
  const ins = Array.from({ length: size }, () => new Set<number>());
  for (const { from, to, weight } of links) {
    outs[from]!.set(to, (outs[from]!.get(to) ?? 0) + weight);
    ins[to]!.add(from);
  }
  const queue = fewestFirst(size, (node) => ins[node]!.size * outs[node]!.size);
  const left = new Set(Array.from({ length: size }, (_, node) => node));
  const steps: Step[] = [];
  while (left.size > 0) {
    const node = queue.next();
    if (isDense(ins[node]!.size + outs[node]!.size, left.size)) break;
    left.delete(node);
    const step = eliminate(node, outs, ins);
    if (!step) return null;
    steps.push(step);
    for (const other of new Set([...step.ins, ...step.outs])) queue.changed(other);
  }
  const rest = Int32Array.from(left);
  const dense = eliminateDense(rest, outs);
  return dense && { size, steps, rest, ...dense };
}

/** x = b + xA, by node; `b` is kept. */
export function solve(factor: Factor, b: Float64Array): Float64Array {
  const x = b.slice();
  for (const { node, gain, outs, outWeights } of factor.steps) {
    const flow = x[node]! * gain;
    if (flow !== 0) for (let at = 0; at < outs.length; at++) x[outs[at]!]! += flow * outWeights[at]!;
  }
  solveRest(factor, x);
  for (let at = factor.steps.length - 1; at >= 0; at--) {
    const { node, gain, ins, inWeights } = factor.steps[at]!;
    let sum = x[node]!;
    for (let from = 0; from < ins.length; from++) sum += x[ins[from]!]! * inWeights[from]!;
    x[node] = sum * gain;
  }
  return x;
}

/** Small parts are as fast either way; the matrix pays from here on. */
function isDense(links: number, left: number): boolean {
  return left > 8 && links > 2 * DENSE * left;
}

function eliminate(node: number, outs: Map<number, number>[], ins: Set<number>[]): Step | null {
  const pivot = 1 - (outs[node]!.get(node) ?? 0);
  if (!(pivot > NO_PIVOT)) return null;
  outs[node]!.delete(node);
  ins[node]!.delete(node);
  const gain = 1 / pivot;
  const before = Int32Array.from(ins[node]!);
  const step: Step = {
    node,
    gain,
    ins: before,
    inWeights: Float64Array.from(before, (from) => outs[from]!.get(node) ?? 0),
    outs: Int32Array.from(outs[node]!.keys()),
    outWeights: Float64Array.from(outs[node]!.values()),
  };
  for (const to of step.outs) ins[to]!.delete(node);
  step.ins.forEach((from, at) => {
    const flow = step.inWeights[at]! * gain;
    const links = outs[from]!;
    links.delete(node);
    step.outs.forEach((to, out) => {
      links.set(to, (links.get(to) ?? 0) + flow * step.outWeights[out]!);
      ins[to]!.add(from);
    });
  });
  return step;
}

function eliminateDense(rest: Int32Array, outs: Map<number, number>[]) {
  const size = rest.length;
  const place = new Map(Array.from(rest, (node, at) => [node, at]));
  const matrix = new Float64Array(size * size);
  const gains = new Float64Array(size);
  rest.forEach((node, row) => {
    for (const [to, weight] of outs[node]!) matrix[row * size + place.get(to)!] = weight;
  });
  for (let k = 0; k < size; k++) {
    const pivot = 1 - matrix[k * size + k]!;
    if (!(pivot > NO_PIVOT)) return null;
    gains[k] = 1 / pivot;
    for (let i = k + 1; i < size; i++) {
      const flow = matrix[i * size + k]! * gains[k]!;
      if (flow === 0) continue;
      for (let j = k + 1; j < size; j++) matrix[i * size + j]! += flow * matrix[k * size + j]!;
    }
  }
  return { matrix, gains };
}

function solveRest({ rest, matrix, gains }: Factor, x: Float64Array): void {
  const size = rest.length;
  for (let k = 0; k < size; k++) {
    const flow = x[rest[k]!]! * gains[k]!;
    if (flow !== 0) for (let j = k + 1; j < size; j++) x[rest[j]!]! += flow * matrix[k * size + j]!;
  }
  for (let k = size - 1; k >= 0; k--) {
    let sum = x[rest[k]!]!;
    for (let i = k + 1; i < size; i++) sum += x[rest[i]!]! * matrix[i * size + k]!;
    x[rest[k]!] = sum * gains[k]!;
  }
}

/** Gives nodes by rising score, each once; a node whose score `changed` is queued again and its old place skipped. */
function fewestFirst(size: number, links: (node: number) => number) {
  const score = (node: number) => Math.min(links(node), 4 * size);
  const buckets: number[][] = [];
  const queued = new Int32Array(size).fill(-1);
  let lowest = 0;
  const changed = (node: number) => {
    const at = score(node);
    if (queued[node] === at) return;
    queued[node] = at;
    buckets[at] ??= [];
    buckets[at].push(node);
    lowest = Math.min(lowest, at);
  };
  for (let node = 0; node < size; node++) changed(node);
  const next = (): number => {
    for (; lowest < buckets.length; lowest++) {
      for (let node = buckets[lowest]?.pop(); node !== undefined; node = buckets[lowest]?.pop()) {
        if (queued[node] !== lowest) continue;
        queued[node] = -1;
        return node;
      }
    }
    throw new Error('asked for more nodes than there are');
  };
  return { next, changed };
}
