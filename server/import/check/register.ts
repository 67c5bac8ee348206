// One row against what the rows before it have said.
import type { FactKind } from '../../../domain/facts/kind.ts';
import { FACT_KINDS } from '../../../domain/facts/kind.ts';
import { eachReference } from '../../../domain/facts/references.ts';
import { factId } from '../../../domain/facts/registry.ts';
import type { MappedFact, MappedRow } from '../presets/preset.ts';
import type { Notes } from './findings.ts';
import type { Source } from './sources.ts';
import { type CheckState, globalRow, placeOfRow } from './state.ts';

/** A reference that these files do not answer: the database is asked. */
export interface OpenReference {
  column: string;
  kind: FactKind;
  id: string;
}

export function allFacts(mapped: MappedRow): MappedFact[] {
  return mapped.late ? [...mapped.facts, ...mapped.late] : mapped.facts;
}

/** What two rows about one person may say differently: each row tells of its own account. */
function contentOf(state: CheckState, fact: MappedFact): number {
  return state.keys.content(fact.record, fact.kind === 'person' ? 'left' : undefined);
}

/** Takes a row's facts up; a fact that differs from what an earlier row said is an error of this row. */
export function registerRow(state: CheckState, source: Source, row: number, mapped: MappedRow, notes: Notes): void {
  const { keys, index } = state;
  const stated = allFacts(mapped).filter(({ mode }) => mode === 'stated');
  const contents = stated.map((fact) => contentOf(state, fact));
  for (const [at, fact] of stated.entries()) {
    const id = factId(fact.kind, fact.record);
    const { hi, lo } = keys.fact(fact.kind, id);
    if (index.standing(hi, lo, contents[at] ?? 0) !== 'different') continue;
    const first = placeOfRow(state, index.rowOf(hi, lo));
    const where = first ? `${first.source.table.file.name}, row ${first.row + 1}` : '';
    notes.error(identityColumn(fact), 'same-id-different-facts', { value: id, at: where });
  }
  if (notes.failed) return;
  for (const [at, fact] of stated.entries()) {
    const { hi, lo } = keys.fact(fact.kind, factId(fact.kind, fact.record));
    index.state(hi, lo, contents[at] ?? 0, globalRow(state, source.index, row));
  }
  for (const fact of allFacts(mapped)) if (fact.mode === 'placeholder') markFact(state, fact);
  registerMarks(state, mapped);
}

function markFact(state: CheckState, { kind, record }: MappedFact): void {
  const { hi, lo } = state.keys.fact(kind, factId(kind, record));
  state.index.mark(hi, lo);
}

function identityColumn({ kind, record }: MappedFact): string | null {
  if ('id' in record && kind !== 'seat') return 'id';
  return null;
}

/** What has to be known of a row besides its facts: that somebody has left, who holds which seat, whose seat it is. */
function registerMarks(state: CheckState, mapped: MappedRow): void {
  for (const parts of marksOf(state, mapped)) {
    const [mark, ...names] = parts;
    const { hi, lo } = state.keys.mark(mark, ...names);
    state.index.mark(hi, lo);
  }
  for (const { kind, record, mode } of mapped.facts) {
    if (kind !== 'seat' || mode !== 'stated' || mapped.facts.length > 1) continue;
    const account = state.keys.short(String(record['accountId']));
    const { hi, lo } = state.keys.mark('seat-account', String(record['id']));
    state.index.state(hi, lo, account, 0);
  }
}

type MarkParts = ['holds-seat' | 'has-left-some' | 'has-left-all' | 'has-left', ...string[]];

function marksOf(state: CheckState, { facts, left }: MappedRow): MarkParts[] {
  const marks: MarkParts[] = [];
  if (left) {
    marks.push(['has-left-some', left.personId]);
    if (left.accountId === null) marks.push(['has-left-all', left.personId]);
    else marks.push(['has-left', left.personId, String(state.keys.short(left.accountId))]);
  }
  for (const { kind, record, mode } of facts)
    if (kind === 'holder' && mode === 'stated')
      marks.push(['holds-seat', String(record['personId']), String(record['seatId'])]);
  return marks;
}

/** Takes back what a row said. `keep` names a fact that has been taken back already. */
export function releaseRow(state: CheckState, mapped: MappedRow, keep?: { hi: number; lo: number }): void {
  for (const { kind, record, mode } of allFacts(mapped)) {
    if (mode === 'implied') continue;
    const { hi, lo } = state.keys.fact(kind, factId(kind, record));
    if (hi !== keep?.hi || lo !== keep?.lo) state.index.release(hi, lo);
  }
  for (const [mark, ...names] of marksOf(state, mapped)) {
    const { hi, lo } = state.keys.mark(mark, ...names);
    state.index.release(hi, lo);
  }
}

/**
 * References of a row that these files do not answer. Those to kinds whose rows still come, or may still fall, are noted as
 * pending instead, answered or not.
 */
export function openReferences(state: CheckState, source: Source, row: number, mapped: MappedRow): OpenReference[] {
  const open: OpenReference[] = [];
  for (const fact of allFacts(mapped)) {
    if (fact.mode === 'implied') continue;
    eachReference(fact.kind, fact.record, (column, kind, id) => {
      const { hi, lo } = state.keys.fact(kind, id);
      const pending = stillComes(source, kind) ? state.pending.get(kind) : undefined;
      if (!pending) {
        if (!state.index.has(hi, lo)) open.push({ column, kind, id });
        return;
      }
      if (isOwn(mapped, kind, id)) return;
      const self = state.keys.fact(...selfOf(mapped, kind));
      pending.add(source.index, row, hi, lo, self.hi, self.lo);
    });
  }
  return open;
}

/** Whether a reference leads to what the row itself makes: it falls with the row, not the row with it. */
export function isOwn(mapped: MappedRow, kind: FactKind, id: string): boolean {
  return mapped.facts.some((fact) => fact.kind === kind && fact.mode !== 'implied' && fact.record['id'] === id);
}

/** Whether rows that make facts of a kind may come after rows of this source. */
function stillComes(source: Source, kind: FactKind): boolean {
  return FACT_KINDS.indexOf(kind) >= FACT_KINDS.indexOf(source.kind);
}

/** The fact of a row that falls when its reference to a kind does, and that others may refer to in turn. */
function selfOf(mapped: MappedRow, kind: FactKind): [FactKind, string] {
  const own = mapped.facts.find((fact) => fact.kind === kind && fact.mode === 'stated') ?? mapped.facts[0];
  if (!own) throw new Error('a row without facts has no references');
  return [own.kind, factId(own.kind, own.record)];
}
