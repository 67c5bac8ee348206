// Undoing a whole import: its revisions in reverse, each in one transaction with the note that it is done. What was changed since,
// and what others' records hold on to, is kept and listed.
import type { z } from 'zod';
import { FACT_KINDS, type FactKind } from '../../../domain/facts/kind.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { applyFacts, beginWrite, endWrite, findFacts, linkLater, removeFacts, type Write } from '../../facts/apply.ts';
import type { StoredFact } from '../../facts/stored.ts';
import type { Transaction } from '../../graph.ts';
import { OWN_LINES } from '../../usecases/facts/write.ts';
import { eachReference } from '../check/references.ts';
import { Lookups } from '../lookups.ts';
import type { JobTools } from './checking.ts';
import { type ImportRecord, readRecord } from './record.ts';
import { findImport } from './statements.ts';
import { HELD, importChanges } from './undo-statements.ts';

type Change = z.infer<typeof importChanges.row>;
interface FactName {
  kind: FactKind;
  id: string;
}
interface Image {
  record: AnyRecord;
  stamps: { changedBy: string };
}

/** Undoes from the kept cursor on; a crash continues there. */
export async function runUndo(tools: JobTools, kept: ImportRecord): Promise<void> {
  const { graph, asking, hold } = tools;
  const list = knownKinds(kept.kept);
  let done = kept.rows;
  for (let below = kept.row; ; ) {
    const changes = await graph.read(asking, importChanges, { id: kept.id, below });
    const revision = changes[0]?.revision;
    if (revision === undefined) return;
    const { value } = await graph.write(asking, async (tx) => {
      const before = await undoneBefore(tx, kept.id, revision, list.length);
      if (before) return before;
      const write = await beginWrite(tx, { by: `undo:${kept.id}`, at: new Date().toISOString(), importId: null });
      const keeping = [...(await bringBack(write, kept.id, changes)), ...(await takeBack(write, kept.id, changes))];
      const rows = done + changes.reduce((sum, { factIds }) => sum + (factIds?.length ?? 1), 0);
      await hold.advanceIn(tx, { row: revision, rows, kept: JSON.stringify([...list, ...keeping]) });
      await endWrite(write);
      return { keeping, rows };
    });
    list.push(...value.keeping);
    done = value.rows;
    below = revision;
  }
}

/** What was kept of a revision that is undone already: a database that dies may have committed and not said so. */
async function undoneBefore(tx: Transaction, id: string, revision: number, known: number) {
  const [row] = await tx.run(findImport, { id });
  const stored = row && readRecord(row.stored);
  if (!stored || stored.row !== revision) return null;
  return { keeping: knownKinds(stored.kept).slice(known), rows: stored.rows };
}

function knownKinds(kept: ImportRecord['kept']): FactName[] {
  return (kept ?? []).flatMap(({ kind, id }) => {
    const known = FACT_KINDS.find((each) => each === kind);
    return known ? [{ kind: known, id }] : [];
  });
}

function writerOf(importId: string): string {
  return `import:${importId}`;
}

/** Gives changed records back their old values; answers those that have been changed since, or whose references are gone. */
async function bringBack(write: Write, importId: string, changes: Change[]): Promise<FactName[]> {
  const keeping: FactName[] = [];
  for (const kind of FACT_KINDS) {
    const images = new Map<string, Image>();
    for (const { kind: of, op, factId, before } of changes)
      if (of === kind && op === 'update' && factId !== null && before !== null) images.set(factId, JSON.parse(before));
    if (images.size === 0) continue;
    const stored = await findFacts(write.tx, kind, [...images.keys()]);
    const sound = await withReferences(write, kind, images);
    const byWriter = new Map<string, AnyRecord[]>();
    for (const [id, { record, stamps }] of images) {
      if (stored.get(id)?.stamps.changedBy !== writerOf(importId) || !sound.has(id)) keeping.push({ kind, id });
      else byWriter.set(stamps.changedBy, [...(byWriter.get(stamps.changedBy) ?? []), record]);
    }
    const { writer } = write;
    for (const [stampedAs, records] of byWriter) {
      write.writer = { ...writer, stampedAs };
      const { later } = await applyFacts(
        write,
        kind,
        records.map((record) => ({ record })),
      );
      await linkLater(write, kind, later);
    }
    write.writer = writer;
  }
  return keeping;
}

/** The images all of whose references are stored. */
async function withReferences(write: Write, kind: FactKind, images: Map<string, Image>): Promise<Set<string>> {
  const lookups = new Lookups((asked, params) => write.tx.run(asked, params));
  const wanted = new Map<FactKind, Set<string>>();
  for (const { record } of images.values())
    eachReference(kind, record, (_, refers, id) => {
      wanted.set(refers, (wanted.get(refers) ?? new Set()).add(id));
    });
  const known = new Map<FactKind, Set<string>>();
  for (const [refers, ids] of wanted) known.set(refers, await lookups.known(refers, ids));
  const sound = new Set<string>();
  for (const [id, { record }] of images) {
    let complete = true;
    eachReference(kind, record, (_, refers, to) => {
      if (!known.get(refers)?.has(to)) complete = false;
    });
    if (complete) sound.add(id);
  }
  return sound;
}

/** Removes what the import created; answers what was changed since or is held by others. */
async function takeBack(write: Write, importId: string, changes: Change[]): Promise<FactName[]> {
  const keeping: FactName[] = [];
  for (const kind of [...FACT_KINDS].reverse()) {
    const ids = changes.flatMap((change) =>
      change.kind === kind && change.op === 'create' ? (change.factIds ?? []) : [],
    );
    if (ids.length === 0) continue;
    const stored = await findFacts(write.tx, kind, ids);
    const free = [...stored.values()].filter(({ stamps }) => stamps.changedBy === writerOf(importId));
    const holding = await heldByOthers(write, kind, importId, free);
    const going = free.filter(({ id }) => !holding.has(id)).map(({ id }) => id);
    if (going.length > 0) await removeFacts(write, kind, going);
    const gone = new Set(going);
    for (const id of stored.keys()) if (!gone.has(id)) keeping.push({ kind, id });
  }
  return keeping;
}

async function heldByOthers(write: Write, kind: FactKind, importId: string, facts: StoredFact[]): Promise<Set<string>> {
  const ask = HELD[kind];
  if (!ask || facts.length === 0) return new Set();
  const ids = facts.map(({ id }) => id);
  const own = [...(OWN_LINES[kind] ?? []), 'MEMBER_OF'];
  const rows = await write.tx.run(ask, { ids, own, writer: writerOf(importId) });
  return new Set(rows.map(({ id }) => id));
}
