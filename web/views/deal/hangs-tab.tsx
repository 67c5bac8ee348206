import { Button } from 'antd';
import { useMemo } from 'react';
import { listed } from '../../core/deal/figure.ts';
import { PLAIN } from '../../core/table/column.ts';
import { moneyColumn } from '../../grid/columns.tsx';
import { Grid, type GridColumn } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { ChainName } from './chain-name.tsx';
import { CutMark } from './marks.tsx';
import { type DealModel, useModel } from './use-deal.ts';

interface CutRow {
  key: string;
  id: string;
  kind: 'person' | 'colleague';
  name: string;
  title: string | null;
  /** Key persons who hang on him; those who do only since the changes are tried stand in `added`, the others once did. */
  cuts: string[];
  gone: string[];
  added: string[];
  amount: number | null;
  currency: string | null;
}

/** Who must not be lost: persons and colleagues without whom a key person is no longer reached. */
export function HangsTab() {
  const { texts, language } = useLook();
  const t = texts.deal;
  const model = useModel();
  const { after, deal, personName, tryEdit } = model;
  const [selection, select] = useSelection();
  const rows = useMemo(() => cutRows(model), [model]);
  const columns = useMemo(
    (): GridColumn<CutRow>[] => [
      {
        id: 'name',
        title: t.person,
        width: 140,
        value: (row) => row.name,
        render: (row) => (
          <ChainName kind={row.kind} name={row.name} gone={row.cuts.length === 0}>
            {row.cuts.length > 0 && <CutMark title={t.cutsOff(listed(row.cuts.map(personName), language))} />}
          </ChainName>
        ),
      },
      {
        id: 'kind',
        title: texts.columns.kind,
        width: 104,
        value: (row) => [t.cutKind[row.kind], row.title].filter((part) => part).join(' · '),
      },
      {
        id: 'cuts',
        title: t.cutsWhom,
        hint: t.hangsIntro,
        width: 170,
        value: (row) => listed(row.cuts.map(personName), language) || null,
        render: (row) => (
          <>
            {row.cuts.map((id) => (
              <span key={id} className={row.added.includes(id) ? 'cut-one added' : 'cut-one'}>
                {personName(id)}
              </span>
            ))}
            {row.gone.map((id) => (
              <del key={id} className="cut-one mut">
                {personName(id)}
              </del>
            ))}
          </>
        ),
      },
      moneyColumn({ title: t.amount, width: 84 }, language),
      {
        id: 'try',
        title: t.whatIf,
        width: 150,
        value: () => null,
        render: (row) =>
          row.cuts.length > 0 && (
            <Button
              size="small"
              type="text"
              onClick={(event) => {
                event.stopPropagation();
                tryEdit(
                  row.kind === 'person'
                    ? { op: 'removePerson', personId: row.id }
                    : { op: 'removeColleague', colleagueId: row.id },
                );
              }}
            >
              {t.tryWithout}
            </Button>
          ),
      },
    ],
    [t, texts, language, personName, tryEdit],
  );
  const table = useTable('hangs', columns, rows, PLAIN);
  const reached = after.figures.persons.some((person) => person.key && person.status !== 'unreached');
  return (
    <div className="view-part">
      <TableTools table={table} exportName={`${deal.name} ${t.tabs.hangs}`} />
      <Grid
        label={t.tabs.hangs}
        table={table}
        rowKey={(row) => row.key}
        selected={selection ? `${selection.kind} ${selection.id}` : null}
        onSelect={(row) => select({ kind: row.kind, id: row.id })}
        onOpen={(row) => select({ kind: row.kind, id: row.id })}
        empty={reached ? t.redundancy : t.noneReached}
      />
    </div>
  );
}

/** Who is a cut person now or was one before what is tried; the more hang on him the earlier. */
function cutRows({ before, after, places, personName, colleagueName }: DealModel): CutRow[] {
  const keyOf = (cut: { kind: string; id: string }) => `${cut.kind} ${cut.id}`;
  const was = new Map(before.figures.cutPersons.map((cut) => [keyOf(cut), cut]));
  const now = new Map(after.figures.cutPersons.map((cut) => [keyOf(cut), cut]));
  return [...new Set([...now.keys(), ...was.keys()])].flatMap((key): CutRow[] => {
    const cut = now.get(key) ?? was.get(key);
    if (!cut) return [];
    const [then, cuts] = [was.get(key)?.cuts ?? [], now.get(key)?.cuts ?? []];
    const { id, kind, amount, currency } = cut;
    return [
      {
        key,
        id,
        kind,
        name: kind === 'person' ? personName(id) : colleagueName(id),
        title: kind === 'person' ? (places.get(id)?.title ?? null) : null,
        cuts,
        added: cuts.filter((each) => !then.includes(each)),
        gone: then.filter((each) => !cuts.includes(each)),
        amount: cuts.length > 0 ? amount : null,
        currency,
      },
    ];
  });
}
