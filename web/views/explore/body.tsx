import { useMemo, useRef } from 'react';
import { EXPAND_LIMIT, NODE_KINDS, type NodeKind } from '../../../domain/contract/explore.ts';
import { GraphMap, type MapHandle } from '../../canvas/map.tsx';
import { parseSelection, recordPath } from '../../core/address/address.ts';
import { CANVAS_WARN, keyOf } from '../../core/explore/canvas.ts';
import { drawCanvas, nameOfNode } from '../../core/explore/draw.ts';
import { nearest } from '../../core/explore/nearest.ts';
import { count } from '../../core/format/format.ts';
import { Bones } from '../../shell/bones.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useGo, useParam, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { useKeys } from '../../shell/use-keys.ts';
import { ExploreInspector } from './explore-inspector.tsx';
import { KindLegend } from './kind-legend.tsx';
import { NodeTable } from './node-table.tsx';
import { ExploreTools } from './tools.tsx';
import { useCanvas } from './use-canvas.ts';
import './explore.css';

/** One node, and what the reader draws around it step by step. */
export function ExploreBody({ kind, id }: { kind: NodeKind; id: string }) {
  const { texts, language } = useLook();
  const t = texts.explore;
  const go = useGo();
  const map = useRef<MapHandle>(null);
  const model = useCanvas(kind, id);
  const [selection, select] = useSelection();
  const [view, setView] = useParam('as');
  const [kindsText, setKinds] = useParam('kinds');
  const { canvas, hidden, root } = model;
  const content = canvas?.present;
  const rootNode = content?.nodes.find((node) => keyOf(node) === root);
  const title = rootNode
    ? nameOfNode(rootNode, language)
    : model.first.data
      ? nameOfNode(model.first.data.node, language)
      : '';
  useCrumbs([{ name: t.title, path: '/explore' }, { name: title }]);
  const kinds = useMemo(() => NODE_KINDS.filter((known) => kindsText?.split(',').includes(known)), [kindsText]);
  const scene = useMemo(
    () => (content ? drawCanvas(content, root, hidden, language, texts) : { nodes: [], lines: [] }),
    [content, root, hidden, language, texts],
  );
  const lit = useMemo(() => {
    if (kinds.length === 0 || !content) return null;
    const wanted: readonly NodeKind[] = kinds;
    return new Set(content.nodes.filter((node) => wanted.includes(node.kind)).map(keyOf));
  }, [kinds, content]);
  const selectedKey = selection && selection.kind !== 'line' ? `${selection.kind}:${selection.id}` : null;
  const selected = content?.nodes.find((node) => keyOf(node) === (selectedKey ?? root)) ?? null;
  const onCanvas = selectedKey !== null && selected ? selectedKey : null;

  const expand = (key: string) => {
    const node = content?.nodes.find((known) => keyOf(known) === key);
    if (!node || model.full) return;
    select({ kind: node.kind, id: node.id });
    if ((hidden.get(key) ?? 0) > EXPAND_LIMIT.filterAbove) return;
    model.expand.mutate({ node, branch: {}, limit: EXPAND_LIMIT.standard });
  };
  const hideNode = (key: string) => {
    if (key === root) return;
    model.hide(new Set([key]));
    select(null);
  };
  const open = (key: string) => {
    const found = parseSelection(key);
    if (found) go(recordPath(found.kind, found.id));
  };
  const show = (key: string | null) => select(key === null ? null : parseSelection(key));
  useKeys({ 'mod+z': model.undo, 'mod+shift+z': model.redo, 'mod+y': model.redo });
  // Keys may come faster than the address follows.
  const current = useRef(onCanvas);
  current.current = onCanvas;
  const onKey = (key: string): boolean => {
    const at = current.current ?? root;
    const next = content && nearest(content.nodes, at, key);
    if (next) {
      current.current = next;
      show(next);
      map.current?.centre(next);
    } else if (key === 'e' || key === 'E') expand(at);
    else if (key === 'Delete' || key === 'Backspace') hideNode(at);
    else if (key === 'Enter') open(at);
    else if (key === 'Escape') show(null);
    else return key.startsWith('Arrow');
    return true;
  };

  if (model.first.isError && !canvas)
    return <Problem error={model.first.error} retry={() => void model.first.refetch()} />;
  if (!canvas || !content)
    return (
      <Page title={title} heading={<h1>{'\u00a0'}</h1>}>
        <Bones rows={6} />
      </Page>
    );
  const number = (value: number) => count(value, language);
  return (
    <Page
      title={title}
      sub={[texts.values.node[kind], t.shownNodes(content.nodes.length), t.shownLines(content.lines.length)].join(
        ' · ',
      )}
      inspector={<ExploreInspector model={model} selection={selection} node={selected} onHide={hideNode} />}
    >
      <div className="explore">
        <ExploreTools
          model={model}
          scene={scene}
          title={title}
          asTable={view === 'table'}
          onTable={(on) => setView(on ? 'table' : null)}
        />
        {view === 'table' ? (
          <NodeTable
            content={content}
            hidden={hidden}
            lit={lit}
            selected={onCanvas}
            title={title}
            onSelect={show}
            onOpen={open}
          />
        ) : (
          <GraphMap
            ref={map}
            scene={scene}
            subject={root}
            label={t.mapLabel(title)}
            selected={onCanvas}
            selectedLine={selection?.kind === 'line' ? selection.id : null}
            lit={lit}
            movable
            spoken={scene.nodes.find((node) => node.id === onCanvas)?.spoken ?? ''}
            onSelect={show}
            onSelectLine={(line) => line && select({ kind: 'line', id: line })}
            onBadge={expand}
            onOpen={open}
            onMove={model.move}
            onKey={onKey}
          >
            <div className="map-notice">
              {content.nodes.length === 1 && <span className="chip notice">{t.drawHint}</span>}
              {content.nodes.length >= CANVAS_WARN && (
                <span className="chip notice">{t.slow(number(content.nodes.length))}</span>
              )}
              {model.expand.data && model.expand.data.total > model.expand.data.shown && (
                <span className="chip notice">{t.capped(model.expand.data.shown, model.expand.data.total)}</span>
              )}
            </div>
          </GraphMap>
        )}
        {model.expand.isError && <Problem error={model.expand.error} />}
        <KindLegend
          present={content.nodes}
          kinds={kinds}
          onKinds={(next) => setKinds(next.length === 0 ? null : next.join(','))}
        />
      </div>
    </Page>
  );
}
