import { setTimeout as wait } from 'node:timers/promises';
import type { Asking } from '../../graph.ts';
import { refreshMembership } from '../../membership/refresh.ts';
import { readingOwnWrites } from '../../own-writes.ts';
import type { App } from '../app.ts';

/** How long a writer waits for the groups: another server, or an import, may be deriving for minutes. */
const WAIT_MS = 5_000;

/** What a write answers about the groups, and the token that lets any server read them with the write. */
export interface AfterWrite {
  /** The groups do not know of the write yet: they are still being derived. */
  groupsPending: boolean;
  bookmark: string;
}

/**
 * Brings the derived membership up to date after a write, so that the writer reads groups that know of it. The write is
 * done: what cannot be derived now is no failure of it, and stays on the list of what is to be derived.
 */
export async function deriveAfterWrite(app: App, asking: Asking, bookmark: string): Promise<AfterWrite> {
  const graph = readingOwnWrites(app.graph);
  const bookmarks = [...(asking.bookmarks ?? []), bookmark];
  // The derivation is not given up when the client leaves.
  const derived = refreshMembership(graph, app.today(), { ...asking, bookmarks, signal: undefined }).then(
    () => true,
    (error: unknown) => {
      app.log.warn({ err: error, requestId: asking.requestId }, 'groups could not be derived after a write');
      return false;
    },
  );
  const done = await Promise.race([derived, wait(WAIT_MS, false, { ref: false })]);
  return { groupsPending: !done, bookmark: graph.lastBookmark() ?? bookmark };
}
