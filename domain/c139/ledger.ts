// Why a score is what it is: its items, and below each of them the facts it rests on.
import type { Ledger, LedgerFact, LedgerTerm } from '../contract/common.ts';
import { factId } from '../facts/registry.ts';
import type { ChainPortrait, PersonReach } from '../reach/deal.ts';
import type { GainPart } from './closing.ts';
import { unidentifiedRoles } from './coverage.ts';
import type { ItemStanding } from './items.ts';
import { type KeyPersonResult, keyRoles } from './key-persons.ts';
import type { CheckedScore } from './score.ts';
import { pointsOf, type Template, type TemplateItem } from './template.ts';

/** The terms add up to the score; null where the template has no points. */
export function scoreLedger(
  { items, score, template }: Pick<CheckedScore, 'items' | 'score' | 'template'>,
  dealId: string,
): Ledger | null {
  if (!score) return null;
  const terms = items.map(
    (item): LedgerTerm => ({
      code: 'c139.item',
      label: item.id,
      ids: [item.id],
      value: item.points?.point ?? 0,
      facts: statedFacts(item, dealId, template),
    }),
  );
  return ledgerOf('c139.score', terms);
}

/** The terms add up to what closing a gap gains. */
export function gainLedger(parts: readonly GainPart[]): Ledger {
  return ledgerOf(
    'c139.gain',
    parts.map(({ item, points }) => ({ code: 'c139.item', label: item, ids: [item], value: points, facts: [] })),
  );
}

/** Why one item stands where it does; the terms of a computed one add up to its points. */
export function itemLedger(
  template: Template,
  item: TemplateItem,
  standing: ItemStanding,
  chain: ChainPortrait,
): Ledger {
  const stated = statedFacts(standing, chain.id, template.id);
  const points = pointsOf(template, item) ?? 1;
  if (item.kind === 'answer' || standing.counts) {
    const said: LedgerTerm = {
      code: standing.counts ? 'c139.stated' : stated.length > 0 ? 'c139.unsure' : 'c139.unknown',
      label: String(standing.value),
      value: points * standing.worth.point,
      facts: stated,
    };
    return ledgerOf('c139.answer', [said, ...proposedTerms(standing, chain)]);
  }
  if (item.kind === 'coverage') {
    const missing = unidentifiedRoles(chain, item.of);
    const each = (points * item.roles) / item.of.length;
    const roles = item.of.map(
      (role): LedgerTerm => ({
        code: missing.includes(role) ? 'c139.role.missing' : 'c139.role.known',
        label: role,
        value: missing.includes(role) ? 0 : each,
        facts: [],
      }),
    );
    const reach: LedgerTerm = {
      code: 'c139.chain-reach',
      label: '',
      value: points * item.chain * (chain.chainReach?.point ?? 0),
      facts: chain.persons.map((person) => decisionFact(chain.id, person)),
    };
    return ledgerOf('c139.coverage', [reach, ...roles]);
  }
  const results = keyRoles(chain, item, template.freshDays);
  const all = results.reduce((sum, { weight }) => sum + weight, 0);
  const terms = results.flatMap(({ role, weight, holders, result }): LedgerTerm[] => {
    // Of several holders the lowest counts.
    const lowest = holders.find((holder) => holder.result.point === result.point);
    if (!lowest) return [{ code: 'c139.role.missing', label: role, value: 0, facts: [] }];
    const share = (points * weight) / all;
    return (['identified', 'reached', 'supportive', 'fresh'] as const).map((part) => ({
      code: `c139.part.${part}`,
      label: role,
      ids: [lowest.personId],
      value: share * item.parts[part] * lowest[part].point,
      facts: factsOfPart(chain, lowest),
    }));
  });
  return ledgerOf('c139.key-persons', terms);
}

function ledgerOf(formula: string, terms: LedgerTerm[]): Ledger {
  return { formula, terms, shown: terms.length, total: terms.length };
}

function statedFacts({ id, stated }: ItemStanding, dealId: string, template: string): LedgerFact[] {
  if (!stated) return [];
  const { source, observedOn, confidence } = stated;
  return [
    { kind: 'assessment', id: factId('assessment', { dealId, template, item: id }), source, observedOn, confidence },
  ];
}

/** The persons a proposal rests on: shown, and adding nothing until it is confirmed. */
function proposedTerms({ proposal }: ItemStanding, chain: ChainPortrait): LedgerTerm[] {
  if (!proposal) return [];
  const persons = chain.persons.filter((person) => proposal.persons.includes(person.id));
  return persons.map((person) => ({
    code: 'c139.proposed',
    label: '',
    ids: [person.id],
    value: person.attitude,
    facts: [decisionFact(chain.id, person)],
  }));
}

function factsOfPart(chain: ChainPortrait, { personId }: KeyPersonResult): LedgerFact[] {
  return chain.persons.filter((person) => person.id === personId).map((person) => decisionFact(chain.id, person));
}

function decisionFact(dealId: string, { id: personId, source, observedOn, confidence }: PersonReach): LedgerFact {
  return { kind: 'decision', id: factId('decision', { dealId, personId }), source, observedOn, confidence };
}
