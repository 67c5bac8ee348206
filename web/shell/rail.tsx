import { useQuery } from '@tanstack/react-query';
import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { NavLink, useSearchParams } from 'react-router';
import { groupPath, keepParams } from '../core/address/address.ts';
import { count, nameIn } from '../core/format/format.ts';
import { someSignals } from '../data/signals.ts';
import {
  AlertOutlined,
  ApartmentOutlined,
  AuditOutlined,
  BarChartOutlined,
  BellOutlined,
  BorderInnerOutlined,
  BranchesOutlined,
  CheckSquareOutlined,
  FundOutlined,
  ImportOutlined,
  MenuFoldOutlined,
  MenuUnfoldOutlined,
  ShareAltOutlined,
  SolutionOutlined,
  TableOutlined,
} from '../marks/icons.tsx';
import { useLook } from './settings.tsx';
import { useWide } from './use-media.ts';

/** Only how many there are. */
const OPEN_SIGNALS = someSignals({ state: 'open' }, 1);

/** The screens there are, and the groups last looked at. Folds by itself where the window is narrow. */
export function Rail() {
  const { settings, change, texts, language } = useLook();
  const [params] = useSearchParams();
  const wide = useWide(1180);
  const narrow = settings.rail === undefined ? !wide : !settings.rail;
  const t = texts.frame;
  const open = useQuery(OPEN_SIGNALS).data?.total ?? 0;
  const link = (to: string, icon: ReactNode, name: string, more?: ReactNode) => (
    <Tooltip key={to} title={narrow ? name : ''} placement="right">
      <NavLink className="rail-link" to={keepParams(to, params)}>
        <span aria-hidden="true">{icon}</span>
        <span className={narrow ? 'unseen' : ''}>
          {name}
          {more}
        </span>
      </NavLink>
    </Tooltip>
  );
  const recent = settings.recent ?? [];
  return (
    <nav className={narrow ? 'rail narrow' : 'rail'} aria-label={t.navigation}>
      <NavLink className="rail-logo" to={keepParams('/', params)} aria-label={t.home}>
        <img src="/icon.svg" alt="" />
        {!narrow && (
          <span>
            经络 <i>Meridian</i>
          </span>
        )}
      </NavLink>
      {link('/portfolio', <TableOutlined />, t.portfolio)}
      {link('/deals', <FundOutlined />, t.deals)}
      {link('/gaps', <AlertOutlined />, texts.gaps.title)}
      {link('/scores', <BarChartOutlined />, texts.scores.title)}
      {link(
        '/signals',
        <BellOutlined />,
        texts.signals.title,
        open > 0 && (
          <small className="rail-count" title={texts.signals.openCount(open)}>
            {count(open, language)}
          </small>
        ),
      )}
      {link('/review', <AuditOutlined />, texts.review.title)}
      {link('/decision-makers', <SolutionOutlined />, t.decisionMakers)}
      {link('/routes', <BranchesOutlined />, t.routes)}
      {link('/white-space', <BorderInnerOutlined />, texts.whiteSpace.title)}
      {link('/explore', <ShareAltOutlined />, t.explore)}
      <div className="rail-section">{!narrow && t.data}</div>
      {link('/import', <ImportOutlined />, t.importing)}
      {link('/suggestions', <CheckSquareOutlined />, t.suggestions)}
      {recent.length > 0 && <div className="rail-section">{!narrow && t.recent}</div>}
      {recent.map((entry) => link(groupPath(entry.id), <ApartmentOutlined />, nameIn(language, entry)))}
      <button
        type="button"
        className="rail-fold plain"
        aria-label={narrow ? t.expandRail : t.collapseRail}
        title={narrow ? t.expandRail : t.collapseRail}
        onClick={() => change({ rail: narrow })}
      >
        {narrow ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
        {!narrow && t.collapseRail}
      </button>
    </nav>
  );
}
