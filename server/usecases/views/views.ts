// Tables kept by name.
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { SavedView, savedViewBody } from '../../../domain/contract/scores.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import { keepView, removeView as removeStatement, viewList } from './statements.ts';

/** Views kept in all: more than anybody finds his own among. */
export const SAVED_VIEWS = 500;

export async function savedViews(app: App, asking: Asking, screen: string | undefined): Promise<{ rows: SavedView[] }> {
  return { rows: await app.graph.read(asking, viewList, { screen: screen ?? null, limit: SAVED_VIEWS }) };
}

/** Throws `too-many` where `SAVED_VIEWS` are kept. */
export async function saveView(app: App, asking: Asking, given: z.output<typeof savedViewBody>): Promise<SavedView> {
  const id = createHash('sha256')
    .update(JSON.stringify([given.screen, given.name]))
    .digest('hex')
    .slice(0, 20);
  const { value } = await app.graph.write(asking, async (tx) => {
    const all = await tx.run(viewList, { screen: null, limit: SAVED_VIEWS });
    if (all.length >= SAVED_VIEWS && !all.some((view) => view.id === id))
      throw new MeridianError('too-many', { limit: SAVED_VIEWS, of: 'saved views' });
    return tx.run(keepView, { id, ...given, by: asking.viewer.id, at: app.now() });
  });
  return value[0]!;
}

/** Throws `fact-not-found`. */
export async function removeView(app: App, asking: Asking, id: string): Promise<SavedView> {
  const { value } = await app.graph.write(asking, (tx) => tx.run(removeStatement, { id }));
  const [view] = value;
  if (!view) throw new MeridianError('fact-not-found', { kind: 'view', id });
  return view;
}
