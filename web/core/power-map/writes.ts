// What an edit on the power map writes: the facts, each with what it rests on.
import type { INFLUENCE_KINDS, ROLES } from '../../../domain/facts/person.ts';
import type { Confidence } from '../../../domain/facts/provenance.ts';
import { type AnyRecord, factId } from '../../../domain/facts/registry.ts';
import type { PersonLine } from './map-lines.ts';
import type { MapPerson, MapSeat } from './seat-tree.ts';

/** What an edit rests on; asked once, then kept for the next. */
export interface Basis {
  source: string;
  observedOn: string;
  confidence: Confidence;
}
export type FactWrite =
  | { op: 'create'; kind: WrittenKind; record: AnyRecord }
  | { op: 'change'; kind: WrittenKind; id: string; patch: AnyRecord }
  | { op: 'remove'; kind: WrittenKind; id: string };
type WrittenKind = 'seat' | 'holder' | 'influence' | 'decision' | 'tie';
export type InfluenceKind = (typeof INFLUENCE_KINDS)[number];

/** What is stated anew does not rest on what was said for the old state; that stays in the history. */
function anew(basis: Basis): AnyRecord {
  return { ...basis, evidence: null, by: null };
}

/** Attitude, roles or power of a person in a deal; whoever was not in its chain is now. */
export function decisionWrite(
  dealId: string,
  person: Pick<MapPerson, 'id' | 'inChain'>,
  patch: { attitude: number | null } | { roles: (typeof ROLES)[number][] } | { power: number | null },
  basis: Basis,
): FactWrite {
  const identity = { dealId, personId: person.id };
  if (!person.inChain) return { op: 'create', kind: 'decision', record: { ...identity, ...patch, ...basis } };
  return { op: 'change', kind: 'decision', id: factId('decision', identity), patch: { ...patch, ...anew(basis) } };
}

export function leaveChainWrite(dealId: string, personId: string): FactWrite {
  return { op: 'remove', kind: 'decision', id: factId('decision', { dealId, personId }) };
}

/** The state a stated line shall have. */
export interface LineState {
  from: string;
  to: string;
  kind: InfluenceKind | null;
  /** 0-1; 0 says that there is none. */
  weight: number;
}

/** Writes a line, over the one it replaces: kind and ends identify a line, so another kind is another fact. */
export function lineWrites(
  state: LineState,
  before: Pick<PersonLine, 'factId'> | null,
  lines: readonly PersonLine[],
  basis: Basis,
): FactWrite[] {
  const { from, to, kind, weight } = state;
  const identity = { fromId: from, toId: to, kind };
  const id = factId('influence', identity);
  const stored = lines.some((line) => line.factId === id);
  const write: FactWrite = stored
    ? { op: 'change', kind: 'influence', id, patch: { weight, ...anew(basis) } }
    : { op: 'create', kind: 'influence', record: { ...identity, weight, ...basis } };
  if (!before?.factId || before.factId === id) return [write];
  return [{ op: 'remove', kind: 'influence', id: before.factId }, write];
}

export function removeLineWrite(line: Pick<PersonLine, 'factId'>): FactWrite[] {
  return line.factId ? [{ op: 'remove', kind: 'influence', id: line.factId }] : [];
}

/** Puts a person on a seat from a day on, null where the day is unknown. */
export function holdWrite(
  hold: { personId: string; seatId: string; since: string | null; acting: boolean },
  basis: Basis,
): FactWrite {
  const { personId, seatId, since, acting } = hold;
  return { op: 'create', kind: 'holder', record: { personId, seatId, since, acting: acting || null, ...basis } };
}

/** Ends holds of a seat: from `day` on they are not in force. */
export function endHoldWrites(
  holders: readonly Pick<MapSeat['holders'][number], 'factId'>[],
  day: string,
  basis: Basis,
) {
  return holders.map(
    ({ factId: id }): FactWrite => ({ op: 'change', kind: 'holder', id, patch: { until: day, ...anew(basis) } }),
  );
}

/** A stated tie of a colleague; `known`: one is stated already. */
export function tieWrite(
  tie: { colleagueId: string; personId: string; strength: number },
  known: boolean,
  basis: Basis,
): FactWrite {
  const { colleagueId, personId, strength } = tie;
  const id = factId('tie', { colleagueId, personId });
  if (known) return { op: 'change', kind: 'tie', id, patch: { strength, ...anew(basis) } };
  return { op: 'create', kind: 'tie', record: { colleagueId, personId, strength, ...basis } };
}

export function removeTieWrite(colleagueId: string, personId: string): FactWrite {
  return { op: 'remove', kind: 'tie', id: factId('tie', { colleagueId, personId }) };
}
