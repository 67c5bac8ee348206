import { ENDPOINTS } from '../../domain/contract/endpoints.ts';
import { type ImportAnswer, importAnswer } from '../../domain/contract/imports.ts';
import { checked, send } from './call.ts';

export interface Upload {
  files: readonly File[];
  /** Null: the server recognises the files. */
  preset: string | null;
  dryRun: boolean;
}

/** Sends files to be imported; the answer is the job, which goes on without this page. */
export async function upload({ files, preset, dryRun }: Upload): Promise<ImportAnswer> {
  const form = new FormData();
  // Options first: the server reads the parts as they come.
  if (preset) form.set('preset', preset);
  form.set('dryRun', dryRun ? '1' : '0');
  for (const file of files) form.append('files', file, file.name);
  const { path, name } = ENDPOINTS.importStart;
  return checked(importAnswer, await send('POST', path, { body: form }), name);
}
