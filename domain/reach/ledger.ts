// Why reach is what it is.
import type { Ledger, LedgerFact, LedgerTerm } from '../contract/common.ts';
import { factId } from '../facts/registry.ts';
import type { DealFigures, PersonReach } from './deal.ts';
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
      facts: decisionFacts(reach, person),
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

function decisionFacts(reach: DealFigures, { id }: PersonReach): LedgerFact[] {
  return [{ kind: 'decision', id: factId('decision', { dealId: reach.id, personId: id }) }];
}

/** The factors of a route in order, as terms to multiply: the tie, then each influence and what is passed on. */
export function routeLedger({ lines }: Route): Ledger {
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
      facts: [],
    };
    return line.kind === 'tie' ? [factor] : [carry, factor];
  });
  return { formula: 'reach.route', terms, shown: terms.length, total: terms.length };
}

function lineFacts(line: RouteLine): LedgerFact[] {
  if (line.kind === 'assumed') return [];
  const id =
    line.kind === 'tie'
      ? factId('tie', { colleagueId: line.fromId, personId: line.toId })
      : factId('influence', { fromId: line.fromId, toId: line.toId, kind: line.influence });
  return [{ kind: line.kind, id, source: line.source, observedOn: line.observedOn, confidence: line.confidence }];
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
