// Graphs with answers that others have published, kept under seeds/pieces.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Edge } from '../compact.ts';
import type { PlainGraph } from './random.ts';

const PIECES = new URL('../../../seeds/pieces/', import.meta.url);

const answers = z.array(
  z.object({
    id: z.string(),
    edges: z.array(z.tuple([z.string(), z.string()])),
    expected: z.record(z.string(), z.number()),
    tolerance: z.number(),
  }),
);

/** Both directions of every edge are given: walked as directed, the graph is the undirected one. */
export function bothWays(edges: readonly Edge[]): Edge[] {
  return edges.flatMap((edge) => [edge, { ...edge, from: edge.to, to: edge.from }]);
}

/** A case of the networkx test suite. */
export function networkxAnswer(id: string) {
  const all = answers.parse(JSON.parse(readFileSync(new URL('networkx_answers/answers.json', PIECES), 'utf8')));
  const found = all.find((each) => each.id === id);
  if (!found) throw new Error(`there is no answer ${id} under seeds/pieces/networkx_answers`);
  const edges = found.edges.map(([from, to]) => ({ from, to }));
  return { ...found, edges, nodes: Object.keys(found.expected) };
}

/** A validation graph of LDBC Graphalytics; of undirected ones every edge is listed at both ends. */
export function graphalytics(input: string): PlainGraph {
  const rows = rowsOf(input);
  return {
    nodes: rows.map(([id]) => id!),
    edges: rows.flatMap(([id, ...targets]) => targets.map((to) => ({ from: id!, to }))),
  };
}

/** By node: what is expected of it, as text. */
export function graphalyticsAnswer(output: string): Map<string, string> {
  return new Map(rowsOf(output).map(([id, value]) => [id!, value!]));
}

function rowsOf(path: string): string[][] {
  const lines = readFileSync(new URL(`ldbc_graphalytics/${path}`, PIECES), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => line.trim().split(/\s+/));
}
