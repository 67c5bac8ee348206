// The one write path: every fact that enters, changes or leaves the graph passes here.
import { MeridianError } from '../../domain/contract/errors.ts';
import type { FactKind } from '../../domain/facts/kind.ts';
import { type AnyRecord, factId } from '../../domain/facts/registry.ts';
import { withoutCleaned } from '../../domain/suggestions/cleaned.ts';
import type { Transaction } from '../graph.ts';
import { leftBehind } from './about.ts';
import { drawLinks, type LaterLink } from './lines.ts';
import { type FactPatch, type Planned, planFact } from './plan.ts';
import { noScoreTouch, type ScoreTouch, scoreTouchOf, scoreWork } from './score-touch.ts';
import { SHAPES } from './shape.ts';
import {
  FACT_STATEMENTS,
  findHoldsOfPairs,
  nextRevision,
  recordChanges,
  recordMembershipWork,
  recordScoreWork,
} from './statements.ts';
import { fromGraph, type Stamps, type StoredFact, toProperties } from './stored.ts';
import { noTouch, touchGroupsOf, touchOf } from './touch.ts';

/** Who writes, when, and as part of which import. */
export interface Writer {
  by: string;
  at: string;
  importId: string | null;
  /** Stamped as who changed the record, where that differs: an undo brings back a state that somebody else left. */
  stampedAs?: string;
}

/** A write in progress: one transaction, one revision, which the whole of it is stamped with. */
export interface Write {
  tx: Transaction;
  writer: Writer;
  revision: number;
  touched: ReturnType<typeof noTouch>;
  /** Whose scores have to be told again. */
  scores: ScoreTouch;
  /** Accounts around which the membership has to be derived again. */
  membership: Set<string>;
}

export interface Applied {
  planned: Planned[];
  later: LaterLink[];
}

/** Takes the write lock and the next revision. Every write transaction begins here and ends with `endWrite`. */
export async function beginWrite(tx: Transaction, writer: Writer): Promise<Write> {
  const [row] = await tx.run(nextRevision, {});
  if (!row) throw new MeridianError('internal');
  return { tx, writer, revision: row.revision, touched: noTouch(), scores: noScoreTouch(), membership: new Set() };
}

/**
 * Marks the touched groups and remembers what scores and membership have to be derived, in the same transaction as the facts. Work of an import, or
 * of undoing one, waits for its end.
 */
export async function endWrite(write: Write, importId = write.writer.importId): Promise<void> {
  const { tx, touched, scores, membership, revision } = write;
  await touchGroupsOf(tx, touched, revision);
  const work = scoreWork(scores, revision, importId);
  if (work) await tx.run(recordScoreWork, { work });
  if (membership.size > 0) await tx.run(recordMembershipWork, { accountIds: [...membership], revision, importId });
}

/** The stored facts among the ids, by id. */
export async function findFacts(tx: Transaction, kind: FactKind, ids: string[]): Promise<Map<string, StoredFact>> {
  const rows = await tx.run(FACT_STATEMENTS[kind].find, { ids });
  return new Map(rows.map((row) => [row.id, fromGraph(kind, row)]));
}

/**
 * What `applyFacts` would do, without writing. Each fact may be given once per call. With `noneStored` the caller knows that
 * none of them is stored, so nothing is looked up.
 */
export async function planFacts(
  tx: Transaction,
  kind: FactKind,
  patches: FactPatch[],
  noneStored = false,
): Promise<Planned[]> {
  if (noneStored) return planCreation(kind, patches);
  const stored = await findFacts(
    tx,
    kind,
    patches.map((patch) => factId(kind, patch.record)),
  );
  const implied = kind === 'holder' ? await impliedStated(tx, patches) : undefined;
  return patches.map((patch) => {
    const id = factId(kind, patch.record);
    const statedId = patch.implied ? implied?.get(pairKey(patch.record)) : undefined;
    if (statedId && !stored.has(id)) {
      return { id: statedId, outcome: 'unchanged', record: patch.record, before: undefined, changed: [] };
    }
    const before = stored.get(id);
    const record = patch.asRead && before ? withoutCleaned(kind, patch.record, before.record) : patch.record;
    return planFact(kind, record, before);
  });
}

function planCreation(kind: FactKind, patches: FactPatch[]): Planned[] {
  return patches.map(({ record }) => {
    return { id: factId(kind, record), outcome: 'created', record, before: undefined, changed: [] };
  });
}

function pairKey(record: AnyRecord): string {
  return JSON.stringify([record['personId'], record['seatId']]);
}

async function impliedStated(tx: Transaction, patches: FactPatch[]): Promise<Map<string, string>> {
  const pairs = patches
    .filter((patch) => patch.implied)
    .map(({ record }) => ({ personId: String(record['personId']), seatId: String(record['seatId']) }));
  if (pairs.length === 0) return new Map();
  const rows = await tx.run(findHoldsOfPairs, { pairs });
  return new Map(rows.map((row) => [JSON.stringify([row.personId, row.seatId]), row.id]));
}

/**
 * Writes facts of one kind, each given once. Created ones are stamped; of changed ones the state before is kept as a
 * change, unless the same import made them. References have to exist, but lines to the same kind may come later.
 * Throws `dangling-reference` when an end is missing; nothing of the transaction may be kept then.
 */
export async function applyFacts(
  write: Write,
  kind: FactKind,
  patches: FactPatch[],
  noneStored = false,
): Promise<Applied> {
  // With nothing to look up the records are on their way when this returns its promise: the next kind may follow at once.
  const planned = noneStored ? planCreation(kind, patches) : await planFacts(write.tx, kind, patches);
  const created = planned.filter((fact) => fact.outcome === 'created');
  const updated = planned.filter((fact) => fact.outcome === 'updated');
  await createFacts(write, kind, created);
  await changeFacts(write, kind, updated);
  const later = [...(await drawLinks(write, kind, created, true)), ...(await drawLinks(write, kind, updated, false))];
  await keepChanges(write, kind, created, updated);
  for (const fact of created) noteTouch(write, kind, fact, true);
  for (const fact of updated) noteTouch(write, kind, fact, false);
  return { planned, later };
}

/** Takes facts out of the graph; their last state stays as a change. Throws `fact-not-found` for an unknown id. */
export async function removeFacts(write: Write, kind: FactKind, ids: string[]): Promise<StoredFact[]> {
  const stored = await findFacts(write.tx, kind, ids);
  const missing = ids.filter((id) => !stored.has(id));
  if (missing.length > 0) throw new MeridianError('fact-not-found', { kind, ids: missing });
  const facts = [...stored.values()];
  const shape = SHAPES[kind];
  // The groups it counted in are found while its lines still stand.
  for (const fact of facts)
    noteTouch(write, kind, { id: fact.id, record: fact.record, before: fact, outcome: 'updated', changed: [] }, false);
  await touchGroupsOf(write.tx, write.touched, write.revision);
  for (const [variant, statement] of Object.entries(FACT_STATEMENTS[kind].remove)) {
    const mine = facts.filter((fact) => (shape.form === 'line' ? shape.variantToChange(fact.record) : '') === variant);
    if (mine.length > 0) await write.tx.run(statement, { ids: mine.map((fact) => fact.id) });
  }
  await write.tx.run(recordChanges, {
    rows: facts.map((fact) => changeRow(write, kind, 'remove', fact, null)),
    revision: write.revision,
  });
  return facts;
}

function stampsOf(write: Write, before: StoredFact | undefined): Stamps {
  const { by, at, importId, stampedAs } = write.writer;
  const writer = stampedAs ?? (importId ? `import:${importId}` : by);
  return {
    recordedAt: before?.stamps.recordedAt ?? at,
    recordedBy: before?.stamps.recordedBy ?? writer,
    changedBy: writer,
    revision: write.revision,
  };
}

function checkWritten(kind: FactKind, rows: { written: number }[], expected: number): void {
  if ((rows[0]?.written ?? 0) !== expected) throw new MeridianError('dangling-reference', { kind });
}

async function createFacts(write: Write, kind: FactKind, created: Planned[]): Promise<void> {
  const shape = SHAPES[kind];
  for (const [variant, statement] of Object.entries(FACT_STATEMENTS[kind].create)) {
    const mine = created.filter(
      (fact) => (shape.form === 'line' ? shape.variantToCreate(fact.record) : '') === variant,
    );
    if (mine.length === 0) continue;
    const rows = mine.map((fact) => {
      const row: Record<string, unknown> = {
        properties: toProperties(kind, fact.id, fact.record, stampsOf(write, undefined)),
      };
      for (const column of requiredEnds(kind)) row[column] = fact.record[column];
      return row;
    });
    checkWritten(kind, await write.tx.run(statement, { rows }), mine.length);
  }
}

function requiredEnds(kind: FactKind): string[] {
  const shape = SHAPES[kind];
  if (shape.form === 'line') return shape.ends;
  return Object.keys(shape.links).filter((column) => shape.links[column]?.required);
}

async function changeFacts(write: Write, kind: FactKind, updated: Planned[]): Promise<void> {
  const shape = SHAPES[kind];
  for (const [variant, statement] of Object.entries(FACT_STATEMENTS[kind].change)) {
    const mine = updated.filter(
      (fact) => (shape.form === 'line' ? shape.variantToChange(fact.record) : '') === variant,
    );
    if (mine.length === 0) continue;
    const rows = mine.map((fact) => ({
      id: fact.id,
      properties: toProperties(kind, fact.id, fact.record, stampsOf(write, fact.before)),
    }));
    checkWritten(kind, await write.tx.run(statement, { rows }), mine.length);
  }
}

function changeRow(
  write: Write,
  kind: FactKind,
  op: string,
  fact: StoredFact,
  after: AnyRecord | null,
): Record<string, unknown> {
  const { by, at, importId } = write.writer;
  const about = leftBehind(kind, fact.record, after);
  return {
    at,
    by,
    ...(importId ? { importId } : {}),
    kind,
    factId: fact.id,
    op,
    before: JSON.stringify({ record: fact.record, stamps: fact.stamps }),
    ...(about.length > 0 ? { about } : {}),
  };
}

/** The state before of what changed; for what was created one row that counts it, with its ids so that it can be undone. */
async function keepChanges(write: Write, kind: FactKind, created: Planned[], updated: Planned[]): Promise<void> {
  const { by, at, importId } = write.writer;
  const rows: Record<string, unknown>[] = [];
  for (const { before, record } of updated) {
    if (!before || (importId && before.stamps.changedBy === `import:${importId}`)) continue;
    rows.push(changeRow(write, kind, 'update', before, record));
  }
  if (created.length > 0)
    rows.push({
      at,
      by,
      ...(importId ? { importId } : {}),
      kind,
      op: 'create',
      count: created.length,
      // Of an import's thousands the stamps tell; one by itself is found in its own history.
      ...(importId ? {} : { factIds: created.map((fact) => fact.id) }),
      ...(created.length === 1 ? { factId: created[0]?.id } : {}),
    });
  if (rows.length > 0) await write.tx.run(recordChanges, { rows, revision: write.revision });
}

/** Columns of an account that decide whether and where it is a member. */
const MEMBERSHIP_COLUMNS = ['kind', 'revenue', 'currency', 'groupBoundary', 'confidentiality'];

function noteTouch(write: Write, kind: FactKind, fact: Planned, fresh: boolean): void {
  touchOf(write.touched, kind, fact, fresh);
  scoreTouchOf(write.scores, kind, [fact.record, fact.before?.record]);
  if (kind === 'stake') {
    write.membership.add(String(fact.record['ownedId']));
    if (fact.record['ownerKind'] === 'account') write.membership.add(String(fact.record['ownerId']));
  }
  if (kind === 'account' && decidesMembership(fact, fresh)) write.membership.add(fact.id);
}

/** A new account has no stakes yet, but a boundary is a group at once; one that changes in what decides membership, or goes, may have stakes. */
function decidesMembership(fact: Planned, fresh: boolean): boolean {
  if (fresh) return fact.record['groupBoundary'] === true;
  return fact.changed.length === 0 || fact.changed.some((column) => MEMBERSHIP_COLUMNS.includes(column));
}
