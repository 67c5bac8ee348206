import { ENDPOINTS } from '../../domain/contract/endpoints.ts';
import { type ImportAnswer, type ImportRow, importRow } from '../../domain/contract/imports.ts';
import { address, call } from './call.ts';

const RUNNING: readonly string[] = ['queued', 'running'];

export function isRunning(job: Pick<ImportRow, 'state' | 'progress'>): boolean {
  return RUNNING.includes(job.state) || job.progress.phase === 'undoing';
}

/** Progress of an import by server-sent events until it ends or `signal` stops listening; the browser reconnects by itself. */
export function listen(id: string, onProgress: (job: ImportRow) => void, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const events = new EventSource(address(ENDPOINTS.importEvents.path, { id }));
    const end = () => {
      events.close();
      resolve();
    };
    const read = (event: MessageEvent<string>) => {
      const job = importRow.safeParse(JSON.parse(event.data));
      if (job.success) onProgress(job.data);
    };
    events.addEventListener('progress', read);
    events.addEventListener('ended', (event) => {
      read(event);
      end();
    });
    events.addEventListener('error', () => {
      if (events.readyState === EventSource.CLOSED) end();
    });
    signal?.addEventListener('abort', end, { once: true });
  });
}

/** The import as it ended. */
export async function followImport(id: string): Promise<ImportAnswer> {
  await listen(id, () => undefined);
  return call('import', { params: { id } });
}
