// Every call of the API, once: the routes, the OpenAPI document and the screens are made from this list.
import { z } from 'zod';
import { columnMeta } from '../facts/column.ts';
import { FACT_KINDS, type FactKind } from '../facts/kind.ts';
import { FACTS } from '../facts/registry.ts';
import {
  accountAnswer,
  factListQuery,
  historyAnswer,
  names,
  ownersAnswer,
  personExtras,
  recordStamps,
  stakesAnswer,
} from './accounts.ts';
import { asOfQuery, explainQuery, factKey, listOfRows, listQuery } from './common.ts';
import type { ErrorCode } from './errors.ts';
import { countsBody, neighbourCounts, neighboursAnswer, neighboursBody, searchAnswer, searchQuery } from './explore.ts';
import { coverageAnswer, coverageQuery, groupAnswer, portfolioAnswer, portfolioQuery } from './groups.ts';
import { importAnswer, importRow, PRESETS } from './imports.ts';
import { statusAnswer, undoAnswer, writeAnswer } from './writes.ts';

export interface Endpoint {
  name: string;
  method: 'get' | 'post' | 'patch' | 'delete' | 'put';
  /** OpenAPI form, `{id}` for a parameter. */
  path: string;
  summary: string;
  tag: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Media type of the body when it is not JSON. */
  bodyType?: 'multipart/form-data';
  /** Answer as JSON; absent for streams and files. */
  answer?: z.ZodType;
  answerType?: 'text/event-stream' | 'text/csv' | 'application/zip';
  status?: number;
  errors: readonly ErrorCode[];
}

const always = [
  'invalid-request',
  'invalid-bookmark',
  'host-not-allowed',
  'database-unavailable',
  'too-slow',
  'internal',
] as const;
const writing = [...always, 'origin-not-allowed', 'too-large'] as const;

function endpoint<const E extends Endpoint>(definition: E): E {
  return definition;
}

const id = z.object({ id: factKey });
const importId = z.object({ id: z.string().min(1).max(64) });
const provenanceHint = 'Give `source`, `observedOn`, `confidence`, `evidence` and `by` with it where you know them.';

export const ENDPOINTS = {
  status: endpoint({
    name: 'status',
    method: 'get',
    path: '/api/v1/status',
    tag: 'system',
    summary: 'What is stored, as of which day, and whether the demonstration is there.',
    answer: statusAnswer,
    errors: always,
  }),
  groups: endpoint({
    name: 'groups',
    method: 'get',
    path: '/api/v1/groups',
    tag: 'groups',
    summary: 'The portfolio: every group with its coverage.',
    query: portfolioQuery,
    answer: portfolioAnswer,
    errors: [...always, 'invalid-cursor'],
  }),
  group: endpoint({
    name: 'group',
    method: 'get',
    path: '/api/v1/accounts/{id}/group',
    tag: 'groups',
    summary: 'The group an account belongs to: root, members, lines, affiliates, controllers, problems.',
    params: id,
    query: explainQuery,
    answer: groupAnswer,
    errors: [...always, 'fact-not-found', 'too-many'],
  }),
  coverage: endpoint({
    name: 'coverage',
    method: 'get',
    path: '/api/v1/groups/{id}/coverage',
    tag: 'groups',
    summary: 'How far a group is covered, per level and weighting, with the uncovered entities and the nearest way in.',
    params: id,
    query: coverageQuery,
    answer: coverageAnswer,
    errors: [...always, 'fact-not-found', 'too-many'],
  }),
  account: endpoint({
    name: 'account',
    method: 'get',
    path: '/api/v1/accounts/{id}',
    tag: 'accounts',
    summary: 'An account with its stated facts, their source and date.',
    params: id,
    query: explainQuery,
    answer: accountAnswer,
    errors: [...always, 'fact-not-found'],
  }),
  stakes: endpoint({
    name: 'stakes',
    method: 'get',
    path: '/api/v1/accounts/{id}/stakes',
    tag: 'accounts',
    summary: 'What an account or person owns, through all chains: effective stake and control; `only` answers one row.',
    params: id,
    query: explainQuery.extend({ only: factKey.optional() }),
    answer: stakesAnswer,
    errors: [...always, 'fact-not-found', 'too-many'],
  }),
  owners: endpoint({
    name: 'owners',
    method: 'get',
    path: '/api/v1/accounts/{id}/owners',
    tag: 'accounts',
    summary: 'Who owns an account, through all chains, and its ultimate controllers; `only` answers one row.',
    params: id,
    query: explainQuery.extend({ only: factKey.optional() }),
    answer: ownersAnswer,
    errors: [...always, 'fact-not-found', 'too-many'],
  }),
  search: endpoint({
    name: 'search',
    method: 'get',
    path: '/api/v1/search',
    tag: 'explore',
    summary: 'Accounts, people and deals by name, alias, id or title; Chinese names by pinyin too.',
    query: searchQuery,
    answer: searchAnswer,
    errors: always,
  }),
  neighbourCounts: endpoint({
    name: 'neighbourCounts',
    method: 'post',
    path: '/api/v1/explore/counts',
    tag: 'explore',
    summary: 'How many neighbours of which type the given nodes have; reads only.',
    body: countsBody,
    answer: neighbourCounts,
    errors: [...writing],
  }),
  neighbours: endpoint({
    name: 'neighbours',
    method: 'post',
    path: '/api/v1/explore/neighbours',
    tag: 'explore',
    summary: 'The next neighbours of one node that are not shown yet, in stable order; reads only.',
    body: neighboursBody,
    answer: neighboursAnswer,
    errors: [...writing, 'fact-not-found'],
  }),
  importStart: endpoint({
    name: 'importStart',
    method: 'post',
    path: '/api/v1/imports',
    tag: 'imports',
    summary: 'Import files: multipart fields `files` (one or more, zip allowed), `preset`, `dryRun`.',
    bodyType: 'multipart/form-data',
    body: z.object({
      files: z.array(z.string()),
      preset: z.enum(PRESETS).optional(),
      dryRun: z.enum(['0', '1', 'true', 'false']).optional(),
    }),
    answer: importAnswer,
    status: 202,
    errors: [...writing, 'unknown-preset', 'unrecognised-files'],
  }),
  imports: endpoint({
    name: 'imports',
    method: 'get',
    path: '/api/v1/imports',
    tag: 'imports',
    summary: 'Imports, newest first.',
    query: listQuery,
    answer: listOfRows(importRow),
    errors: [...always, 'invalid-cursor'],
  }),
  importTemplate: endpoint({
    name: 'importTemplate',
    method: 'get',
    path: '/api/v1/imports/template',
    tag: 'imports',
    summary: 'A zip with an empty file of every kind of the CSV bundle.',
    answerType: 'application/zip',
    errors: always,
  }),
  import: endpoint({
    name: 'import',
    method: 'get',
    path: '/api/v1/imports/{id}',
    tag: 'imports',
    summary: 'One import: state, counts, progress, every error and warning.',
    params: importId,
    answer: importAnswer,
    errors: [...always, 'import-not-found'],
  }),
  importEvents: endpoint({
    name: 'importEvents',
    method: 'get',
    path: '/api/v1/imports/{id}/events',
    tag: 'imports',
    summary:
      'Progress as server-sent events named `progress` and, once, `ended`; the data is the row of the import list.',
    params: importId,
    answerType: 'text/event-stream',
    errors: [...always, 'import-not-found'],
  }),
  importRejected: endpoint({
    name: 'importRejected',
    method: 'get',
    path: '/api/v1/imports/{id}/rejected',
    tag: 'imports',
    summary: 'The rejected rows with their reasons, to be corrected and imported again: a CSV, or a zip of several.',
    params: importId,
    answerType: 'text/csv',
    errors: [...always, 'import-not-found'],
  }),
  importUndo: endpoint({
    name: 'importUndo',
    method: 'post',
    path: '/api/v1/imports/{id}/undo',
    tag: 'imports',
    summary: 'Undo a whole import; records changed since are kept and listed. For the demonstration: clear it.',
    params: importId,
    answer: importAnswer,
    status: 202,
    errors: [...writing, 'import-not-found', 'import-busy'],
  }),
  importCancel: endpoint({
    name: 'importCancel',
    method: 'post',
    path: '/api/v1/imports/{id}/cancel',
    tag: 'imports',
    summary: 'Stop an import; what was written stays and can be undone.',
    params: importId,
    answer: importAnswer,
    errors: [...writing, 'import-not-found', 'import-busy'],
  }),
  importRun: endpoint({
    name: 'importRun',
    method: 'post',
    path: '/api/v1/imports/{id}/run',
    tag: 'imports',
    summary: 'Import for real what a dry run has checked, without sending the files again.',
    params: importId,
    answer: importAnswer,
    status: 202,
    errors: [...writing, 'import-not-found', 'import-busy'],
  }),
  demonstration: endpoint({
    name: 'demonstration',
    method: 'post',
    path: '/api/v1/demonstration',
    tag: 'imports',
    summary: 'Put the demonstration in, into an instance that does not have it.',
    answer: importAnswer,
    status: 202,
    errors: [...writing, 'import-busy'],
  }),
  duplicates: endpoint({
    name: 'duplicates',
    method: 'get',
    path: '/api/v1/duplicates',
    tag: 'accounts',
    summary:
      'Accounts that may be the same one (equal uscc, lei, or normalised name and country): suggestions, never merged.',
    query: listQuery,
    answer: listOfRows(
      z.object({
        /** What they have in common: the name but for spelling and legal form, in one country or without one; or a registered number. */
        reason: z.enum(['name', 'uscc', 'lei']),
        name: z.string(),
        country: z.string().nullable(),
        /** The first hundred; `count` says how many there are. */
        accounts: z.array(z.object({ id: z.string(), name: z.string() })),
        count: z.number().int(),
      }),
    ),
    errors: [...always, 'invalid-cursor'],
  }),
  changes: endpoint({
    name: 'changes',
    method: 'get',
    path: '/api/v1/changes',
    tag: 'history',
    summary:
      'What changed, newest first; with `kind` and `id` for one record, with `accountId` for an account and what hangs on it.',
    query: listQuery.extend({
      kind: z.enum(FACT_KINDS).optional(),
      id: factKey.optional(),
      accountId: factKey.optional(),
    }),
    answer: historyAnswer,
    errors: [...always, 'invalid-cursor'],
  }),
  undo: endpoint({
    name: 'undo',
    method: 'post',
    path: '/api/v1/changes/{revision}/undo',
    tag: 'history',
    summary: 'Undo what one revision changed.',
    params: z.object({ revision: z.coerce.number().int().min(1) }),
    answer: undoAnswer,
    errors: [...writing, 'fact-not-found', 'cannot-undo'],
  }),
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof ENDPOINTS;

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
      query: z.object({ revision: z.coerce.number().int().optional() }),
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
      query: z.object({ revision: z.coerce.number().int().optional() }),
      answer: writeAnswer,
      errors: [...writing, 'fact-not-found', 'fact-in-use', 'revision-conflict'],
    }),
  };
}
