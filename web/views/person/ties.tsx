import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { PersonTieRow } from '../../../domain/contract/people.ts';
import { factId } from '../../../domain/facts/registry.ts';
import { colleaguePath } from '../../core/address/address.ts';
import { count, DASH } from '../../core/format/format.ts';
import { score } from '../../core/format/score.ts';
import { PLAIN } from '../../core/table/column.ts';
import { nameOf, namesIn } from '../../data/facts.ts';
import { personTies } from '../../data/people.ts';
import { dayColumn, nameColumn, strengthColumn } from '../../grid/columns.tsx';
import { Grid, type GridColumn } from '../../grid/grid.tsx';
import { useTable } from '../../grid/use-table.ts';
import { Origin } from '../../inspector/origin.tsx';
import { PlusOutlined } from '../../marks/icons.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf, useGo, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { FactForm } from '../edit/fact-form.tsx';

const NONE: PersonTieRow[] = [];

/** Who of ours knows a person: computed from contacts, stated, and which of the two counts. */
export function Ties({ id }: { id: string }) {
  const { texts, language } = useLook();
  const t = texts.personPage;
  const go = useGo();
  const [selection, select] = useSelection();
  const [adding, setAdding] = useState(false);
  const query = useQuery(personTies(id, useAsOf()));
  const columns = useMemo((): GridColumn<PersonTieRow>[] => {
    const names = query.data ? namesIn(language, query.data) : {};
    return [
      nameColumn(
        { title: texts.columns.colleagueId, width: 150 },
        (row) => nameOf(names, 'colleague', row.colleagueId),
        (row) => colleaguePath(row.colleagueId),
      ),
      strengthColumn('strength', { title: texts.columns.strength, width: 110 }, (row) => row.strength),
      {
        id: 'computed',
        title: t.computed,
        hint: t.computedHint,
        width: 110,
        numeric: true,
        value: (row) => (row.contacts === 0 ? null : row.computed),
        render: (row) => (row.contacts === 0 ? DASH : score(row.computed)),
      },
      {
        id: 'contacts',
        title: t.contacts,
        width: 90,
        numeric: true,
        value: (row) => row.contacts,
        render: (row) => count(row.contacts, language),
      },
      dayColumn('lastContact', { title: texts.person.lastContact, width: 104 }, (row) => row.lastContact),
      {
        id: 'stated',
        title: t.stated,
        hint: t.statedHint,
        width: 130,
        numeric: true,
        value: (row) => row.stated?.left ?? null,
        render: (row) =>
          row.stated ? (
            <>
              {score(row.stated.left)} <span className="mut">{t.statedAs(score(row.stated.strength))}</span>
            </>
          ) : (
            DASH
          ),
      },
      {
        id: 'source',
        title: texts.ledger.sourceDate,
        width: 160,
        value: (row) => row.stated?.source ?? null,
        render: (row) => row.stated && <Origin {...row.stated} />,
      },
    ];
  }, [texts, language, t, query.data]);
  const table = useTable('person-ties', columns, query.data?.rows ?? NONE, PLAIN);
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (query.isPending) return <Bones rows={5} />;
  const key = (row: PersonTieRow) => factId('tie', { colleagueId: row.colleagueId, personId: id });
  return (
    <div className="fact-table">
      <div className="fact-table-head">
        <span className="mut">{t.tiesHint}</span>
        <span className="space" />
        <Button icon={<PlusOutlined />} onClick={() => setAdding(true)}>
          {texts.account.add(texts.values.fact.tie)}
        </Button>
      </div>
      <Grid
        label={t.ties}
        table={table}
        rowKey={key}
        selected={selection?.kind === 'tie' ? selection.id : null}
        onSelect={(row) => select({ kind: 'tie', id: key(row) })}
        onOpen={(row) => go(colleaguePath(row.colleagueId))}
        empty={t.noTies}
      />
      {adding && (
        <FactForm
          kind="tie"
          preset={{ personId: id }}
          names={{ person: query.data.names['person'] ?? {} }}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}
