// The suggestions there are, page by page, each with what confirming it would write.
import { HINTED_MOST, type SuggestionRow } from '../../../domain/contract/suggestions.ts';
import { type AnyRecord, FACTS, factId } from '../../../domain/facts/registry.ts';
import { type HintedRecord, hintsOf } from '../../../domain/suggestions/hints.ts';
import { type SuggestedWrite, writesOf } from '../../../domain/suggestions/writes.ts';
import { planFact } from '../../facts/plan.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { App } from '../app.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { type Subject, Surroundings, seesOf } from './around.ts';
import { suggestionId } from './id.ts';
import { hintedPeople, hintedSeats } from './statements.ts';

const LIST = 'suggestions';

interface Listed extends Subject {
  key: string;
  accounts: { id: string; name: string }[];
}

export async function listSuggestions(app: App, asking: Asking, query: { limit: number; cursor?: string | undefined }) {
  const after = readCursor(LIST, query.cursor, '');
  return app.graph.readAll(asking, async (tx) => {
    const all = await hintedSubjects(tx, asking);
    const rest = all.filter(({ key }) => key > after);
    const page = rest.slice(0, query.limit);
    const around = await Surroundings.read(tx, asking, page);
    const last = page.at(-1);
    const next = rest.length > page.length && last ? writeCursor(LIST, last.key) : undefined;
    return {
      rows: page.map((subject) => rowOf(subject, around)),
      total: all.length,
      limit: query.limit,
      ...(next ? { next } : {}),
    };
  });
}

/** What hinted records really say, in the order of their keys. */
async function hintedSubjects(tx: Transaction, asking: Asking): Promise<Listed[]> {
  const page = { limit: HINTED_MOST, ...seesOf(asking) };
  const subjects: Listed[] = [];
  const take = (kind: 'person' | 'seat', id: string, record: HintedRecord, accounts: Listed['accounts'] = []) => {
    for (const hint of hintsOf(kind, record))
      subjects.push({ kind, id, hint, accounts, key: `${kind}|${id}|${hint.what}|${hint.role ?? ''}` });
  };
  for (const { id, ...record } of await tx.run(hintedPeople, page)) take('person', id, record);
  for (const { id, accountId, accountName, ...record } of await tx.run(hintedSeats, page))
    take('seat', id, record, [{ id: accountId, name: accountName }]);
  return subjects.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function rowOf(subject: Listed, around: Surroundings): SuggestionRow {
  const { kind, id, hint } = subject;
  const own = around.stored(kind, id) ?? { id };
  const holds = around.holdsOf(subject);
  const beside = around.around(subject);
  const deals = around.dealsOf(subject);
  const chosen = deals.filter(({ takesPart }) => takesPart).map(({ dealId }) => dealId);
  const accounts = new Map(subject.accounts.map((account) => [account.id, account]));
  for (const { accountId, accountName } of holds) accounts.set(accountId, { id: accountId, name: accountName });
  return {
    id: suggestionId(subject),
    what: hint.what,
    role: hint.role,
    unclear: hint.unclear,
    record: { kind, id, name: String(own['name'] ?? own['title'] ?? id) },
    people: beside.people.map((person) => ({ id: String(person['id']), name: String(person['name']) })),
    accounts: [...accounts.values()],
    found: hint.found,
    deals: deals.map(({ dealId, name, accountName, takesPart }) => ({ id: dealId, name, accountName, takesPart })),
    ready: isReady(subject, { people: beside.people.length, holds: holds.length, deals: deals.length }),
    writes: writesOf(kind, own, hint, beside, chosen).map((write) => {
      const of = factId(write.kind, write.record);
      const stored = around.stored(write.kind, of);
      const hold = holds.find((each) => each.id === of);
      const deal = deals.find(({ dealId }) => dealId === write.record['dealId']);
      const name = hold?.accountName ?? deal?.name ?? stored?.['name'] ?? stored?.['title'];
      return {
        kind: write.kind,
        id: of,
        name: String(name ?? of),
        dealId: deal?.dealId ?? null,
        changes: changesOf(write, stored),
      };
    }),
  };
}

/** Whether there is something to keep the fact on. */
export function isReady({ kind, hint }: Subject, there: { people: number; holds: number; deals: number }): boolean {
  switch (hint.what) {
    case 'role':
      return there.people > 0 && there.deals > 0;
    case 'acting':
      return there.holds > 0;
    case 'doNotContact':
      return there.people > 0;
    case 'left':
      return kind === 'seat' || there.people > 0;
  }
}

/** What the suggestion itself tells: the text it was found in. */
const BESIDE = ['evidence', 'cleanedFrom'];

/** What a write changes. */
function changesOf({ kind, record }: SuggestedWrite, stored: AnyRecord | undefined) {
  const before = stored && { id: factId(kind, record), record: stored, stamps: NO_STAMPS };
  const planned = planFact(kind, record, before);
  const identity: readonly string[] = FACTS[kind].identity;
  return planned.changed
    .filter((column) => !BESIDE.includes(column) && !identity.includes(column))
    .map((column) => ({ column, before: stored?.[column] ?? null, after: planned.record[column] ?? null }));
}

const NO_STAMPS = { recordedAt: '', recordedBy: '', changedBy: '', revision: 0 };
