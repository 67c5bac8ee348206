// Every address of the product. A screen's code is fetched when it is first opened.
import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import { Frame } from './frame.tsx';
import { NotFound } from './not-found.tsx';

const Start = lazy(async () => ({ default: (await import('../views/welcome/start.tsx')).Start }));
const Portfolio = lazy(async () => ({ default: (await import('../views/portfolio/portfolio.tsx')).Portfolio }));
const Group = lazy(async () => ({ default: (await import('../views/group/group.tsx')).Group }));
const Explore = lazy(async () => ({ default: (await import('../views/explore/explore.tsx')).Explore }));
const ExploreStart = lazy(async () => ({ default: (await import('../views/explore/explore-start.tsx')).ExploreStart }));
const AccountPage = lazy(async () => ({ default: (await import('../views/account/account-page.tsx')).AccountPage }));
const RoutesPage = lazy(async () => ({ default: (await import('../views/routes/routes-page.tsx')).RoutesPage }));
const AuditPage = lazy(async () => ({ default: (await import('../views/audit/audit-page.tsx')).AuditPage }));
const PersonPage = lazy(async () => ({ default: (await import('../views/person/person-page.tsx')).PersonPage }));
const ColleaguePage = lazy(async () => ({
  default: (await import('../views/colleague/colleague-page.tsx')).ColleaguePage,
}));
const PowerMap = lazy(async () => ({ default: (await import('../views/power-map/power-map.tsx')).PowerMap }));
const Deals = lazy(async () => ({ default: (await import('../views/deal/deals.tsx')).Deals }));
const Deal = lazy(async () => ({ default: (await import('../views/deal/deal.tsx')).Deal }));
const GapsPage = lazy(async () => ({ default: (await import('../views/gaps/gaps-page.tsx')).GapsPage }));
const Signals = lazy(async () => ({ default: (await import('../views/signals/signals-page.tsx')).SignalsPage }));
const SignalRules = lazy(async () => ({ default: (await import('../views/signals/rules/rules-page.tsx')).RulesPage }));
const Review = lazy(async () => ({ default: (await import('../views/review/review.tsx')).Review }));
const ScoresPage = lazy(async () => ({ default: (await import('../views/scores/scores-page.tsx')).ScoresPage }));
const ModelPage = lazy(async () => ({ default: (await import('../views/scores/model/model-page.tsx')).ModelPage }));
const WhiteSpacePage = lazy(async () => ({
  default: (await import('../views/white-space/white-space-page.tsx')).WhiteSpacePage,
}));
const Imports = lazy(async () => ({ default: (await import('../views/import/imports.tsx')).Imports }));
const DifferencePage = lazy(async () => ({
  default: (await import('../views/import/difference/difference-page.tsx')).DifferencePage,
}));
const ImportPage = lazy(async () => ({ default: (await import('../views/import/import-page.tsx')).ImportPage }));
const Suggestions = lazy(async () => ({
  default: (await import('../views/suggestions/suggestions.tsx')).Suggestions,
}));

export const screens: RouteObject[] = [
  {
    element: <Frame />,
    children: [
      { path: '/', element: <Start /> },
      { path: '/portfolio', element: <Portfolio /> },
      { path: '/groups/:id/decision-makers?', element: <Group /> },
      { path: '/groups/:id/white-space', element: <Group /> },
      { path: '/deals', element: <Deals /> },
      { path: '/deals/:id', element: <Deal /> },
      { path: '/gaps', element: <GapsPage /> },
      { path: '/signals', element: <Signals /> },
      { path: '/signals/rules', element: <SignalRules /> },
      { path: '/white-space', element: <WhiteSpacePage /> },
      { path: '/review', element: <Review /> },
      { path: '/scores/:model?', element: <ScoresPage /> },
      { path: '/scores/:model/model', element: <ModelPage /> },
      { path: '/explore', element: <ExploreStart /> },
      { path: '/explore/:kind/:id', element: <Explore /> },
      { path: '/accounts/:id', element: <AccountPage /> },
      { path: '/routes', element: <RoutesPage /> },
      { path: '/decision-makers', element: <AuditPage /> },
      { path: '/people/:id', element: <PersonPage /> },
      { path: '/colleagues/:id', element: <ColleaguePage /> },
      { path: '/accounts/:id/power-map', element: <PowerMap /> },
      { path: '/import', element: <Imports /> },
      { path: '/import/difference', element: <DifferencePage /> },
      { path: '/import/:id', element: <ImportPage /> },
      { path: '/suggestions', element: <Suggestions /> },
      { path: '*', element: <NotFound /> },
    ],
  },
];
