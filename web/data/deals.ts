import { infiniteQueryOptions } from '@tanstack/react-query';
import { listFacts } from './facts.ts';

const PAGE = 500;
/** Deals read at most: sorting and filtering stay instant, and a reader has long searched before that. */
export const DEALS_MOST = 5_000;

/** All deals page by page; the screen asks for the next page until it has all, or `DEALS_MOST`. */
export function allDeals() {
  return infiniteQueryOptions({
    queryKey: ['facts', 'deal', 'all'],
    queryFn: ({ signal, pageParam }) => listFacts('deal', { limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last, pages) => (pages.length * PAGE < DEALS_MOST ? last.next : undefined),
  });
}
