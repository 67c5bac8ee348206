// Which function answers which call of the contract.
import type { z } from 'zod';
import { ENDPOINTS } from '../../domain/contract/endpoints.ts';
import { factEndpoints } from '../../domain/contract/fact-endpoints.ts';
import type { rewriteQuery } from '../../domain/contract/writes.ts';
import { FACT_KINDS } from '../../domain/facts/kind.ts';
import { SHAPES } from '../facts/shape.ts';
import type { ImportRunner } from '../jobs/imports.ts';
import type { App } from '../usecases/app.ts';
import { countNeighbours, neighbours } from '../usecases/explore/explore.ts';
import { search } from '../usecases/explore/search.ts';
import { listFacts, readFact } from '../usecases/facts/read.ts';
import { changeFact, createFact, removeFact, type WriteWish } from '../usecases/facts/write.ts';
import { listChanges } from '../usecases/history/list.ts';
import { undoRevision } from '../usecases/history/undo.ts';
import { confirmSuggestion, dismissSuggestion } from '../usecases/suggestions/decide.ts';
import { listSuggestions } from '../usecases/suggestions/list.ts';
import { status } from '../usecases/system/status.ts';
import { c139Routes } from './c139-routes.ts';
import { groupRoutes } from './group-routes.ts';
import { importRoutes } from './import-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { reachRoutes } from './reach-routes.ts';
import { type Route, route } from './route.ts';
import { scoreRoutes } from './score-routes.ts';
import { signalRoutes } from './signal-routes.ts';
import { whiteSpaceRoutes } from './white-space-routes.ts';

export function routes(app: App, imports: ImportRunner): Route[] {
  return [
    route(ENDPOINTS.status, ({ asking }) => status(app, asking)),
    ...groupRoutes(app),
    ...reachRoutes(app),
    ...peopleRoutes(app),
    ...c139Routes(app),
    ...scoreRoutes(app),
    ...importRoutes(app, imports),
    ...signalRoutes(app),
    ...whiteSpaceRoutes(app),
    route(ENDPOINTS.search, ({ asking, query }) => search(app, asking, query.q, query.limit)),
    route(ENDPOINTS.neighbourCounts, ({ asking, body }) => countNeighbours(app, asking, body)),
    route(ENDPOINTS.neighbours, ({ asking, body }) => neighbours(app, asking, body)),
    route(ENDPOINTS.changes, ({ asking, query }) => listChanges(app, asking, query)),
    route(ENDPOINTS.suggestions, ({ asking, query }) => listSuggestions(app, asking, query)),
    route(ENDPOINTS.suggestionConfirm, ({ asking, params, body }) =>
      confirmSuggestion(app, asking, params.id, body.deals),
    ),
    route(ENDPOINTS.suggestionDismiss, ({ asking, params }) => dismissSuggestion(app, asking, params.id)),
    route(ENDPOINTS.undo, ({ asking, params }) => undoRevision(app, asking, params.revision)),
    ...FACT_KINDS.flatMap((kind) => factRoutes(app, kind)),
  ];
}

function wanted({ revision, moved }: z.output<typeof rewriteQuery>): WriteWish {
  return { readAt: revision, moved: moved === '1' };
}

function factRoutes(app: App, kind: (typeof FACT_KINDS)[number]): Route[] {
  const endpoints = factEndpoints(kind);
  const shape = SHAPES[kind];
  const listed = shape.listedByAccount || (shape.form === 'node' && shape.listed);
  return [
    ...(listed ? [route(endpoints.list, ({ asking, query }) => listFacts(app, asking, kind, query))] : []),
    // An account's page has more than its record: ENDPOINTS.account answers it.
    ...(kind === 'account'
      ? []
      : [
          route(endpoints.read, ({ asking, params, query }) =>
            readFact(app, asking, kind, params.id, query.asOf ?? app.today()),
          ),
        ]),
    route(endpoints.create, ({ asking, query, body }) => createFact(app, asking, kind, body, wanted(query))),
    route(endpoints.change, ({ asking, params, query, body }) =>
      changeFact(app, asking, kind, params.id, body, wanted(query)),
    ),
    route(endpoints.remove, ({ asking, params, query }) => removeFact(app, asking, kind, params.id, wanted(query))),
  ];
}
