import type { UseQueryResult } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { Link } from 'react-router';
import type { CoverageAnswer, GroupAnswer } from '../../../domain/contract/groups.ts';
import { groupDecisionMakersPath, groupPath, groupWhiteSpacePath } from '../../core/address/address.ts';
import { money, nameIn, percent } from '../../core/format/format.ts';
import { Page } from '../../shell/page.tsx';
import { useGo, useHref, useIsHere, useParam, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { useWide } from '../../shell/use-media.ts';
import { AuditInspector } from '../audit/audit-inspector.tsx';
import { AuditTable } from '../audit/audit-table.tsx';
import { HangingTab } from '../hanging/hanging-tab.tsx';
import { GroupWhiteSpace } from '../white-space/group-inspector.tsx';
import { WhiteSpaceTab } from '../white-space/group-tab.tsx';
import { FigureChoice, Figures } from './figures.tsx';
import { GroupInspector } from './group-inspector.tsx';
import { HeatMap } from './heat-map.tsx';
import { TreeTab } from './tree-tab.tsx';
import { Uncovered } from './uncovered.tsx';
import { useTree } from './use-tree.ts';

interface BodyProps {
  group: GroupAnswer;
  coverage: UseQueryResult<CoverageAnswer>;
  name: string;
  /** The account of the address: the root, or a member of it. */
  asked: string;
}

/** Views with an address of their own. */
const AUDIT = 'decision-makers';
const WHITE_SPACE = 'white-space';

/** The group page once the group is known; the coverage fills in when it comes. */
export function GroupBody({ group, coverage, name, asked }: BodyProps) {
  const { texts } = useLook();
  const t = texts.group;
  const tree = useTree(group);
  const [tab, setTab] = useParam('tab');
  const [selection] = useSelection();
  const go = useGo();
  const isHere = useIsHere();
  const auditing = isHere(groupDecisionMakersPath(asked));
  const selling = isHere(groupWhiteSpacePath(asked));
  const choose = (key: string) => {
    if (key === AUDIT) go(groupDecisionMakersPath(asked));
    else if (key === WHITE_SPACE) go(groupWhiteSpacePath(asked));
    else if (auditing || selling) go(key === 'tree' ? groupPath(asked) : `${groupPath(asked)}?tab=${key}`);
    else setTab(key === 'tree' ? null : key, true);
  };
  const roomy = useWide(1180);
  const known = coverage.data;
  const figures = coverage.isError ? (
    <Problem error={coverage.error} retry={() => void coverage.refetch()} />
  ) : known ? (
    <Figures coverage={known} />
  ) : (
    <div className="figures card figures-coming" />
  );
  return (
    <Page
      title={name}
      sub={<Sub group={group} asked={asked} />}
      actions={known && <FigureChoice />}
      chosen={selling || selection !== null}
      inspector={
        auditing && selection ? (
          <AuditInspector groupId={group.root.id} selection={selection} />
        ) : selling ? (
          <GroupWhiteSpace group={group.root.id} selection={selection} />
        ) : (
          <GroupInspector group={group} coverage={known} selection={selection} />
        )
      }
    >
      {figures}
      <Tabs
        className="view-tabs"
        size={roomy ? 'middle' : 'small'}
        {...(roomy ? {} : { tabBarGutter: 8 })}
        activeKey={auditing ? AUDIT : selling ? WHITE_SPACE : (tab ?? 'tree')}
        onChange={choose}
        destroyOnHidden
        items={[
          { key: 'tree', label: t.tree, children: <TreeTab group={group} tree={tree} name={name} /> },
          {
            key: 'uncovered',
            label: known ? `${t.uncovered} ${known.uncovered.length}` : t.uncovered,
            children: known && <Uncovered coverage={known} group={group} />,
          },
          { key: WHITE_SPACE, label: texts.whiteSpace.tab, children: <WhiteSpaceTab group={group.root.id} /> },
          { key: 'heat', label: t.heat, children: known && <HeatMap coverage={known} group={group} /> },
          {
            key: 'hangs',
            label: texts.deal.tabs.hangs,
            children: <HangingTab of="group" id={group.root.id} name={name} />,
          },
          { key: AUDIT, label: texts.audit.title, children: <AuditTable groupId={group.root.id} name={name} /> },
        ]}
      />
    </Page>
  );
}

function Sub({ group, asked }: { group: GroupAnswer; asked: string }) {
  const { texts, language } = useLook();
  const href = useHref();
  const t = texts.group;
  const member = asked === group.root.id ? undefined : group.members.find(({ id }) => id === asked);
  const parts = [
    t.members(group.members.length),
    group.affiliates.length > 0 && t.affiliates(group.affiliates.length),
    ...group.controllers
      .slice(0, 2)
      .map(
        (controller) =>
          `${t.controlledBy} ${nameIn(language, controller)}${controller.stake === null ? '' : ` (${percent(controller.stake)})`}`,
      ),
    group.root.revenue !== null && `${t.revenue} ${money(group.root.revenue, group.root.currency, language)}`,
    member && t.memberOf(nameIn(language, member)),
  ].filter(Boolean);
  return (
    <>
      {parts.join(' · ')}
      {group.alsoIn.length > 0 && ` · ${t.alsoIn} `}
      {group.alsoIn.map((other) => (
        <Link key={other.id} to={href(groupPath(other.id))}>
          {nameIn(language, other)}{' '}
        </Link>
      ))}
    </>
  );
}
