import { z } from 'zod';
import { LINE_KINDS, NODE_KINDS } from '../../../domain/contract/explore.ts';
import { statement } from '../../neo4j/statement.ts';

const kind = z.enum(NODE_KINDS);
const byKind = z.record(z.string(), z.array(z.string()));
const properties = z.record(z.string(), z.unknown());
const common = { nodes: byKind, all: z.boolean(), sees: z.array(z.string()) };
const from = { ...common, types: z.array(z.string()) };
const filter = {
  ...from,
  direction: z.enum(['in', 'out']).nullable(),
  kind: kind.nullable(),
  q: z.string().nullable(),
  shown: byKind,
};

export const exploreNodes = statement({
  file: 'explore/nodes',
  mode: 'read',
  params: z.object(common),
  row: z.object({ kind, id: z.string(), properties, holders: z.number() }),
  bound: 'one per node given',
});
export const exploreCounts = statement({
  file: 'explore/counts',
  mode: 'read',
  params: z.object(from),
  row: z.object({
    kind,
    id: z.string(),
    type: z.enum(LINE_KINDS),
    outgoing: z.boolean(),
    neighbour: kind.nullable(),
    count: z.number(),
  }),
  bound: 'types x kinds per node given',
});
export const exploreNeighbours = statement({
  file: 'explore/neighbours',
  mode: 'read',
  params: z.object({ ...filter, limit: z.number().int() }),
  row: z.object({
    kind: kind.nullable(),
    id: z.string(),
    properties,
    label: z.string().nullable(),
    holders: z.number(),
  }),
  bound: 'limit',
});
export const exploreNeighbourCount = statement({
  file: 'explore/neighbour-count',
  mode: 'read',
  params: z.object(filter),
  row: z.object({ count: z.number() }),
  bound: 'one',
});
export const exploreLines = statement({
  file: 'explore/lines',
  mode: 'read',
  params: z.object({ ...from, canvas: byKind }),
  row: z.object({
    type: z.enum(LINE_KINDS),
    fromKind: kind,
    from: z.string(),
    toKind: kind,
    to: z.string(),
    properties,
  }),
  bound: 'lines among the nodes on one canvas, 3,000 at most',
});
