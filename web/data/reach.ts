// What reach rests on: read once, computed in the browser by the code the server uses.
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ReachEdit } from '../../domain/reach/edits.ts';
import { call } from './call.ts';

interface Named {
  persons: readonly string[];
  seats: readonly string[];
}
const NOBODY: Named = { persons: [], seats: [] };

/** The facts around a deal's decision chain and the people of its account, and around those an edit names besides. */
export function reachFacts(id: string, asOf: string | undefined, { persons, seats }: Named = NOBODY) {
  return queryOptions({
    queryKey: ['reachFacts', id, asOf, persons, seats],
    queryFn: ({ signal }) => call('reachFacts', { params: { id }, query: { asOf, persons, seats }, signal }),
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
