import { ENDPOINTS } from '../../domain/contract/endpoints.ts';
import type { App } from '../usecases/app.ts';
import { makeDeal } from '../usecases/white-space/deal.ts';
import { whiteSpaceOfGroup } from '../usecases/white-space/group.ts';
import { whiteSpaceList, whiteSpaceTable } from '../usecases/white-space/portfolio.ts';
import { ANSWERED, PreparedJson, type Route, route } from './route.ts';

export function whiteSpaceRoutes(app: App): Route[] {
  const dated = <Q extends { asOf?: string | undefined }>(query: Q) => ({ ...query, asOf: query.asOf ?? app.today() });
  return [
    route(
      ENDPOINTS.whiteSpace,
      async ({ asking, params, query }) =>
        new PreparedJson(await whiteSpaceOfGroup(app, asking, params.id, dated(query))),
    ),
    route(ENDPOINTS.whiteSpaceDeal, ({ asking, params, body }) => makeDeal(app, asking, params.id, body)),
    route(ENDPOINTS.whiteSpaceList, ({ asking, query }) => whiteSpaceList(app, asking, dated(query))),
    route(ENDPOINTS.whiteSpaceTable, async ({ asking, query, res }): Promise<typeof ANSWERED> => {
      const text = await whiteSpaceTable(app, asking, dated(query));
      res.attachment(`white-space-${query.list}.csv`).set('Cache-Control', 'no-store').send(text);
      return ANSWERED;
    }),
  ];
}
