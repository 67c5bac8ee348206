// Lets the command line find a Meridian that already works on the same data, so that it goes through it.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readFileOrNull, writePrivateFile } from './private-file.ts';
import { isAlive, ownIdentity } from './process-identity.ts';
import type { Store } from './store.ts';

const shape = z.object({
  pid: z.number().int(),
  started: z.string(),
  url: z.string(),
  neo4jUri: z.string().nullable(),
});

/** Writes down where this process serves; call it once it listens. `forget` on a graceful stop. */
export function announceServer(home: string, url: string, store: Pick<Store, 'kind' | 'uri'>): { forget: () => void } {
  const path = join(home, 'server.json');
  const text = JSON.stringify({ ...ownIdentity(), url, neo4jUri: store.kind === 'given' ? store.uri : null });
  writePrivateFile(path, text);
  return {
    forget: () => {
      if (readFileOrNull(path) === text) rmSync(path, { force: true });
    },
  };
}

/** The address of the living Meridian on the same data (`neo4jUri` null: the managed store of this home), or null. */
export function runningServer(home: string, neo4jUri: string | null): string | null {
  try {
    const server = shape.parse(JSON.parse(readFileOrNull(join(home, 'server.json')) ?? 'null'));
    return server.neo4jUri === neo4jUri && isAlive(server) ? server.url : null;
  } catch {
    return null;
  }
}
