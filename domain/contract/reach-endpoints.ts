// The calls about persons: who decides, how well we get to them, and what would change it.
import { decisionMakersAnswer, decisionMakersQuery } from './decision-makers.ts';
import { always, type Endpoint, endpoint, id, writing } from './endpoint.ts';
import { hangingList, hangingQuery } from './hanging.ts';
import { powerMapAnswer, powerMapQuery } from './power-map.ts';
import { reachAnswer, reachQuery, whatIfAnswer, whatIfBody, whatIfQuery } from './reach.ts';
import { reachFactsAnswer, reachFactsQuery } from './reach-facts.ts';
import { routesAnswer, routesQuery } from './routes.ts';

export const REACH_ENDPOINTS = {
  reach: endpoint({
    name: 'reach',
    method: 'get',
    path: '/api/v1/deals/{id}/reach',
    tag: 'reach',
    summary:
      'How well we get to the persons who decide a deal: reach with its range, routes, who it hangs on, whom to meet next, who is against us.',
    params: id,
    query: reachQuery,
    answer: reachAnswer,
    errors: [...always, 'fact-not-found', 'too-many'],
  }),
  reachFacts: endpoint({
    name: 'reachFacts',
    method: 'get',
    path: '/api/v1/deals/{id}/reach-facts',
    tag: 'reach',
    summary: 'The facts the reach of a deal is computed from, for whoever computes it by himself.',
    params: id,
    query: reachFactsQuery,
    answer: reachFactsAnswer,
    errors: [...always, 'fact-not-found', 'too-many'],
  }),
  whatIf: endpoint({
    name: 'whatIf',
    method: 'post',
    path: '/api/v1/deals/{id}/what-if',
    tag: 'reach',
    summary: 'Reach before and after changes that are only tried: nothing is written.',
    params: id,
    query: whatIfQuery,
    body: whatIfBody,
    answer: whatIfAnswer,
    errors: [...writing, 'fact-not-found', 'edit-refused', 'too-many', 'unknown-template'],
  }),
  routes: endpoint({
    name: 'routes',
    method: 'get',
    path: '/api/v1/routes',
    tag: 'reach',
    summary: 'The best routes to a person, from all of our colleagues or from one.',
    query: routesQuery,
    answer: routesAnswer,
    errors: [...always, 'fact-not-found', 'too-many'],
  }),
  powerMap: endpoint({
    name: 'powerMap',
    method: 'get',
    path: '/api/v1/accounts/{id}/power-map',
    tag: 'reach',
    summary: 'Seats, who holds them, reporting, influence and conflict lines, formal and informal standing.',
    params: id,
    query: powerMapQuery,
    answer: powerMapAnswer,
    errors: [...always, 'fact-not-found', 'too-many'],
  }),
  groupDecisionMakers: endpoint({
    name: 'groupDecisionMakers',
    method: 'get',
    path: '/api/v1/groups/{id}/decision-makers',
    tag: 'reach',
    summary: 'The audit of a group: its decision makers, who of ours covers them and how well; the worst first.',
    params: id,
    query: decisionMakersQuery,
    answer: decisionMakersAnswer,
    errors: [...always, 'fact-not-found', 'invalid-cursor', 'too-many'],
  }),
  decisionMakers: endpoint({
    name: 'decisionMakers',
    method: 'get',
    path: '/api/v1/decision-makers',
    tag: 'reach',
    summary: 'The same audit over the whole portfolio.',
    query: decisionMakersQuery,
    answer: decisionMakersAnswer,
    errors: [...always, 'invalid-cursor', 'too-many'],
  }),
  groupHanging: endpoint({
    name: 'groupHanging',
    method: 'get',
    path: '/api/v1/groups/{id}/hanging',
    tag: 'reach',
    summary:
      'On whom, theirs or ours, key persons of the open deals of a group hang, with what these are worth; most money first.',
    params: id,
    query: hangingQuery,
    answer: hangingList,
    errors: [...always, 'fact-not-found', 'invalid-cursor', 'too-many'],
  }),
  accountHanging: endpoint({
    name: 'accountHanging',
    method: 'get',
    path: '/api/v1/accounts/{id}/hanging',
    tag: 'reach',
    summary: 'The same over the open deals of one account alone.',
    params: id,
    query: hangingQuery,
    answer: hangingList,
    errors: [...always, 'fact-not-found', 'invalid-cursor', 'too-many'],
  }),
} as const satisfies Record<string, Endpoint>;
