// Imports as a browser and as other systems ask for them.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { ZipFile } from 'yazl';
import { type ImportAnswer, importAnswer, importRow } from '../../domain/contract/imports.ts';
import { importRemotely, rejectedRemotely } from '../../server/cli/import-remote.ts';
import { openInstance } from '../support/instance.ts';
import type { TestAnswer } from '../support/server.ts';
import { brief, counts, csv, EVERY_FILE, EVERY_ROW } from './support.ts';

const { call, query, server } = openInstance();
const folder = mkdtempSync(join(tmpdir(), 'meridian-http-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function form(files: Record<string, string | Uint8Array>, fields: Record<string, string> = {}): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  for (const [name, content] of Object.entries(files))
    body.append('files', new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]), name);
  return body;
}
async function post(body: FormData, headers: Record<string, string> = {}) {
  const answer = await fetch(`${server().url}/api/v1/imports`, { method: 'POST', body, headers });
  const read: TestAnswer['body'] = await answer.json();
  return { status: answer.status, headers: answer.headers, body: read };
}
async function ended(id: string): Promise<ImportAnswer> {
  for (;;) {
    const job = importAnswer.parse((await call('GET', `/api/v1/imports/${id}`)).body);
    if (job.state !== 'queued' && job.state !== 'running') return job;
    await wait(50);
  }
}
async function imported(files: Record<string, string | Uint8Array>, fields: Record<string, string> = {}) {
  const { status, body } = await post(form(files, fields));
  expect([status, body.error]).toEqual([202, undefined]);
  return ended(body.id);
}

describe('POST /api/v1/imports', () => {
  it('takes files, answers at once where to look, and works in the background', async () => {
    const { status, headers, body } = await post(form(EVERY_FILE));
    expect(status).toBe(202);
    expect(headers.get('location')).toBe(`/api/v1/imports/${body.id}`);
    expect(headers.get('meridian-bookmark')).toBeTruthy();
    const job = await ended(body.id);
    expect(job).toMatchObject({ state: 'done', dryRun: false, preset: 'bundle', progress: { phase: 'ended' } });
    expect(counts(job)).toEqual({ accepted: EVERY_ROW, created: EVERY_ROW });
    const { body: list } = await call('GET', '/api/v1/imports?limit=1');
    expect(list).toMatchObject({ total: 1, rows: [{ id: job.id, errorCount: 0 }] });
  });

  it('takes a zip with a folder in it, a preset and a dry run', async () => {
    const zip = new ZipFile();
    for (const [name, text] of Object.entries(EVERY_FILE)) zip.addBuffer(Buffer.from(text), `bundle/${name}`);
    zip.addBuffer(Buffer.from('x'), '__MACOSX/._accounts.csv');
    zip.end();
    const job = await imported({ 'bundle.zip': await buffer(zip.outputStream) }, { preset: 'bundle', dryRun: '1' });
    expect(job).toMatchObject({ state: 'done', dryRun: true, errors: [], warnings: [] });
    expect(job.files.map(({ name }) => name)).toContain('people.csv');
    expect(counts(job)).toEqual({ accepted: EVERY_ROW, created: EVERY_ROW });
    expect(await query('MATCH (n:Account) RETURN n')).toEqual([]);
  });

  it('refuses in words what is no import', async () => {
    const code = async (answer: Promise<{ status: number; body: { error: { code: string } } }>) => {
      const { status, body } = await answer;
      return `${status} ${body.error.code}`;
    };
    expect(await code(post(form({}, { preset: 'bundle' })))).toBe('400 invalid-request');
    expect(await code(post(form({ 'a.csv': 'x' })))).toBe('422 unrecognised-files');
    expect(await code(post(form(EVERY_FILE, { preset: 'gleif' })))).toBe('422 unknown-preset');
    expect(await code(post(form(EVERY_FILE, { dryRun: 'perhaps' })))).toBe('400 invalid-request');
    expect(await code(post(form({ 'a.zip': 'no zip at all' })))).toBe('400 invalid-request');
    expect(await code(call('POST', '/api/v1/imports', { files: [] }))).toBe('400 invalid-request');
    expect(await code(post(form(EVERY_FILE), { origin: 'https://evil.example' }))).toBe('403 origin-not-allowed');
    expect(await query('MATCH (n:Import) RETURN n')).toEqual([]);
  });

  it('unpacks no bomb and nothing outside its folder', async () => {
    const bomb = new ZipFile();
    bomb.addBuffer(Buffer.alloc(64 << 20), 'accounts.csv');
    bomb.end();
    const { status, body } = await post(form({ 'bomb.zip': await buffer(bomb.outputStream) }));
    expect(status).toBe(400);
    expect(body.error.details.fields[0].problem).toMatch(/grows beyond the limit/);
    const sly = new ZipFile();
    sly.addBuffer(Buffer.from('id,name\nA,Alpha\n'), 'aa/accounts.csv');
    sly.end();
    const bytes = (await buffer(sly.outputStream)).toString('latin1').replaceAll('aa/accounts.csv', '../accounts.csv');
    const refused = await post(form({ 'sly.zip': Buffer.from(bytes, 'latin1') }));
    expect(refused.status).toBe(400);
  });
});

describe('an import', () => {
  it('tells its progress as events and ends them with its end', async () => {
    const { body } = await post(form(EVERY_FILE));
    const text = await (await fetch(`${server().url}/api/v1/imports/${body.id}/events`)).text();
    const events = text
      .split('\n\n')
      .filter((event) => event.startsWith('event'))
      .map((event) => /^event: (\w+)\ndata: (.*)$/.exec(event)?.slice(1) ?? []);
    expect(events.at(-1)?.[0]).toBe('ended');
    expect(events.slice(0, -1).every(([name]) => name === 'progress')).toBe(true);
    expect(importRow.parse(JSON.parse(events.at(-1)?.[1] ?? ''))).toMatchObject({
      state: 'done',
      counts: { accepted: EVERY_ROW },
    });
  });

  it('hands out its rejected rows: as they are for one file, as a zip for several', async () => {
    const one = await imported({ 'products.csv': csv(['id', 'name'], ['X', ''], ['Y', 'Why']) });
    const answer = await fetch(`${server().url}/api/v1/imports/${one.id}/rejected`);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename=products.rejected.csv');
    expect(await answer.text()).toMatch(/_rejectedLine,.*,id,name\r\n2,name,missing-value,.*,X,\r\n$/);
    const two = await imported({
      'products.csv': csv(['id', 'name'], ['X', '']),
      'competitors.csv': csv(['id', 'name'], ['', 'Rival']),
    });
    const files = await rejectedRemotely(server().url, two.id);
    expect(files.map(({ name }) => name).sort()).toEqual(['competitors.rejected.csv', 'products.rejected.csv']);
  });

  it('is undone, but not twice, and only one that exists', async () => {
    const job = await imported(EVERY_FILE);
    const undo = await call('POST', `/api/v1/imports/${job.id}/undo`);
    expect(undo).toMatchObject({ status: 202, body: { state: 'running', progress: { phase: 'undoing' } } });
    expect(await ended(job.id)).toMatchObject({ state: 'undone', kept: [] });
    expect((await call('POST', `/api/v1/imports/${job.id}/undo`)).body.error.code).toBe('import-busy');
    expect((await call('POST', '/api/v1/imports/none/undo')).body.error.code).toBe('import-not-found');
    expect((await call('POST', `/api/v1/imports/${job.id}/cancel`)).body.error.code).toBe('import-busy');
  });

  it('is cancelled between two batches; what was written can be undone', async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => [`A${i}`, `Name ${i}`]);
    const { body } = await post(form({ 'accounts.csv': csv(['id', 'name'], ...rows) }));
    for (;;) {
      const job = importRow.parse((await call('GET', `/api/v1/imports?limit=1`)).body.rows[0]);
      if (job.counts.accepted > 0) break;
      await wait(20);
    }
    expect((await call('POST', `/api/v1/imports/${body.id}/cancel`)).status).toBe(200);
    const job = await ended(body.id);
    expect(job.state).toBe('cancelled');
    expect(job.counts.accepted).toBeLessThan(60_000);
    const [stored] = await query('MATCH (n:Account) RETURN count(n) AS count');
    expect(stored?.['count']).toBe(job.counts.created);
    await call('POST', `/api/v1/imports/${body.id}/undo`);
    expect((await ended(body.id)).state).toBe('undone');
    expect(await query('MATCH (n:Account) RETURN n LIMIT 1')).toEqual([]);
  });
});

it('the template is a zip with an empty file of every kind, which imports without a finding', async () => {
  const answer = await fetch(`${server().url}/api/v1/imports/template`);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  const zip = await yauzl.fromBufferPromise(Buffer.from(await answer.arrayBuffer()));
  const names: string[] = [];
  for await (const entry of zip.eachEntry()) names.push(entry.fileName);
  expect(names.sort()).toEqual(Object.keys(EVERY_FILE).sort());
  const again = await fetch(`${server().url}/api/v1/imports/template`);
  const job = await imported({ 'template.zip': new Uint8Array(await again.arrayBuffer()) });
  expect(job).toMatchObject({ state: 'done', errors: [], warnings: [], counts: { accepted: 0 } });
});

it('the command line imports through the server and gets the same job', async () => {
  const path = join(folder, 'accounts.csv');
  writeFileSync(path, csv(['id', 'name', 'employees'], ['A', 'Alpha', '1'], ['B', 'Beta', 'x']));
  const seen: string[] = [];
  const job = await importRemotely({
    url: server().url,
    files: [path],
    preset: 'bundle',
    dryRun: false,
    signal: new AbortController().signal,
    progress: ({ state }) => seen.push(state),
  });
  expect(seen.at(-1)).toBe('done');
  expect(brief(job.errors)).toEqual(['accounts.csv:3 employees not-a-number']);
  expect(job).toEqual(await ended(job.id));
  expect((await rejectedRemotely(server().url, job.id))[0]?.text).toContain('B,Beta,x');
  expect(readFileSync(path, 'utf8')).toContain('Beta');
});
