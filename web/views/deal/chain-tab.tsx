import { Button } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import { personPath } from '../../core/address/address.ts';
import { PLAIN, type TableState } from '../../core/table/column.ts';
import { Grid } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { PlusOutlined } from '../../marks/icons.tsx';
import { useGo, useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { AddPerson } from './add-person.tsx';
import { chainColumns, chainRows } from './chain-columns.tsx';
import { MissingRoles } from './missing-roles.tsx';
import { useModel } from './use-deal.ts';

const USUAL: TableState = { ...PLAIN, sort: [{ column: 'power', down: true }] };

/** Everybody in the decision chain as a table: the list twin of the fishbone. */
export function ChainTab() {
  const { texts, language } = useLook();
  const t = texts.deal;
  const go = useGo();
  const model = useModel();
  const [selection, select] = useSelection();
  const [adding, setAdding] = useState(false);
  const rows = useMemo(() => chainRows(model), [model]);
  const columns = useMemo(() => chainColumns(texts, language, model.trying), [texts, language, model.trying]);
  const table = useTable('chain', columns, rows, USUAL, ['department', 'chain']);
  // The tools follow the rows: a step of a what-if does not wait for them.
  const later = useDeferredValue(table);
  const tools = useMemo(
    () => (
      <TableTools
        table={later}
        exportName={`${model.deal.name} ${t.tabs.chain}`}
        trail={
          <Button icon={<PlusOutlined />} onClick={() => setAdding(true)}>
            {t.addPerson}
          </Button>
        }
      />
    ),
    [later, model.deal.name, t],
  );
  return (
    <div className="view-part">
      <MissingRoles />
      {tools}
      <Grid
        label={t.tabs.chain}
        table={table}
        rowKey={(row) => row.id}
        selected={selection?.kind === 'person' ? selection.id : null}
        onSelect={(row) => select({ kind: 'person', id: row.id })}
        onOpen={(row) => go(personPath(row.id))}
        empty={t.emptyChain}
      />
      {adding && <AddPerson onClose={() => setAdding(false)} />}
    </div>
  );
}
