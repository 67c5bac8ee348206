import type { z } from 'zod';
import type { personInteractionsAnswer } from '../../../domain/contract/people.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { namesByKind } from '../facts/names.ts';
import { endOf, requirePerson } from './person.ts';
import { interactionCountOfPerson, interactionsOfPerson } from './statements.ts';

/** Later than any instant: where a list that begins with the newest begins. */
const NEWEST = '9999';

/** A page of what a person took part in, newest first. */
export async function personInteractions(
  app: App,
  asking: Asking,
  id: string,
  { asOf, limit, cursor }: { asOf: string; limit: number; cursor?: string | undefined },
): Promise<z.infer<typeof personInteractionsAnswer>> {
  return app.graph.readAll(asking, async (tx) => {
    await requirePerson(tx, asking, id);
    const list = `interactions:${id}:${asOf}`;
    const [afterAt = NEWEST, afterId = ''] = readCursor(list, cursor, NEWEST).split('\n');
    const { all, sees } = asking.viewer;
    const until = endOf(asOf);
    const place = { id, until, afterAt, afterId, limit: limit + 1, all, sees: [...sees] };
    const [found, [counted]] = await Promise.all([
      tx.run(interactionsOfPerson, place),
      tx.run(interactionCountOfPerson, { id, until }),
    ]);
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    const named = await namesByKind(tx, {
      person: rows.flatMap((row) => row.personIds),
      colleague: rows.flatMap((row) => row.colleagueIds),
      deal: rows.flatMap((row) => row.dealId ?? []),
    });
    return {
      id,
      asOf,
      rows,
      total: counted?.count ?? 0,
      limit,
      ...(found.length > limit && last ? { next: writeCursor(list, `${last.at}\n${last.id}`) } : {}),
      ...named,
    };
  });
}
