import { Button } from 'antd';
import type { Selection } from '../../core/address/address.ts';
import { keyOf, type PlacedNode } from '../../core/explore/canvas.ts';
import { nameOfNode } from '../../core/explore/draw.ts';
import { Head, Part } from '../../inspector/head.tsx';
import { Inspector } from '../../inspector/inspector.tsx';
import { Origin } from '../../inspector/origin.tsx';
import { useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { Neighbours } from './neighbours.tsx';
import type { CanvasModel } from './use-canvas.ts';

interface ExploreInspectorProps {
  model: CanvasModel;
  selection: Selection | null;
  node: PlacedNode | null;
  onHide(key: string): void;
}

/** The selected node (the one the view started from while none is): its neighbours to draw, then what is known of it. */
export function ExploreInspector({ model, selection, node, onHide }: ExploreInspectorProps) {
  const { texts, language } = useLook();
  const t = texts.explore;
  const [, select] = useSelection();
  const content = model.canvas?.present;
  if (selection?.kind === 'line') {
    const line = content?.lines.find((known) => known.id === selection.id);
    if (!line) return <Inspector selection={null} />;
    const end = (kind: typeof line.fromKind, id: string) => {
      const found = content?.nodes.find((known) => keyOf(known) === keyOf({ kind, id }));
      return (
        <button type="button" className="plain finding-link" onClick={() => select({ kind, id })}>
          {found ? nameOfNode(found, language) : id}
        </button>
      );
    };
    return (
      <>
        <Head title={texts.values.line[line.type].out} what={line.label} />
        <Part title={t.line} aside={<Origin source={null} observedOn={null} confidence={line.confidence} />}>
          <table className="lines">
            <tbody>
              <tr>
                <td className="mut">{t.lineFrom}</td>
                <td>{end(line.fromKind, line.from)}</td>
              </tr>
              <tr>
                <td className="mut">{t.lineTo}</td>
                <td>{end(line.toKind, line.to)}</td>
              </tr>
            </tbody>
          </table>
        </Part>
      </>
    );
  }
  if (!node) return <Inspector selection={selection} />;
  const key = keyOf(node);
  return (
    <Inspector selection={{ kind: node.kind, id: node.id }}>
      <Neighbours key={key} model={model} node={node} />
      {key !== model.root && (
        <div className="panel-actions">
          <Button onClick={() => onHide(key)}>{t.hide}</Button>
        </div>
      )}
    </Inspector>
  );
}
