// The import interface of a running server, as far as the soak needs it.
import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { importAnswer } from '../../domain/contract/imports.ts';

const shape = importAnswer.pick({ id: true, state: true, counts: true, progress: true, failure: true });
export type ImportJob = z.infer<typeof shape>;

/** Hands the files of a bundle over; the answer may still be `queued`. */
export async function postImport(url: string, files: string[]): Promise<ImportJob> {
  const form = new FormData();
  form.set('preset', 'bundle');
  for (const file of files) form.append('files', await openAsBlob(file), basename(file));
  const answer = await fetch(`${url}/api/v1/imports`, { method: 'POST', body: form });
  if (!answer.ok) throw new Error(`POST /api/v1/imports answered ${answer.status}: ${await answer.text()}`);
  return shape.parse(await answer.json());
}

/** The job, or null while the server or its database cannot answer. */
export async function readImport(url: string, id: string): Promise<ImportJob | null> {
  try {
    const answer = await fetch(`${url}/api/v1/imports/${id}`, { signal: AbortSignal.timeout(5_000) });
    return answer.ok ? shape.parse(await answer.json()) : null;
  } catch (cause) {
    if (cause instanceof z.ZodError) throw cause;
    return null;
  }
}

/** How far the job is, 0 to 1: half of it is checking, half writing. Throws when it ended otherwise than done. */
export function fraction({ id, state, progress, failure }: ImportJob): number {
  if (state === 'done') return 1;
  if (state !== 'queued' && state !== 'running')
    throw new Error(`import ${id} is ${state}: ${failure ?? 'no reason given'}`);
  const part = progress.totalRows ? Math.min(1, progress.rows / progress.totalRows) : 0;
  if (progress.phase === 'checking') return 0.5 * part;
  if (progress.phase === 'writing') return 0.5 + 0.49 * part;
  return progress.phase === 'deriving' ? 0.99 : 0;
}
