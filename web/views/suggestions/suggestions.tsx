import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { count } from '../../core/format/format.ts';
import { call } from '../../data/call.ts';
import { Bones } from '../../shell/bones.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { Nothing, Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { Suggestion } from './suggestion.tsx';
import './suggestions.css';

/** Facts that stand in names and titles, one after the other, each to be confirmed or dismissed. */
export function Suggestions() {
  const { texts, language } = useLook();
  const t = texts.suggestions;
  useCrumbs([{ name: t.title }]);
  const query = useInfiniteQuery({
    queryKey: ['suggestions'],
    queryFn: ({ signal, pageParam }) => call('suggestions', { query: { limit: 50, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
  });
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  const number = (value: number) => count(value, language);
  return (
    <Page title={t.title} sub={t.sub}>
      {query.isError ? (
        <Problem error={query.error} retry={() => void query.refetch()} />
      ) : query.isPending ? (
        <Bones rows={6} />
      ) : rows.length === 0 ? (
        <Nothing title={t.none}>{t.noneNext}</Nothing>
      ) : (
        <div className="suggestions-scroll">
          <p className="mut">{t.shown(number(rows.length), number(query.data.pages[0]?.total ?? rows.length))}</p>
          <ol className="suggestions">
            {rows.map((row) => (
              <Suggestion key={row.id} row={row} />
            ))}
          </ol>
          {query.hasNextPage && (
            <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {texts.frame.more}
            </Button>
          )}
        </div>
      )}
    </Page>
  );
}
