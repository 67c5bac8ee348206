import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { PersonInfluence } from '../../../domain/contract/people.ts';
import { personPath } from '../../core/address/address.ts';
import { PLAIN } from '../../core/table/column.ts';
import { nameOf, namesIn } from '../../data/facts.ts';
import { personInfluences } from '../../data/people.ts';
import { nameColumn, strengthColumn } from '../../grid/columns.tsx';
import { Grid, type GridColumn } from '../../grid/grid.tsx';
import { useTable } from '../../grid/use-table.ts';
import { Origin } from '../../inspector/origin.tsx';
import { PlusOutlined } from '../../marks/icons.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf, useGo, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { FactForm } from '../edit/fact-form.tsx';

const NONE: PersonInfluence[] = [];
const keyOf = (row: PersonInfluence) => row.factId ?? `${row.fromId} ${row.toId}`;

/** Whom a person influences and who influences him, as stated or as assumed along the reporting line. */
export function Influences({ id }: { id: string }) {
  const { texts, language } = useLook();
  const t = texts.personPage;
  const go = useGo();
  const [selection, select] = useSelection();
  const [adding, setAdding] = useState<{ fromId: string } | { toId: string } | null>(null);
  const query = useQuery(personInfluences(id, useAsOf()));
  const columns = useMemo((): GridColumn<PersonInfluence>[] => {
    const c = texts.columns;
    const words: Record<string, string> = texts.values.choice;
    const names = query.data ? namesIn(language, query.data) : {};
    const other = (row: PersonInfluence) => (row.fromId === id ? row.toId : row.fromId);
    return [
      nameColumn(
        { title: c.personId, width: 160 },
        (row) => nameOf(names, 'person', other(row)),
        (row) => personPath(other(row)),
      ),
      {
        id: 'direction',
        title: t.direction,
        width: 130,
        filter: true,
        value: (row) => (row.kind === 'conflict' ? t.conflict : row.fromId === id ? t.influencesHim : t.influencedBy),
      },
      strengthColumn('weight', { title: c.weight, width: 100 }, (row) => row.weight),
      {
        id: 'kind',
        title: c.kind,
        width: 130,
        filter: true,
        value: (row) => (row.assumed ? t.assumed : row.kind && (words[row.kind] ?? row.kind)),
      },
      {
        id: 'source',
        title: texts.ledger.sourceDate,
        width: 180,
        value: (row) => row.source,
        render: (row) => (row.assumed ? <span className="mut">{t.assumedWhy}</span> : <Origin {...row} />),
      },
    ];
  }, [texts, language, t, id, query.data]);
  const table = useTable('person-influences', columns, query.data?.rows ?? NONE, PLAIN);
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (query.isPending) return <Bones rows={5} />;
  const open = (row: PersonInfluence) => go(personPath(row.fromId === id ? row.toId : row.fromId));
  return (
    <div className="fact-table">
      <div className="fact-table-head">
        <span className="space" />
        <Button icon={<PlusOutlined />} onClick={() => setAdding({ fromId: id })}>
          {t.addInfluence}
        </Button>
        <Button icon={<PlusOutlined />} onClick={() => setAdding({ toId: id })}>
          {t.addInfluencer}
        </Button>
      </div>
      <Grid
        label={t.influences}
        table={table}
        rowKey={keyOf}
        selected={selection?.kind === 'influence' ? selection.id : null}
        onSelect={(row) => row.factId && select({ kind: 'influence', id: row.factId })}
        onOpen={open}
        empty={t.noInfluences}
      />
      {adding && (
        <FactForm
          kind="influence"
          preset={adding}
          names={{ person: query.data.names['person'] ?? {} }}
          onClose={() => setAdding(null)}
        />
      )}
    </div>
  );
}
