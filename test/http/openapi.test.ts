import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Endpoint } from '../../domain/contract/endpoint.ts';
import { ENDPOINTS } from '../../domain/contract/endpoints.ts';
import { factEndpoints } from '../../domain/contract/fact-endpoints.ts';
import { FACT_KINDS } from '../../domain/facts/kind.ts';
import { factId } from '../../domain/facts/registry.ts';
import { refreshMembership } from '../../server/membership/refresh.ts';
import { EVERY_KIND } from '../support/every-kind.ts';
import { openInstance } from '../support/instance.ts';
import { TODAY } from '../support/server.ts';

const { graph, put, call } = openInstance({ kept: true });
// biome-ignore lint/suspicious/noExplicitAny: the document is validated as a whole below.
let document: any;
beforeAll(async () => {
  for (const [kind, record] of EVERY_KIND) await put(kind, [record]);
  await put('person', [{ id: 'h2', name: 'Chen Jie (DM)' }]);
  await put('account', [{ id: 'a2', name: 'Second', country: 'CN' }]);
  await put('stake', [
    { ownerKind: 'account', ownerId: 'a1', ownedId: 'a2', interest: 'shareholding', share: 0.7, source: 'registry' },
  ]);
  await refreshMembership(graph(), TODAY);
  document = (await call('GET', '/api/v1/openapi.json')).body;
});

const declared: Endpoint[] = [
  ...Object.values(ENDPOINTS),
  ...FACT_KINDS.flatMap((kind) => Object.values(factEndpoints(kind))),
];

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone(document));
    expect(result.errors ?? []).toEqual([]);
    expect(document.openapi).toBe('3.1.0');
  });

  it('lists exactly the calls that are served: each declared call of the contract answers something else than 404 not-found', async () => {
    for (const [path, calls] of Object.entries<Record<string, unknown>>(document.paths))
      for (const method of Object.keys(calls)) {
        const url = path.replace(/\{revision\}/g, '999999').replace(/\{\w+\}/g, 'zzz');
        if (path.endsWith('/events')) continue;
        const { status, body } = await call(method.toUpperCase(), url, method === 'get' ? undefined : {});
        expect([method, path, status === 404 ? body.error.code : 'served']).not.toEqual([method, path, 'not-found']);
      }
    const served = Object.entries<object>(document.paths).flatMap(([path, calls]) =>
      Object.keys(calls).map((method) => `${method} ${path}`),
    );
    expect(served.every((call) => declared.some((endpoint) => `${endpoint.method} ${endpoint.path}` === call))).toBe(
      true,
    );
  });
});

const id = (kind: string, record: object) =>
  encodeURIComponent(factId(kind as (typeof FACT_KINDS)[number], record as never));

/** A call of every reading endpoint that finds something. */
const READS: [string, { endpoint: Endpoint; body?: unknown }][] = [
  ['/api/v1/status', { endpoint: ENDPOINTS.status }],
  ['/api/v1/groups?sort=customer&order=asc', { endpoint: ENDPOINTS.groups }],
  ['/api/v1/groups?standalone=1', { endpoint: ENDPOINTS.groups }],
  ['/api/v1/accounts/a2/group', { endpoint: ENDPOINTS.group }],
  ['/api/v1/groups/a1/coverage?explain=1', { endpoint: ENDPOINTS.coverage }],
  [
    '/api/v1/groups/a1/coverage?explain=1&figure=known.count&excludeRoot=1&level=engaged&asOf=2026-01-15',
    { endpoint: ENDPOINTS.coverage },
  ],
  ['/api/v1/groups/a1/white-space?explain=1&cell=a1~p1', { endpoint: ENDPOINTS.whiteSpace }],
  ['/api/v1/white-space?explain=1', { endpoint: ENDPOINTS.whiteSpaceList }],
  ['/api/v1/accounts/a1', { endpoint: ENDPOINTS.account }],
  ['/api/v1/accounts/a1/stakes?explain=1', { endpoint: ENDPOINTS.stakes }],
  ['/api/v1/accounts/h1/stakes?explain=1&only=a2', { endpoint: ENDPOINTS.stakes }],
  ['/api/v1/accounts/a2/owners?explain=1', { endpoint: ENDPOINTS.owners }],
  ['/api/v1/people/h1/ties?explain=1', { endpoint: ENDPOINTS.personTies }],
  ['/api/v1/people/h1/interactions', { endpoint: ENDPOINTS.personInteractions }],
  ['/api/v1/people/h1/decisions', { endpoint: ENDPOINTS.personDecisions }],
  ['/api/v1/people/h1/influences', { endpoint: ENDPOINTS.personInfluences }],
  ['/api/v1/people/h1/hanging', { endpoint: ENDPOINTS.hanging }],
  ['/api/v1/colleagues/c1/hand-over', { endpoint: ENDPOINTS.handOver }],
  ['/api/v1/search?q=yuan', { endpoint: ENDPOINTS.search }],
  ['/api/v1/changes', { endpoint: ENDPOINTS.changes }],
  ['/api/v1/changes?accountId=a1', { endpoint: ENDPOINTS.changes }],
  [
    '/api/v1/explore/counts',
    {
      endpoint: ENDPOINTS.neighbourCounts,
      body: {
        nodes: [
          { kind: 'account', id: 'a1' },
          { kind: 'seat', id: 's1' },
        ],
      },
    },
  ],
  ['/api/v1/explore/neighbours', { endpoint: ENDPOINTS.neighbours, body: { node: { kind: 'account', id: 'a1' } } }],
  ['/api/v1/imports', { endpoint: ENDPOINTS.imports }],
  ['/api/v1/duplicates', { endpoint: ENDPOINTS.duplicates }],
  ['/api/v1/suggestions', { endpoint: ENDPOINTS.suggestions }],
  ['/api/v1/signals/run', { endpoint: ENDPOINTS.signalsRun, body: {} }],
  ['/api/v1/signals?state=all', { endpoint: ENDPOINTS.signals }],
  ['/api/v1/signal-rules', { endpoint: ENDPOINTS.signalRules }],
  ['/api/v1/webhook', { endpoint: ENDPOINTS.webhook }],
];
const FACT_READS = EVERY_KIND.filter(([kind]) => kind !== 'account').map(
  ([kind, record]): [string, { endpoint: Endpoint }] => {
    const endpoint = factEndpoints(kind).read;
    return [endpoint.path.replace('{id}', id(kind, record)), { endpoint }];
  },
);

describe('every reading call answers what the document says', () => {
  it.each<[string, { endpoint: Endpoint; body?: unknown }]>([...READS, ...FACT_READS])(
    '%s',
    async (path, { endpoint, body }) => {
      const { status, body: answer } = await call(endpoint.method.toUpperCase(), path, body);
      expect(status).toBe(endpoint.status ?? 200);
      expect(endpoint.answer && z.safeParse(endpoint.answer, answer).error?.message).toBeUndefined();
    },
  );
});
