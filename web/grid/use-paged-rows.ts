// Rows that the server puts in order and hands out by pages: only the pages that are looked at are asked for.
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { lengthOf, pagesOf, place } from '../core/table/pages.ts';
import type { RowSource } from '../core/table/row-source.ts';

/** Rows of one page: some screens of them, and an answer of a quarter of a megabyte. */
export const PAGE_ROWS = 200;
/** A scroll that has rested so long has arrived; what it passed is not asked for. */
const REST_MS = 80;
/** Grey lines shown until it is known how many rows there are. */
const FIRST_ROWS = 20;
/** While writes are not in the rows yet. */
const PENDING_MS = 1_200;

export interface PageAnswer<Row> {
  rows: readonly Row[];
  total: number;
  totalCapped?: boolean;
}
export interface PagedAsk<Row, A extends PageAnswer<Row>> {
  /** Names the list: the call, its filters, order and day. */
  key: readonly unknown[];
  ask(page: { offset: number; limit: number }, signal: AbortSignal): Promise<A>;
  /** Pages whose stamps differ are not of one list: version, day, writes that are not in yet. */
  stamp(answer: A): string;
  /** Writes whose effect is not in the rows yet: asked again until there are none. */
  pending?(answer: A): number;
}
export interface PagedRows<Row, A> {
  source: RowSource<Row>;
  /** The newest answer, whichever page it is of. */
  newest: A | undefined;
  /** The answers whose rows are there, by page. */
  answers: readonly A[];
  error: Error | null;
  retry(): void;
}

/** The pages around what is looked at, as one list. Answers of different states of the data are never mixed. */
export function usePagedRows<Row, A extends PageAnswer<Row>>(asked: PagedAsk<Row, A>): PagedRows<Row, A> {
  const client = useQueryClient();
  const list = JSON.stringify(asked.key);
  const [wanted, want] = useWanted(list);
  const pages = wanted.includes(0) ? wanted : [0, ...wanted];
  const results = useQueries({
    queries: pages.map((page) => ({
      queryKey: [...asked.key, 'page', page],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        asked.ask({ offset: page * PAGE_ROWS, limit: PAGE_ROWS }, signal),
      refetchInterval: ({ state }: { state: { data: A | undefined } }) =>
        state.data && (asked.pending?.(state.data) ?? 0) > 0 ? PENDING_MS : false,
    })),
  });
  const seen = results.flatMap(({ data, dataUpdatedAt }, at) =>
    data ? [{ data, at: dataUpdatedAt, page: pages[at] ?? 0 }] : [],
  );
  const newest = seen.reduce<(typeof seen)[number] | undefined>(
    (best, each) => (best && best.at >= each.at ? best : each),
    undefined,
  );
  const stamp = newest && asked.stamp(newest.data);
  const kept = seen.filter((each) => asked.stamp(each.data) === stamp);
  const mixed = kept.length < seen.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list and the stamp name what is asked anew
  useEffect(() => {
    if (!mixed) return;
    const older = ({ state }: { state: { data: unknown } }) => asked.stamp(state.data as A) !== stamp;
    void client.resetQueries({
      queryKey: [...asked.key, 'page'],
      predicate: (query) => query.state.data !== undefined && older(query),
    });
  }, [mixed, stamp, list]);

  const told = kept.find(({ page }) => page === 0) ?? newest;
  const known = told
    ? lengthOf(
        kept.map(({ page, data }) => ({ page, rows: data.rows.length })),
        PAGE_ROWS,
        { total: told.data.total, capped: told.data.totalCapped ?? false },
      )
    : null;
  // Another order or filter: as long as the list before it, until its own length is told.
  const last = useRef({ total: 0, capped: false });
  if (known) last.current = known;
  const { total, capped } = known ?? last.current;
  const byPage = new Map(kept.map(({ page, data }) => [page, data.rows]));
  const at = (index: number): Row | undefined => {
    const { page, within } = place(index, PAGE_ROWS);
    return byPage.get(page)?.[within];
  };
  const source: RowSource<Row> = {
    total: known ? total : results.some((result) => result.isPending) ? total || FIRST_ROWS : 0,
    totalCapped: capped,
    list,
    at,
    indexOf: (key, rowKey) => {
      for (const [page, rows] of byPage) {
        const within = rows.findIndex((row) => rowKey(row) === key);
        if (within >= 0) return page * PAGE_ROWS + within;
      }
      return -1;
    },
    want,
  };
  const failed = results.find((result) => result.error !== null);
  return {
    source,
    newest: newest?.data,
    answers: kept.map(({ data }) => data),
    error: failed?.error ?? null,
    retry: () => void client.refetchQueries({ queryKey: [...asked.key, 'page'], type: 'active' }),
  };
}

/** The pages in sight once the scroll rests; of another list again the first. */
function useWanted(list: string): [number[], (from: number, to: number) => void] {
  const [wanted, setWanted] = useState<{ list: string; pages: number[] }>({ list, pages: [0] });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const want = useCallback(
    (from: number, to: number) => {
      clearTimeout(timer.current);
      const pages = pagesOf(from, to, PAGE_ROWS);
      timer.current = setTimeout(
        () =>
          setWanted((before) =>
            before.list === list && before.pages.join() === pages.join() ? before : { list, pages },
          ),
        REST_MS,
      );
    },
    [list],
  );
  return [useMemo(() => (wanted.list === list ? wanted.pages : [0]), [wanted, list]), want];
}
