// Why reach is what it is.
import type { Ledger, LedgerFact, LedgerTerm } from '../contract/common.ts';
import { isOpen, windowsOn } from '../coverage/windows.ts';
import { factId } from '../facts/registry.ts';
import { compareIds } from '../ownership/counting.ts';
import type { DealFigures } from './deal.ts';
import type { ReachFacts, Stated } from './facts.ts';
import type { Route, RouteLine } from './routes.ts';

/** The terms add up to the chain's reach: power x reach of each over the power of all; roles nobody holds add nothing. */
export function chainLedger(reach: DealFigures, nameOf: (personId: string) => string): Ledger {
  const power = [...reach.persons, ...reach.missing].reduce((sum, each) => sum + each.power, 0);
  const persons = reach.persons.map(
    (person): LedgerTerm => ({
      code: person.departed ? 'reach.departed' : `reach.${person.status}`,
      label: nameOf(person.id),
      ids: [person.id],
      value: power === 0 ? 0 : (person.power * person.reach.point) / power,
      formula: `${person.power} × ${rounded(person.reach.point)} / ${power}`,
      facts: [decisionFact({ ...person, dealId: reach.id, personId: person.id })],
    }),
  );
  const missing = reach.missing.map(
    (role): LedgerTerm => ({
      code: 'reach.missing',
      label: role.role,
      value: 0,
      formula: `${role.power} × 0 / ${power}`,
      facts: [],
    }),
  );
  const terms = [...persons, ...missing];
  return { formula: 'reach.chain', terms, shown: terms.length, total: terms.length };
}

function decisionFact(decision: { dealId: string; personId: string } & Stated): LedgerFact {
  const { dealId, personId, source, observedOn, confidence } = decision;
  return { kind: 'decision', id: factId('decision', { dealId, personId }), source, observedOn, confidence };
}

/** What a person's carry rests on: his part in the deal or, with null, in all open deals; nothing for who is in none. */
export function carryFacts(
  { asOf, deals, decisions }: Pick<ReachFacts, 'asOf' | 'deals' | 'decisions'>,
  dealId: string | null,
): (personId: string) => LedgerFact[] {
  const windows = windowsOn(asOf);
  const open = new Set(deals.filter((deal) => isOpen(deal, windows)).map((deal) => deal.id));
  const counts = (of: string) => (dealId === null ? open.has(of) : of === dealId);
  return (personId) =>
    decisions
      .filter((decision) => decision.personId === personId && counts(decision.dealId))
      .sort((a, b) => compareIds(a.dealId, b.dealId))
      .map(decisionFact);
}

/**
 * The factors of a route in order, as terms to multiply: the tie, then each influence and what is passed on; `carried` gives
 * the facts the latter rests on.
 */
export function routeLedger({ lines }: Route, carried: (personId: string) => LedgerFact[] = () => []): Ledger {
  const terms = lines.flatMap((line) => {
    const factor: LedgerTerm = {
      code: `reach.${line.kind}`,
      label: '',
      ids: [line.fromId, line.toId],
      value: line.weight,
      facts: lineFacts(line),
    };
    const carry: LedgerTerm = {
      code: 'reach.carry',
      label: '',
      ids: [line.fromId],
      value: line.carry,
      facts: carried(line.fromId),
    };
    return line.kind === 'tie' ? [factor] : [carry, factor];
  });
  return { formula: 'reach.route', terms, shown: terms.length, total: terms.length };
}

/** The stated fact a line is; one that is assumed, or a tie from contacts, is none. */
function lineFacts(line: RouteLine): LedgerFact[] {
  if (line.kind === 'assumed' || line.computed) return [];
  const id =
    line.kind === 'tie'
      ? factId('tie', { colleagueId: line.fromId, personId: line.toId })
      : factId('influence', { fromId: line.fromId, toId: line.toId, kind: line.influence });
  return [{ kind: line.kind, id, source: line.source, observedOn: line.observedOn, confidence: line.confidence }];
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
