import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { PersonInteraction } from '../../../domain/contract/people.ts';
import { dealPath, explorePath } from '../../core/address/address.ts';
import { PLAIN } from '../../core/table/column.ts';
import { joinedNames } from '../../core/table/names.ts';
import { nameOf, namesIn } from '../../data/facts.ts';
import { personInteractions } from '../../data/people.ts';
import { CellLink } from '../../grid/cell-link.tsx';
import { dayColumn } from '../../grid/columns.tsx';
import { Grid, type GridColumn } from '../../grid/grid.tsx';
import { useTable } from '../../grid/use-table.ts';
import { PlusOutlined } from '../../marks/icons.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf, useGo, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { FactForm } from '../edit/fact-form.tsx';

const NONE: PersonInteraction[] = [];

/** When, how and with whom a person was in contact, newest first; older ones are read on request. */
export function Interactions({ id }: { id: string }) {
  const { texts, language } = useLook();
  const t = texts.personPage;
  const go = useGo();
  const [selection, select] = useSelection();
  const [adding, setAdding] = useState(false);
  const query = useInfiniteQuery(personInteractions(id, useAsOf()));
  const pages = query.data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.rows) ?? NONE, [pages]);
  const names = useMemo(() => joinedNames((pages ?? []).map((page) => namesIn(language, page))), [pages, language]);
  const columns = useMemo((): GridColumn<PersonInteraction>[] => {
    const c = texts.columns;
    const words: Record<string, string> = texts.values.choice;
    const all = (kind: 'colleague' | 'person', ids: readonly string[]) =>
      ids.map((each) => nameOf(names, kind, each)).join(', ') || null;
    return [
      dayColumn('at', { title: texts.columns.date, width: 104 }, (row) => row.at),
      { id: 'channel', title: c.channel, width: 86, filter: true, value: (row) => words[row.channel] ?? row.channel },
      {
        id: 'direction',
        title: c.direction,
        width: 92,
        value: (row) => row.direction && (words[row.direction] ?? row.direction),
      },
      { id: 'subject', title: c.subject, width: 220, value: (row) => row.subject },
      { id: 'colleagues', title: c.colleagueIds, width: 130, value: (row) => all('colleague', row.colleagueIds) },
      {
        id: 'others',
        title: t.alsoThere,
        width: 150,
        value: (row) =>
          all(
            'person',
            row.personIds.filter((each) => each !== id),
          ),
      },
      {
        id: 'deal',
        title: c.dealId,
        width: 180,
        value: (row) => row.dealId && nameOf(names, 'deal', row.dealId),
        render: (row) =>
          row.dealId && <CellLink path={dealPath(row.dealId)}>{nameOf(names, 'deal', row.dealId)}</CellLink>,
      },
    ];
  }, [texts, t, id, names]);
  const table = useTable('person-interactions', columns, rows, PLAIN);
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (query.isPending) return <Bones rows={6} />;
  const total = pages?.[0]?.total ?? 0;
  return (
    <div className="fact-table">
      <div className="fact-table-head">
        <span className="mut">{texts.table.shownOf(rows.length, total)}</span>
        {query.hasNextPage && (
          <Button size="small" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t.older}
          </Button>
        )}
        <span className="space" />
        <Button icon={<PlusOutlined />} onClick={() => setAdding(true)}>
          {texts.account.add(texts.values.fact.interaction)}
        </Button>
      </div>
      <Grid
        label={texts.account.interactions}
        table={table}
        rowKey={(row) => row.id}
        selected={selection?.kind === 'interaction' ? selection.id : null}
        onSelect={(row) => select({ kind: 'interaction', id: row.id })}
        onOpen={(row) => go(explorePath('interaction', row.id))}
        empty={t.noInteractions}
      />
      {adding && (
        <FactForm
          kind="interaction"
          preset={{ personIds: [id] }}
          names={{ person: names['person'] ?? {} }}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}
