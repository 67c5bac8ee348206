import type { PersonDecisionsAnswer } from '../../../domain/contract/people.ts';
import { isOpen, windowsOn } from '../../../domain/coverage/windows.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import { namesByKind } from '../facts/names.ts';
import { requirePerson } from './person.ts';
import { decisionsOfPerson } from './statements.ts';

/** A person's parts in deals: open deals first, then by close date, the latest first; without one last. */
export async function personDecisions(
  app: App,
  asking: Asking,
  id: string,
  asOf: string,
): Promise<PersonDecisionsAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    await requirePerson(tx, asking, id);
    const { all, sees } = asking.viewer;
    const windows = windowsOn(asOf);
    const found = await tx.run(decisionsOfPerson, { id, all, sees: [...sees] });
    const rows = found
      .map((row) => ({ ...row, roles: row.roles ?? [], open: isOpen(row, windows) }))
      .sort(
        (a, b) =>
          Number(b.open) - Number(a.open) ||
          compareIds(b.closeOn ?? '', a.closeOn ?? '') ||
          compareIds(a.dealId, b.dealId),
      );
    const named = await namesByKind(tx, {
      person: [id],
      deal: rows.map((row) => row.dealId),
      account: rows.map((row) => row.accountId),
    });
    return { id, asOf, rows, ...named };
  });
}
