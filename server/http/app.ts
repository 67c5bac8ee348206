// The HTTP application: what every request passes, in order.
import express, { type Express } from 'express';
import helmet from 'helmet';
import { MeridianError } from '../../domain/contract/errors.ts';
import { schemaIsCurrent } from '../neo4j/schema.ts';
import type { App } from '../usecases/app.ts';
import { docsPage } from './docs.ts';
import { sendErrors } from './errors.ts';
import { guard } from './guard.ts';
import { registry } from './metrics.ts';
import { openApi } from './openapi.ts';
import { beginRequest } from './request.ts';
import { mount, type Route } from './route.ts';
import { serveScreens } from './screens.ts';

/** A JSON body is one record or a list of nodes on a canvas: 1 MB holds 3,000 nodes with long ids. Imports are streamed. */
const BODY_LIMIT = '1mb';

// Styles are written at run time by the component library and by Cytoscape; scripts come from files only.
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

export interface Readiness {
  /** Set when the server is stopping: it takes no new work, so that a balancer sends none. */
  stopping: boolean;
}

export function httpApp(app: App, routes: readonly Route[], readiness: Readiness): Express {
  const http = express();
  http.disable('x-powered-by');
  // Answers are not to be stored, so nobody asks with a tag; making one means hashing the whole answer each time.
  http.set('etag', false);
  // A plain query: `a[b]=c` is a name, not an object.
  http.set('query parser', 'simple');
  http.use(beginRequest(app.log));
  http.use(
    helmet({
      contentSecurityPolicy,
      strictTransportSecurity: false,
      crossOriginOpenerPolicy: { policy: 'same-origin' },
    }),
  );
  http.use(guard(app.config.allowedHosts));
  http.use(express.json({ limit: BODY_LIMIT, strict: true }));

  http.get('/livez', (_req, res) => {
    res.locals['route'] = '/livez';
    res.json({ status: 'up' });
  });
  http.get('/readyz', async (_req, res) => {
    res.locals['route'] = '/readyz';
    const ready = !readiness.stopping && (await schemaIsCurrent(app.graph).catch(() => false));
    res.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not-ready', store: app.store });
  });
  http.get('/metrics', async (_req, res) => {
    res.locals['route'] = '/metrics';
    res.type(registry.contentType).send(await registry.metrics());
  });

  mount(http, routes);
  const endpoints = routes.map((route) => route.endpoint);
  const document = JSON.stringify(openApi(endpoints));
  http.get('/api/v1/openapi.json', (_req, res) => {
    res.type('json').send(document);
  });
  http.get('/docs', (_req, res) => {
    res.type('html').send(docsPage(endpoints));
  });
  serveScreens(http);
  http.use((_req, _res, next) => next(new MeridianError('not-found')));
  http.use(sendErrors(app.log));
  return http;
}
