import { useEffect } from 'react';

interface Paged {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage(): Promise<unknown>;
}

/** Asks for the next page as long as there is one: what is sorted and counted here has to be here whole. */
export function useAllPages({ hasNextPage, isFetchingNextPage, fetchNextPage }: Paged): void {
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
}
