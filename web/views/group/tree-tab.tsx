import { Button, Dropdown } from 'antd';
import { useCallback, useMemo, useRef } from 'react';
import { type GroupAnswer, LEVELS, type Level } from '../../../domain/contract/groups.ts';
import { savePng, saveText } from '../../canvas/export.ts';
import { GraphMap, type MapHandle } from '../../canvas/map.tsx';
import { accountPath } from '../../core/address/address.ts';
import { count } from '../../core/format/format.ts';
import { sceneSvg } from '../../core/scene/svg.ts';
import { STOP_AT, WARN_AT } from '../../core/tree/limits.ts';
import { type Step, walk } from '../../core/tree/walk.ts';
import { ApartmentOutlined, DownloadOutlined, NodeExpandOutlined, TableOutlined } from '../../marks/icons.tsx';
import { useGo, useParam, useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { FONT } from '../../theme/antd.ts';
import { linesCsv, membersCsv } from './files.ts';
import { FindInTree } from './find.tsx';
import { Legend } from './legend.tsx';
import { MemberTable } from './member-table.tsx';
import type { TreeModel } from './use-tree.ts';

const STEPS: Record<string, Step> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

interface TreeTabProps {
  group: GroupAnswer;
  tree: TreeModel;
  name: string;
}

/** The customer tree as a map or as a table: the same selection, search and levels in both. */
export function TreeTab({ group, tree, name }: TreeTabProps) {
  const { texts, language, tokens } = useLook();
  const t = texts.group;
  const go = useGo();
  const map = useRef<MapHandle>(null);
  const [selection, select] = useSelection();
  const [view, setView] = useParam('as');
  const [levelsText, setLevels] = useParam('levels');
  const levels = useMemo(() => LEVELS.filter((level) => levelsText?.split(',').includes(level)), [levelsText]);
  const [find, setFind] = useParam('find');

  const search = useCallback(
    (text: string) => {
      const wanted = text.trim().toLowerCase();
      if (wanted === '') return null;
      const entities = [...group.members, ...group.affiliates];
      return entities.filter((entity) =>
        [entity.name, entity.nameEn, entity.id].some((word) => word?.toLowerCase().includes(wanted)),
      );
    },
    [group],
  );
  const hits = useMemo(() => search(find ?? ''), [search, find]);
  const lit = useMemo(() => {
    if (!hits && levels.length === 0) return null;
    const wanted: readonly Level[] = levels;
    const byLevel = group.members.filter((member) => levels.length === 0 || wanted.includes(member.level));
    const affiliates = levels.length === 0 ? group.affiliates : [];
    const found = new Set([...byLevel, ...affiliates].map((entity) => entity.id));
    return new Set(hits ? hits.map((entity) => entity.id).filter((id) => found.has(id)) : found);
  }, [hits, levels, group]);

  const selected = selection?.kind === 'account' ? selection.id : null;
  const show = (id: string | null) => select(id === null || id.startsWith('more:') ? null : { kind: 'account', id });
  const open = (id: string) => (id.startsWith('more:') ? tree.turn(id) : go(accountPath(id)));
  const goTo = (id: string) => {
    tree.reveal(id);
    show(id);
    // The node may have to be drawn first.
    setTimeout(() => map.current?.centre(id), 60);
  };
  // Keys may come faster than the address follows.
  const at = useRef(selected);
  at.current = selected;
  const onKey = (key: string): boolean => {
    const step = STEPS[key];
    const next = step && walk(tree.seen, at.current, step);
    if (next) {
      if (next.startsWith('more:')) tree.turn(next);
      else {
        at.current = next;
        show(next);
      }
      map.current?.centre(next);
    } else if (key === ' ' && at.current) tree.turn(at.current);
    else if (key === 'Enter' && at.current) open(at.current);
    else if (key === 'Escape') show(null);
    else return step !== undefined;
    return true;
  };

  const drawing = () =>
    sceneSvg({
      scene: tree.scene,
      title: name,
      sub: [t.asOf(group.asOf), t.members(group.members.length)].join(' · '),
      levels: texts.values.level,
      tokens,
      font: FONT,
    });
  const drawn = tree.seen.nodes.size;
  const number = (value: number) => count(value, language);
  const asTable = view === 'table';
  const spokenNode = tree.scene.nodes.find((node) => node.id === selected);
  const switches = (
    <>
      <Button
        type="text"
        icon={asTable ? <ApartmentOutlined /> : <TableOutlined />}
        aria-pressed={asTable}
        onClick={() => setView(asTable ? null : 'table')}
      >
        {asTable ? t.showTree : t.table}
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'png', label: t.exportPng, disabled: tree.scene.nodes.length === 0 },
            { key: 'svg', label: t.exportSvg, disabled: tree.scene.nodes.length === 0 },
            { key: 'lines', label: t.exportCsv },
            { key: 'members', label: t.exportMembers },
          ],
          onClick: ({ key }) => {
            if (key === 'png') void savePng(drawing(), name);
            else if (key === 'svg') saveText(drawing().svg, name, 'svg');
            else if (key === 'lines') saveText(linesCsv(group, language, texts), `${name} ${t.stakeLine}`, 'csv');
            else saveText(membersCsv(group, language, texts), name, 'csv');
          },
        }}
      >
        <Button type="text" icon={<DownloadOutlined />}>
          {texts.frame.export}
        </Button>
      </Dropdown>
    </>
  );
  return (
    <div className="view-part">
      {!asTable && (
        <div className="view-tools">
          <FindInTree
            text={find ?? ''}
            search={search}
            selected={selected}
            onText={(text) => setFind(text === '' ? null : text)}
            onGo={goTo}
          />
          <span className="space" />
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                ...Array.from({ length: tree.deepest }, (_, at) => ({
                  key: String(at + 1),
                  label: t.collapseTo(at + 1),
                })),
                { key: 'all', label: t.expandAll },
              ],
              onClick: ({ key }) => {
                tree.openTo(key === 'all' ? null : Number(key));
                setTimeout(() => map.current?.fit(true), 60);
              },
            }}
          >
            <Button type="text" icon={<NodeExpandOutlined />}>
              {t.collapse}
            </Button>
          </Dropdown>
          {switches}
        </div>
      )}
      {asTable ? (
        <MemberTable group={group} lit={lit} selected={selected} onSelect={show} onOpen={open} trail={switches} />
      ) : drawn >= STOP_AT ? (
        <div className="nothing">
          <p className="nothing-title">{t.stopped(number(drawn))}</p>
          <p className="mut">{t.stoppedNext}</p>
          <Button type="primary" onClick={tree.foldByLevel}>
            {t.foldByLevel}
          </Button>{' '}
          <Button onClick={() => setView('table')}>{t.showTable}</Button>
        </div>
      ) : (
        <GraphMap
          ref={map}
          scene={tree.scene}
          subject={group.root.id}
          label={t.treeLabel(name)}
          selected={selected}
          selectedLine={selection?.kind === 'stake' ? selection.id : null}
          lit={lit}
          keep={tree.anchor}
          spoken={spokenNode?.spoken ?? ''}
          onSelect={(id) => (id?.startsWith('more:') ? tree.turn(id) : show(id))}
          onSelectLine={(id) => id && select({ kind: 'stake', id })}
          onBadge={tree.turn}
          onOpen={open}
          onKey={onKey}
        >
          <div className="map-notice">
            {tree.seen.hidden > 0 && (
              <span className="chip notice">
                {tree.folded
                  ? t.folded(number(tree.seen.hidden), number(tree.tree.nodes.size))
                  : t.capped(number(tree.seen.hidden), number(tree.tree.nodes.size))}
                {tree.folded ? (
                  <button type="button" className="plain" onClick={() => tree.openTo(null)}>
                    {t.expandAll}
                  </button>
                ) : (
                  <button type="button" className="plain" onClick={() => tree.more && tree.turn(tree.more)}>
                    {t.showMore}
                  </button>
                )}
              </span>
            )}
            {drawn >= WARN_AT && <span className="chip notice">{t.slow(number(drawn))}</span>}
          </div>
        </GraphMap>
      )}
      <Legend
        levels={levels}
        onLevels={(next) => setLevels(next.length === 0 ? null : next.join(','))}
        lines={!asTable}
      />
    </div>
  );
}
