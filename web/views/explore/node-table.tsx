import { useMemo } from 'react';
import { type Content, keyOf, neighboursOf } from '../../core/explore/canvas.ts';
import { nameOfNode } from '../../core/explore/draw.ts';
import { PLAIN } from '../../core/table/column.ts';
import { Grid, type GridColumn } from '../../grid/grid.tsx';
import { TableTools } from '../../grid/tools.tsx';
import { useTable } from '../../grid/use-table.ts';
import { Glyph } from '../../marks/glyph.tsx';
import { useLook } from '../../shell/settings.tsx';

interface NodeTableProps {
  content: Content;
  hidden: ReadonlyMap<string, number>;
  lit: ReadonlySet<string> | null;
  selected: string | null;
  title: string;
  onSelect(key: string): void;
  onOpen(key: string): void;
}

/** The same nodes as the canvas, as rows. */
export function NodeTable({ content, hidden, lit, selected, title, onSelect, onOpen }: NodeTableProps) {
  const { texts, language } = useLook();
  const t = texts.explore;
  const columns = useMemo((): GridColumn<Content['nodes'][number]>[] => {
    return [
      {
        id: 'name',
        title: t.name,
        width: 240,
        value: (node) => nameOfNode(node, language),
        render: (node) => (
          <>
            <Glyph kind={node.kind} size={14} /> {nameOfNode(node, language)}
          </>
        ),
      },
      { id: 'kind', title: t.kind, width: 100, filter: true, value: (node) => texts.values.node[node.kind] },
      { id: 'sub', title: t.about, width: 200, value: (node) => node.sub },
      {
        id: 'lines',
        title: t.connections,
        width: 80,
        numeric: true,
        value: (node) => neighboursOf(content, keyOf(node)).size,
      },
      { id: 'hidden', title: t.hiddenCount, width: 90, numeric: true, value: (node) => hidden.get(keyOf(node)) ?? 0 },
    ];
  }, [t, texts, language, content, hidden]);
  const table = useTable('explore', columns, content.nodes, PLAIN);
  return (
    <>
      <TableTools table={table} exportName={title} />
      <Grid
        label={t.table}
        table={table}
        rowKey={keyOf}
        selected={selected}
        lit={lit}
        onSelect={(node) => onSelect(keyOf(node))}
        onOpen={(node) => onOpen(keyOf(node))}
      />
    </>
  );
}
