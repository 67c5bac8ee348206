// What the screens read, one function per question. Keys start with the endpoint's name; a write makes all of them stale.
import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query';
import type { Level } from '../../domain/contract/groups.ts';
import { call } from './call.ts';
import { Failure } from './failure.ts';
import { isRunning } from './follow.ts';

/** Worth a second try: the server or the database may be back in a moment. */
function isPassing(error: Error): boolean {
  return error instanceof Failure && ['unreachable', 'database-unavailable', 'too-slow'].includes(error.code);
}

export function queryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 1 && isPassing(error),
        retryDelay: 800,
      },
    },
  });
}

export const status = queryOptions({
  queryKey: ['status'],
  queryFn: ({ signal }) => call('status', { signal }),
  // While the demonstration is put in or cleared, the counts move.
  refetchInterval: ({ state }) =>
    state.data?.demonstration && state.data.demonstration.state !== 'done' ? 1_500 : false,
});

export function account(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['account', id, asOf],
    queryFn: ({ signal }) => call('account', { params: { id }, query: { asOf }, signal }),
  });
}

export function group(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['group', id, asOf],
    queryFn: ({ signal }) => call('group', { params: { id }, query: { asOf }, signal }),
    placeholderData: keepPreviousData,
  });
}

export interface CoverageChoice {
  level: Exclude<Level, 'untouched'>;
  excludeRoot: boolean;
}
/** How far a group is covered; with `figure`, such as `customer.count`, that figure's ledger too. */
export function coverage(id: string, asOf: string | undefined, choice: CoverageChoice, figure?: string) {
  const query = {
    asOf,
    level: choice.level,
    excludeRoot: choice.excludeRoot ? '1' : undefined,
    explain: figure === undefined ? undefined : '1',
    figure,
  };
  return queryOptions({
    queryKey: ['coverage', id, query],
    queryFn: ({ signal }) => call('coverage', { params: { id }, query, signal }),
    placeholderData: keepPreviousData,
  });
}

/** What an account owns; with `only`, one entity with its ledger. */
export function stakes(id: string, asOf: string | undefined, only?: string) {
  const query = { asOf, only, explain: only === undefined ? undefined : '1' };
  return queryOptions({
    queryKey: ['stakes', id, query],
    queryFn: ({ signal }) => call('stakes', { params: { id }, query, signal }),
  });
}

export function owners(id: string, asOf: string | undefined, explain = false) {
  const query = { asOf, explain: explain ? '1' : undefined };
  return queryOptions({
    queryKey: ['owners', id, query],
    queryFn: ({ signal }) => call('owners', { params: { id }, query, signal }),
  });
}

export function search(q: string, limit = 20) {
  return queryOptions({
    queryKey: ['search', q, limit],
    queryFn: ({ signal }) => call('search', { query: { q, limit }, signal }),
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
  });
}

export function imports() {
  return queryOptions({
    queryKey: ['imports'],
    queryFn: ({ signal }) => call('imports', { query: { limit: 50 }, signal }),
    refetchInterval: ({ state }) => (state.data?.rows.some(isRunning) ? 1_500 : false),
  });
}

export function oneImport(id: string) {
  return queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => call('import', { params: { id }, signal }),
  });
}
