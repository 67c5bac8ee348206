// In a cluster a reader may be behind: work of several writes reads after everything that it has written itself.
import type { Asking, Graph } from './graph.ts';

/** Bookmarks of the last writes: a few, since the heartbeat of an import writes beside its batches. */
const KEPT = 4;

export interface OwnWrites extends Graph {
  /** Token of the last write; undefined before the first. */
  lastBookmark(): string | undefined;
}

export function readingOwnWrites(graph: Graph): OwnWrites {
  let last: string[] = [];
  const after = (asking: Asking): Asking => ({ ...asking, bookmarks: [...(asking.bookmarks ?? []), ...last] });
  return {
    read: (asking, statement, params) => graph.read(after(asking), statement, params),
    readAll: (asking, work) => graph.readAll(after(asking), work),
    write: async (asking, work) => {
      const done = await graph.write(after(asking), work);
      last = [...last, done.bookmark].slice(-KEPT);
      return done;
    },
    runAutoCommit: (asking, statement, params) => graph.runAutoCommit(after(asking), statement, params),
    verify: () => graph.verify(),
    close: () => graph.close(),
    lastBookmark: () => last.at(-1),
  };
}
