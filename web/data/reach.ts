// What reach rests on: read once, computed in the browser by the code the server uses.
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ReachEdit } from '../../domain/reach/edits.ts';
import { call } from './call.ts';

/** The facts around a deal's decision chain. */
export function reachFacts(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['reachFacts', id, asOf],
    queryFn: ({ signal }) => call('reachFacts', { params: { id }, query: { asOf }, signal }),
    placeholderData: keepPreviousData,
  });
}

/** Coverage of the group of a deal's account before and after changes that are only tried. */
export function whatIfCoverage(id: string, asOf: string | undefined, edits: readonly ReachEdit[]) {
  return queryOptions({
    queryKey: ['whatIf', id, asOf, edits],
    queryFn: ({ signal }) =>
      call('whatIf', { params: { id }, query: { asOf, coverage: '1' }, body: { edits }, signal }),
  });
}
