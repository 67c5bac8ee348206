// The five calls that every kind of fact has.
import { z } from 'zod';
import { columnMeta } from '../facts/column.ts';
import type { FactKind } from '../facts/kind.ts';
import { FACTS } from '../facts/registry.ts';
import { factListQuery, names, personExtras, recordStamps } from './accounts.ts';
import { asOfQuery, listOfRows } from './common.ts';
import { always, endpoint, id, writing } from './endpoint.ts';
import { rewriteQuery, writeAnswer, writeQuery } from './writes.ts';

const provenanceHint = 'Give `source`, `observedOn`, `confidence`, `evidence` and `by` with it where you know them.';

/** The calls every kind of fact has: list, read, create, change, remove. */
export function factEndpoints(kind: FactKind) {
  const { collection } = FACTS[kind];
  const record: z.ZodObject = FACTS[kind].record;
  const path = `/api/v1/${collection}`;
  const stored = record.extend(recordStamps.shape);
  const shape: Record<string, z.ZodType> = FACTS[kind].record.shape;
  // What may be unknown may be left out, and an id is generated; any other required column has to be there.
  const given = Object.fromEntries(
    Object.entries(shape).map(([column, schema]) => [
      column,
      column === 'id' || !columnMeta(schema).required ? schema.optional() : schema,
    ]),
  );
  return {
    list: endpoint({
      name: `${kind}List`,
      method: 'get',
      path,
      tag: 'facts',
      summary: `The ${collection}, by id.`,
      query: factListQuery,
      answer: listOfRows(stored).extend({ names, namesEn: names }),
      errors: [...always, 'invalid-cursor'],
    }),
    read: endpoint({
      name: `${kind}Read`,
      method: 'get',
      path: `${path}/{id}`,
      tag: 'facts',
      summary: `One of the ${collection}.`,
      params: id,
      query: asOfQuery,
      answer: stored.extend({ names, namesEn: names, ...(kind === 'person' ? personExtras.shape : {}) }),
      errors: [...always, 'fact-not-found'],
    }),
    create: endpoint({
      name: `${kind}Create`,
      method: 'post',
      path,
      tag: 'facts',
      summary: `Create one of the ${collection}. ${provenanceHint}`,
      query: writeQuery,
      body: z.strictObject(given),
      answer: writeAnswer,
      status: 201,
      errors: [...writing, 'fact-exists', 'dangling-reference'],
    }),
    change: endpoint({
      name: `${kind}Change`,
      method: 'patch',
      path: `${path}/{id}`,
      tag: 'facts',
      summary: `Change one of the ${collection}: columns left out stay as they are, null makes unknown. ${provenanceHint}`,
      params: id,
      query: rewriteQuery,
      body: z.strictObject(record.partial().shape),
      answer: writeAnswer,
      errors: [...writing, 'fact-not-found', 'identity-changed', 'dangling-reference', 'revision-conflict'],
    }),
    remove: endpoint({
      name: `${kind}Remove`,
      method: 'delete',
      path: `${path}/{id}`,
      tag: 'facts',
      summary: `Remove one of the ${collection}; its last state stays in the history and can be brought back.`,
      params: id,
      query: rewriteQuery,
      answer: writeAnswer,
      errors: [...writing, 'fact-not-found', 'fact-in-use', 'revision-conflict'],
    }),
  };
}
