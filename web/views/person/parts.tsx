import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { PersonDecision } from '../../../domain/contract/people.ts';
import { powerOfRoles } from '../../../domain/reach/model.ts';
import { accountPath, dealPath } from '../../core/address/address.ts';
import { PLAIN } from '../../core/table/column.ts';
import { nameOf, namesIn } from '../../data/facts.ts';
import { personDecisions } from '../../data/people.ts';
import { CellLink } from '../../grid/cell-link.tsx';
import { dayColumn, moneyColumn, nameColumn, rolesColumn, sourceColumn } from '../../grid/columns.tsx';
import { Grid, type GridColumn } from '../../grid/grid.tsx';
import { useTable } from '../../grid/use-table.ts';
import { AttitudeMark } from '../../marks/attitude-mark.tsx';
import { EditOutlined, PlusOutlined } from '../../marks/icons.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf, useGo, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { EditFact } from '../edit/edit-fact.tsx';
import { FactForm } from '../edit/fact-form.tsx';

const NONE: PersonDecision[] = [];

/** A person's part in each deal: role, attitude, power; open deals first. */
export function Parts({ id }: { id: string }) {
  const { texts, language } = useLook();
  const t = texts.personPage;
  const go = useGo();
  const [selection, select] = useSelection();
  const [editing, setEditing] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const query = useQuery(personDecisions(id, useAsOf()));
  const columns = useMemo((): GridColumn<PersonDecision>[] => {
    const c = texts.columns;
    const words: Record<string, string> = texts.values.choice;
    const names = query.data ? namesIn(language, query.data) : {};
    return [
      nameColumn(
        { title: c.dealId, width: 200 },
        (row) => nameOf(names, 'deal', row.dealId),
        (row) => dealPath(row.dealId),
      ),
      {
        id: 'account',
        title: c.accountId,
        width: 150,
        value: (row) => nameOf(names, 'account', row.accountId),
        render: (row) => (
          <CellLink path={accountPath(row.accountId)}>{nameOf(names, 'account', row.accountId)}</CellLink>
        ),
      },
      {
        id: 'outcome',
        title: c.outcome,
        width: 86,
        filter: true,
        value: (row) =>
          (row.open ? words['open'] : row.outcome === 'open' || !row.outcome ? t.overdue : words[row.outcome]) ?? null,
      },
      rolesColumn(texts, { title: c.roles, width: 120 }),
      {
        id: 'attitude',
        title: c.attitude,
        width: 166,
        value: (row) => row.attitude,
        exported: (row) => texts.reach.attitude[row.attitude ?? 'unknown'] ?? null,
        render: (row) => <AttitudeMark attitude={row.attitude} />,
      },
      {
        id: 'power',
        title: c.power,
        width: 96,
        numeric: true,
        value: (row) => row.power,
        render: (row) =>
          row.power ?? <span className="mut" title={t.powerByRole}>{`(${powerOfRoles(row.roles)})`}</span>,
      },
      moneyColumn({ title: c.amount, width: 110 }, language),
      dayColumn('closeOn', { title: c.closeOn, width: 100 }, (row) => row.closeOn),
      sourceColumn({ title: texts.ledger.sourceDate, width: 160 }),
      {
        id: 'edit',
        title: texts.account.edit,
        width: 60,
        value: () => null,
        render: (row) => (
          <Button
            type="text"
            size="small"
            icon={<EditOutlined />}
            aria-label={`${texts.edit.change(texts.values.fact.decision)} ${nameOf(names, 'deal', row.dealId)}`}
            onClick={(event) => {
              event.stopPropagation();
              setEditing(row.factId);
            }}
          />
        ),
      },
    ];
  }, [texts, language, t, query.data]);
  const table = useTable('person-parts', columns, query.data?.rows ?? NONE, PLAIN);
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (query.isPending) return <Bones rows={5} />;
  return (
    <div className="fact-table">
      <div className="fact-table-head">
        <span className="space" />
        <Button icon={<PlusOutlined />} onClick={() => setAdding(true)}>
          {texts.account.add(texts.values.fact.decision)}
        </Button>
      </div>
      <Grid
        label={texts.account.deals}
        table={table}
        rowKey={(row) => row.factId}
        selected={selection?.kind === 'decision' ? selection.id : null}
        onSelect={(row) => select({ kind: 'decision', id: row.factId })}
        onOpen={(row) => go(dealPath(row.dealId))}
        empty={t.noParts}
      />
      {editing && <EditFact kind="decision" id={editing} onClose={() => setEditing(null)} />}
      {adding && (
        <FactForm
          kind="decision"
          preset={{ personId: id }}
          names={{ person: query.data.names['person'] ?? {} }}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}
