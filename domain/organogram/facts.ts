// What is known of an organisation's organograms as facts to be written.
import type { FactKind } from '../facts/kind.ts';
import { type AnyRecord, factId } from '../facts/registry.ts';
import type { Known, KnownAccount, KnownHold, KnownPerson, KnownSeat } from './known.ts';
import { ORGANOGRAM_SOURCE } from './organogram.ts';

export interface OrganogramFact {
  kind: FactKind;
  record: AnyRecord;
}

/** Of an account that another source describes, only the days of its organograms. */
export function accountFact({ source, evidence, id, name, observedOn }: KnownAccount): OrganogramFact {
  const record: AnyRecord = { id, evidence };
  if (source === ORGANOGRAM_SOURCE) Object.assign(record, { name, kind: 'government', source, observedOn });
  return { kind: 'account', record };
}

/** Everything but the layer, which an organogram does not tell. */
export function seatFact(accountId: string, seat: KnownSeat): OrganogramFact {
  return { kind: 'seat', record: { ...seat, accountId } };
}

/** Not whether he has left: an organogram only tells which post is no longer his. */
export function personFact({ id, name, source, observedOn }: KnownPerson): OrganogramFact {
  return { kind: 'person', record: { id, name, source, observedOn } };
}

/** With whether he has left, as somebody said of him. */
function toldFact(person: KnownPerson): OrganogramFact {
  return { kind: 'person', record: { ...personFact(person).record, left: person.left } };
}

export function holdFact(hold: KnownHold): OrganogramFact {
  return { kind: 'holder', record: { ...hold } };
}

/** The facts that differ, in the order in which they can be written; nothing is ever removed. */
export function changedFacts(before: Known, after: Known): OrganogramFact[] {
  const stored = new Map(allFacts(before).map((fact) => [nameOf(fact), fact.record]));
  return allFacts(after).filter((fact) => {
    const record = stored.get(nameOf(fact));
    return !record || Object.entries(fact.record).some(([column, value]) => record[column] !== value);
  });
}

function allFacts({ accountId, account, people, seats, holds }: Known): OrganogramFact[] {
  return [
    ...(account ? [accountFact(account)] : []),
    ...[...people.values()].map(toldFact),
    ...[...seats.values()].map((seat) => seatFact(accountId, seat)),
    ...[...holds.values()].flat().map(holdFact),
  ];
}

function nameOf({ kind, record }: OrganogramFact): string {
  return `${kind} ${factId(kind, record)}`;
}
