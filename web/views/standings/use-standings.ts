import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { chosenStandings, standingCounts } from '../../core/standings/standing.ts';
import { joinedNames } from '../../core/table/names.ts';
import { useAllPages } from '../../data/all-pages.ts';
import { dealStandings } from '../../data/c139.ts';
import { namesIn } from '../../data/facts.ts';
import { useAsOf } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import type { StandingFilter } from './use-standing-filter.ts';

/** The open deals of a choice, the worst first, and how many each other zone would show. */
export function useStandings({ group, colleague, zone, idle }: StandingFilter) {
  const { language } = useLook();
  const query = useInfiniteQuery(
    dealStandings({ group: group ?? undefined, colleague: colleague ?? undefined }, useAsOf()),
  );
  useAllPages(query);
  const { data } = query;
  const read = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  const names = useMemo(
    () => joinedNames((data?.pages ?? []).map((page) => namesIn(language, page))),
    [data, language],
  );
  const rows = useMemo(() => chosenStandings(read, { zone, idle }), [read, zone, idle]);
  const counts = useMemo(() => standingCounts(read, { zone, idle }), [read, zone, idle]);
  return {
    rows,
    counts,
    names,
    /** Everything is read, and it is what was asked for. */
    whole: data !== undefined && !query.hasNextPage && !query.isPlaceholderData,
    isError: query.isError,
    error: query.error,
    retry: () => void query.refetch(),
  };
}
