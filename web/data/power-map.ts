// What the power map reads.
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

export interface MapChoice {
  scope: 'account' | 'group';
  /** Null: without a deal. */
  deal: string | null;
  /** Kind of influence standing is computed over; null: the most frequent one. */
  kind: string | null;
}

export function powerMap(id: string, asOf: string | undefined, { scope, deal, kind }: MapChoice) {
  const query = { asOf, scope, deal: deal ?? undefined, kind: kind ?? undefined };
  return queryOptions({
    queryKey: ['powerMap', id, query],
    queryFn: ({ signal }) => call('powerMap', { params: { id }, query, signal }),
    placeholderData: keepPreviousData,
  });
}
