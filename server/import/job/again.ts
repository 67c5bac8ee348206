// A dry run that was found good is imported for real from the files it kept.
import { cpSync } from 'node:fs';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../../usecases/app.ts';
import { hasFiles, importFolder } from './folder.ts';
import { newImportId, readRecord } from './record.ts';
import { createImport, findImport } from './statements.ts';

/**
 * Orders the real import of what a dry run has read. Throws `import-not-found`, and `import-busy` for what is no finished
 * dry run, or one whose files are gone: they are kept for a day, on the server that took them.
 */
export async function importAfterDryRun(app: App, asking: Asking, dryRunId: string) {
  const [row] = await app.graph.read(asking, findImport, { id: dryRunId });
  if (!row) throw new MeridianError('import-not-found', { id: dryRunId });
  const checked = readRecord(row.stored);
  if (!checked.dryRun || checked.state !== 'done')
    throw new MeridianError('import-busy', { id: dryRunId, state: checked.state, dryRun: checked.dryRun });
  const { home } = app.config;
  if (!hasFiles(home, dryRunId))
    throw new MeridianError('import-busy', { id: dryRunId, files: 'are no longer kept; send them again' });
  const createdAt = app.now();
  const id = newImportId(createdAt);
  const [from, to] = [importFolder(home, dryRunId), importFolder(home, id)];
  cpSync(from, to, { recursive: true });
  const properties = {
    id,
    state: 'queued',
    phase: 'waiting',
    dryRun: false,
    demo: false,
    ...(checked.preset === null ? {} : { preset: checked.preset }),
    by: asking.viewer.id,
    createdAt,
    files: JSON.stringify(
      checked.files.map((file) => ({ ...file, stored: to + file.stored.slice(from.length), rows: null })),
    ),
    leftOut: JSON.stringify(checked.leftOut),
  };
  const { bookmark } = await app.graph.write(asking, (tx) => tx.run(createImport, { properties }));
  return { id, bookmark };
}
