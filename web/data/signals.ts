// What the signals screens read and write.
import {
  type InfiniteData,
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { z } from 'zod';
import { LIST_LIMIT } from '../../domain/contract/common.ts';
import type { SignalsAnswer, signalBody } from '../../domain/contract/signals.ts';
import type { SignalKind, SignalState } from '../../domain/signals/kinds.ts';
import type { Rule } from '../../domain/signals/rules.ts';
import { call } from './call.ts';

export interface SignalFilter {
  state?: SignalState | 'all' | undefined;
  kind?: SignalKind | undefined;
  colleague?: string | undefined;
  unassigned?: '1' | undefined;
  group?: string | undefined;
  account?: string | undefined;
  deal?: string | undefined;
}

/** Signals page by page, newest first, as they stand today whatever day is shown. */
export function signalPages(filter: SignalFilter) {
  return infiniteQueryOptions({
    queryKey: ['signals', 'pages', filter],
    queryFn: ({ signal, pageParam }) =>
      call('signals', { query: { ...filter, limit: LIST_LIMIT.most, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

/** The newest few of a choice, with how many there are. */
export function someSignals(filter: SignalFilter, limit: number) {
  return queryOptions({
    queryKey: ['signals', 'some', filter, limit],
    queryFn: ({ signal }) => call('signals', { query: { ...filter, limit }, signal }),
  });
}

export function signalTally(filter: Pick<SignalFilter, 'state' | 'group' | 'account' | 'deal'>) {
  return queryOptions({
    queryKey: ['signalTally', filter],
    queryFn: ({ signal }) => call('signalTally', { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });
}

export const signalRules = queryOptions({
  queryKey: ['signalRules'],
  queryFn: ({ signal }) => call('signalRules', { signal }),
});

export function ruleVersions(kind: SignalKind) {
  return queryOptions({
    queryKey: ['signalRuleVersions', kind],
    queryFn: ({ signal }) => call('signalRuleVersions', { params: { kind }, signal }),
  });
}

export const webhookStanding = queryOptions({
  queryKey: ['webhook'],
  queryFn: ({ signal }) => call('webhook', { signal }),
});

export type SignalStep = z.input<typeof signalBody> & { id: string };
type Pages = InfiniteData<SignalsAnswer>;

/**
 * Sets what becomes of a signal. It shows at once, since it can be taken back; where it fails the lists are as they were. The
 * counts follow when the server has answered.
 */
export function useSetSignal() {
  const client = useQueryClient();
  const lists = { queryKey: ['signals', 'pages'] };
  return useMutation({
    mutationFn: ({ id, ...body }: SignalStep) => call('signalSet', { params: { id }, body }),
    onMutate: async ({ id, state, until, reason }) => {
      await client.cancelQueries(lists);
      const before = client.getQueriesData<Pages>(lists);
      const set = { state, until: until ?? null, reason: reason ?? null };
      client.setQueriesData<Pages>(
        lists,
        (data) =>
          data && {
            ...data,
            pages: data.pages.map((page) => ({
              ...page,
              rows: page.rows.map((row) => (row.id === id ? { ...row, ...set } : row)),
            })),
          },
      );
      return before;
    },
    onError: (_error, _step, before) => {
      for (const [key, data] of before ?? []) client.setQueryData(key, data);
    },
    onSettled: () =>
      Promise.all(['signals', 'signalTally'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}

export function useSetRule() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (rule: Rule) => call('signalRuleSet', { params: { kind: rule.kind }, body: rule }),
    onSuccess: () =>
      Promise.all(['signalRules', 'signalRuleVersions'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}

/** Looks for signals now. */
export function useRunSignals() {
  const client = useQueryClient();
  return useMutation({ mutationFn: () => call('signalsRun'), onSuccess: () => client.invalidateQueries() });
}

export function useTestWebhook() {
  return useMutation({ mutationFn: () => call('webhookTest') });
}
