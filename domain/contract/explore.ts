import { z } from 'zod';
import { factKey, listQuery } from './common.ts';

export const NODE_KINDS = [
  'account',
  'person',
  'seat',
  'colleague',
  'deal',
  'product',
  'order',
  'interaction',
  'competitor',
  'contract',
  'event',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** Relationship types a neighbour can be reached by, as in the graph. */
export const LINE_KINDS = [
  'OWNS',
  'IN',
  'REPORTS_TO',
  'HOLDS',
  'INFLUENCES',
  'CONFLICTS_WITH',
  'DECIDES_IN',
  'COMPETES_IN',
  'FOR',
  'SELLS',
  'WORKS_ON',
  'MANAGES',
  'TOOK_PART',
  'ABOUT',
  'BY',
  'OF',
  'POTENTIAL_FOR',
  'TIED_TO',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** 50 at a time, 500 at most, as people can follow; above 1,000 neighbours of one type the interface asks for a filter first. */
export const EXPAND_LIMIT = { standard: 50, most: 500, filterAbove: 1000 } as const;

export const exploreNode = z.object({
  id: z.string(),
  kind: z.enum(NODE_KINDS),
  label: z.string(),
  nameEn: z.string().nullable(),
  sub: z.string().nullable(),
  /** account: company, branch ...; seat: vacant, ended; person: left. */
  state: z.string().nullable(),
});
export type ExploreNode = z.infer<typeof exploreNode>;

export const exploreLine = z.object({
  id: z.string(),
  type: z.enum(LINE_KINDS),
  from: z.string(),
  fromKind: z.enum(NODE_KINDS),
  to: z.string(),
  toKind: z.enum(NODE_KINDS),
  label: z.string().nullable(),
  confidence: z.string().nullable(),
});
export type ExploreLine = z.infer<typeof exploreLine>;

export const neighbourCounts = z.object({
  nodes: z.array(
    z.object({
      kind: z.enum(NODE_KINDS),
      id: z.string(),
      counts: z.array(
        z.object({
          type: z.enum(LINE_KINDS),
          direction: z.enum(['in', 'out']),
          kind: z.enum(NODE_KINDS),
          count: z.number().int(),
        }),
      ),
    }),
  ),
});

const nodeRef = z.object({ kind: z.enum(NODE_KINDS), id: factKey });
/** Neighbour counts by type for all nodes on screen in one call; 3,000 nodes are the most a canvas draws. */
export const countsBody = z.object({ nodes: z.array(nodeRef).min(1).max(3000) });

export const neighboursBody = z.object({
  node: nodeRef,
  type: z.enum(LINE_KINDS).optional(),
  direction: z.enum(['in', 'out']).optional(),
  kind: z.enum(NODE_KINDS).optional(),
  q: z.string().max(200).optional(),
  /** Nodes that are shown already and therefore left out. */
  shown: z.array(nodeRef).max(3000).default([]),
  limit: z.number().int().min(1).max(EXPAND_LIMIT.most).default(EXPAND_LIMIT.standard),
});
/** `nodes` in stable order, with the lines that join them to the node and to what is shown already. */
export const neighboursAnswer = z.object({
  node: exploreNode,
  nodes: z.array(exploreNode),
  lines: z.array(exploreLine),
  shown: z.number().int(),
  total: z.number().int(),
  limit: z.number().int(),
});
export type NeighboursAnswer = z.infer<typeof neighboursAnswer>;

export const searchQuery = listQuery.pick({ limit: true }).extend({ q: z.string().min(1).max(200) });
export const searchAnswer = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['account', 'person', 'deal']),
      name: z.string(),
      nameEn: z.string().nullable(),
      sub: z.string().nullable(),
      /** The account a person sits in or a deal is for. */
      accountId: z.string().nullable(),
    }),
  ),
  total: z.number().int(),
  limit: z.number().int(),
});
