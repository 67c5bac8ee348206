import type { Shown } from '../tree/fold.ts';
import { type Step, walk } from '../tree/walk.ts';
import { TOP } from './seat-tree.ts';

/** Where the arrow keys lead: to the manager, the first report, the neighbours below the same manager. Null: stay. */
export function stepOnMap(shown: Shown, from: string | null, step: Step): string | null {
  if (from === null || !shown.nodes.has(from)) return shown.nodes.get(TOP)?.children[0] ?? null;
  const next = walk(shown, from, step);
  return next === TOP ? null : next;
}
