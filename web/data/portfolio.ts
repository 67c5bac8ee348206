import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

const PAGE = 500;
/** Groups read at most: sorting and filtering stay instant, and a reader has long filtered before that. */
export const PORTFOLIO_MOST = 5_000;

/** The portfolio page by page; the screen asks for the next page until it has all, or `PORTFOLIO_MOST`. */
export function portfolio(asOf: string | undefined, standalone: boolean) {
  const query = { asOf, limit: PAGE, standalone: standalone ? '1' : '0' };
  return infiniteQueryOptions({
    queryKey: ['groups', query],
    queryFn: ({ signal, pageParam }) => call('groups', { query: { ...query, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last, pages) => (pages.length * PAGE < PORTFOLIO_MOST ? last.next : undefined),
  });
}
