// Imports over HTTP: upload, follow, fetch what was rejected, cancel, undo.

import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Request, Response } from 'express';
import { isoDay } from '../../domain/contract/common.ts';
import { ENDPOINTS } from '../../domain/contract/endpoints.ts';
import { MeridianError } from '../../domain/contract/errors.ts';
import type { ImportRow } from '../../domain/contract/imports.ts';
import type { Asking } from '../graph.ts';
import { putInDemonstration } from '../import/demonstration.ts';
import { importAfterDryRun } from '../import/job/again.ts';
import { uploadFolder } from '../import/job/folder.ts';
import { requirePreset, startImport } from '../import/job/start.ts';
import { NothingToRead } from '../import/reading/gather.ts';
import { ZipRefused } from '../import/reading/zip.ts';
import type { ImportRunner } from '../jobs/imports.ts';
import type { App } from '../usecases/app.ts';
import { duplicates } from '../usecases/duplicates/duplicates.ts';
import {
  cancelImport,
  listImports,
  readImport,
  readImportRow,
  rejectedFiles,
  undoImport,
} from '../usecases/imports/imports.ts';
import { bundleTemplate, zipOf } from '../usecases/imports/template.ts';
import { acceptLines } from '../usecases/organogram/accept.ts';
import { compareOrganogram } from '../usecases/organogram/compare.ts';
import { effectOfLines } from '../usecases/organogram/effect.ts';
import { storedOrganograms } from '../usecases/organogram/stored.ts';
import { ANSWERED, type Route, route } from './route.ts';
import { receiveUpload, type Upload } from './upload.ts';

export function importRoutes(app: App, imports: ImportRunner): Route[] {
  return [
    route(ENDPOINTS.importStart, ({ asking, req, res }) => start(app, imports, asking, req, res)),
    route(ENDPOINTS.imports, ({ asking, query }) => listImports(app, asking, query)),
    route(ENDPOINTS.importTemplate, ({ res }) => sendTemplate(res)),
    route(ENDPOINTS.import, ({ asking, params }) => readImport(app, asking, params.id)),
    route(ENDPOINTS.importEvents, ({ asking, params, res }) => follow(app, asking, params.id, res)),
    route(ENDPOINTS.importRejected, ({ asking, params, res }) => sendRejected(app, asking, params.id, res)),
    route(ENDPOINTS.importUndo, async ({ asking, params }) => {
      const answer = await undoImport(app, asking, params.id);
      imports.wake();
      return answer;
    }),
    route(ENDPOINTS.importCancel, ({ asking, params }) => cancelImport(app, asking, params.id)),
    route(ENDPOINTS.importRun, async ({ asking, params, res }) => {
      const { id, bookmark } = await importAfterDryRun(app, asking, params.id);
      imports.wake();
      res.set('Meridian-Bookmark', bookmark).location(`/api/v1/imports/${id}`);
      return readImport(app, { ...asking, bookmarks: [bookmark] }, id);
    }),
    route(ENDPOINTS.demonstration, async ({ asking, res }) => {
      const { record, bookmark } = await putInDemonstration(app, asking);
      imports.wake();
      res.set('Meridian-Bookmark', bookmark).location(`/api/v1/imports/${record.id}`);
      return readImport(app, { ...asking, bookmarks: [bookmark] }, record.id);
    }),
    route(ENDPOINTS.difference, ({ asking, req }) => compare(app, asking, req)),
    route(ENDPOINTS.differenceEffect, ({ asking, body }) => effectOfLines(app, asking, body)),
    route(ENDPOINTS.organograms, ({ asking, params, query }) => storedOrganograms(app, asking, params.id, query)),
    route(ENDPOINTS.differenceApply, ({ asking, body }) => acceptLines(app, asking, body)),
    route(ENDPOINTS.duplicates, ({ asking, query }) => duplicates(app, asking, query)),
  ];
}

async function start(app: App, imports: ImportRunner, asking: Asking, req: Request, res: Response) {
  return withUpload(app, asking, req, async ({ paths, fields }) => {
    const preset = fields.get('preset') || undefined;
    requirePreset(preset);
    const dryRun = readFlag(fields.get('dryRun'));
    const { record, bookmark } = await startImport(app, asking, { paths, move: true, preset, dryRun });
    imports.wake();
    res.set('Meridian-Bookmark', bookmark).location(`/api/v1/imports/${record.id}`);
    return readImport(app, { ...asking, bookmarks: [...(asking.bookmarks ?? []), bookmark] }, record.id);
  });
}

async function compare(app: App, asking: Asking, req: Request) {
  return withUpload(app, asking, req, ({ paths, fields }, folder) => {
    const date = fields.get('date') || undefined;
    if (date !== undefined && !isoDay.safeParse(date).success) throw invalid('date', 'is no day as YYYY-MM-DD');
    const accountId = fields.get('accountId') || undefined;
    return compareOrganogram(app, asking, { paths, folder: join(folder, 'read'), accountId, date });
  });
}

/** Takes in an upload, works with it, and leaves nothing of it behind but what the work has moved elsewhere. */
async function withUpload<T>(
  app: App,
  asking: Asking,
  req: Request,
  work: (upload: Upload, folder: string) => Promise<T>,
): Promise<T> {
  const folder = uploadFolder(app.config.home, randomUUID());
  try {
    const upload = await receiveUpload(req, folder, asking.signal);
    if (upload.paths.length === 0) throw invalid('files', 'there is no file among the fields');
    return await work(upload, folder);
  } catch (error) {
    if (error instanceof NothingToRead || error instanceof ZipRefused) throw invalid('files', error.message);
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readFlag(text: string | undefined): boolean {
  if (text === undefined || text === '' || text === '0' || text === 'false') return false;
  if (text === '1' || text === 'true') return true;
  throw invalid('dryRun', 'is none of 0, 1, true, false');
}

function invalid(field: string, problem: string): MeridianError {
  return new MeridianError('invalid-request', { in: 'body', fields: [{ field, problem }] });
}

function sendFile(res: Response, name: string, content: Buffer | string): typeof ANSWERED {
  res.attachment(name).set('Cache-Control', 'no-store').send(content);
  return ANSWERED;
}

async function sendTemplate(res: Response): Promise<typeof ANSWERED> {
  return sendFile(res, 'meridian-template.zip', await bundleTemplate());
}

async function sendRejected(app: App, asking: Asking, id: string, res: Response): Promise<typeof ANSWERED> {
  const files = await rejectedFiles(app, asking, id);
  const [only] = files;
  if (files.length > 1) return sendFile(res, `rejected-${id}.zip`, await zipOf(files));
  return sendFile(res, only?.name ?? 'rejected.csv', only?.text ?? '');
}

/** How often the import is looked at, whichever server works on it, and how often a silent line is kept open. */
const LOOK_MS = 400;
const ALIVE_MS = 15_000;

async function follow(app: App, asking: Asking, id: string, res: Response): Promise<typeof ANSWERED> {
  let row = await readImportRow(app, asking, id);
  res.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
  res.flushHeaders();
  let sent = '';
  let sentAt = 0;
  for (;;) {
    const text = JSON.stringify(row);
    if (text !== sent) {
      send(res, isOver(row) ? 'ended' : 'progress', text);
      sent = text;
      sentAt = Date.now();
    } else if (Date.now() - sentAt > ALIVE_MS) {
      res.write(': still here\n\n');
      sentAt = Date.now();
    }
    if (isOver(row)) break;
    await wait(LOOK_MS, undefined, asking.signal ? { signal: asking.signal } : {});
    row = await readImportRow(app, asking, id);
  }
  res.end();
  return ANSWERED;
}

function isOver({ state }: ImportRow): boolean {
  return state !== 'queued' && state !== 'running';
}

function send(res: Response, event: string, data: string): void {
  res.write(`event: ${event}\ndata: ${data}\n\n`);
}
