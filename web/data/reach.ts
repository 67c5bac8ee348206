// What reach rests on: read once, computed in the browser by the code the server uses.
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

/** The facts around a deal's decision chain. */
export function reachFacts(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['reachFacts', id, asOf],
    queryFn: ({ signal }) => call('reachFacts', { params: { id }, query: { asOf }, signal }),
    placeholderData: keepPreviousData,
  });
}
