// The phase that reads and checks everything, and what it hands to the phase that writes.

import { z } from 'zod';
import type { Template } from '../../../domain/c139/template.ts';
import { ISSUES } from '../../../domain/imports/issues.ts';
import type { Asking, Graph } from '../../graph.ts';
import { Bits } from '../check/bits.ts';
import { checkFiles } from '../check/check.ts';
import { issueOf, Notes, type Sink } from '../check/findings.ts';
import { registerRow } from '../check/register.ts';
import type { Sources } from '../check/sources.ts';
import { type CheckState, emptyState } from '../check/state.ts';
import type { Lookups } from '../lookups.ts';
import { rowsOf } from '../reading/table.ts';
import type { Hold } from './hold.ts';
import { PartSink, type Parts } from './parts.ts';
import type { ImportRecord } from './record.ts';
import { addParts } from './statements.ts';

export interface JobTools {
  graph: Graph;
  asking: Asking;
  hold: Hold;
  parts: Parts;
  lookups: Lookups;
  /** C139 templates: what answers are held against. */
  templates: readonly Template[];
  signal: AbortSignal;
  /** Facts of one transaction. */
  batchFacts: number;
}

/** Progress is written down so often at most. */
const STEP_MS = 500;

/** Checks everything from the beginning; the result is kept, together with the note that the check is complete. */
export async function runCheck(tools: JobTools, kept: ImportRecord, sources: Sources): Promise<CheckState> {
  const { hold, parts, signal, lookups } = tools;
  for (const kind of ['error', 'warning', 'rejected', 'checked', 'later'] as const) await parts.remove(kind);
  const totalBytes = sources.sources.reduce((sum, { table }) => sum + table.file.bytes, 0);
  await hold.advance({ phase: 'checking', rows: 0, totalRows: null, phaseAt: new Date().toISOString() });
  const sink = new PartSink(parts);
  noteFiles(sink, kept, sources);
  let last = Date.now();
  const state = await checkFiles(sources.sources, {
    templates: tools.templates,
    lookups,
    sink,
    signal,
    progress: async (rows, bytes) => {
      hold.check();
      if (Date.now() - last < STEP_MS) return;
      last = Date.now();
      // Until all is read, how many rows there are is told from the share of the bytes.
      const totalRows = bytes > 0 ? Math.max(rows, Math.round((rows * totalBytes) / bytes)) : null;
      await hold.advance({ rows, totalRows, rejected: sink.counts.rejected });
    },
  });
  await sink.end();
  await keepCheck(tools, kept, state, sink);
  return state;
}

function noteFiles(sink: Sink, kept: ImportRecord, { findings }: Sources): void {
  for (const { file, column, code, values } of findings)
    sink.issue(ISSUES[code].level, issueOf(file, 1, column, code, values));
  for (const name of kept.leftOut) sink.issue('warning', issueOf(name, 1, null, 'left-out'));
}

const SEATS_AT_ONCE = 2_000;
const checkedPart = z.object({
  rejected: z.array(z.string()).optional(),
  rows: z.array(z.number()).optional(),
  skipped: z.number().optional(),
  seats: z.array(z.tuple([z.string(), z.string().nullable()])).optional(),
});

async function keepCheck(tools: JobTools, kept: ImportRecord, state: CheckState, sink: PartSink): Promise<void> {
  const { graph, asking, hold, parts } = tools;
  const first = { rejected: state.rejected.map((bits) => bits.toText()), rows: state.rows, skipped: state.skipped };
  const pieces: z.infer<typeof checkedPart>[] = [first];
  const seats = [...state.seats];
  for (let at = 0; at < seats.length; at += SEATS_AT_ONCE) pieces.push({ seats: seats.slice(at, at + SEATS_AT_ONCE) });
  const rows = pieces.map((piece, seq) => parts.row('checked', seq, JSON.stringify(piece)));
  const names = new Map(state.sources.map(({ index, table }) => [table.file.name, state.rows[index] ?? 0]));
  const files = kept.files.map((file) => ({ ...file, rows: names.get(file.name) ?? null }));
  const all = state.rows.reduce((sum, count) => sum + count, 0);
  await graph.write(asking, async (tx) => {
    await tx.run(addParts, { rows });
    await hold.advanceIn(tx, {
      checked: true,
      phase: 'writing',
      phaseAt: new Date().toISOString(),
      files: JSON.stringify(files),
      rows: 0,
      totalRows: all - state.skipped - sink.counts.rejected,
      rejected: sink.counts.rejected,
      skipped: state.skipped,
      errorCount: sink.counts.error,
      warningCount: sink.counts.warning,
      stage: 0,
      row: 0,
    });
  });
}

const DEAF: Sink = { issue: () => undefined, rejected: () => undefined, flush: async () => undefined };

/** What a check that was completed before a crash had found: its rejections are kept, the rest is read again. */
export async function restoreCheck({ parts, signal }: JobTools, sources: Sources): Promise<CheckState> {
  const state = emptyState(sources.sources);
  for await (const { text } of parts.read('checked')) {
    const piece = checkedPart.parse(JSON.parse(text));
    if (piece.rejected) state.rejected = piece.rejected.map((bits) => Bits.fromText(bits));
    if (piece.skipped !== undefined) state.skipped = piece.skipped;
    for (const [seat, elsewhere] of piece.seats ?? []) state.seats.set(seat, elsewhere);
  }
  const notes = new Notes(DEAF);
  for (const source of state.sources) {
    const mapping = source.open();
    for await (const piece of rowsOf(source.table, signal))
      for (const row of piece) {
        state.rows[source.index] = row.index + 1;
        notes.begin(source, row);
        const mapped = row.faults ? null : mapping.map(row.cells, notes);
        if (mapped && !state.rejected[source.index]?.has(row.index))
          registerRow(state, source, row.index, mapped, notes);
      }
  }
  return state;
}
