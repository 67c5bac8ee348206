import fc from 'fast-check';
import type { Edge } from '../compact.ts';

export interface PlainGraph {
  nodes: string[];
  edges: Edge[];
}

/** Small graphs: sparse to dense, with loops, nodes without edges, several edges from one node to another. */
export function randomGraph({ most = 8, edges = 24 } = {}): fc.Arbitrary<PlainGraph> {
  return fc.integer({ min: 1, max: most }).chain((size) => {
    const nodes = Array.from({ length: size }, (_, at) => `n${at}`);
    const node = fc.constantFrom(...nodes);
    const edge = fc.record({ from: node, to: node, weight: fc.constantFrom(0.1, 0.3, 0.5, 0.9, 1) });
    return fc.record({ nodes: fc.constant(nodes), edges: fc.array(edge, { maxLength: edges }) });
  });
}
