// Waits for what the server works out after a write.
import { setTimeout as wait } from 'node:timers/promises';
import type { TestServer } from './server.ts';

const PATIENCE_MS = 60_000;

/** Until the stored scores know of everything written, also of what was not written through this server. */
export async function scoresTold(server: TestServer, model = 'completeness'): Promise<void> {
  server.app.wrote();
  const last = Date.now() + PATIENCE_MS;
  for (;;) {
    const { body } = await server.call('GET', `/api/v1/scores/${model}?limit=1`);
    if (body.from === 'stored' && body.pending === 0) return;
    if (Date.now() > last) throw new Error(`scores are not told: ${body.from}, ${body.pending} pending`);
    await wait(50);
  }
}
