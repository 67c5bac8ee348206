// Forgets messages that arrived long ago; those given up stay, for somebody may still ask why.
import type { Asking } from '../graph.ts';
import type { App } from '../usecases/app.ts';
import { purgeMessages } from './statements.ts';

/** Long enough to look up what a receiver says it never got. */
const KEPT_DAYS = 30;
/** Deleted in one transaction: some tenths of a second. */
const AT_ONCE = 1_000;

/** Deletes messages that arrived more than 30 days ago; answers how many. */
export async function purgeDelivered(app: App, asking: Asking): Promise<number> {
  const before = new Date(Date.parse(app.now()) - KEPT_DAYS * 86_400_000).toISOString();
  for (let deleted = 0; ; ) {
    const { value } = await app.graph.write(asking, (tx) => tx.run(purgeMessages, { before, limit: AT_ONCE }));
    const now = value[0]?.deleted ?? 0;
    deleted += now;
    if (now < AT_ONCE) return deleted;
  }
}
