import { Segmented } from 'antd';
import { useMemo } from 'react';
import type { CoverageAnswer, GroupAnswer } from '../../../domain/contract/groups.ts';
import { LAYERS } from '../../../domain/facts/person.ts';
import { accountPath } from '../../core/address/address.ts';
import { decimal, type Language, nameIn } from '../../core/format/format.ts';
import { PLAIN } from '../../core/table/column.ts';
import { Grid, type GridColumn } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { LevelMark } from '../../marks/level-mark.tsx';
import { useGo, useParam, useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import type { Texts } from '../../texts/texts.ts';
import { HeatCell, heatStates } from './heat-cell.tsx';

type Heat = CoverageAnswer['heatMap'];
type Row = Heat['entities'][number] & { shown: string };

function base(texts: Texts): GridColumn<Row>[] {
  return [
    {
      id: 'name',
      title: texts.account.name,
      width: 220,
      value: (row) => row.shown,
      render: (row) => (
        <span className="heat-name">
          <LevelMark level={row.level} name={false} /> <span className="clip">{row.shown}</span>
        </span>
      ),
    },
  ];
}

function productColumns(heat: Heat, texts: Texts): GridColumn<Row>[] {
  const words: Record<string, string> = texts.group.heatState;
  return heat.products.map((product) => {
    // A potential without a stated state is known to be there, no more.
    const stateOf = ({ products }: Row) => (product.id in products ? (products[product.id] ?? 'unstated') : undefined);
    return {
      id: `p.${product.id}`,
      title: product.name,
      hint: product.name,
      width: 92,
      filter: false,
      value: (row) => {
        const state = stateOf(row);
        return state ? (words[state] ?? state) : null;
      },
      render: (row) => {
        const state = stateOf(row);
        if (!state) return null;
        return <HeatCell state={state} title={`${row.shown} · ${product.name}: ${words[state] ?? state}`} />;
      },
    };
  });
}

function layerColumns(texts: Texts, language: Language): GridColumn<Row>[] {
  return LAYERS.map((layer) => {
    return {
      id: `l.${layer}`,
      title: texts.values.choice[layer],
      width: 120,
      value: (row) => {
        const cell = row.layers[layer];
        return cell ? `${cell.tied} / ${cell.persons}` : null;
      },
      render: (row) => {
        const cell = row.layers[layer];
        if (!cell) return <span className="mut">{texts.group.heatNone}</span>;
        if (cell.state === 'vacant') return <span className="mut">{texts.group.heatVacant}</span>;
        const known = cell.persons === 0 ? 0 : cell.tied / cell.persons;
        const title = [
          texts.group.heatPeople(cell.tied, cell.persons),
          texts.group.heatTie(decimal(cell.tie, language)),
          texts.values.level[cell.state],
        ];
        return (
          <span className={`heat-layer ${cell.state}`} title={title.join(' · ')}>
            <i aria-hidden="true">
              <b style={{ width: `${known * 100}%` }} />
            </i>
            {cell.tied} / {cell.persons}
          </span>
        );
      },
    };
  });
}

/** Where the group is bought from, open or held by a rival, and whom we know in which layer. */
export function HeatMap({ coverage, group }: { coverage: CoverageAnswer; group: GroupAnswer }) {
  const { texts, language } = useLook();
  const t = texts.group;
  const go = useGo();
  const [selection, select] = useSelection();
  const [by, setBy] = useParam('heat');
  const heat = coverage.heatMap;
  const layers = by === 'layers';
  const rows = useMemo(() => {
    // As in the tree: by depth, as the members come.
    const places = new Map(group.members.map((member, at) => [member.id, { at, name: nameIn(language, member) }]));
    return heat.entities
      .map((entity) => ({ ...entity, shown: places.get(entity.id)?.name ?? entity.name }))
      .sort((a, b) => (places.get(a.id)?.at ?? 0) - (places.get(b.id)?.at ?? 0));
  }, [heat, group, language]);
  const columns = useMemo(
    () => [...base(texts), ...(layers ? layerColumns(texts, language) : productColumns(heat, texts))],
    [heat, texts, language, layers],
  );
  const table = useTable(layers ? 'heat-layers' : 'heat-products', columns, rows, PLAIN);
  return (
    <div className="view-part">
      <TableTools
        table={table}
        exportName={`${coverage.name} ${t.heat}`}
        lead={
          <Segmented
            value={layers ? 'layers' : 'products'}
            onChange={(value) => setBy(value === 'layers' ? 'layers' : null)}
            options={[
              { value: 'products', label: t.heatProducts },
              { value: 'layers', label: t.heatLayers },
            ]}
          />
        }
      />
      <Grid
        label={t.heat}
        table={table}
        rowKey={(row) => row.id}
        selected={selection?.kind === 'account' ? selection.id : null}
        onSelect={(row) => select({ kind: 'account', id: row.id })}
        onOpen={(row) => go(accountPath(row.id))}
        empty={t.heatEmpty}
      />
      {!layers && (
        <div className="legend">
          {heatStates(texts).map(({ state, word }) => (
            <span key={state} className="legend-line">
              <HeatCell state={state} /> {word}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
