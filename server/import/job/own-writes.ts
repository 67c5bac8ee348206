// In a cluster a reader may be behind: whoever works on an import reads after everything that he has written himself.
import type { Asking, Graph } from '../../graph.ts';

/** Bookmarks of the last writes: a few, since the heartbeat writes beside the batches. */
const KEPT = 4;

export function readingOwnWrites(graph: Graph): Graph {
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
  };
}
