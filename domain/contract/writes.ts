import { z } from 'zod';
import { zoneRange } from './c139-parts.ts';
import { namesOf, range } from './reach-parts.ts';

const after = {
  /** The groups do not know of this write yet: they are still being derived, and will by themselves. */
  groupsPending: z.boolean(),
  /** Send back as `Meridian-Bookmark` to read your own write from any server. */
  bookmark: z.string(),
};

const shift = { before: range.nullable(), after: range.nullable() };
/** What a write moved in open deals, the largest amount first; null where a chain has no power or the person is not in it. */
export const movedReach = z.object({
  deals: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      chainReach: z.object(shift),
      /** Of the chain, by id: whose reach moved. */
      persons: z.array(z.object({ id: z.string(), ...shift })),
      /** Null where C139 did not move. */
      c139: z
        .object({
          score: z.object({ before: z.number().nullable(), after: z.number().nullable() }),
          zone: z.object({ before: zoneRange.nullable(), after: zoneRange.nullable() }),
          label: z.object({ before: z.string(), after: z.string() }),
          /** Confirmed items that the write contradicts. */
          doubted: z.array(z.object({ template: z.string(), item: z.string() })),
        })
        .nullable(),
    }),
  ),
  /** Deals that may have moved, too, and were not computed because of their number. */
  notComputed: z.number().int(),
  ...namesOf,
});
export type MovedReach = z.infer<typeof movedReach>;

/** `moved=1`: the answer tells what the write moved. */
export const writeQuery = z.object({ moved: z.enum(['0', '1']).optional() });
/** `revision` of the record as it was read: another one since refuses the write. */
export const rewriteQuery = writeQuery.extend({ revision: z.coerce.number().int().optional() });

/** What every write answers: the record as stored, the revision that undoes it, and the token that lets any server read it. */
export const writeAnswer = z.object({
  kind: z.string(),
  id: z.string(),
  outcome: z.enum(['created', 'updated', 'unchanged', 'removed']),
  record: z.record(z.string(), z.unknown()).nullable(),
  revision: z.number().int(),
  /** Where it was asked for, and where the people around are few enough to tell. */
  moved: movedReach.optional(),
  ...after,
});
export type WriteAnswer = z.infer<typeof writeAnswer>;

export const undoAnswer = z.object({
  revision: z.number().int(),
  undid: z.number().int(),
  facts: z.array(z.object({ kind: z.string(), id: z.string() })),
  ...after,
});

/** What the interface needs to know before it draws anything. */
export const statusAnswer = z.object({
  version: z.string(),
  store: z.string(),
  today: z.string(),
  revision: z.number().int(),
  empty: z.boolean(),
  counts: z.object({
    accounts: z.number().int(),
    people: z.number().int(),
    deals: z.number().int(),
    groups: z.number().int(),
  }),
  /** The demonstration, while it is there; `state` tells whether it is still being put in. */
  demonstration: z.object({ importId: z.string(), state: z.string(), groupId: z.string().nullable() }).nullable(),
});
export type StatusAnswer = z.infer<typeof statusAnswer>;
