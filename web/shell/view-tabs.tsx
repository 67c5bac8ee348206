import { Tabs, type TabsProps } from 'antd';
import { useParam } from './place.ts';

/** The parts of a page; which is open stands in the address, but for the first. */
export function ViewTabs({ items }: { items: NonNullable<TabsProps['items']> }) {
  const [tab, setTab] = useParam('tab');
  const first = items[0]?.key ?? '';
  return (
    <Tabs
      className="view-tabs"
      activeKey={tab ?? first}
      onChange={(key) => setTab(key === first ? null : key, true)}
      destroyOnHidden
      items={items}
    />
  );
}
