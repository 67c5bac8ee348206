// The demonstration is an ordinary import of made-up data, marked as such: it is cleared by undoing it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MeridianError } from '../../domain/contract/errors.ts';
import { DEMONSTRATION_OPENS_ON, writeDemonstration } from '../../seeds/demonstration/demonstration.ts';
import type { Asking } from '../graph.ts';
import type { App } from '../usecases/app.ts';
import { demonstrationImport } from '../usecases/system/status.ts';
import { startImport } from './job/start.ts';

/** Orders the import of the demonstration, dated from today. Throws `import-busy` while it is there already. */
export async function putInDemonstration(app: App, asking: Asking) {
  const [present] = await app.graph.read(asking, demonstrationImport, {});
  if (present) throw new MeridianError('import-busy', { importId: present.importId, state: present.state });
  const folder = await mkdtemp(join(tmpdir(), 'meridian-demonstration-'));
  try {
    const paths = await writeDemonstration(folder, app.today());
    return await startImport(app, asking, {
      paths,
      move: true,
      preset: 'bundle',
      dryRun: false,
      demo: true,
      opensOn: DEMONSTRATION_OPENS_ON,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
