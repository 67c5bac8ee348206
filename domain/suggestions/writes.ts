// What confirming a suggestion writes: the fact into its own columns, and the name or title without the words, which it remembers.
import { FACT_KINDS, type FactKind } from '../facts/kind.ts';
import type { AnyRecord } from '../facts/registry.ts';
import type { Hint, HintedKind } from './hints.ts';

/** A record with the columns that change and those that identify it. */
export interface SuggestedWrite {
  kind: FactKind;
  record: AnyRecord;
}

/** The stored records that a suggestion may touch beside its own. */
export interface Around {
  /** Whose fact it is: the person, or who sits on the seat. */
  people: readonly AnyRecord[];
  /** Their open holds: all of a person's, those of the seat alone where the words stand in its title. */
  holds: readonly AnyRecord[];
  /** Parts in decisions that are stored already. */
  decisions: readonly AnyRecord[];
}

/** The writes of one suggestion, in the order in which facts are written; a role is written into the given deals. */
export function writesOf(
  kind: HintedKind,
  own: AnyRecord,
  hint: Hint,
  around: Around,
  deals: readonly string[],
): SuggestedWrite[] {
  const evidence = hint.found.map(({ column, text }) => `${column}: ${text}`).join('; ');
  const before = own['cleanedFrom'];
  const cleanedFrom = [...(Array.isArray(before) ? before : []), ...hint.found.map(({ text }) => text)];
  const cleaned: AnyRecord = { id: own['id'] ?? null, cleanedFrom: [...new Set(cleanedFrom)] };
  for (const { column, clean } of hint.found) cleaned[column] = clean;
  const writes: SuggestedWrite[] = [{ kind, record: cleaned }];
  const ofPeople = (column: 'left' | 'doNotContact') => {
    for (const person of around.people) {
      const patch: AnyRecord = { id: person['id'] ?? null, [column]: true, evidence: joined(person, evidence) };
      if (person['id'] === cleaned['id'] && kind === 'person') Object.assign(cleaned, patch);
      else writes.push({ kind: 'person', record: patch });
    }
  };
  const ofHolds = (column: 'ended' | 'acting') => {
    for (const hold of around.holds) {
      const { personId = null, seatId = null, since = null } = hold;
      const record = { personId, seatId, since, [column]: true, evidence: joined(hold, evidence) };
      writes.push({ kind: 'holder', record });
    }
  };
  switch (hint.what) {
    case 'left':
      // Who has left one seat may sit on others.
      if (kind === 'person') ofPeople('left');
      ofHolds('ended');
      break;
    case 'acting':
      ofHolds('acting');
      break;
    case 'doNotContact':
      ofPeople('doNotContact');
      break;
    case 'role':
      for (const dealId of deals)
        for (const person of around.people) writes.push(decision(dealId, person, hint, around, evidence));
  }
  return writes.sort((a, b) => FACT_KINDS.indexOf(a.kind) - FACT_KINDS.indexOf(b.kind));
}

function decision(dealId: string, person: AnyRecord, hint: Hint, around: Around, evidence: string): SuggestedWrite {
  const personId = person['id'] ?? null;
  const stored = around.decisions.find((each) => each['dealId'] === dealId && each['personId'] === personId);
  const known = stored?.['roles'];
  const roles = [...new Set([...(Array.isArray(known) ? known : []), ...(hint.role ? [hint.role] : [])])].sort();
  return { kind: 'decision', record: { dealId, personId, roles, evidence: joined(stored ?? {}, evidence) } };
}

/** The evidence a record has, and the new one after it. */
function joined({ evidence }: AnyRecord, more: string): string {
  if (typeof evidence !== 'string' || evidence === '') return more;
  return evidence.includes(more) ? evidence : `${evidence}; ${more}`;
}
