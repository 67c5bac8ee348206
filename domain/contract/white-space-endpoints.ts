// The calls about white space.
import { always, type Endpoint, endpoint, id, writing } from './endpoint.ts';
import {
  whiteSpaceAnswer,
  whiteSpaceDealAnswer,
  whiteSpaceDealBody,
  whiteSpaceListAnswer,
  whiteSpaceListQuery,
  whiteSpaceQuery,
  whiteSpaceTableQuery,
} from './white-space.ts';

export const WHITE_SPACE_ENDPOINTS = {
  whiteSpace: endpoint({
    name: 'whiteSpace',
    method: 'get',
    path: '/api/v1/groups/{id}/white-space',
    tag: 'white-space',
    summary:
      'Every product at every member of a group: state, worth, fit, reach; what to sell next by expected value x reach, and what has no way in. `cell` opens one whole: `accountId~productId`.',
    params: id,
    query: whiteSpaceQuery,
    answer: whiteSpaceAnswer,
    errors: [...always, 'fact-not-found', 'too-many'],
  }),
  whiteSpaceDeal: endpoint({
    name: 'whiteSpaceDeal',
    method: 'post',
    path: '/api/v1/groups/{id}/white-space/deal',
    tag: 'white-space',
    summary:
      'Make a cell an open deal that sells the product there, opened today, worth what is stated unless told otherwise. Undo the revision to take it back.',
    params: id,
    body: whiteSpaceDealBody,
    answer: whiteSpaceDealAnswer,
    status: 201,
    errors: [...writing, 'fact-not-found', 'dangling-reference', 'no-white-space', 'too-many'],
  }),
  whiteSpaceList: endpoint({
    name: 'whiteSpaceList',
    method: 'get',
    path: '/api/v1/white-space',
    tag: 'white-space',
    summary:
      'White space of all accounts: what to sell next, what has no way in, or what is of unknown worth; by group, colleague, product, family or industry.',
    query: whiteSpaceListQuery,
    answer: whiteSpaceListAnswer,
    errors: [...always, 'invalid-cursor', 'too-many'],
  }),
  whiteSpaceTable: endpoint({
    name: 'whiteSpaceTable',
    method: 'get',
    path: '/api/v1/white-space.csv',
    tag: 'white-space',
    summary: 'The same list as CSV.',
    query: whiteSpaceTableQuery,
    answerType: 'text/csv',
    errors: [...always, 'too-many'],
  }),
} as const satisfies Record<string, Endpoint>;
