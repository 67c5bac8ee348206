// The calls of the API, each once: routes, OpenAPI document and screens are made from this list, and from fact-endpoints.ts for every kind of fact.
import { z } from 'zod';
import { FACT_KINDS } from '../facts/kind.ts';
import { accountAnswer, historyAnswer, ownersAnswer, stakesAnswer } from './accounts.ts';
import { C139_ENDPOINTS } from './c139-endpoints.ts';
import { explainQuery, factKey, listOfRows, listQuery } from './common.ts';
import { always, type Endpoint, endpoint, id, writing } from './endpoint.ts';
import { countsBody, neighbourCounts, neighboursAnswer, neighboursBody, searchAnswer, searchQuery } from './explore.ts';
import { coverageAnswer, coverageQuery, groupAnswer, portfolioAnswer, portfolioQuery } from './groups.ts';
import { IMPORT_ENDPOINTS } from './import-endpoints.ts';
import { PEOPLE_ENDPOINTS } from './people-endpoints.ts';
import { REACH_ENDPOINTS } from './reach-endpoints.ts';
import { SCORE_ENDPOINTS } from './score-endpoints.ts';
import { SIGNAL_ENDPOINTS } from './signals-endpoints.ts';
import { SUGGESTION_ENDPOINTS } from './suggestions.ts';
import { WHITE_SPACE_ENDPOINTS } from './white-space-endpoints.ts';
import { statusAnswer, undoAnswer } from './writes.ts';

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
  ...REACH_ENDPOINTS,
  ...C139_ENDPOINTS,
  ...SCORE_ENDPOINTS,
  ...PEOPLE_ENDPOINTS,
  ...IMPORT_ENDPOINTS,
  ...SUGGESTION_ENDPOINTS,
  ...SIGNAL_ENDPOINTS,
  ...WHITE_SPACE_ENDPOINTS,
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
      'What changed, newest first; with `kind` and `id` for one record, with `accountId` or `personId` for an account or a person and what hangs on it.',
    query: listQuery.extend({
      kind: z.enum(FACT_KINDS).optional(),
      id: factKey.optional(),
      accountId: factKey.optional(),
      personId: factKey.optional(),
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
