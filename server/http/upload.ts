// A multipart request to files on disk, streamed; memory does not grow with them.
import { createWriteStream, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import type { Request } from 'express';
import { MeridianError } from '../../domain/contract/errors.ts';

/** One upload. Ten times the largest input that the import is measured with; more goes through the command line. */
export const UPLOAD_LIMIT = { bytes: 2 * 1024 * 1024 * 1024, files: 1_000, fields: 20, field: 1_000 };

export interface Upload {
  paths: string[];
  fields: Map<string, string>;
}

/** Writes the files below `folder`, each under its own name in a folder of its own. Throws `invalid-request` and `too-large`. */
export async function receiveUpload(req: Request, folder: string, signal: AbortSignal | undefined): Promise<Upload> {
  const contentType = req.get('content-type') ?? '';
  if (!contentType.startsWith('multipart/form-data')) throw notMultipart('the content type is not multipart/form-data');
  const upload: Upload = { paths: [], fields: new Map() };
  const writing: Promise<void>[] = [];
  let fault: MeridianError | undefined;
  let left = UPLOAD_LIMIT.bytes;
  const parser = openParser({ ...req.headers, 'content-type': contentType });
  parser.on('field', (name, value) => upload.fields.set(name, value));
  parser.on('filesLimit', () => {
    fault ??= tooLarge();
  });
  parser.on('file', (_, stream, fileName) => {
    const inner = join(folder, String(upload.paths.length));
    mkdirSync(inner, { recursive: true, mode: 0o700 });
    const path = join(inner, safeName(fileName));
    upload.paths.push(path);
    stream.on('data', (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) fault ??= tooLarge();
      if (fault) parser.destroy(fault);
    });
    const written = pipeline(stream, createWriteStream(path, { mode: 0o600 }));
    written.catch(() => undefined);
    writing.push(written);
  });
  try {
    await pipeline(req, parser, signal ? { signal } : {});
    await Promise.all(writing);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw fault ?? (error instanceof MeridianError ? error : notMultipart('the form ends before it is complete'));
  }
  if (fault) throw fault;
  return upload;
}

function openParser(headers: Request['headers'] & { 'content-type': string }) {
  try {
    return new Busboy({
      headers,
      limits: { files: UPLOAD_LIMIT.files, fields: UPLOAD_LIMIT.fields, fieldSize: UPLOAD_LIMIT.field },
    });
  } catch {
    throw notMultipart('the content type names no boundary');
  }
}

function notMultipart(problem: string): MeridianError {
  return new MeridianError('invalid-request', { in: 'body', fields: [{ field: 'body', problem }] });
}
function tooLarge(): MeridianError {
  return new MeridianError('too-large', { bytes: UPLOAD_LIMIT.bytes, files: UPLOAD_LIMIT.files });
}

/** The last part of the name, without what some file systems refuse. */
function safeName(name: string | undefined): string {
  const base = basename((name ?? '').replaceAll('\\', '/')).replace(/[\p{Cc}:*?"<>|]/gu, '_');
  return base === '' || base === '.' || base === '..' ? 'unnamed' : base.slice(-200);
}
