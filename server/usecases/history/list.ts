// What changed: of everything, of one record, or of an account or a person and what hangs on it.
import type { z } from 'zod';
import type { ChangeRow } from '../../../domain/contract/accounts.ts';
import { FACT_KINDS, type FactKind } from '../../../domain/facts/kind.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { aboutQuery } from '../../facts/about.ts';
import { findFacts } from '../../facts/apply.ts';
import type { StoredFact } from '../../facts/stored.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { App } from '../app.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { namesFor } from '../facts/names.ts';
import { visible } from '../facts/read.ts';
import { imageOf, isSame } from './image.ts';
import {
  changeCount,
  changeCountOfFact,
  changes,
  changesOfAccount,
  changesOfFact,
  changesOfPerson,
  nextOfFacts,
} from './statements.ts';

export interface HistoryQuery {
  limit: number;
  cursor?: string | undefined;
  kind?: FactKind | undefined;
  id?: string | undefined;
  accountId?: string | undefined;
  personId?: string | undefined;
}
type Row = z.infer<typeof changes.row>;

/** Newest first. A page ends between two revisions, never inside one, so a revision larger than the limit is shown in part and said so by the total. */
export async function listChanges(app: App, asking: Asking, query: HistoryQuery) {
  const { kind, id, accountId, personId, limit } = query;
  const name = `changes:${kind ?? ''}:${id ?? ''}:${accountId ?? ''}:${personId ?? ''}`;
  const before = readCursor(name, query.cursor, Number.MAX_SAFE_INTEGER);
  return app.graph.readAll(asking, async (tx) => {
    const page = { before, limit: limit + 1 };
    let rows: Row[];
    let total: number;
    if (accountId !== undefined) {
      rows = await tx.run(changesOfAccount, { accountId, about: aboutQuery('account', accountId), ...page });
      total = rows.length;
    } else if (personId !== undefined) {
      rows = await tx.run(changesOfPerson, { personId, about: aboutQuery('person', personId), ...page });
      total = rows.length;
    } else if (kind && id !== undefined) {
      rows = await tx.run(changesOfFact, { kind, id, ...page });
      total = (await tx.run(changeCountOfFact, { kind, id }))[0]?.count ?? 0;
    } else {
      rows = await tx.run(changes, page);
      total = (await tx.run(changeCount, {}))[0]?.count ?? 0;
    }
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const next = rows.length > limit && last ? writeCursor(name, last.revision) : undefined;
    const answered = await withAfter(tx, asking, shown, query.cursor === undefined ? null : before);
    const names = await namesIn(tx, answered);
    return { rows: answered, total: Math.max(total, answered.length), limit, ...(next ? { next } : {}), ...names };
  });
}

/** The names of everything the states before and after refer to; of a record that is gone, the last name these states tell. */
async function namesIn(tx: Transaction, rows: readonly Imaged[]) {
  const images = rows.flatMap(({ kind, before, after }) => {
    const known = FACT_KINDS.find((each) => each === kind);
    return known ? [before, after].flatMap((record) => (record ? [[known, record] as const] : [])) : [];
  });
  const { names, namesEn } = await namesFor(tx, images);
  for (const [kind, record] of images) {
    const name = record['name'] ?? record['title'];
    const id = String(record['id'] ?? '');
    if (typeof name === 'string' && id !== '' && names[kind]?.[id] === undefined)
      names[kind] = { ...names[kind], [id]: name };
  }
  return { names, namesEn };
}

interface Imaged extends ChangeRow {
  before: AnyRecord | null;
  after: AnyRecord | null;
}
/** The state after a change is the state before the next one of the same record, or what is stored now; `from`: the revision the page before ended at. */
async function withAfter(tx: Transaction, asking: Asking, rows: Row[], from: number | null): Promise<Imaged[]> {
  const current = new Map<string, StoredFact>();
  for (const kind of FACT_KINDS) {
    const ids = rows.flatMap((row) => (row.kind === kind && row.factId !== null ? [row.factId] : []));
    if (ids.length === 0) continue;
    for (const fact of (await findFacts(tx, kind, [...new Set(ids)])).values()) current.set(`${kind} ${fact.id}`, fact);
  }
  const later = new Map<string, AnyRecord | null>();
  if (from !== null) {
    const facts = rows.flatMap(({ kind, factId }) => (factId === null ? [] : [{ kind, id: factId }]));
    for (const row of await tx.run(nextOfFacts, { facts, from }))
      later.set(`${row.kind} ${row.factId}`, imageOf(row.before));
  }
  return rows.flatMap((row): Imaged[] => {
    const key = `${row.kind} ${row.factId}`;
    const now = current.get(key);
    const before = imageOf(row.before);
    const after = later.has(key) ? (later.get(key) ?? null) : row.op === 'remove' ? null : (now?.record ?? null);
    later.set(key, before);
    if ((before && !visible(asking, before)) || (after && !visible(asking, after))) return [];
    const { revision, at, by, importId, kind, op } = row;
    const asLeft = now && (now.stamps.revision === revision || (after !== null && isSame(kind, after, now)));
    const undoable = importId === null && (op === 'remove' ? !now : asLeft === true);
    const count = row.factId === null ? (row.count ?? 0) : 1;
    return [{ revision, at, by, importId, kind, factId: row.factId ?? '', count, op, before, after, undoable }];
  });
}
