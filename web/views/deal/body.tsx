import { Button, Tabs } from 'antd';
import type { ReactNode } from 'react';
import type { ReachFactsAnswer } from '../../../domain/contract/reach.ts';
import { dealPath } from '../../core/address/address.ts';
import { ExperimentOutlined } from '../../marks/icons.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useParam, useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { useWide } from '../../shell/use-wide.ts';
import { AgainstTab } from './against-tab.tsx';
import { ChainTab } from './chain-tab.tsx';
import { DealInspector } from './deal-inspector.tsx';
import { DealFiguresCard } from './figures.tsx';
import { FishboneTab } from './fishbone-tab.tsx';
import { HangsTab } from './hangs-tab.tsx';
import { NextTab } from './next-tab.tsx';
import { RoutesTab } from './routes-tab.tsx';
import { WHAT_IF } from './selections.ts';
import { DealSub } from './sub.tsx';
import { type DealModel, DealProvider, isAgainst, useDealModel } from './use-deal.ts';
import { WhatIfStrip } from './what-if-strip.tsx';

const DEAL_TABS = ['fishbone', 'chain', 'routes', 'next', 'hangs', 'against'] as const;
type DealTab = (typeof DEAL_TABS)[number];

/** The deal page once its facts are known. */
export function DealBody({ answer }: { answer: ReachFactsAnswer }) {
  const { texts } = useLook();
  const t = texts.deal;
  const model = useDealModel(answer);
  const [tab, setTab] = useParam('tab');
  const [selection, select] = useSelection();
  const roomy = useWide(1180);
  useCrumbs([
    { name: texts.deals.title, path: '/deals' },
    { name: model.deal.name, path: dealPath(model.deal.id) },
  ]);
  const shown = DEAL_TABS.find((known) => known === tab) ?? 'fishbone';
  const content: Record<DealTab, ReactNode> = {
    fishbone: <FishboneTab />,
    chain: <ChainTab />,
    routes: <RoutesTab />,
    next: <NextTab />,
    hangs: <HangsTab />,
    against: <AgainstTab />,
  };
  return (
    <DealProvider value={model}>
      <Page
        title={model.deal.name}
        sub={<DealSub />}
        actions={
          <Button icon={<ExperimentOutlined />} onClick={() => select(WHAT_IF)}>
            {t.whatIf}
          </Button>
        }
        chosen={selection !== null}
        inspector={<DealInspector selection={selection} />}
      >
        <DealFiguresCard />
        {model.trying && <WhatIfStrip />}
        <Tabs
          className="view-tabs"
          size={roomy ? 'middle' : 'small'}
          activeKey={shown}
          onChange={(key) => setTab(key === 'fishbone' ? null : key, true)}
          destroyOnHidden
          items={DEAL_TABS.map((key) => ({
            key,
            label: [t.tabs[key], countOf(key, model)].filter((part) => part !== null).join(' '),
            children: key === shown ? content[key] : null,
          }))}
        />
      </Page>
    </DealProvider>
  );
}

/** What a tab holds, where its number says something. */
function countOf(tab: DealTab, { after }: DealModel): number | null {
  const { persons, cutPersons } = after.figures;
  if (tab === 'chain') return persons.length;
  if (tab === 'hangs') return cutPersons.length;
  return tab === 'against' ? persons.filter(isAgainst).length : null;
}
