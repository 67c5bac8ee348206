import { ENDPOINTS } from '../../domain/contract/endpoints.ts';
import type { App } from '../usecases/app.ts';
import { factsOfDeal, reachOfDeal } from '../usecases/reach/deal.ts';
import { allDecisionMakers, groupDecisionMakers } from '../usecases/reach/decision-makers.ts';
import { hangingInAccount, hangingInGroup } from '../usecases/reach/hanging.ts';
import { powerMap } from '../usecases/reach/power-map.ts';
import { routes } from '../usecases/reach/routes.ts';
import { whatIf } from '../usecases/reach/what-if.ts';
import { type Route, route } from './route.ts';

export function reachRoutes(app: App): Route[] {
  const day = (asOf: string | undefined) => asOf ?? app.today();
  return [
    route(ENDPOINTS.reach, ({ asking, params, query }) =>
      reachOfDeal(app, asking, params.id, {
        asOf: day(query.asOf),
        meetings: query.meetings,
        explain: query.explain === '1',
      }),
    ),
    route(ENDPOINTS.reachFacts, ({ asking, params, query }) =>
      factsOfDeal(app, asking, params.id, {
        asOf: day(query.asOf),
        persons: [query.persons ?? []].flat(),
        seats: [query.seats ?? []].flat(),
      }),
    ),
    route(ENDPOINTS.whatIf, ({ asking, params, query, body }) =>
      whatIf(app, asking, params.id, {
        edits: body.edits,
        asOf: day(query.asOf),
        coverage: query.coverage === '1',
        template: query.template,
      }),
    ),
    route(ENDPOINTS.routes, ({ asking, query }) =>
      routes(app, asking, { ...query, asOf: day(query.asOf), explain: query.explain === '1' }),
    ),
    route(ENDPOINTS.powerMap, ({ asking, params, query }) =>
      powerMap(app, asking, params.id, { ...query, asOf: day(query.asOf) }),
    ),
    route(ENDPOINTS.groupDecisionMakers, ({ asking, params, query }) =>
      groupDecisionMakers(app, asking, params.id, { ...query, asOf: day(query.asOf) }),
    ),
    route(ENDPOINTS.groupHanging, ({ asking, params, query }) =>
      hangingInGroup(app, asking, params.id, { ...query, asOf: day(query.asOf) }),
    ),
    route(ENDPOINTS.accountHanging, ({ asking, params, query }) =>
      hangingInAccount(app, asking, params.id, { ...query, asOf: day(query.asOf) }),
    ),
    route(ENDPOINTS.decisionMakers, ({ asking, query }) =>
      allDecisionMakers(app, asking, { ...query, asOf: day(query.asOf) }),
    ),
  ];
}
