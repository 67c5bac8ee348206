import { Button, Dropdown, Tooltip } from 'antd';
import { savePng, saveText } from '../../canvas/export.ts';
import { keyOf } from '../../core/explore/canvas.ts';
import { nameOfNode } from '../../core/explore/draw.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { sceneSvg } from '../../core/scene/svg.ts';
import { csv } from '../../core/table/csv.ts';
import {
  ApartmentOutlined,
  DownloadOutlined,
  RedoOutlined,
  ReloadOutlined,
  TableOutlined,
  UndoOutlined,
} from '../../marks/icons.tsx';
import { useLook } from '../../shell/settings.tsx';
import { FONT } from '../../theme/antd.ts';
import type { CanvasModel } from './use-canvas.ts';

interface ExploreToolsProps {
  model: CanvasModel;
  scene: Scene;
  title: string;
  asTable: boolean;
  onTable(on: boolean): void;
}

/** Undo, redo, start again, table, export. */
export function ExploreTools({ model, scene, title, asTable, onTable }: ExploreToolsProps) {
  const { texts, language, tokens } = useLook();
  const t = texts.explore;
  const canvas = model.canvas;
  const content = canvas?.present ?? { nodes: [], lines: [] };
  const names = new Map(content.nodes.map((node) => [keyOf(node), nameOfNode(node, language)]));
  const drawing = () =>
    sceneSvg({
      scene,
      title,
      sub: [t.shownNodes(content.nodes.length), t.shownLines(content.lines.length)].join(' · '),
      tokens,
      font: FONT,
    });
  const nodesCsv = () =>
    csv(content.nodes, [
      { id: 'kind', title: t.kind, value: (node) => texts.values.node[node.kind] },
      { id: 'id', title: texts.columns.id, value: (node) => node.id },
      { id: 'name', title: t.name, value: (node) => nameOfNode(node, language) },
      { id: 'sub', title: t.about, value: (node) => node.sub },
    ]);
  const linesCsv = () =>
    csv(content.lines, [
      {
        id: 'from',
        title: t.lineFrom,
        value: (line) => names.get(keyOf({ kind: line.fromKind, id: line.from })) ?? line.from,
      },
      { id: 'line', title: t.line, value: (line) => texts.values.line[line.type].out },
      { id: 'to', title: t.lineTo, value: (line) => names.get(keyOf({ kind: line.toKind, id: line.to })) ?? line.to },
      { id: 'label', title: texts.columns.value, value: (line) => line.label },
      { id: 'confidence', title: texts.columns.confidence, value: (line) => line.confidence },
    ]);
  const tool = (name: string, icon: React.ReactNode, run: () => void, off: boolean) => (
    <Tooltip title={name}>
      <Button type="text" icon={icon} aria-label={name} disabled={off} onClick={run} />
    </Tooltip>
  );
  return (
    <div className="view-tools">
      {tool(texts.frame.undo, <UndoOutlined />, model.undo, !canvas || canvas.past.length === 0)}
      {tool(texts.frame.redo, <RedoOutlined />, model.redo, !canvas || canvas.future.length === 0)}
      {tool(t.reset, <ReloadOutlined />, model.reset, content.nodes.length < 2)}
      <span className="space" />
      <Button
        type="text"
        icon={asTable ? <ApartmentOutlined /> : <TableOutlined />}
        aria-pressed={asTable}
        onClick={() => onTable(!asTable)}
      >
        {asTable ? t.showMap : t.table}
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'png', label: texts.group.exportPng },
            { key: 'svg', label: texts.group.exportSvg },
            { key: 'nodes', label: t.exportNodes },
            { key: 'lines', label: t.exportLines },
          ],
          onClick: ({ key }) => {
            if (key === 'png') void savePng(drawing(), title);
            else if (key === 'svg') saveText(drawing().svg, title, 'svg');
            else
              saveText(
                key === 'nodes' ? nodesCsv() : linesCsv(),
                `${title} ${key === 'nodes' ? t.kind : t.line}`,
                'csv',
              );
          },
        }}
      >
        <Button type="text" icon={<DownloadOutlined />}>
          {texts.frame.export}
        </Button>
      </Dropdown>
    </div>
  );
}
