import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { openLog } from '../../server/log.ts';
import { openApp, type Running, serve } from '../../server/start.ts';
import './provided.ts';

/** The day tests without one of their own take place on. */
export const TODAY = '2026-06-01';

export interface TestServer extends Running {
  /** A call of the API: status, parsed body, headers. */
  call: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<TestAnswer>;
}
export interface TestAnswer {
  status: number;
  // What tests look into is of many shapes.
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers by name; the contract test checks their shape.
  body: any;
  headers: Headers;
}

/** The real server in this process, on a free port, against the test database; `today` is fixed so that levels hold. */
export async function startTestServer(env: Record<string, string> = {}): Promise<TestServer> {
  const home = mkdtempSync(join(tmpdir(), 'meridian-http-'));
  const config = readConfig({
    PORT: '0',
    MERIDIAN_HOME: home,
    LOG_LEVEL: 'silent',
    MERIDIAN_TODAY: TODAY,
    ...env,
  });
  const connection = { uri: inject('neo4jUri'), user: inject('neo4jUser'), password: inject('neo4jPassword') };
  const running = await serve(await openApp(config, openLog(config.logLevel), connection, 'test'));
  return {
    ...running,
    call: async (method, path, body, headers = {}) => {
      const answer = await fetch(running.url + path, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      });
      const text = await answer.text();
      const json = (answer.headers.get('content-type') ?? '').includes('json');
      return { status: answer.status, body: json && text ? JSON.parse(text) : text, headers: answer.headers };
    },
  };
}
