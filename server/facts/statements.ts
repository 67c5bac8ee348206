// The statements of cypher/facts: the same few per kind, found by the kind's shape.
import { z } from 'zod';
import { FACT_KINDS, type FactKind } from '../../domain/facts/kind.ts';
import { statement } from '../neo4j/statement.ts';
import { SHAPES } from './shape.ts';

const ids = z.object({ ids: z.array(z.string()) });
const rows = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });
const written = z.object({ written: z.number() });
const idRow = z.object({ id: z.string() });
const countRow = z.object({ count: z.number() });

function write(kind: FactKind, name: string) {
  return statement({ file: `facts/${kind}/${name}`, mode: 'write', params: rows, row: written, bound: 'one' });
}
function removeOf(kind: FactKind, name: string) {
  return statement({ file: `facts/${kind}/${name}`, mode: 'write', params: ids, row: written, bound: 'one' });
}
function suffix(variant: string): string {
  return variant ? `-${variant}` : '';
}

function statementsOf(kind: FactKind) {
  const shape = SHAPES[kind];
  const creates = shape.form === 'line' ? shape.variants.create : [''];
  const changes = shape.form === 'line' ? shape.variants.change : [''];
  const links = shape.form === 'node' ? Object.keys(shape.links) : [];
  return {
    find: statement({
      file: `facts/${kind}/find`,
      mode: 'read',
      params: ids,
      row: z.object({
        id: z.string(),
        stored: z.record(z.string(), z.unknown()),
        links: z.record(z.string(), z.array(z.string())),
      }),
      bound: 'one row per id',
    }),
    create: Object.fromEntries(creates.map((v) => [v, write(kind, `create${suffix(v)}`)])),
    change: Object.fromEntries(changes.map((v) => [v, write(kind, `change${suffix(v)}`)])),
    remove: Object.fromEntries(changes.map((v) => [v, removeOf(kind, `remove${suffix(v)}`)])),
    link: Object.fromEntries(links.map((column) => [column, write(kind, `link-${column}`)])),
    unlink: Object.fromEntries(links.map((column) => [column, write(kind, `unlink-${column}`)])),
    uses:
      shape.form === 'node'
        ? statement({
            file: `facts/${kind}/uses`,
            mode: 'read',
            params: z.object({ id: z.string() }),
            row: z.object({ type: z.string(), outgoing: z.boolean(), count: z.number() }),
            bound: 'one row per relationship type',
          })
        : undefined,
    list:
      shape.form === 'node' && shape.listed
        ? {
            ids: statement({
              file: `facts/${kind}/list`,
              mode: 'read',
              params: z.object({ after: z.string(), limit: z.number().int() }),
              row: idRow,
              bound: 'limit',
            }),
            count: statement({
              file: `facts/${kind}/count`,
              mode: 'read',
              params: z.object({}),
              row: countRow,
              bound: 'one',
            }),
          }
        : undefined,
    listOfAccount: shape.listedByAccount
      ? {
          ids: statement({
            file: `facts/${kind}/list-of-account`,
            mode: 'read',
            params: z.object({ accountId: z.string(), after: z.string(), limit: z.number().int() }),
            row: idRow,
            bound: 'limit',
          }),
          count: statement({
            file: `facts/${kind}/count-of-account`,
            mode: 'read',
            params: z.object({ accountId: z.string() }),
            row: countRow,
            bound: 'one',
          }),
        }
      : undefined,
  };
}

type FactStatements = ReturnType<typeof statementsOf>;

export const FACT_STATEMENTS = Object.fromEntries(FACT_KINDS.map((kind) => [kind, statementsOf(kind)])) as Record<
  FactKind,
  FactStatements
>;

export const findHoldsOfPairs = statement({
  file: 'facts/holder/find-of-pairs',
  mode: 'read',
  params: z.object({ pairs: z.array(z.object({ personId: z.string(), seatId: z.string() })) }),
  row: z.object({ personId: z.string(), seatId: z.string(), id: z.string() }),
  bound: 'holds of the pairs given',
});

export const nextRevision = statement({
  file: 'write/next-revision',
  mode: 'write',
  params: z.object({}),
  row: z.object({ revision: z.number() }),
  bound: 'one',
});
export const recordChanges = statement({
  file: 'write/record-changes',
  mode: 'write',
  params: rows.extend({ revision: z.number().int() }),
  row: written,
  bound: 'one',
});
export const groupCount = statement({
  file: 'write/group-count',
  mode: 'read',
  params: z.object({}),
  row: countRow,
  bound: 'one',
});
export const touchGroups = statement({
  file: 'write/touch-groups',
  mode: 'write',
  params: z.object({
    accountIds: z.array(z.string()),
    personIds: z.array(z.string()),
    revision: z.number().int(),
  }),
  row: written,
  bound: 'one',
});
export const touchAllGroups = statement({
  file: 'write/touch-all-groups',
  mode: 'write',
  params: z.object({ revision: z.number().int() }),
  row: written,
  bound: 'one',
});
export const accountsOfDeals = statement({
  file: 'write/accounts-of-deals',
  mode: 'read',
  params: z.object({ dealIds: z.array(z.string()), seatIds: z.array(z.string()) }),
  row: idRow,
  bound: 'one row per account of the deals and seats given',
});
export const recordScoreWork = statement({
  file: 'write/record-score-work',
  mode: 'write',
  params: z.object({ work: z.record(z.string(), z.unknown()) }),
  row: written,
  bound: 'one',
});
export const recordMembershipWork = statement({
  file: 'write/record-membership-work',
  mode: 'write',
  params: z.object({
    accountIds: z.array(z.string()),
    revision: z.number().int(),
    importId: z.string().nullable(),
  }),
  row: written,
  bound: 'one',
});
export const factNames = statement({
  file: 'facts/names',
  mode: 'read',
  params: z.object({ ids: z.record(z.string(), z.array(z.string())) }),
  row: z.object({ kind: z.string(), id: z.string(), name: z.string(), nameEn: z.string().nullable() }),
  bound: 'one per id given',
});
