// References to later rows, once the last row that could answer them has been read.
import type { FactKind } from '../../../domain/facts/kind.ts';
import { eachReference } from '../../../domain/facts/references.ts';
import type { MappedRow, RowNotes } from '../presets/preset.ts';
import { seatIdOf } from '../presets/seat-of-person.ts';
import { type Row, rowsOf } from '../reading/table.ts';
import { askDatabase, noteMissing } from './ask.ts';
import { Bits } from './bits.ts';
import type { CheckOptions } from './check.ts';
import { Notes } from './findings.ts';
import type { PendingReferences } from './pending.ts';
import { allFacts, isOwn, type OpenReference, releaseRow } from './register.ts';
import type { CheckState } from './state.ts';

/** Rows of one pass at a time that the database is asked about. */
const AT_ONCE = 2_000;

/**
 * Rejects the rows whose references of this kind lead nowhere, and those that refer to a row so rejected, and so on. The line
 * of a person to a manager who sits in another account is led there. Files are read again only where something is open.
 */
export async function settlePending(
  state: CheckState,
  kind: FactKind,
  pending: PendingReferences,
  options: CheckOptions,
): Promise<void> {
  const open = openRows(state, pending);
  if (open.every((rows) => rows.count === 0)) return;
  const lost = await lostRows(state, kind, open, options);
  if (lost.every((rows) => rows.count === 0)) return;
  spread(state, pending, lost);
  await rejectLost(state, kind, lost, options);
}

/** Per source, the rows with a reference that the files do not answer. */
function openRows(state: CheckState, pending: PendingReferences): Bits[] {
  const open = state.sources.map(() => new Bits());
  for (let i = 0; i < pending.length; i += 1) {
    const { source, row, targetHi, targetLo } = pending.at(i);
    if (state.rejected[source]?.has(row) || state.index.has(targetHi, targetLo)) continue;
    open[source]?.add(row);
  }
  return open;
}

interface Found {
  row: Row;
  mapped: MappedRow;
}

const SILENT: RowNotes = { error: () => undefined, warn: () => undefined };

/** Reads the marked rows of each source again, in pieces. */
async function* rowsAgain(
  state: CheckState,
  marked: Bits[],
  signal: AbortSignal | undefined,
): AsyncGenerator<{ source: CheckState['sources'][number]; found: Found[] }> {
  for (const source of state.sources) {
    const rows = marked[source.index];
    if (!rows || rows.count === 0) continue;
    const mapping = source.open();
    let found: Found[] = [];
    for await (const piece of rowsOf(source.table, signal)) {
      for (const row of piece) {
        const mapped = row.faults ? null : mapping.map(row.cells, SILENT);
        if (mapped && rows.has(row.index)) found.push({ row, mapped });
      }
      if (found.length >= AT_ONCE) {
        yield { source, found };
        found = [];
      }
    }
    yield { source, found };
  }
}

function openOf(state: CheckState, wanted: FactKind, mapped: MappedRow): OpenReference[] {
  const open: OpenReference[] = [];
  for (const fact of allFacts(mapped)) {
    if (fact.mode === 'implied') continue;
    eachReference(fact.kind, fact.record, (column, kind, id) => {
      if (kind !== wanted || isOwn(mapped, kind, id)) return;
      const { hi, lo } = state.keys.fact(kind, id);
      if (!state.index.has(hi, lo)) open.push({ column, kind, id });
    });
  }
  return open;
}

/** Asks the database about the open rows, leads lines to other accounts; answers the rows that stay without an answer. */
async function lostRows(state: CheckState, kind: FactKind, open: Bits[], options: CheckOptions): Promise<Bits[]> {
  const lost = state.sources.map(() => new Bits());
  const lines: { source: number; row: Row; managerId: string; seatId: string }[] = [];
  for await (const { source, found } of rowsAgain(state, open, options.signal)) {
    const references = found.flatMap(({ mapped }) => openOf(state, kind, mapped));
    await askDatabase(state, references, options.lookups);
    for (const { row, mapped } of found) {
      const [left] = openOf(state, kind, mapped);
      if (!left) continue;
      if (mapped.managerId) lines.push({ source: source.index, row, managerId: mapped.managerId, seatId: left.id });
      else lost[source.index]?.add(row.index);
    }
  }
  if (lines.length > 0) await leadLines(state, lines, lost, options);
  return lost;
}

/** Lines to managers who have no seat in the same account: to the one they have elsewhere, else left out with a warning. */
async function leadLines(
  state: CheckState,
  lines: { source: number; row: Row; managerId: string; seatId: string }[],
  lost: Bits[],
  options: CheckOptions,
): Promise<void> {
  const { lookups, sink } = options;
  const managers = new Set(lines.map(({ managerId }) => managerId));
  await askDatabase(
    state,
    [...managers].map((id) => ({ column: '', kind: 'person', id })),
    lookups,
  );
  const seats = await seatsInFiles(state, managers, options.signal);
  const elsewhere = await lookups.seatsOfPeople([...managers].filter((id) => !seats.has(id)));
  const notes = new Notes(sink);
  for (const { source, row, managerId, seatId } of lines) {
    const person = state.keys.fact('person', managerId);
    if (!state.index.has(person.hi, person.lo)) {
      lost[source]?.add(row.index);
      continue;
    }
    const seat = seats.get(managerId) ?? elsewhere.get(managerId) ?? null;
    state.seats.set(seatId, seat);
    const from = state.sources[source];
    if (seat !== null || !from) continue;
    notes.begin(from, row);
    notes.warn('reportsToId', 'line-without-seat', { value: managerId });
  }
}

/** The first seat that the files give each of these people. */
async function seatsInFiles(
  state: CheckState,
  people: Set<string>,
  signal: AbortSignal | undefined,
): Promise<Map<string, string>> {
  const seats = new Map<string, string>();
  for (const source of state.sources) {
    if (source.kind !== 'person') continue;
    const mapping = source.open();
    for await (const piece of rowsOf(source.table, signal))
      for (const row of piece) {
        const mapped = row.faults ? null : mapping.map(row.cells, SILENT);
        if (!mapped || state.rejected[source.index]?.has(row.index)) continue;
        const [person, seat] = mapped.facts;
        const personId = String(person?.record['id']);
        const accountId = seat?.record['accountId'];
        if (people.has(personId) && !seats.has(personId) && typeof accountId === 'string')
          seats.set(personId, seatIdOf(personId, accountId));
      }
  }
  return seats;
}

/** Adds the rows that refer to a lost row, as long as there are any. */
function spread(state: CheckState, pending: PendingReferences, lost: Bits[]): void {
  const gone: { hi: number; lo: number }[] = [];
  for (let i = 0; i < pending.length; i += 1) {
    const { source, row, selfHi, selfLo } = pending.at(i);
    if (lost[source]?.has(row) && state.index.release(selfHi, selfLo)) gone.push({ hi: selfHi, lo: selfLo });
  }
  for (let next = gone.pop(); next; next = gone.pop())
    for (const i of pending.to(next.hi, next.lo)) {
      const { source, row, selfHi, selfLo } = pending.at(i);
      if (lost[source]?.has(row) || state.rejected[source]?.has(row)) continue;
      lost[source]?.add(row);
      if (state.index.release(selfHi, selfLo)) gone.push({ hi: selfHi, lo: selfLo });
    }
}

async function rejectLost(state: CheckState, kind: FactKind, lost: Bits[], options: CheckOptions): Promise<void> {
  const notes = new Notes(options.sink);
  for await (const { source, found } of rowsAgain(state, lost, options.signal)) {
    for (const { row, mapped } of found) {
      notes.begin(source, row);
      for (const reference of danglingOf(state, kind, mapped)) noteMissing(reference, notes);
      state.rejected[source.index]?.add(row.index);
      notes.reject();
      const own = mapped.facts.find((fact) => fact.kind === kind && fact.mode === 'stated');
      const self = own && state.keys.fact(kind, String(own.record['id']));
      releaseRow(state, mapped, self && { hi: self.hi, lo: self.lo });
    }
    await options.sink.flush();
  }
}

/** The references that fail; of a person's line the manager is named, as the file does. */
function danglingOf(state: CheckState, kind: FactKind, mapped: MappedRow): OpenReference[] {
  return openOf(state, kind, mapped).map((reference) =>
    mapped.managerId && reference.column === 'reportsToId'
      ? { column: 'reportsToId', kind: 'person', id: mapped.managerId }
      : reference,
  );
}
