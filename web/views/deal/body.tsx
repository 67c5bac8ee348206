import { Button, Tabs } from 'antd';
import { memo, type ReactNode } from 'react';
import type { ReachFactsAnswer } from '../../../domain/contract/reach-facts.ts';
import { dealPath, powerMapPath } from '../../core/address/address.ts';
import { ApartmentOutlined, ExperimentOutlined } from '../../marks/icons.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useGo, useParam, useSelection } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { useWide } from '../../shell/use-media.ts';
import { OpenSignals } from '../signals/open-signals.tsx';
import { AgainstTab } from './against-tab.tsx';
import { C139Strip } from './c139/c139-strip.tsx';
import { C139Tab } from './c139/c139-tab.tsx';
import { ChainTab } from './chain-tab.tsx';
import { DealModel } from './deal-model.tsx';
import { DealFiguresCard } from './figures.tsx';
import { FishboneTab } from './fishbone/fishbone-tab.tsx';
import { HangsTab } from './hangs-tab.tsx';
import { DealInspector } from './inspector/deal-inspector.tsx';
import { NextTab } from './next-tab.tsx';
import { RoutesTab } from './routes-tab.tsx';
import { WHAT_IF } from './selections.ts';
import { DealSub } from './sub.tsx';
import { isAgainst, useTried } from './use-deal.ts';
import { WhatIfStrip } from './what-if/what-if-strip.tsx';

const DEAL_TABS = ['fishbone', 'chain', 'routes', 'next', 'hangs', 'against', 'c139'] as const;
type DealTab = (typeof DEAL_TABS)[number];

const CONTENT: Record<DealTab, ReactNode> = {
  fishbone: <FishboneTab />,
  chain: <ChainTab />,
  routes: <RoutesTab />,
  next: <NextTab />,
  hangs: <HangsTab />,
  against: <AgainstTab />,
  c139: <C139Tab />,
};

/** The deal page once its facts are known. */
export function DealBody({ answer }: { answer: ReachFactsAnswer }) {
  return (
    <DealModel answer={answer}>
      <DealPage id={answer.deal.id} name={answer.deal.name} accountId={answer.deal.accountId} />
    </DealModel>
  );
}

interface DealPageProps {
  id: string;
  name: string;
  accountId: string;
}

/** What is tried draws anew what reads the deal, not the page around it: a step has to be there in the next frame. */
const DealPage = memo(function DealPage({ id, name, accountId }: DealPageProps) {
  const { texts } = useLook();
  const go = useGo();
  const [tab, setTab] = useParam('tab');
  const [selection, select] = useSelection();
  const roomy = useWide(1180);
  useCrumbs([
    { name: texts.deals.title, path: '/deals' },
    { name, path: dealPath(id) },
  ]);
  const shown = DEAL_TABS.find((known) => known === tab) ?? 'fishbone';
  return (
    <Page
      title={name}
      sub={<DealSub />}
      actions={
        <>
          <Button icon={<ApartmentOutlined />} onClick={() => go(powerMapPath(accountId, { deal: id }))}>
            {texts.deal.powerMap}
          </Button>
          <Button icon={<ExperimentOutlined />} onClick={() => select(WHAT_IF)}>
            {texts.deal.whatIf}
          </Button>
        </>
      }
      chosen={selection !== null}
      inspector={<DealInspector selection={selection} />}
    >
      <DealFiguresCard />
      <C139Strip />
      <WhatIfStrip />
      <OpenSignals of={{ deal: id }} />
      <Tabs
        className="view-tabs"
        size={roomy ? 'middle' : 'small'}
        activeKey={shown}
        onChange={(key) => setTab(key === 'fishbone' ? null : key, true)}
        destroyOnHidden
        items={DEAL_TABS.map((key) => ({
          key,
          label: <TabLabel tab={key} />,
          children: key === shown ? CONTENT[key] : null,
        }))}
      />
    </Page>
  );
});

/** A tab's name with what it holds, where that number says something. */
function TabLabel({ tab }: { tab: DealTab }) {
  const { texts } = useLook();
  const { persons, cutPersons } = useTried().after.figures;
  const counts: Partial<Record<DealTab, number>> = {
    chain: persons.length,
    hangs: cutPersons.length,
    against: persons.filter(isAgainst).length,
  };
  return <>{[texts.deal.tabs[tab], counts[tab]].filter((part) => part !== undefined).join(' ')}</>;
}
