// What stands around hinted records: who sits where, which deals are open, and the stored facts a suggestion would change.
import type { FactKind } from '../../../domain/facts/kind.ts';
import { type AnyRecord, factId } from '../../../domain/facts/registry.ts';
import type { Hint, HintedKind } from '../../../domain/suggestions/hints.ts';
import type { Around } from '../../../domain/suggestions/writes.ts';
import { findFacts } from '../../facts/apply.ts';
import type { Asking, Transaction } from '../../graph.ts';
import { holdsAround, openDeals } from './statements.ts';

export interface Subject {
  kind: HintedKind;
  id: string;
  hint: Hint;
}
type Hold = Awaited<ReturnType<typeof readHolds>>[number];
type OpenDeal = { personId: string; dealId: string; name: string; accountName: string; takesPart: boolean };

function readHolds(tx: Transaction, asking: Asking, subjects: readonly Subject[]) {
  const ids = (kind: HintedKind) => [...new Set(subjects.flatMap((one) => (one.kind === kind ? [one.id] : [])))];
  return tx.run(holdsAround, { people: ids('person'), seats: ids('seat'), ...seesOf(asking) });
}

export function seesOf({ viewer }: Asking): { all: boolean; sees: string[] } {
  return { all: viewer.all, sees: [...viewer.sees] };
}

/** Everything that several suggestions rest on, read at once. */
export class Surroundings {
  readonly #holds: Hold[];
  readonly #deals: OpenDeal[];
  readonly #stored: Map<FactKind, Map<string, AnyRecord>>;

  private constructor(holds: Hold[], deals: OpenDeal[], stored: Map<FactKind, Map<string, AnyRecord>>) {
    this.#holds = holds;
    this.#deals = deals;
    this.#stored = stored;
  }

  static async read(tx: Transaction, asking: Asking, subjects: readonly Subject[]): Promise<Surroundings> {
    const holds = await readHolds(tx, asking, subjects);
    const people = new Set([
      ...subjects.flatMap(({ kind, id }) => (kind === 'person' ? [id] : [])),
      ...holds.map(({ personId }) => personId),
    ]);
    const deciders = subjects.filter(({ hint }) => hint.what === 'role');
    const inRoles = deciders.flatMap(({ kind, id }) => peopleOf(kind, id, holds));
    const deals = await tx.run(openDeals, { people: [...new Set(inRoles)], ...seesOf(asking) });
    const stored = new Map<FactKind, Map<string, AnyRecord>>();
    const find = async (kind: FactKind, ids: string[]) => {
      const facts = await findFacts(tx, kind, ids);
      stored.set(kind, new Map([...facts].map(([id, { record }]) => [id, record])));
    };
    await find('person', [...people]);
    await find(
      'seat',
      subjects.flatMap(({ kind, id }) => (kind === 'seat' ? [id] : [])),
    );
    await find(
      'holder',
      holds.map(({ id }) => id),
    );
    await find(
      'decision',
      deals.map(({ dealId, personId }) => factId('decision', { dealId, personId })),
    );
    return new Surroundings(holds, deals, stored);
  }

  stored(kind: FactKind, id: string): AnyRecord | undefined {
    return this.#stored.get(kind)?.get(id);
  }

  holdsOf({ kind, id }: Subject): Hold[] {
    return this.#holds.filter((hold) => (kind === 'person' ? hold.personId : hold.seatId) === id);
  }

  /** Open deals of those whose fact it is, each once; they take part where any of them does. */
  dealsOf({ kind, id }: Subject): OpenDeal[] {
    const people = peopleOf(kind, id, this.#holds);
    const found = new Map<string, OpenDeal>();
    for (const deal of this.#deals)
      if (people.includes(deal.personId) && !found.get(deal.dealId)?.takesPart) found.set(deal.dealId, deal);
    return [...found.values()];
  }

  around(subject: Subject): Around {
    const of = (kind: FactKind, ids: string[]): AnyRecord[] =>
      ids.flatMap((id): AnyRecord[] => {
        const record = this.stored(kind, id);
        return record ? [record] : [];
      });
    const people = peopleOf(subject.kind, subject.id, this.#holds);
    const decisions = this.#deals
      .filter(({ personId }) => people.includes(personId))
      .map(({ dealId, personId }) => factId('decision', { dealId, personId }));
    return {
      people: of('person', people),
      holds: of(
        'holder',
        this.holdsOf(subject).map(({ id }) => id),
      ),
      decisions: of('decision', decisions),
    };
  }
}

function peopleOf(kind: HintedKind, id: string, holds: readonly Hold[]): string[] {
  if (kind === 'person') return [id];
  return [...new Set(holds.flatMap(({ seatId, personId }) => (seatId === id ? [personId] : [])))];
}
