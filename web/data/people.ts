// What the screens ask about persons: routes to them, who covers them, what hangs on them.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { LIST_LIMIT } from '../../domain/contract/common.ts';
import type { Narrowing } from '../../domain/reach/narrowed.ts';
import { call } from './call.ts';

export interface RoutesChoice {
  to: string;
  from?: string | undefined;
  deal?: string | undefined;
  lines?: Narrowing['lines'] | undefined;
  through?: number | undefined;
}

/** The routes to a person with their ledgers. */
export function routes(choice: RoutesChoice, asOf: string | undefined) {
  const query = { ...choice, asOf, explain: '1' };
  return queryOptions({
    queryKey: ['routes', query],
    queryFn: ({ signal }) => call('routes', { query, signal }),
  });
}

const PAGE = 500;
/** Decision makers read at most: beyond that an audit is made group by group. */
export const AUDIT_MOST = 5_000;

/** The audit page by page, of one group or of the whole portfolio; the screen asks on until it has all, or `AUDIT_MOST`. */
export function decisionMakers(groupId: string | null, asOf: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['decisionMakers', groupId, asOf],
    queryFn: ({ signal, pageParam }) => {
      const query = { asOf, limit: PAGE, cursor: pageParam };
      return groupId === null
        ? call('decisionMakers', { query, signal })
        : call('groupDecisionMakers', { params: { id: groupId }, query, signal });
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last, pages) => (pages.length * PAGE < AUDIT_MOST ? last.next : undefined),
  });
}

/** The first few of the audit of the portfolio: the worst. */
export function worstDecisionMakers(asOf: string | undefined, limit: number) {
  return queryOptions({
    queryKey: ['decisionMakers', 'worst', asOf, limit],
    queryFn: ({ signal }) => call('decisionMakers', { query: { asOf, limit }, signal }),
  });
}

export function personTies(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['personTies', id, asOf],
    queryFn: ({ signal }) => call('personTies', { params: { id }, query: { asOf, explain: '1' }, signal }),
  });
}

export function personDecisions(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['personDecisions', id, asOf],
    queryFn: ({ signal }) => call('personDecisions', { params: { id }, query: { asOf }, signal }),
    placeholderData: keepPreviousData,
  });
}

export function personInfluences(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['personInfluences', id, asOf],
    queryFn: ({ signal }) => call('personInfluences', { params: { id }, query: { asOf }, signal }),
  });
}

/** Interactions read at once; older ones on request. */
const INTERACTIONS_AT_ONCE = 50;

export function personInteractions(id: string, asOf: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['personInteractions', id, asOf],
    queryFn: ({ signal, pageParam }) =>
      call('personInteractions', {
        params: { id },
        query: { asOf, limit: INTERACTIONS_AT_ONCE, cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
  });
}

export function hanging(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['hanging', id, asOf],
    queryFn: ({ signal }) => call('hanging', { params: { id }, query: { asOf }, signal }),
  });
}

/** The rows worth most of an account or a group, as many as one call gives. */
export function hangingIn(of: 'group' | 'account', id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['hanging', of, id, asOf],
    queryFn: ({ signal }) =>
      call(of === 'group' ? 'groupHanging' : 'accountHanging', {
        params: { id },
        query: { asOf, limit: LIST_LIMIT.most },
        signal,
      }),
  });
}

export function handOver(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['handOver', id, asOf],
    queryFn: ({ signal }) => call('handOver', { params: { id }, query: { asOf }, signal }),
  });
}
