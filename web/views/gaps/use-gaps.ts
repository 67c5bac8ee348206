import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { GAP_KINDS, type GapKind } from '../../../domain/facts/c139.ts';
import type { GapNames } from '../../core/c139/gap-words.ts';
import { joinedNames } from '../../core/table/names.ts';
import { useAllPages } from '../../data/all-pages.ts';
import { c139Templates, portfolioGaps } from '../../data/c139.ts';
import { type Names, nameOf, namesIn } from '../../data/facts.ts';
import { useAsOf } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';

/** Pages of 500 gaps read at most: sorting and searching stay instant. */
const PAGES_MOST = 10;

export interface GapChoice {
  kind: GapKind | null;
  group: string | null;
  colleague: string | null;
}

export function gapKindOf(text: string | null): GapKind | null {
  return GAP_KINDS.find((known) => known === text) ?? null;
}

/** The gaps of a choice, the worst first, with the names of everybody in them. */
export function useGaps({ kind, group, colleague }: GapChoice) {
  const { language } = useLook();
  const asOf = useAsOf();
  const query = useInfiniteQuery(
    portfolioGaps({ kind: kind ?? undefined, group: group ?? undefined, colleague: colleague ?? undefined }, asOf),
  );
  const { data } = query;
  const more = query.hasNextPage && (data?.pages.length ?? 0) < PAGES_MOST;
  useAllPages({ ...query, hasNextPage: more });
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  const names = useMemo(
    () => joinedNames((data?.pages ?? []).map((page) => namesIn(language, page))),
    [data, language],
  );
  return { query, rows, names, more, first: data?.pages[0] };
}

/** What the words of a gap need: names of people, and the items of every template. */
export function useGapNames(names: Names): GapNames {
  const { texts, language } = useLook();
  const { data } = useQuery(c139Templates());
  return useMemo(
    () => ({
      person: (id) => nameOf(names, 'person', id),
      language,
      texts,
      items: data?.templates.flatMap((template) => template.items) ?? [],
    }),
    [names, language, texts, data],
  );
}
