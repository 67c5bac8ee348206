// Single edits: create, change and remove one record, each one transaction and one revision that can be undone.
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { answerFault } from '../../../domain/c139/answer-fault.ts';
import { templatesFor } from '../../../domain/c139/templates.ts';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { MovedReach, WriteAnswer } from '../../../domain/contract/writes.ts';
import { columnMeta } from '../../../domain/facts/column.ts';
import { FACT_KINDS, type FactKind } from '../../../domain/facts/kind.ts';
import { type AnyRecord, FACTS, factId } from '../../../domain/facts/registry.ts';
import { leiFault } from '../../../domain/identity/lei.ts';
import { usccFault } from '../../../domain/identity/uscc.ts';
import { applyFacts, beginWrite, endWrite, findFacts, removeFacts, type Write } from '../../facts/apply.ts';
import { SHAPES } from '../../facts/shape.ts';
import { FACT_STATEMENTS } from '../../facts/statements.ts';
import type { StoredFact } from '../../facts/stored.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { App } from '../app.ts';
import { deriveAfterWrite } from '../groups/derive.ts';
import { watchReach } from '../reach/moved.ts';
import { visible } from './read.ts';

/** What a client sends: some columns, null for unknown. */
export type GivenColumns = Record<string, unknown>;

/** Runs a write as one revision; groups that follow from it are derived before it is answered, or soon after. */
export async function inWrite<T>(app: App, asking: Asking, work: (write: Write) => Promise<T>) {
  const { value, bookmark } = await app.graph.write(asking, async (tx) => {
    const write = await beginWrite(tx, { by: asking.viewer.id, at: app.now(), importId: null });
    const result = await work(write);
    await endWrite(write);
    return { result, revision: write.revision, derive: write.membership.size > 0 };
  });
  const after = value.derive ? await deriveAfterWrite(app, asking, bookmark) : { groupsPending: false, bookmark };
  app.wrote();
  return { result: value.result, revision: value.revision, after };
}

/** How a record was read before it is written, and what the answer tells. */
export interface WriteWish {
  /** The revision it had; another one since refuses the write. */
  readAt?: number | undefined;
  /** Also what the write moves in open deals. */
  moved: boolean;
}

const nothingTold = async () => undefined;

export async function createFact(
  app: App,
  asking: Asking,
  kind: FactKind,
  given: GivenColumns,
  wish: WriteWish,
): Promise<WriteAnswer> {
  const patch = given as AnyRecord;
  if ('id' in FACTS[kind].record.shape && patch['id'] === undefined) patch['id'] = randomUUID();
  rejectBadIdentifiers(kind, patch);
  rejectUnfitAnswer(app, kind, patch);
  const id = factId(kind, patch);
  const { result, revision, after } = await inWrite(app, asking, async (write) => {
    if ((await findFacts(write.tx, kind, [id])).size > 0) throw new MeridianError('fact-exists', { kind, id });
    await requireReferences(write.tx, kind, patch);
    const watch = await watched(app, asking, write.tx, wish, kind, [patch]);
    const applied = await applyFacts(write, kind, [{ record: patch }]);
    return { written: applied.planned[0], moved: await watch() };
  });
  const { written, moved } = result;
  return {
    kind,
    id,
    outcome: 'created',
    record: written?.record ?? null,
    revision,
    ...(moved ? { moved } : {}),
    ...after,
  };
}

export async function changeFact(
  app: App,
  asking: Asking,
  kind: FactKind,
  id: string,
  given: GivenColumns,
  wish: WriteWish,
): Promise<WriteAnswer> {
  const patch = given as AnyRecord;
  rejectBadIdentifiers(kind, patch);
  const { result, revision, after } = await inWrite(app, asking, async (write) => {
    const stored = await storedFor(write.tx, asking, kind, id, wish.readAt);
    const whole = { ...stored.record, ...patch };
    if (factId(kind, whole) !== id)
      throw new MeridianError('identity-changed', { kind, id, identity: FACTS[kind].identity });
    rejectUnfitAnswer(app, kind, whole);
    await requireReferences(write.tx, kind, patch);
    const watch = await watched(app, asking, write.tx, wish, kind, [stored.record, whole]);
    const applied = await applyFacts(write, kind, [{ record: whole }]);
    return { written: applied.planned[0], moved: await watch() };
  });
  const { written, moved } = result;
  const outcome = written?.outcome === 'updated' ? 'updated' : 'unchanged';
  return { kind, id, outcome, record: written?.record ?? null, revision, ...(moved ? { moved } : {}), ...after };
}

export async function removeFact(
  app: App,
  asking: Asking,
  kind: FactKind,
  id: string,
  wish: WriteWish,
): Promise<WriteAnswer> {
  const { result, revision, after } = await inWrite(app, asking, async (write) => {
    const stored = await storedFor(write.tx, asking, kind, id, wish.readAt);
    const uses = await usesOf(write.tx, kind, id);
    if (uses.length > 0) throw new MeridianError('fact-in-use', { kind, id, uses });
    const watch = await watched(app, asking, write.tx, wish, kind, [stored.record]);
    await removeFacts(write, kind, [id]);
    return { moved: await watch() };
  });
  return { kind, id, outcome: 'removed', record: null, revision, ...(result.moved ? result : {}), ...after };
}

async function watched(
  app: App,
  asking: Asking,
  tx: Transaction,
  { moved }: WriteWish,
  kind: FactKind,
  records: readonly AnyRecord[],
): Promise<() => Promise<MovedReach | undefined>> {
  if (!moved) return nothingTold;
  try {
    return await watchReach(tx, asking.viewer, app.today(), kind, records, templatesFor(app.templates));
  } catch (error) {
    // A write is not refused because there are too many people around it to tell what it moves.
    if (error instanceof MeridianError && error.code === 'too-many') return nothingTold;
    throw error;
  }
}

async function storedFor(
  tx: Transaction,
  asking: Asking,
  kind: FactKind,
  id: string,
  readAt: number | undefined,
): Promise<StoredFact> {
  const stored = (await findFacts(tx, kind, [id])).get(id);
  if (!stored || !visible(asking, stored.record)) throw new MeridianError('fact-not-found', { kind, id });
  if (readAt !== undefined && stored.stamps.revision !== readAt)
    throw new MeridianError('revision-conflict', { kind, id, revision: stored.stamps.revision });
  return stored;
}

/** Relationship types of a record's own columns, and those that are derived: they do not hold it in place. */
export const OWN_LINES: Partial<Record<FactKind, readonly string[]>> = {
  account: ['MANAGES', 'MEMBER_OF'],
  seat: ['IN'],
  deal: ['FOR', 'WORKS_ON', 'SELLS', 'COMPETES_IN'],
  interaction: ['TOOK_PART', 'ABOUT'],
  order: ['BY', 'OF'],
  event: ['BY'],
  contract: ['WITH', 'COVERS'],
  assessment: ['ASSESSES', 'COMPARES_WITH'],
  coachStatement: ['SAID_ON', 'SAID_BY'],
  action: ['ACTS_IN', 'ACTS_ON', 'ASSIGNED_TO'],
};

/** What other records hold on to a fact, by relationship type; empty when it can go. */
export async function usesOf(tx: Transaction, kind: FactKind, id: string): Promise<{ type: string; count: number }[]> {
  const { uses } = FACT_STATEMENTS[kind];
  if (!uses) return [];
  const own = OWN_LINES[kind] ?? [];
  const rows = await tx.run(uses, { id });
  return rows
    .filter((row) => !own.includes(row.type) && !(kind === 'seat' && row.type === 'REPORTS_TO' && row.outgoing))
    .map(({ type, count }) => ({ type, count }));
}

/** Every id the given columns name has to be stored; answers all that are not at once. */
export async function requireReferences(tx: Transaction, kind: FactKind, patch: AnyRecord): Promise<void> {
  const shape: Record<string, z.ZodType> = FACTS[kind].record.shape;
  const missing: { column: string; id: string }[] = [];
  for (const [column, schema] of Object.entries(shape)) {
    const ownerKind = FACT_KINDS.find((each) => each === (patch['ownerKind'] ?? 'account'));
    const refers = kind === 'stake' && column === 'ownerId' ? ownerKind : columnMeta(schema).refers;
    const value = patch[column] ?? [];
    const ids = Array.isArray(value) ? value : [String(value)];
    if (!refers || ids.length === 0 || SHAPES[refers].form !== 'node') continue;
    const found = await findFacts(tx, refers, ids);
    for (const id of ids) if (!found.has(id)) missing.push({ column, id });
  }
  if (missing.length > 0) throw new MeridianError('dangling-reference', { kind, missing });
}

/** An answer to an item of a template that is known here has to be one. */
function rejectUnfitAnswer(app: App, kind: FactKind, { template, item, value }: AnyRecord): void {
  if (kind !== 'assessment' && kind !== 'coachStatement') return;
  const said = { template: String(template), item: String(item), value: typeof value === 'string' ? value : null };
  const fault = answerFault(app.templates, said);
  if (!fault || fault.code === 'unknown-template') return;
  const [field, given] = fault.code === 'unknown-item' ? ['item', said.item] : ['value', said.value];
  const problem = `cannot be ${given}; it can be ${fault.known.join(', ')}`;
  throw new MeridianError('invalid-request', { in: 'body', fields: [{ field, problem }] });
}

function rejectBadIdentifiers(kind: FactKind, patch: AnyRecord): void {
  if (kind !== 'account') return;
  const fields: { field: string; problem: string }[] = [];
  const { uscc, lei } = patch;
  if (typeof uscc === 'string' && usccFault(uscc))
    fields.push({ field: 'uscc', problem: `is no valid code: ${usccFault(uscc)}` });
  if (typeof lei === 'string' && leiFault(lei))
    fields.push({ field: 'lei', problem: `is no valid LEI: ${leiFault(lei)}` });
  if (fields.length > 0) throw new MeridianError('invalid-request', { in: 'body', fields });
}
