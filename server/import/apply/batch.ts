// Checked rows in batches, each a set of facts by kind that is written (or only planned) in one transaction.
import type { FactKind } from '../../../domain/facts/kind.ts';
import { type AnyRecord, factId } from '../../../domain/facts/registry.ts';
import type { FactPatch } from '../../facts/plan.ts';
import type { Source } from '../check/sources.ts';
import type { CheckState } from '../check/state.ts';
import type { Lookups } from '../lookups.ts';
import type { MappedFact, MappedRow, RowNotes } from '../presets/preset.ts';
import { type Row, rowsOf } from '../reading/table.ts';
import type { Cursor, Stage } from './stages.ts';

export interface BatchRow {
  source: Source;
  row: Row;
  /** False for rows whose outcome is only known when their late facts are written. */
  counted: boolean;
}
export interface BatchFact {
  patch: FactPatch;
  /** Position among the rows of the batch. */
  row: number;
  /** `place`: created when nothing is stored, else left alone. `recount`: written before; only its outcome is asked for. */
  how: 'write' | 'place' | 'recount';
}
export interface Batch {
  rows: BatchRow[];
  facts: Map<FactKind, BatchFact[]>;
  size: number;
  /** Where the import stands once the batch is in. */
  next: Cursor;
  /** Rows that had to be taken out again, as pieces of what the import keeps. */
  lost?: LostPiece[];
  lostRows?: number;
}
export interface LostPiece {
  kind: 'error' | 'rejected';
  text: string;
  name: string | null;
}

/** Facts of one transaction: enough that its fixed cost counts little; more of them cost the database's collector more than they save. */
export const BATCH_FACTS = 5_000;

const SILENT: RowNotes = { error: () => undefined, warn: () => undefined };

export interface BatchTools {
  lookups: Lookups;
  signal: AbortSignal;
  batchFacts: number;
  /** Whether holds are stored that this import has not made: those of people who have left are then closed. */
  othersHold: boolean;
}

/** The batches of one stage (not that of the lines), from the cursor on. */
export async function* stageBatches(
  state: CheckState,
  stages: readonly Stage[],
  number: number,
  from: Cursor,
  { lookups, signal, batchFacts, othersHold }: BatchTools,
): AsyncGenerator<Batch> {
  const stage = stages[number];
  const source = stage && stage.part !== 'lines' ? state.sources[stage.source] : undefined;
  if (!stage || stage.part === 'lines' || !source) throw new Error('a stage without its file');
  const { part } = stage;
  const isDone = (row: number) => number < from.stage || (number === from.stage && row < from.row);
  if (number < from.stage && part === 'late') return;
  const mapping = source.open();
  const rejected = state.rejected[source.index];
  let batch = emptyBatch();
  let leavers: Leaver[] = [];
  for await (const piece of rowsOf(source.table, signal))
    for (const row of piece) {
      const mapped = row.faults ? null : mapping.map(row.cells, SILENT);
      if (!mapped || rejected?.has(row.index) || (part === 'late' && !mapped.late)) continue;
      const batchRow = { source, row, counted: part === 'late' || !mapped.late };
      if (isDone(row.index)) {
        // Written before a crash: gone through again only so that its facts count as written, and batches end where they would have.
        addRow(state, emptyBatch(), batchRow, mapped, part, []);
        continue;
      }
      addRow(state, batch, batchRow, mapped, part, leavers);
      if (batch.size < batchFacts) continue;
      if (othersHold) await closeHolds(state, batch, leavers, lookups);
      yield { ...batch, next: { stage: number, row: row.index + 1 } };
      batch = emptyBatch();
      leavers = [];
    }
  if (number < from.stage) return;
  if (othersHold) await closeHolds(state, batch, leavers, lookups);
  yield { ...batch, next: { stage: number + 1, row: 0 } };
}

function emptyBatch(): Omit<Batch, 'next'> {
  return { rows: [], facts: new Map(), size: 0 };
}
type Growing = ReturnType<typeof emptyBatch>;

interface Leaver {
  row: number;
  personId: string;
  accountId: string | null;
}

function addRow(
  state: CheckState,
  batch: Growing,
  batchRow: BatchRow,
  mapped: MappedRow,
  part: 'rows' | 'late',
  leavers: Leaver[],
): void {
  const row = batch.rows.push(batchRow) - 1;
  if (part === 'late') {
    for (const fact of mapped.late ?? []) addFact(state, batch, row, fact);
    for (const fact of mapped.facts) recountFact(state, batch, row, fact);
    return;
  }
  resolvePerson(state, mapped);
  let seatIsFirst = true;
  for (const fact of mapped.facts) {
    if (fact.mode === 'implied') {
      if (seatIsFirst) addImplied(state, batch, row, fact.record);
      continue;
    }
    const added = addFact(state, batch, row, fact);
    if (fact.kind === 'seat') seatIsFirst = added;
  }
  if (mapped.left) leavers.push({ row, ...mapped.left });
}

/** What a row about a person says, completed by what other rows say about the same person. */
function resolvePerson(state: CheckState, { facts, managerId }: MappedRow): void {
  for (const { kind, record } of facts) {
    if (kind === 'person' && record['left'] !== undefined && marked(state, 'has-left-some', String(record['id'])))
      record['left'] = true;
    if (kind === 'holder' && 'ended' in record && marked(state, 'has-left-all', String(record['personId'])))
      record['ended'] = true;
    if (kind === 'seat' && managerId) {
      const usual = String(record['reportsToId']);
      const elsewhere = state.seats.get(usual);
      if (elsewhere !== undefined) record['reportsToId'] = elsewhere;
    }
  }
}

function marked(state: CheckState, ...[mark, ...names]: Parameters<CheckState['keys']['mark']>): boolean {
  const { hi, lo } = state.keys.mark(mark, ...names);
  return state.index.has(hi, lo);
}

function push(batch: Growing, kind: FactKind, fact: BatchFact): void {
  const facts = batch.facts.get(kind);
  if (facts) facts.push(fact);
  else batch.facts.set(kind, [fact]);
  batch.size += 1;
}

/** Adds a fact unless another row has it already: each is written once per import. */
function addFact(state: CheckState, batch: Growing, row: number, { kind, record, mode }: MappedFact): boolean {
  const { hi, lo } = state.keys.fact(kind, factId(kind, record));
  if (mode === 'placeholder' && state.index.isStated(hi, lo)) return false;
  if (!state.index.firstToWrite(hi, lo)) return false;
  push(batch, kind, { patch: { record, asRead: true }, row, how: mode === 'placeholder' ? 'place' : 'write' });
  return true;
}

function recountFact(state: CheckState, batch: Growing, row: number, { kind, record, mode }: MappedFact): void {
  const { hi, lo } = state.keys.fact(kind, factId(kind, record));
  if (mode === 'implied' || !state.index.firstToCount(hi, lo)) return;
  if (mode === 'placeholder' && state.index.isStated(hi, lo)) return;
  push(batch, kind, { patch: { record, asRead: true }, row, how: 'recount' });
}

/** A hold that follows from a person's row, unless holders.csv states one of the same person and seat. */
function addImplied(state: CheckState, batch: Growing, row: number, record: AnyRecord): void {
  if (marked(state, 'holds-seat', String(record['personId']), String(record['seatId']))) return;
  const { hi, lo } = state.keys.fact('holder', factId('holder', record));
  if (state.index.firstToWrite(hi, lo)) push(batch, 'holder', { patch: { record, implied: true }, row, how: 'write' });
}

/** Whoever has left holds nothing any more: the stored open holds in that account, or in all, are closed without a date. */
async function closeHolds(state: CheckState, batch: Growing, leavers: Leaver[], lookups: Lookups): Promise<void> {
  if (leavers.length === 0) return;
  const holds = await lookups.openHolds(new Set(leavers.map(({ personId }) => personId)));
  const byPerson = new Map<string, typeof holds>();
  for (const hold of holds) byPerson.set(hold.personId, [...(byPerson.get(hold.personId) ?? []), hold]);
  for (const { row, personId, accountId } of leavers)
    for (const hold of byPerson.get(personId) ?? []) {
      if (accountId !== null && hold.accountId !== accountId) continue;
      const record: AnyRecord = { personId, seatId: hold.seatId, since: hold.since, ended: true };
      const { hi, lo } = state.keys.fact('holder', factId('holder', record));
      if (state.index.isStated(hi, lo) || !state.index.firstToWrite(hi, lo)) continue;
      push(batch, 'holder', { patch: { record }, row, how: 'write' });
    }
}
