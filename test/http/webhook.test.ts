import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { asSystem } from '../../server/graph.ts';
import { runSignals } from '../../server/usecases/signals/run.ts';
import { deliverDue } from '../../server/webhook/deliver.ts';
import { purgeDelivered } from '../../server/webhook/purge.ts';
import { putFacts } from '../support/every-kind.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const SECRET = 'whsec_bWVyaWRpYW4tdGVzdC1zZWNyZXQtb2YtMzItYnl0ZXM=';
const KEY = Buffer.from('meridian-test-secret-of-32-bytes');

interface Got {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}
/** What the receiver was sent, and what it answers: a status, a redirect, or nothing (the line is cut). */
const got: Got[] = [];
let answer: number | 'cut' | 'elsewhere' = 200;
const receiver = createServer((req, res) => {
  let body = '';
  req.on('data', (part) => {
    body += part;
  });
  req.on('end', () => {
    got.push({ path: req.url ?? '', headers: req.headers, body });
    if (answer === 'cut') req.socket.destroy();
    else if (answer === 'elsewhere') res.writeHead(307, { location: '/elsewhere' }).end();
    else res.writeHead(answer).end('x'.repeat(10));
  });
});

let graph: TestGraph;
let server: TestServer;
const start = () => {
  const { port } = receiver.address() as AddressInfo;
  const MERIDIAN_WEBHOOK_URL = `http://127.0.0.1:${port}/in?key=in-the-path`;
  return startTestServer({ MERIDIAN_WEBHOOK_URL, MERIDIAN_WEBHOOK_SECRET: SECRET });
};
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    receiver.listen(0, '127.0.0.1', resolve);
  });
  graph = await openTestGraph();
  server = await start();
});
afterAll(async () => {
  await server.stop();
  await graph.close();
  receiver.closeAllConnections();
  receiver.close();
});
beforeEach(async () => {
  await graph.clean();
  // The server looks and sends by itself at any minute; here only the tests do.
  await graph.query("MERGE (j:Job {id: 'signals'}) SET j.day = '9999-12-31'");
  got.length = 0;
  answer = 200;
});

const standing = async () => (await server.call('GET', '/api/v1/webhook')).body;
/** Sends what is due some minutes after the first of June at noon: earlier than the server's own clock, which leaves it alone. */
const NOON = Date.parse('2999-06-01T12:00:00Z');
function appAt(minutes: number) {
  return { ...server.app, now: () => new Date(NOON + minutes * 60_000).toISOString() };
}
const deliver = (minutes: number) => deliverDue(appAt(minutes), AbortSignal.timeout(30_000));

/** A deal nobody touched, and a person who decides in it and has left: two signals. */
async function raiseTwo(): Promise<void> {
  const put = (kind: Parameters<typeof putFacts>[1], record: object) => putFacts(graph.graph, kind, [{ ...record }]);
  await put('colleague', { id: 'c', name: 'Lin Ke' });
  await put('account', { id: 'x', name: 'Yuanlan', colleagueIds: ['c'] });
  await put('deal', { id: 'd', name: 'Cloud', accountId: 'x', outcome: 'open' });
  await put('person', { id: 'p', name: 'Chen Jie', email: 'chen@yuanlan.example', left: true });
  await put('decision', { dealId: 'd', personId: 'p', roles: ['EB'] });
  expect(await runSignals(appAt(0), asSystem('test'))).toMatchObject({ raised: 2 });
}

/** Checks a message as a receiver does, by nothing but the standard and the shared secret. */
function verified({ headers, body }: Got): boolean {
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  return headers['webhook-signature'] === `v1,${createHmac('sha256', KEY).update(signed).digest('base64')}`;
}

it('sends each signal once, signed, with ids and the names of account and deal only', async () => {
  await raiseTwo();
  expect(await standing()).toMatchObject({ configured: true, pending: 2, delivered: 0, failed: 0, lastError: null });
  // Two servers look at once.
  expect((await Promise.all([deliver(0), deliver(0)])).sort()).toEqual([0, 2]);
  expect(await deliver(1)).toBe(0);
  await runSignals(appAt(2), asSystem('test'));
  expect(await deliver(3)).toBe(0);
  expect(got).toHaveLength(2);
  expect(got.every(verified)).toBe(true);
  const [first] = got;
  expect(first?.headers['webhook-timestamp']).toBe(String(NOON / 1_000));
  const bodies = got.map(({ body }) => JSON.parse(body));
  const departed = bodies.find(({ data }) => data.kind === 'key-person-departed');
  expect(departed).toEqual({
    type: 'signal.raised',
    timestamp: '2999-06-01T12:00:00.000Z',
    data: {
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      kind: 'key-person-departed',
      account: { id: 'x', name: 'Yuanlan' },
      deal: { id: 'd', name: 'Cloud' },
      personId: 'p',
      contractId: null,
      since: null,
      firedOn: '2026-06-01',
      told: ['c'],
    },
  });
  expect(got.map(({ body }) => body).join()).not.toMatch(/Chen|Lin Ke|@/);
  expect(await standing()).toMatchObject({ pending: 0, delivered: 2, failed: 0 });
});

it('tries again with growing pauses under the same id, also after a restart, and not after it arrived', async () => {
  await raiseTwo();
  await graph.query("MATCH (d:WebhookDelivery) WHERE d.body CONTAINS 'deal-idle' DELETE d");
  answer = 500;
  expect(await deliver(0)).toBe(0);
  expect(await deliver(0.9)).toBe(0);
  expect(got).toHaveLength(1);
  expect(await standing()).toMatchObject({ pending: 1, lastError: { status: 500, error: 'status-500' } });
  answer = 'cut';
  expect(await deliver(1)).toBe(0);
  expect(await standing()).toMatchObject({ pending: 1, lastError: { status: null } });
  await server.stop();
  server = await start();
  answer = 204;
  expect(await deliver(5.9)).toBe(0);
  expect(await deliver(6)).toBe(1);
  expect(await deliver(6_000)).toBe(0);
  expect(got).toHaveLength(3);
  expect(got.every(verified)).toBe(true);
  expect(new Set(got.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(new Set(got.map(({ body }) => body)).size).toBe(1);
  expect(await standing()).toMatchObject({ pending: 0, delivered: 1, failed: 0 });
});

it('follows no redirect, and gives up after the last try', async () => {
  await raiseTwo();
  await graph.query("MATCH (d:WebhookDelivery) WHERE d.body CONTAINS 'deal-idle' DELETE d");
  answer = 'elsewhere';
  for (let minutes = 0; minutes <= 72 * 60; minutes += 30) await deliver(minutes);
  for (let minutes = 72 * 60; minutes <= 80 * 60; minutes += 60) await deliver(minutes);
  expect(got).toHaveLength(10);
  expect(got.every(({ path }) => path === '/in?key=in-the-path')).toBe(true);
  expect(await standing()).toMatchObject({ pending: 0, failed: 1, lastError: { status: 307, error: 'status-307' } });
});

it('queues nothing for a rule that says so', async () => {
  const { rules } = (await server.call('GET', '/api/v1/signal-rules')).body;
  const { rule } = rules.find(({ rule: { kind } }: { rule: { kind: string } }) => kind === 'deal-idle');
  await server.call('PUT', '/api/v1/signal-rules/deal-idle', { ...rule, webhook: false });
  await raiseTwo();
  expect(await standing()).toMatchObject({ pending: 1 });
});

it('sends a test on demand, and says so where no webhook is set', async () => {
  expect(await server.call('POST', '/api/v1/webhook/test')).toMatchObject({
    status: 200,
    body: { ok: true, status: 200, error: null },
  });
  expect(JSON.parse(got[0]?.body ?? '')).toMatchObject({ type: 'webhook.test', data: {} });
  expect(got.every(verified)).toBe(true);
  answer = 410;
  expect((await server.call('POST', '/api/v1/webhook/test')).body).toEqual({
    ok: false,
    status: 410,
    error: 'status-410',
  });
  const without = await startTestServer();
  expect((await without.call('POST', '/api/v1/webhook/test')).body.error.code).toBe('webhook-not-set');
  expect((await without.call('GET', '/api/v1/webhook')).body).toMatchObject({ configured: false, host: null });
  await without.stop();
});

it('tells neither its secret nor the path of its address, in no answer, log line or record', async () => {
  const lines: string[] = [];
  const into = new Writable({
    write(part, _encoding, done) {
      lines.push(String(part));
      done();
    },
  });
  await raiseTwo();
  answer = 503;
  const log = pino({ level: 'trace' }, into);
  await deliverDue({ ...appAt(0), log }, AbortSignal.timeout(30_000));
  log.error({ config: server.app.config }, 'the whole configuration');
  const stored = await graph.query('MATCH (n) RETURN properties(n) AS properties');
  const answers = [
    await standing(),
    (await server.call('POST', '/api/v1/webhook/test')).body,
    (await server.call('GET', '/api/v1/status')).body,
  ];
  expect(lines.join('')).toContain('did not arrive');
  const told = JSON.stringify([stored, answers]);
  for (const text of [lines.join(''), told]) {
    expect(text).not.toContain(SECRET.slice('whsec_'.length));
    expect(text).not.toContain(KEY.toString());
    expect(text).not.toContain('in-the-path');
  }
});

it('messages that arrived are forgotten after 30 days, those given up or waiting are not', async () => {
  const at = (days: number) => new Date(NOON - days * 86_400_000).toISOString();
  const rows = [
    { id: 'old', state: 'sent', nextAt: at(31) },
    { id: 'young', state: 'sent', nextAt: at(29) },
    { id: 'given-up', state: 'failed', nextAt: at(31) },
    { id: 'waiting', state: 'pending', nextAt: at(31) },
  ];
  await graph.query('UNWIND $rows AS row CREATE (d:WebhookDelivery) SET d = row', { rows });
  expect(await purgeDelivered(appAt(0), asSystem('test'))).toBe(1);
  expect(await purgeDelivered(appAt(0), asSystem('test'))).toBe(0);
  expect(await standing()).toMatchObject({ pending: 1, delivered: 1, failed: 1 });
});
