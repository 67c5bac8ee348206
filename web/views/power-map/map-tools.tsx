import { Button, Checkbox, Dropdown, Popover, Select, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { savePng, saveText } from '../../canvas/export.ts';
import { attitudeItems, legendItems, legendSvg } from '../../core/power-map/legend.ts';
import { LINE_TONES } from '../../core/power-map/map-lines.ts';
import { boundsOf } from '../../core/scene/scene.ts';
import { sceneSvg } from '../../core/scene/svg.ts';
import {
  ApartmentOutlined,
  DownloadOutlined,
  NodeExpandOutlined,
  PlusOutlined,
  ShareAltOutlined,
  TableOutlined,
} from '../../marks/icons.tsx';
import { useParam } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { FONT } from '../../theme/antd.ts';
import { FindInTree } from '../group/find.tsx';
import { type FilterModel, useTones } from './choice.ts';
import { EditSteps } from './edit-steps.tsx';
import { linesCsv, rowsCsv } from './files.ts';
import { MapFilterButton } from './map-filter.tsx';
import type { FoundModel } from './use-found.ts';
import type { LinkingModel } from './use-linking.ts';
import type { MapModel } from './use-power-map.ts';

interface MapToolsProps {
  model: MapModel;
  found: FoundModel;
  filter: FilterModel;
  selected: string | null;
  linking: LinkingModel;
  onGo(node: string): void;
  onFit(): void;
  onAdd(): void;
  trail: ReactNode;
}

/** Find, filter, lines, standing, folding, editing. */
export function MapTools({ model, found, filter, selected, linking, onGo, onFit, onAdd, trail }: MapToolsProps) {
  const { texts } = useLook();
  const t = texts.powerMap;
  return (
    <div className="view-tools map-bar">
      <FindInTree
        hint={t.find}
        text={found.text}
        search={found.search}
        selected={selected}
        onText={found.setText}
        onGo={onGo}
      />
      <MapFilterButton model={filter} deal={model.map.deal !== null} />
      <LinesButton />
      <StandingButton model={model} />
      <span className="space" />
      <EditSteps />
      <Button type="text" icon={<PlusOutlined />} aria-label={t.addSeat} title={t.addSeat} onClick={onAdd}>
        {t.seat}
      </Button>
      <Button
        type={linking.on ? 'primary' : 'text'}
        icon={<ShareAltOutlined />}
        aria-pressed={linking.on}
        onClick={() => (linking.on ? linking.end() : linking.begin(selected))}
      >
        {t.draw}
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            ...Array.from({ length: model.deepest }, (_, at) => ({ key: String(at + 1), label: t.collapseTo(at + 1) })),
            { key: 'all', label: t.expandAll },
          ],
          onClick: ({ key }) => {
            model.openTo(key === 'all' ? null : Number(key));
            onFit();
          },
        }}
      >
        <Button type="text" icon={<NodeExpandOutlined />} aria-label={t.collapse} title={t.collapse} />
      </Dropdown>
      {trail}
    </div>
  );
}

function LinesButton() {
  const { texts } = useLook();
  const t = texts.powerMap;
  const [tones, turn] = useTones();
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      content={
        <div className="map-lines">
          {LINE_TONES.map((tone) => (
            <Checkbox key={tone} checked={tones.has(tone)} onChange={() => turn(tone)}>
              {t.tone[tone]}
              {tone === 'assumed' && <span className="mut map-why">{t.toneWhy.assumed}</span>}
            </Checkbox>
          ))}
        </div>
      }
    >
      <Button type="text">{t.lines}</Button>
    </Popover>
  );
}

function StandingButton({ model: { map } }: { model: MapModel }) {
  const { texts } = useLook();
  const t = texts.powerMap;
  const [on, setOn] = useParam('standing');
  const [, setKind] = useParam('kind');
  const words: Record<string, string> = texts.values.choice;
  const named = (kind: string | null) => (kind === null ? t.noKind : (words[kind] ?? kind));
  return (
    <>
      <Tooltip title={t.standingWhy}>
        <Button
          type={on === '1' ? 'default' : 'text'}
          aria-pressed={on === '1'}
          onClick={() => setOn(on === '1' ? null : '1')}
        >
          {t.standing}
        </Button>
      </Tooltip>
      {on === '1' && map.standingKinds.length > 1 && (
        <Select
          size="small"
          aria-label={t.standingKind}
          value={map.standingKind ?? 'none'}
          options={map.standingKinds.map(({ kind, lines }) => ({
            value: kind ?? 'none',
            label: `${named(kind)} (${lines})`,
          }))}
          onChange={(kind) => setKind(kind)}
        />
      )}
    </>
  );
}

/** Between map and table, and everything as files. */
export function MapSwitches({ model, name, asTable }: { model: MapModel; name: string; asTable: boolean }) {
  const { texts, language, tokens } = useLook();
  const t = texts.powerMap;
  const [, setView] = useParam('as');
  const [tones] = useTones();
  const { map, scene, banded } = model;
  const title = t.of(name);
  const drawing = () => {
    const items = [
      ...(map.deal ? attitudeItems(texts, tokens) : []),
      ...legendItems(texts, tokens, { deal: map.deal !== null, banded, tones }),
    ];
    const { left, right } = boundsOf(scene);
    return sceneSvg({
      scene,
      title,
      sub: [map.deal?.name, t.asOf(map.asOf), t.seats(map.seats.length)].filter(Boolean).join(' · '),
      legend: legendSvg(items, tokens, Math.max(700, right - left)),
      tokens,
      font: FONT,
    });
  };
  const nothing = scene.nodes.length === 0;
  return (
    <>
      <Button
        type="text"
        icon={asTable ? <ApartmentOutlined /> : <TableOutlined />}
        aria-pressed={asTable}
        onClick={() => setView(asTable ? null : 'table')}
      >
        {asTable ? t.showMap : t.table}
      </Button>
      {!asTable && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              { key: 'png', label: t.exportPng, disabled: nothing },
              { key: 'svg', label: t.exportSvg, disabled: nothing },
              { key: 'rows', label: t.exportRows },
              { key: 'lines', label: t.exportLines },
            ],
            onClick: ({ key }) => {
              if (key === 'png') void savePng(drawing(), title);
              else if (key === 'svg') saveText(drawing().svg, title, 'svg');
              else if (key === 'rows') saveText(rowsCsv(model, texts, language), title, 'csv');
              else saveText(linesCsv(model, texts), `${title} ${t.lines}`, 'csv');
            },
          }}
        >
          <Button type="text" icon={<DownloadOutlined />} aria-label={texts.frame.export} title={texts.frame.export} />
        </Dropdown>
      )}
    </>
  );
}
