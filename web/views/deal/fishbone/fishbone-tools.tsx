import { Button, Dropdown, Segmented } from 'antd';
import { memo } from 'react';
import { DownloadOutlined, TableOutlined } from '../../../marks/icons.tsx';
import { useParam } from '../../../shell/place.ts';
import { useLook } from '../../../shell/settings.tsx';
import { type SpinesBy, useSpinesBy } from './use-fishbone.ts';

interface FishboneToolsProps {
  onExport(kind: 'png' | 'svg'): void;
}

/** What a spine stands for, the list twin, and the files. */
export const FishboneTools = memo(function FishboneTools({ onExport }: FishboneToolsProps) {
  const { texts } = useLook();
  const t = texts.deal;
  const [by, setBy] = useSpinesBy();
  const [, setTab] = useParam('tab');
  return (
    <div className="view-tools">
      <Segmented<SpinesBy>
        aria-label={t.spines}
        value={by}
        onChange={setBy}
        options={[
          { value: 'chain', label: t.byChain },
          { value: 'department', label: t.byDepartment },
        ]}
      />
      <span className="space" />
      <Button type="text" icon={<TableOutlined />} onClick={() => setTab('chain', true)}>
        {texts.group.table}
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'png', label: t.exportPng },
            { key: 'svg', label: t.exportSvg },
          ],
          onClick: ({ key }) => onExport(key === 'png' ? 'png' : 'svg'),
        }}
      >
        <Button type="text" icon={<DownloadOutlined />}>
          {texts.frame.export}
        </Button>
      </Dropdown>
    </div>
  );
});
