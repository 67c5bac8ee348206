import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ MERIDIAN_ALLOWED_HOSTS: 'meridian.example' });
});
afterAll(() => server.stop());

/** fetch does not let a caller choose Host; a plain request does. */
function status(method: string, headers: Record<string, string>, path = '/api/v1/accounts'): Promise<number> {
  return new Promise((resolve, reject) => {
    const req = request(server.url + path, { method, headers }, (res) => {
      res.resume();
      resolve(res.statusCode ?? 0);
    });
    req.on('error', reject);
    req.end(method === 'POST' ? '{}' : undefined);
  });
}
const json = { 'content-type': 'application/json' };

describe('a web page of another origin', () => {
  it('cannot reach the server under a name of its own (DNS rebinding)', async () => {
    expect(await status('GET', { host: 'evil.example' })).toBe(403);
    expect(await status('GET', { host: 'meridian.example' })).toBe(200);
    expect(await status('GET', { host: new URL(server.url).host })).toBe(200);
  });

  it('cannot post, whether it says its origin or not, and cannot start an import', async () => {
    const { host } = new URL(server.url);
    expect(await status('POST', { host, origin: 'http://evil.example', ...json })).toBe(403);
    expect(await status('POST', { host, origin: 'null', ...json })).toBe(403);
    expect(await status('POST', { host, origin: 'http://127.0.0.1:1', ...json })).toBe(403);
    expect(await status('POST', { host, 'sec-fetch-site': 'cross-site', ...json })).toBe(403);
    expect(await status('POST', { host, origin: 'http://evil.example' }, '/api/v1/imports')).toBe(403);
    expect(await status('POST', { host, origin: server.url, ...json })).toBe(400);
    expect(await status('POST', { host, ...json })).toBe(400);
  });

  it('gets no page to frame and no permission to read', async () => {
    const { headers } = await server.call('GET', '/livez');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
