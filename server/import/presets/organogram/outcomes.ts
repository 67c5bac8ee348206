// Every row of the organograms in an import, seen together with what is stored: only so is it known since when and until when
// somebody holds a post.
import { personKey } from '../../../../domain/identity/person-name.ts';
import { changedFacts, type OrganogramFact } from '../../../../domain/organogram/facts.ts';
import type { Known } from '../../../../domain/organogram/known.ts';
import { observeAll } from '../../../../domain/organogram/observe.ts';
import type { Table } from '../../reading/table.ts';
import type { OpenTools, RowNotes, TableMapping } from '../preset.ts';
import { organogramMapping } from './mapping.ts';
import { type Gathered, type GatheredSheets, gatherSheets } from './sheets.ts';

/** What one organisation comes to. */
export interface Outcome {
  after: Known;
  /** By seat: holds that change of persons who are stored already. */
  changedHolds: ReadonlyMap<string, readonly OrganogramFact[]>;
  /** What changes on posts that no row is about. */
  elsewhere: readonly OrganogramFact[];
  /** Persons of one name at several posts: of each but the first, the first's. */
  namesakes: ReadonlyMap<string, string>;
}
export interface Organograms {
  sheets: GatheredSheets;
  outcomes: ReadonlyMap<string, Outcome>;
}

const SILENT: RowNotes = { error: () => undefined, warn: () => undefined };

/** Reads the files as a whole; answers the mapping of each for one pass over it. */
export async function openOrganograms(
  tables: readonly Table[],
  { lookups, signal }: OpenTools,
): Promise<(table: number) => TableMapping> {
  const sheets = await gatherSheets(tables, signal, () => SILENT);
  const known = await lookups.organograms(sheets.keys());
  const outcomes = new Map<string, Outcome>();
  for (const [accountId, before] of known)
    outcomes.set(accountId, outcomeOf(before, [...(sheets.get(accountId)?.values() ?? [])]));
  const all: Organograms = { sheets, outcomes };
  return (at) => organogramMapping(tables[at]?.header ?? [], all);
}

function outcomeOf(before: Known, gathered: readonly Gathered[]): Outcome {
  const after = observeAll(
    before,
    gathered.map(({ sheet }) => sheet),
  );
  const inFiles = new Set(gathered.flatMap(({ sheet }) => [...sheet.posts, ...sheet.ended].map(({ id }) => id)));
  const changedHolds = new Map<string, OrganogramFact[]>();
  const elsewhere: OrganogramFact[] = [];
  for (const fact of changedFacts(before, after)) {
    const { id, seatId, personId, since, until, observedOn } = fact.record;
    if (fact.kind === 'seat' && !inFiles.has(String(id)))
      elsewhere.push({
        kind: 'seat',
        record: { id: id ?? null, since: since ?? null, until: until ?? null, observedOn: observedOn ?? null },
      });
    if (fact.kind !== 'holder' || !before.people.has(String(personId))) continue;
    const seat = String(seatId);
    if (inFiles.has(seat)) changedHolds.set(seat, [...(changedHolds.get(seat) ?? []), fact]);
    else elsewhere.push(fact);
  }
  return { after, changedHolds, elsewhere, namesakes: namesakesIn(after) };
}

/** Whoever came first of several with the same name is the one that the others are compared with. */
function namesakesIn({ people, holds }: Known): Map<string, string> {
  const since = new Map<string, string>();
  for (const hold of [...holds.values()].flat()) {
    const earliest = since.get(hold.personId);
    if (hold.ended !== true && (earliest === undefined || (hold.since ?? '') < earliest))
      since.set(hold.personId, hold.since ?? '');
  }
  const firsts = new Map<string, string>();
  const namesakes = new Map<string, string>();
  const inOrder = [...since].sort(([a, from], [b, to]) => (from === to ? (a < b ? -1 : 1) : from < to ? -1 : 1));
  for (const [id] of inOrder) {
    const key = personKey(people.get(id)?.name ?? id);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, id);
    else namesakes.set(id, first);
  }
  return namesakes;
}
