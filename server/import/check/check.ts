// The first pass over the files: every row is read, parsed and held against the other rows and the database. Nothing is written.

import type { Template } from '../../../domain/c139/template.ts';
import { FACT_KINDS, type FactKind } from '../../../domain/facts/kind.ts';
import type { Lookups } from '../lookups.ts';
import type { MappedRow } from '../presets/preset.ts';
import { type Row, rowsOf } from '../reading/table.ts';
import { noteAnswerFaults } from './answers.ts';
import { askDatabase, noteDangling } from './ask.ts';
import { Notes, type Sink } from './findings.ts';
import { closedSeatFaults } from './holds.ts';
import { type OpenReference, openReferences, registerRow, releaseRow } from './register.ts';
import { settlePending } from './settle.ts';
import type { Source } from './sources.ts';
import { type CheckState, emptyState } from './state.ts';

export interface CheckOptions {
  lookups: Lookups;
  /** C139 templates: what answers are held against. */
  templates: readonly Template[];
  sink: Sink;
  signal: AbortSignal | undefined;
  /** Called often, with the rows and bytes read so far. */
  progress(rows: number, bytes: number): Promise<void>;
}

/** A row whose references the database has to answer before it counts. */
interface Waiting {
  row: Row;
  mapped: MappedRow;
  open: OpenReference[];
}

/** Reads all files; findings go to the sink. Memory: some 60 bytes per row, whatever the size of the files. */
export async function checkFiles(sources: Source[], options: CheckOptions): Promise<CheckState> {
  const state = emptyState(sources);
  const read = { rows: 0, bytes: 0 };
  for (const source of sources) {
    await settleBefore(state, source.kind, options);
    await checkSource(state, source, read, options);
  }
  await settleBefore(state, undefined, options);
  return state;
}

/** Pending references are settled as soon as no row can answer them any more. */
async function settleBefore(state: CheckState, next: FactKind | undefined, options: CheckOptions): Promise<void> {
  for (const [kind, pending] of state.pending) {
    if (next !== undefined && FACT_KINDS.indexOf(next) <= FACT_KINDS.indexOf(kind)) continue;
    await settlePending(state, kind, pending, options);
    state.pending.delete(kind);
  }
}

async function checkSource(
  state: CheckState,
  source: Source,
  read: { rows: number; bytes: number },
  options: CheckOptions,
): Promise<void> {
  const notes = new Notes(options.sink);
  const mapping = source.open();
  for await (const piece of rowsOf(source.table, options.signal, read)) {
    const waiting: Waiting[] = [];
    for (const row of piece) {
      state.rows[source.index] = row.index + 1;
      notes.begin(source, row);
      const mapped = notes.failed ? null : mapping.map(row.cells, notes);
      if (mapped) noteAnswerFaults(mapped, options.templates, notes);
      if (mapped && !notes.failed) registerRow(state, source, row.index, mapped, notes);
      if (notes.failed) rejectRow(state, source, row, notes);
      else if (!mapped) state.skipped += 1;
      else {
        const open = openReferences(state, source, row.index, mapped);
        if (open.length > 0 || source.kind === 'holder') waiting.push({ row, mapped, open });
      }
    }
    await answerWaiting(state, source, waiting, notes, options);
    await options.sink.flush();
    read.rows += piece.length;
    await options.progress(read.rows, read.bytes);
  }
}

function rejectRow(state: CheckState, source: Source, row: Row, notes: Notes): void {
  state.rejected[source.index]?.add(row.index);
  notes.reject();
}

async function answerWaiting(
  state: CheckState,
  source: Source,
  waiting: Waiting[],
  notes: Notes,
  { lookups }: CheckOptions,
): Promise<void> {
  await askDatabase(
    state,
    waiting.flatMap(({ open }) => open),
    lookups,
  );
  const closed = await closedSeatFaults(state, waiting, lookups);
  for (const one of waiting) {
    notes.begin(source, one.row);
    noteDangling(state, one.open, notes);
    if (closed.has(one.row.index)) notes.error('seatId', 'hold-of-closed-seat');
    if (!notes.failed) continue;
    rejectRow(state, source, one.row, notes);
    releaseRow(state, one.mapped);
  }
}
