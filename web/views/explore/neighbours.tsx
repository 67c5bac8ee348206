import { Button } from 'antd';
import { useState } from 'react';
import { EXPAND_LIMIT, type LineKind, type NodeKind } from '../../../domain/contract/explore.ts';
import { keyOf } from '../../core/explore/canvas.ts';
import { count } from '../../core/format/format.ts';
import { Part } from '../../inspector/head.tsx';
import { Glyph } from '../../marks/glyph.tsx';
import { useLook } from '../../shell/settings.tsx';
import { NeighbourList } from './neighbour-list.tsx';
import type { CanvasModel } from './use-canvas.ts';

interface Count {
  type: LineKind;
  direction: 'in' | 'out';
  kind: NodeKind;
  count: number;
}

/** What lies around a node, by kind of line, before anything is drawn: count, list, then draw. */
export function Neighbours({ model, node }: { model: CanvasModel; node: { kind: NodeKind; id: string } }) {
  const { texts, language } = useLook();
  const t = texts.explore;
  const [listed, setListed] = useState<Count | null>(null);
  const counts = model.countsByNode.get(keyOf(node)) ?? [];
  if (listed) return <NeighbourList model={model} node={node} branch={listed} onBack={() => setListed(null)} />;
  const drawn = (one: Count) =>
    model.canvas?.present.lines.filter((line) => {
      const end = one.direction === 'out' ? { kind: line.fromKind, id: line.from } : { kind: line.toKind, id: line.to };
      const other = one.direction === 'out' ? line.toKind : line.fromKind;
      return line.type === one.type && other === one.kind && keyOf(end) === keyOf(node);
    }).length ?? 0;
  return (
    <Part
      title={t.neighbours}
      aside={
        model.expand.data &&
        model.expand.data.total > model.expand.data.shown &&
        t.capped(model.expand.data.shown, model.expand.data.total)
      }
    >
      {counts.length === 0 && <p className="panel-empty">{t.noNeighbours}</p>}
      <table className="lines neighbours">
        <tbody>
          {counts.map((one) => {
            const shown = drawn(one);
            const left = one.count - shown;
            const next = Math.min(left, EXPAND_LIMIT.standard);
            return (
              <tr key={`${one.type}${one.direction}${one.kind}`}>
                <td>
                  <Glyph kind={one.kind} size={14} /> {texts.values.node[one.kind]}{' '}
                  <span className="sub">{texts.values.line[one.type][one.direction]}</span>
                </td>
                <td className="num mut">{t.counted(shown, one.count)}</td>
                <td className="neighbours-do">
                  <Button size="small" type="text" onClick={() => setListed(one)}>
                    {t.list}
                  </Button>
                  {left > EXPAND_LIMIT.filterAbove ? (
                    <Button size="small" title={t.tooMany(EXPAND_LIMIT.filterAbove)} onClick={() => setListed(one)}>
                      {t.filter}
                    </Button>
                  ) : (
                    <Button
                      size="small"
                      disabled={left <= 0 || model.full}
                      loading={
                        model.expand.isPending &&
                        model.expand.variables.branch.type === one.type &&
                        model.expand.variables.branch.kind === one.kind
                      }
                      onClick={() =>
                        model.expand.mutate({
                          node,
                          branch: { type: one.type, direction: one.direction, kind: one.kind },
                          limit: EXPAND_LIMIT.standard,
                        })
                      }
                    >
                      {left <= 0 ? t.allShown : t.draw(next)}
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {model.full && <p className="warning">{t.full(count(3_000, language))}</p>}
    </Part>
  );
}
