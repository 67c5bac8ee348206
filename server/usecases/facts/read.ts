// Reading records as they are stored.

import type { PersonExtras } from '../../../domain/contract/accounts.ts';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { FactKind } from '../../../domain/facts/kind.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { findFacts } from '../../facts/apply.ts';
import { FACT_STATEMENTS } from '../../facts/statements.ts';
import type { StoredFact } from '../../facts/stored.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { App } from '../app.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { searchQuery } from '../explore/search-query.ts';
import { namesFor } from './names.ts';
import {
  personLastContact,
  personSeats,
  personTies,
  searchAccounts,
  searchColleagues,
  searchCompetitors,
  searchDeals,
  searchPeople,
  searchProducts,
} from './statements.ts';

/** Kinds that may be confidential, and kinds that everyone sees. */
const SEARCHES = { account: searchAccounts, person: searchPeople, deal: searchDeals };
const OPEN_SEARCHES = { product: searchProducts, colleague: searchColleagues, competitor: searchCompetitors } as const;

async function searchIds(tx: Transaction, asking: Asking, kind: FactKind, q: string, limit: number) {
  const text = q.toLowerCase();
  const { all, sees } = asking.viewer;
  if (kind === 'account' || kind === 'person' || kind === 'deal') {
    const query = searchQuery(text);
    return query === null ? [] : tx.run(SEARCHES[kind], { q: text, query, limit, all, sees: [...sees] });
  }
  if (kind === 'product' || kind === 'colleague' || kind === 'competitor')
    return tx.run(OPEN_SEARCHES[kind], { q: text, limit });
  throw new MeridianError('invalid-request', {
    in: 'query',
    fields: [{ field: 'q', problem: `there is no search over ${kind}` }],
  });
}

/** Confidential records of a kind that carries the column are only shown to whoever may see them. */
export function visible(asking: Asking, record: AnyRecord): boolean {
  const { confidentiality } = record;
  const { viewer } = asking;
  return viewer.all || !confidentiality || viewer.sees.includes(String(confidentiality));
}

/** A stored fact as it is answered. */
export function withStamps(fact: StoredFact) {
  const { revision, recordedAt, recordedBy } = fact.stamps;
  return { ...fact.record, factId: fact.id, revision, recordedAt, recordedBy };
}

export interface ListQuery {
  limit: number;
  cursor?: string | undefined;
  accountId?: string | undefined;
  q?: string | undefined;
}

export async function listFacts(app: App, asking: Asking, kind: FactKind, query: ListQuery) {
  return app.graph.readAll(asking, async (tx) => {
    const { ids, total, next } = await listIds(tx, asking, kind, query);
    const found = await findFacts(tx, kind, ids);
    const facts = ids.flatMap((id) => found.get(id) ?? []).filter((fact) => visible(asking, fact.record));
    const names = await namesFor(
      tx,
      facts.map((fact) => [kind, fact.record] as const),
    );
    return { rows: facts.map(withStamps), total, limit: query.limit, ...(next ? { next } : {}), ...names };
  });
}

async function listIds(tx: Transaction, asking: Asking, kind: FactKind, query: ListQuery) {
  const { limit, accountId, q } = query;
  if (q !== undefined) {
    const rows = await searchIds(tx, asking, kind, q, limit);
    return { ids: rows.map((row) => row.id), total: rows[0]?.total ?? 0, next: undefined };
  }
  const statements = FACT_STATEMENTS[kind];
  const name = `${kind}:${accountId ?? ''}`;
  const after = readCursor(name, query.cursor, '');
  const { list, listOfAccount } = statements;
  let rows: { id: string }[];
  let count: { count: number } | undefined;
  if (accountId !== undefined && listOfAccount) {
    rows = await tx.run(listOfAccount.ids, { accountId, after, limit: limit + 1 });
    [count] = await tx.run(listOfAccount.count, { accountId });
  } else if (accountId === undefined && list) {
    rows = await tx.run(list.ids, { after, limit: limit + 1 });
    [count] = await tx.run(list.count, {});
  } else {
    const problem = list ? 'these are not listed by account' : 'name an account to list these';
    throw new MeridianError('invalid-request', { in: 'query', fields: [{ field: 'accountId', problem }] });
  }
  const ids = rows.slice(0, limit).map((row) => row.id);
  const last = ids.at(-1);
  return { ids, total: count?.count ?? 0, next: rows.length > limit && last ? writeCursor(name, last) : undefined };
}

/** One record; throws `fact-not-found` also for what the viewer may not see, so that its existence is not told. */
export async function readFact(app: App, asking: Asking, kind: FactKind, id: string, asOf: string) {
  return app.graph.readAll(asking, async (tx) => {
    const fact = (await findFacts(tx, kind, [id])).get(id);
    if (!fact || !visible(asking, fact.record)) throw new MeridianError('fact-not-found', { kind, id });
    const names = await namesFor(tx, [[kind, fact.record]]);
    const extras = kind === 'person' ? await personExtras(tx, asking, id, asOf) : {};
    return { ...withStamps(fact), ...names, ...extras };
  });
}

async function personExtras(tx: Transaction, asking: Asking, id: string, asOf: string): Promise<PersonExtras> {
  const { all, sees } = asking.viewer;
  const seats = await tx.run(personSeats, { id, all, sees: [...sees] });
  const [contact] = await tx.run(personLastContact, { id, until: `${asOf}T23:59:59.999Z` });
  return {
    seats: seats.map(({ ended, ...seat }) => ({
      ...seat,
      inForce: !ended && (seat.since ?? '') <= asOf && (seat.until === null || asOf < seat.until),
    })),
    ties: await tx.run(personTies, { id }),
    lastContact: contact?.at ?? null,
  };
}
