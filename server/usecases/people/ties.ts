// Who of ours is tied to a person, and why so strongly.
import type { PersonTiesAnswer } from '../../../domain/contract/people.ts';
import { factId } from '../../../domain/facts/registry.ts';
import { tieLedger } from '../../../domain/ties/ledger.ts';
import { TIE_MODEL } from '../../../domain/ties/model.ts';
import { tiesOfPerson } from '../../../domain/ties/of-person.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
import { namesByKind } from '../facts/names.ts';
import { reachInteractions, reachTies } from '../reach/statements.ts';
import { requirePerson } from './person.ts';

export async function personTies(
  app: App,
  asking: Asking,
  id: string,
  { asOf, explain }: { asOf: string; explain: boolean },
): Promise<PersonTiesAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    await requirePerson(tx, asking, id);
    const [ties, interactions] = await Promise.all([
      tx.run(reachTies, { ids: [id] }),
      tx.run(reachInteractions, { ids: [id] }),
    ]);
    const facts = { interactions, ties };
    const rows = tiesOfPerson(facts, id, asOf).map(({ stated, ...tie }) => ({
      ...tie,
      stated: stated && {
        factId: factId('tie', { colleagueId: tie.colleagueId, personId: id }),
        strength: stated.tie.strength,
        left: stated.left,
        source: stated.tie.source,
        observedOn: stated.tie.observedOn,
        confidence: stated.tie.confidence,
      },
      ...(explain ? { ledger: tieLedger(facts, tie.colleagueId, id, asOf) } : {}),
    }));
    const named = await namesByKind(tx, { person: [id], colleague: rows.map((row) => row.colleagueId) });
    return { id, asOf, model: TIE_MODEL.version, rows, ...named };
  });
}
