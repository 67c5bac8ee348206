import type { Asking } from '../../graph.ts';
import { refreshMembership } from '../../membership/refresh.ts';
import type { App } from '../app.ts';

/** Brings the derived membership up to date after a write, so that the writer reads groups that know of it. */
export async function deriveAfterWrite(app: App, asking: Asking, bookmark: string): Promise<void> {
  const bookmarks = [...(asking.bookmarks ?? []), bookmark];
  // The write is done: the derivation is not given up when the client leaves.
  await refreshMembership(app.graph, app.today(), { ...asking, bookmarks, signal: undefined });
}
