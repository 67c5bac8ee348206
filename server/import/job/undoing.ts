// Undoing a whole import: its revisions in reverse, each in one transaction with the note that it is done. What was changed since,
// and what others' records hold on to, is kept and listed.
import type { z } from 'zod';
import { FACT_KINDS, type FactKind } from '../../../domain/facts/kind.ts';
import { eachReference } from '../../../domain/facts/references.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { applyFacts, beginWrite, endWrite, findFacts, removeFacts, type Write } from '../../facts/apply.ts';
import { linkLater } from '../../facts/lines.ts';
import type { StoredFact } from '../../facts/stored.ts';
import { OWN_LINES } from '../../usecases/facts/write.ts';
import { Lookups } from '../lookups.ts';
import type { JobTools } from './checking.ts';
import { type ImportRecord, readRecord } from './record.ts';
import { findImport } from './statements.ts';
import { HELD, heldSeats, importChanges, MADE } from './undo-statements.ts';

type Change = z.infer<typeof importChanges.row>;
interface FactName {
  kind: FactKind;
  id: string;
}
interface Image {
  record: AnyRecord;
  stamps: { changedBy: string };
}

/** Where an undo stands: first the changes of the import, newest revision first, then what it created, kind by kind. */
interface UndoCursor {
  /** 0: changes; from 1 on, kinds in reverse of the order in which they are written. */
  stage: number;
  /** Changes below this revision are left. */
  row: number;
  /** Of the kind, created facts after this id are left. */
  after: string;
}
interface Step {
  next: UndoCursor;
  facts: number;
  work(write: Write): Promise<FactName[]>;
}

/** What depends on others goes before them. */
const REVERSED = [...FACT_KINDS].reverse();
/** Created facts removed in one transaction. */
const AT_ONCE = 5_000;

/** Undoes from the kept cursor on; a crash continues there. */
export async function runUndo(tools: JobTools, kept: ImportRecord): Promise<void> {
  const list = knownKinds(kept.kept);
  let cursor: UndoCursor = { stage: kept.stage, row: kept.row, after: kept.after };
  let rows = kept.rows;
  for (let step = await nextStep(tools, kept.id, cursor); step; step = await nextStep(tools, kept.id, cursor)) {
    rows += step.facts;
    list.push(...(await take(tools, kept.id, step, list, rows)));
    cursor = step.next;
  }
}

/** The next transaction of an undo, or null at its end. */
async function nextStep(tools: JobTools, id: string, from: UndoCursor): Promise<Step | null> {
  const { graph, asking } = tools;
  if (from.stage === 0) {
    const changes = await graph.read(asking, importChanges, { id, below: from.row });
    const revision = changes[0]?.revision;
    if (revision === undefined) return nextStep(tools, id, { ...from, stage: 1, after: '' });
    const work = (write: Write) => bringBack(write, id, changes);
    return { next: { ...from, row: revision }, facts: changes.length, work };
  }
  for (let { stage, after } = from; ; stage += 1, after = '') {
    const kind = REVERSED[stage - 1];
    if (!kind) return null;
    const made = await graph.read(asking, MADE[kind], { writer: writerOf(id), after, limit: AT_ONCE });
    const last = made.at(-1);
    if (!last) continue;
    const work = (write: Write) =>
      takeBack(
        write,
        id,
        kind,
        made.map((fact) => fact.id),
      );
    return { next: { ...from, stage, after: last.id }, facts: made.length, work };
  }
}

/** Takes one step in one transaction with the note that it is done; answers what had to be kept. */
async function take({ graph, asking, hold }: JobTools, id: string, step: Step, list: FactName[], rows: number) {
  const { value } = await graph.write(asking, async (tx) => {
    // A database that dies may have committed and not said so; the driver then runs the work again.
    const [row] = await tx.run(findImport, { id });
    const stored = row && readRecord(row.stored);
    const { stage, row: below, after } = step.next;
    if (stored && stored.stage === stage && stored.row === below && stored.after === after)
      return knownKinds(stored.kept).slice(list.length);
    const write = await beginWrite(tx, { by: `undo:${id}`, at: new Date().toISOString(), importId: null });
    const keeping = await step.work(write);
    await hold.advanceIn(tx, { ...step.next, rows, kept: JSON.stringify([...list, ...keeping]) });
    await endWrite(write, id);
    return keeping;
  });
  return value;
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
    for (const { kind: of, factId, before } of changes)
      if (of === kind && factId !== null && before !== null) images.set(factId, JSON.parse(before));
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
async function takeBack(write: Write, importId: string, kind: FactKind, ids: string[]): Promise<FactName[]> {
  const stored = await findFacts(write.tx, kind, ids);
  const free = [...stored.values()].filter(({ stamps }) => stamps.changedBy === writerOf(importId));
  const holding = await heldByOthers(write, kind, importId, free);
  const going = new Set(free.filter(({ id }) => !holding.has(id)).map(({ id }) => id));
  if (going.size > 0) await removeFacts(write, kind, [...going]);
  return [...stored.keys()].filter((id) => !going.has(id)).map((id) => ({ kind, id }));
}

async function heldByOthers(write: Write, kind: FactKind, importId: string, facts: StoredFact[]): Promise<Set<string>> {
  if (facts.length === 0) return new Set();
  const asked = { ids: facts.map(({ id }) => id), own: [...(OWN_LINES[kind] ?? []), 'MEMBER_OF'] };
  const ask = HELD[kind];
  const rows =
    kind === 'seat'
      ? await write.tx.run(heldSeats, { ...asked, writer: writerOf(importId) })
      : ask
        ? await write.tx.run(ask, asked)
        : [];
  return new Set(rows.map(({ id }) => id));
}
