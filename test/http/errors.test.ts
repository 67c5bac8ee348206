import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Endpoint } from '../../domain/contract/endpoint.ts';
import { ENDPOINTS } from '../../domain/contract/endpoints.ts';
import { ERRORS } from '../../domain/contract/errors.ts';
import { factEndpoints } from '../../domain/contract/fact-endpoints.ts';
import { FACT_KINDS } from '../../domain/facts/kind.ts';
import { packageRoot } from '../../server/store/package-root.ts';
import { openInstance } from '../support/instance.ts';
import { startTestServer } from '../support/server.ts';

const codes = Object.keys(ERRORS);
const sources = ['server', 'domain']
  .flatMap((folder) => readdirSync(join(packageRoot(), folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.endsWith('contract'))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');
const endpoints: Endpoint[] = [
  ...Object.values(ENDPOINTS),
  ...FACT_KINDS.flatMap((kind) => Object.values(factEndpoints(kind))),
];

function page(): string {
  const rows = Object.entries(ERRORS).map(
    ([code, text]) => `| \`${code}\` | ${text.status} | ${text.en} | ${text.nextEn} |`,
  );
  return `# Errors

Every failure of the API has the form \`{error: {code, message, requestId, details?}}\`, with one of these codes. The message is in
the language of \`Accept-Language\` (en, zh). Generated from \`domain/contract/errors.ts\` by \`npx vitest run test/http/errors.test.ts -u\`.

| code | status | what happened | what to do |
|---|---|---|---|
${rows.join('\n')}
`;
}

describe('the error registry', () => {
  it('is documented, each code with what to do', async () => {
    await expect(page()).toMatchFileSnapshot('../../docs/errors.md');
  });

  it.each(codes)('%s is thrown somewhere, and some call declares it', (code) => {
    expect(sources).toContain(`'${code}'`);
    if (code !== 'not-found')
      expect(endpoints.some((endpoint) => endpoint.errors.some((each) => each === code))).toBe(true);
  });
});

describe('on the wire', () => {
  const { call, query, server } = openInstance({ kept: true });

  it("a failure has code, message in the reader's language, and the request id of the header", async () => {
    const en = await call('GET', '/api/v1/accounts/none', undefined, { 'x-request-id': 'abc-1' });
    expect(en.body.error).toEqual({
      code: 'fact-not-found',
      message: `${ERRORS['fact-not-found'].en} ${ERRORS['fact-not-found'].nextEn}`,
      requestId: 'abc-1',
      details: { kind: 'account', id: 'none' },
    });
    expect(en.headers.get('x-request-id')).toBe('abc-1');
    const zh = await call('GET', '/api/v1/accounts/none', undefined, { 'accept-language': 'zh-CN' });
    expect(zh.body.error.message).toContain(ERRORS['fact-not-found'].zh);
  });

  it('garbage is refused in words: bodies, sizes, paths, queries', async () => {
    const raw = async (body: string) => {
      const answer = await fetch(`${server().url}/api/v1/accounts`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      });
      const json = JSON.parse(await answer.text());
      return [answer.status, json.error.code];
    };
    expect(await raw('{')).toEqual([400, 'invalid-request']);
    expect(await raw('"text"')).toEqual([400, 'invalid-request']);
    expect(await raw('[]')).toEqual([400, 'invalid-request']);
    expect(await raw(`{"name":"${'x'.repeat(1_100_000)}"}`)).toEqual([413, 'too-large']);
    expect((await call('GET', '/api/v1/accounts/%E0%A4%A')).status).toBe(400);
    expect((await call('GET', '/api/v1/groups?sort=colour')).status).toBe(400);
    expect((await call('GET', '/api/v1/groups?colour=red')).status).toBe(400);
    expect((await call('GET', '/api/v1/accounts/x/group?asOf=2026-02-30')).status).toBe(400);
  });

  it('shows neither stack nor database text when the database fails under a request', async () => {
    await query("MERGE (l:Ledger {id: 'facts'}) SET l.revision = true");
    const answer = await call('POST', '/api/v1/accounts', { id: 'a', name: 'A' });
    await query("MATCH (l:Ledger {id: 'facts'}) DELETE l");
    expect([answer.status, answer.body.error.code]).toEqual([500, 'internal']);
    expect(JSON.stringify(answer.body)).not.toMatch(/Neo|Cypher|at .*\.ts|Ledger/);
  });
});

describe('readiness and stopping', () => {
  it('answers livez, readyz and metrics, and lets an answer under way finish when it stops', async () => {
    const server = await startTestServer();
    expect((await server.call('GET', '/livez')).status).toBe(200);
    expect((await server.call('GET', '/readyz')).body).toEqual({ status: 'ready', store: 'test' });
    expect((await server.call('GET', '/metrics')).body).toMatch(
      /meridian_http_request_seconds_count\{method="GET",route="\/readyz",status="200"\} \d/,
    );
    const under = server.call('GET', '/api/v1/groups');
    // What came later is answered, so the first is under way.
    await server.call('GET', '/livez');
    const [answer] = await Promise.all([under, server.stop()]);
    expect(answer.status).toBe(200);
    await expect(server.call('GET', '/livez')).rejects.toThrow();
  });
});
