import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { joinedNames } from '../../core/table/names.ts';
import { useAllPages } from '../../data/all-pages.ts';
import { namesIn } from '../../data/facts.ts';
import { signalPages } from '../../data/signals.ts';
import { useLook } from '../../shell/settings.tsx';
import { askedFilter, type SignalChoice } from './use-signal-filter.ts';

/** Pages of 500 signals read at most: sorting and searching stay instant. */
const PAGES_MOST = 10;

/** The signals of a choice, the newest first, with the names of everybody in them. */
export function useSignals(choice: SignalChoice) {
  const { language } = useLook();
  const query = useInfiniteQuery(signalPages(askedFilter(choice)));
  const { data } = query;
  const more = query.hasNextPage && (data?.pages.length ?? 0) < PAGES_MOST;
  useAllPages({ ...query, hasNextPage: more });
  // One that was just set to another state leaves the list before the server has answered.
  const rows = useMemo(
    () => data?.pages.flatMap((page) => page.rows).filter((row) => row.state === choice.state) ?? [],
    [data, choice.state],
  );
  const names = useMemo(
    () => joinedNames((data?.pages ?? []).map((page) => namesIn(language, page))),
    [data, language],
  );
  return { query, rows, names, more, first: data?.pages[0] };
}
