// The explore view: count, list, draw. Everything is bounded, and every answer says what it left out.
import type { z } from 'zod';
import { MeridianError } from '../../../domain/contract/errors.ts';
import {
  type countsBody,
  LINE_KINDS,
  type NeighboursAnswer,
  type NodeKind,
  type neighboursBody,
} from '../../../domain/contract/explore.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import { describeLine, describeNode } from './describe.ts';
import { exploreCounts, exploreLines, exploreNeighbourCount, exploreNeighbours, exploreNodes } from './statements.ts';

type NodeRef = { kind: NodeKind; id: string };

function byKind(nodes: readonly NodeRef[]): Record<string, string[]> {
  const grouped: Record<string, string[]> = {};
  for (const { kind, id } of nodes) {
    const ids = grouped[kind] ?? [];
    ids.push(id);
    grouped[kind] = ids;
  }
  return grouped;
}
function sight(asking: Asking) {
  return { all: asking.viewer.all, sees: [...asking.viewer.sees] };
}

export async function countNeighbours(app: App, asking: Asking, body: z.output<typeof countsBody>) {
  const rows = await app.graph.read(asking, exploreCounts, {
    nodes: byKind(body.nodes),
    types: [...LINE_KINDS],
    ...sight(asking),
  });
  const counted = new Map<
    string,
    { type: (typeof rows)[number]['type']; direction: 'in' | 'out'; kind: NodeKind; count: number }[]
  >();
  for (const row of rows) {
    if (row.neighbour === null) continue;
    const key = `${row.kind} ${row.id}`;
    const list = counted.get(key) ?? [];
    list.push({ type: row.type, direction: row.outgoing ? 'out' : 'in', kind: row.neighbour, count: row.count });
    counted.set(key, list);
  }
  return { nodes: body.nodes.map((node) => ({ ...node, counts: counted.get(`${node.kind} ${node.id}`) ?? [] })) };
}

/** The next neighbours that are not shown yet. Throws `fact-not-found` for a node that is not stored or not to be seen. */
export async function neighbours(
  app: App,
  asking: Asking,
  body: z.output<typeof neighboursBody>,
): Promise<NeighboursAnswer> {
  const { node, limit } = body;
  return app.graph.readAll(asking, async (tx) => {
    const [self] = await tx.run(exploreNodes, { nodes: byKind([node]), ...sight(asking) });
    if (!self) throw new MeridianError('fact-not-found', node);
    const filter = {
      nodes: byKind([node]),
      types: body.type ? [body.type] : [...LINE_KINDS],
      direction: body.direction ?? null,
      kind: body.kind ?? null,
      q: body.q?.toLowerCase() ?? null,
      shown: byKind([...body.shown, node]),
      ...sight(asking),
    };
    const [count] = await tx.run(exploreNeighbourCount, filter);
    const rows = await tx.run(exploreNeighbours, { ...filter, limit });
    const nodes = rows.flatMap((row) =>
      row.kind ? [describeNode(row.kind, row.id, row.properties, row.holders)] : [],
    );
    const lines = await tx.run(exploreLines, {
      nodes: byKind(nodes),
      types: [...LINE_KINDS],
      canvas: byKind([...nodes, ...body.shown, node]),
      ...sight(asking),
    });
    return {
      node: describeNode(self.kind, self.id, self.properties, self.holders),
      nodes,
      lines: lines.map(describeLine),
      shown: nodes.length,
      total: count?.count ?? 0,
      limit,
    };
  });
}
