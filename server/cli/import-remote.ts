// An import through a server that runs on the same data: upload, follow, fetch.

import { randomUUID } from 'node:crypto';
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { errorBody } from '../../domain/contract/common.ts';
import { type ImportAnswer, type ImportRow, importAnswer, importRow } from '../../domain/contract/imports.ts';
import { unpackZip } from '../import/reading/zip.ts';
import type { TextFile } from '../usecases/imports/imports.ts';

/** The server refused or is gone; the message is for a person. */
export class RemoteFailure extends Error {}

export interface RemoteWork {
  url: string;
  signal: AbortSignal;
  progress(row: ImportRow): void;
}

export interface RemoteOrder extends RemoteWork {
  files: readonly string[];
  preset: string | undefined;
  dryRun: boolean;
}

type Init = RequestInit & { duplex?: 'half' };

/** Imports files through the server and answers the job at its end. Throws RemoteFailure. */
export function importRemotely(order: RemoteOrder): Promise<ImportAnswer> {
  const boundary = `meridian-${randomUUID()}`;
  return workRemotely(order, '/api/v1/imports', {
    headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` },
    body: ReadableStream.from(multipart(boundary, order)),
    duplex: 'half',
  });
}

/** Posts what starts an import, follows it, and answers the job at its end. Throws RemoteFailure. */
export async function workRemotely(work: RemoteWork, path: string, init: Init): Promise<ImportAnswer> {
  const { url, progress } = work;
  const started = await call(`${url}${path}`, { ...init, method: 'POST' });
  const bookmark = started.headers.get('meridian-bookmark');
  const headers: Record<string, string> = bookmark ? { 'Meridian-Bookmark': bookmark } : {};
  const { id } = importAnswer.parse(await started.json());
  const cancel = () => {
    fetch(`${url}/api/v1/imports/${id}/cancel`, { method: 'POST' }).catch(() => undefined);
  };
  work.signal.addEventListener('abort', cancel, { once: true });
  try {
    const events = await call(`${url}/api/v1/imports/${id}/events`, { headers });
    for await (const row of rowsIn(events)) progress(row);
  } catch (error) {
    // The stream breaks in the middle when the server is killed.
    if (!(error instanceof TypeError)) throw error;
    throw new RemoteFailure(
      `The server ended while the import ${id} was under way. Start it again: the import goes on by itself, to be seen at ${url}/import/${id}.`,
    );
  } finally {
    work.signal.removeEventListener('abort', cancel);
  }
  return importAnswer.parse(await (await call(`${url}/api/v1/imports/${id}`, { headers })).json());
}

/** The rejected rows of one import, a text for each file that has any. */
export async function rejectedRemotely(url: string, id: string): Promise<TextFile[]> {
  const answer = await call(`${url}/api/v1/imports/${id}/rejected`, {});
  const name = /filename="?([^";]+)"?/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'rejected.csv';
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (!name.endsWith('.zip')) return [{ name, text: bytes.toString('utf8') }];
  const folder = mkdtempSync(join(tmpdir(), 'meridian-rejected-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const files = await unpackZip({ name, path, bytes: bytes.length }, folder);
    return files.map((file) => ({ name: basename(file.name), text: readFileSync(file.path, 'utf8') }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function call(url: string, init: Init): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(url, init);
  } catch (error) {
    const why = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new RemoteFailure(
      `The server at ${url} cannot be reached (${why}). Start it again: an import goes on by itself.`,
    );
  }
  if (answer.ok) return answer;
  const read = errorBody.safeParse(await answer.json().catch(() => null));
  if (!read.success) throw new RemoteFailure(`The server answered ${answer.status}.`);
  const { code, message, details } = read.data.error;
  throw new RemoteFailure(`${code}: ${message}${details === undefined ? '' : ` ${JSON.stringify(details)}`}`);
}

async function* multipart(boundary: string, { files, preset, dryRun }: RemoteOrder): AsyncGenerator<Buffer> {
  const part = (disposition: string) =>
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`);
  const fields = { ...(preset === undefined ? {} : { preset }), dryRun: dryRun ? '1' : '0' };
  for (const [name, value] of Object.entries(fields)) {
    yield part(`name="${name}"`);
    yield Buffer.from(`\r\n${value}\r\n`);
  }
  for (const file of files) {
    const name = basename(file).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
    yield part(`name="files"; filename="${name}"`);
    yield Buffer.from('Content-Type: application/octet-stream\r\n\r\n');
    yield* createReadStream(file);
    yield Buffer.from('\r\n');
  }
  yield Buffer.from(`--${boundary}--\r\n`);
}

/** The rows of an event stream, until its last event. */
async function* rowsIn(answer: Response): AsyncGenerator<ImportRow> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of answer.body ?? []) {
    rest += decoder.decode(chunk, { stream: true });
    const events = rest.split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1];
      if (data !== undefined) yield importRow.parse(JSON.parse(data));
    }
  }
}
