import type { PersonInfluence, PersonInfluencesAnswer } from '../../../domain/contract/people.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';
import { isHeld } from '../../../domain/persons/seating.ts';
import { assumedLines } from '../../../domain/reach/manager-lines.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { App } from '../app.ts';
import { namesByKind } from '../facts/names.ts';
import { PeopleWalk } from '../reach/load.ts';
import { holdsOf, influencesFrom, influencesInto } from '../reach/statements.ts';
import { requirePerson } from './person.ts';

/** Influences and conflicts of one person, in and out, with those assumed along reporting lines; the heaviest first. */
export async function personInfluences(
  app: App,
  asking: Asking,
  id: string,
  asOf: string,
): Promise<PersonInfluencesAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    await requirePerson(tx, asking, id);
    const { all, sees } = asking.viewer;
    const asked = { ids: [id], all, sees: [...sees] };
    const [into, from] = await Promise.all([tx.run(influencesInto, asked), tx.run(influencesFrom, asked)]);
    const stated = new Map([...into, ...from].map((row) => [row.factId, { ...row, assumed: false }]));
    const rows: PersonInfluence[] = [
      ...stated.values(),
      ...(await assumed(tx, asking, id, asOf, [...stated.values()])),
    ];
    rows.sort((a, b) => b.weight - a.weight || compareIds(a.fromId, b.fromId) || compareIds(a.toId, b.toId));
    const named = await namesByKind(tx, { person: rows.flatMap((row) => [row.fromId, row.toId]) });
    return { id, asOf, rows, ...named };
  });
}

/** What is assumed between the person and his managers and reports, where nothing is stated that way and no conflict. */
async function assumed(
  tx: Transaction,
  asking: Asking,
  id: string,
  asOf: string,
  stated: readonly Pick<PersonInfluence, 'fromId' | 'toId' | 'kind'>[],
): Promise<PersonInfluence[]> {
  const { all, sees } = asking.viewer;
  const holds = await tx.run(holdsOf, { known: [], ids: [id], all, sees: [...sees] });
  const walk = new PeopleWalk(tx, asking.viewer, asOf);
  await walk.loadAccounts(holds.filter((hold) => isHeld(hold, asOf)).map((hold) => hold.accountId));
  const told = new Set(
    stated.flatMap(({ fromId, toId, kind }) =>
      kind === 'conflict' ? [`${fromId}\n${toId}`, `${toId}\n${fromId}`] : [`${fromId}\n${toId}`],
    ),
  );
  return assumedLines(walk.people())
    .filter(({ fromId, toId }) => (fromId === id || toId === id) && !told.has(`${fromId}\n${toId}`))
    .map((line) => ({
      ...line,
      factId: null,
      kind: null,
      assumed: true,
      source: null,
      observedOn: null,
      confidence: 'inferred' as const,
    }));
}
