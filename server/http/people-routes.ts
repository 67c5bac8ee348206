import { ENDPOINTS } from '../../domain/contract/endpoints.ts';
import type { App } from '../usecases/app.ts';
import { personDecisions } from '../usecases/people/decisions.ts';
import { handOverOf } from '../usecases/people/hand-over.ts';
import { hangingOnPerson } from '../usecases/people/hanging.ts';
import { personInfluences } from '../usecases/people/influences.ts';
import { personInteractions } from '../usecases/people/interactions.ts';
import { personTies } from '../usecases/people/ties.ts';
import { type Route, route } from './route.ts';

export function peopleRoutes(app: App): Route[] {
  const day = (asOf: string | undefined) => asOf ?? app.today();
  return [
    route(ENDPOINTS.personTies, ({ asking, params, query }) =>
      personTies(app, asking, params.id, { asOf: day(query.asOf), explain: query.explain === '1' }),
    ),
    route(ENDPOINTS.personInteractions, ({ asking, params, query }) =>
      personInteractions(app, asking, params.id, { ...query, asOf: day(query.asOf) }),
    ),
    route(ENDPOINTS.personDecisions, ({ asking, params, query }) =>
      personDecisions(app, asking, params.id, day(query.asOf)),
    ),
    route(ENDPOINTS.personInfluences, ({ asking, params, query }) =>
      personInfluences(app, asking, params.id, day(query.asOf)),
    ),
    route(ENDPOINTS.hanging, ({ asking, params, query }) => hangingOnPerson(app, asking, params.id, day(query.asOf))),
    route(ENDPOINTS.handOver, ({ asking, params, query }) => handOverOf(app, asking, params.id, day(query.asOf))),
  ];
}
