import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { AccountAnswer } from '../../../domain/contract/accounts.ts';
import { datesIn } from '../../../domain/organogram/known.ts';
import { differencePath, explorePath, groupPath, powerMapPath } from '../../core/address/address.ts';
import { accountRecordOf } from '../../core/form/account.ts';
import { nameIn } from '../../core/format/format.ts';
import { account } from '../../data/queries.ts';
import { Inspector } from '../../inspector/inspector.tsx';
import { ApartmentOutlined, ClusterOutlined, EditOutlined, ShareAltOutlined } from '../../marks/icons.tsx';
import { LevelMark } from '../../marks/level-mark.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useAsOf, useGo, useHref, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { ViewTabs } from '../../shell/view-tabs.tsx';
import { FactForm } from '../edit/fact-form.tsx';
import { HangingTab } from '../hanging/hanging-tab.tsx';
import { OpenSignals } from '../signals/open-signals.tsx';
import { Deals, Orders, People, Stakes } from './collections.tsx';
import { History } from './history.tsx';
import { Overview } from './overview.tsx';
import { Scores } from './scores.tsx';
import './account.css';

/** One account with all that is stated about it. */
export function AccountPage() {
  const { id = '' } = useParams();
  const { texts } = useLook();
  const query = useQuery(account(id, useAsOf()));
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data)
    return (
      <Page title="" heading={<h1>{'\u00a0'}</h1>}>
        <Bones rows={10} />
        <span className="unseen">{texts.frame.loading}</span>
      </Page>
    );
  return <AccountBody key={id} known={query.data} />;
}

function AccountBody({ known }: { known: AccountAnswer }) {
  const { texts, language } = useLook();
  const t = texts.account;
  const go = useGo();
  const href = useHref();
  const [selection] = useSelection();
  const [editing, setEditing] = useState(false);
  const name = nameIn(language, known);
  const words: Record<string, string> = texts.values.choice;
  const crumb = known.group ? [{ name: nameIn(language, known.group), path: groupPath(known.group.id) }] : [];
  useCrumbs([{ name: texts.frame.portfolio, path: '/portfolio' }, ...crumb, { name }]);
  const other = language === 'zh' ? known.nameEn : known.name;
  const facts = [known.kind, known.lifecycle].flatMap((word) => (word ? [words[word] ?? word] : []));
  return (
    <Page
      title={name}
      sub={
        <span className="account-sub">
          <LevelMark level={known.level} />
          {[...(other && other !== name ? [other] : []), ...facts, known.industry, known.region ?? known.country]
            .filter(Boolean)
            .join(' · ')}
          {known.group ? (
            <span>
              · {t.group} <Link to={href(groupPath(known.group.id))}>{nameIn(language, known.group)}</Link>
            </span>
          ) : (
            <span>· {t.noGroup}</span>
          )}
        </span>
      }
      actions={
        <>
          <Button icon={<ClusterOutlined />} onClick={() => go(powerMapPath(known.id))}>
            {texts.powerMap.title}
          </Button>
          {datesIn(known.evidence).length > 0 && (
            <Button
              icon={<ApartmentOutlined />}
              title={texts.difference.linkHint}
              onClick={() => go(differencePath(known.id))}
            >
              {texts.difference.link}
            </Button>
          )}
          <Button icon={<ShareAltOutlined />} onClick={() => go(explorePath('account', known.id))}>
            {texts.frame.explore}
          </Button>
          <Button type="primary" icon={<EditOutlined />} onClick={() => setEditing(true)}>
            {t.edit}
          </Button>
        </>
      }
      inspector={selection ? <Inspector selection={selection} /> : undefined}
    >
      <OpenSignals of={{ account: known.id }} />
      <ViewTabs
        items={[
          { key: 'overview', label: t.overview, children: <Overview known={known} /> },
          {
            key: 'stakes',
            label: `${t.stakes} ${known.counts.owns + known.counts.owners}`,
            children: <Stakes known={known} />,
          },
          { key: 'people', label: `${t.people} ${known.counts.people}`, children: <People known={known} /> },
          { key: 'deals', label: `${t.deals} ${known.counts.deals}`, children: <Deals known={known} /> },
          {
            key: 'hangs',
            label: texts.deal.tabs.hangs,
            children: <HangingTab of="account" id={known.id} name={name} />,
          },
          { key: 'orders', label: `${t.orders} ${known.counts.orders}`, children: <Orders known={known} /> },
          { key: 'scores', label: texts.scores.title, children: <Scores id={known.id} /> },
          { key: 'history', label: t.history, children: <History of={{ accountId: known.id }} /> },
        ]}
      />
      {editing && (
        <FactForm
          kind="account"
          record={accountRecordOf(known)}
          names={{ colleague: Object.fromEntries(known.colleagues.map((one) => [one.id, one.name])) }}
          onClose={() => setEditing(false)}
        />
      )}
    </Page>
  );
}
