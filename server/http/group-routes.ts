import { ENDPOINTS } from '../../domain/contract/endpoints.ts';
import type { App } from '../usecases/app.ts';
import { accountPage } from '../usecases/groups/account.ts';
import { coverage } from '../usecases/groups/coverage.ts';
import { portfolio } from '../usecases/groups/portfolio.ts';
import { owners, stakes } from '../usecases/groups/stakes.ts';
import { groupTree } from '../usecases/groups/tree.ts';
import { coverageAnswers } from './metrics.ts';
import { PreparedJson, type Route, route } from './route.ts';

export function groupRoutes(app: App): Route[] {
  const day = (asOf: string | undefined) => asOf ?? app.today();
  return [
    route(ENDPOINTS.groups, ({ asking, query }) => portfolio(app, asking, { ...query, asOf: day(query.asOf) })),
    route(ENDPOINTS.account, ({ asking, params, query }) => accountPage(app, asking, params.id, day(query.asOf))),
    route(ENDPOINTS.group, ({ asking, params, query }) => groupTree(app, asking, params.id, day(query.asOf))),
    route(ENDPOINTS.stakes, ({ asking, params, query }) =>
      stakes(app, asking, params.id, { asOf: day(query.asOf), only: query.only, explain: query.explain === '1' }),
    ),
    route(ENDPOINTS.owners, ({ asking, params, query }) =>
      owners(app, asking, params.id, { asOf: day(query.asOf), only: query.only, explain: query.explain === '1' }),
    ),
    route(ENDPOINTS.coverage, async ({ asking, params, query }) => {
      const { bytes, from } = await coverage(app, asking, params.id, {
        asOf: day(query.asOf),
        level: query.level,
        excludeRoot: query.excludeRoot === '1',
        explain: query.explain === '1',
        figure: query.figure,
      });
      coverageAnswers.inc({ from });
      return new PreparedJson(bytes);
    }),
  ];
}
