// Why a priority is what it is: what each potential adds, and where the winnability comes from.
import type { Ledger, LedgerTerm } from '../../contract/common.ts';
import { factId } from '../../facts/registry.ts';
import { compareIds } from '../../ownership/counting.ts';
import type { ScoreFacts } from '../facts.ts';
import { scoreLedger } from '../ledger.ts';
import { numberOf } from '../measured.ts';
import type { ScoreContext } from '../model.ts';
import { priorityMeasure, sellable, sellableValue } from './measure.ts';
import type { PriorityParameters } from './parameters.ts';

/**
 * A term `priority.potential` for each potential, the largest first, null where its value is not known: they add up to the score.
 * `priority.reach` and `priority.c139` stand for no money (null); their formula says what they add to the winnability.
 */
export function priorityLedger(facts: ScoreFacts, context: ScoreContext, parameters: PriorityParameters): Ledger {
  const measure = priorityMeasure(facts, context, parameters);
  const winnability = measure && numberOf(measure, 'winnability');
  if (winnability === null) return scoreLedger('priority', []);
  const accountId = facts.account.id;
  const potentials = sellable(facts).map((potential): LedgerTerm => {
    const value = sellableValue(potential, context);
    return {
      code: 'priority.potential',
      label: potential.productId,
      ids: [potential.productId],
      value: value === null ? null : value * winnability,
      formula: `${value ?? '?'} × ${winnability}`,
      facts: [{ kind: 'potential', id: factId('potential', { accountId, productId: potential.productId }) }],
    };
  });
  potentials.sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || compareIds(a.label, b.label));
  return scoreLedger('priority', [...potentials, ...winnabilityTerms(facts, parameters)]);
}

function winnabilityTerms({ reach, c139 }: ScoreFacts, { weights }: PriorityParameters): LedgerTerm[] {
  const share = c139 === null ? 1 : weights.reach / (weights.reach + weights.c139);
  const route: LedgerTerm = {
    code: 'priority.reach',
    label: '',
    ids: [...(reach?.steps ?? [])],
    value: null,
    formula: `${share} × ${reach?.value ?? 0}`,
    facts: [],
  };
  if (c139 === null) return [route];
  const best: LedgerTerm = {
    code: 'priority.c139',
    label: '',
    ids: [c139.dealId],
    value: null,
    formula: `${1 - share} × ${c139.score / 100}`,
    facts: [{ kind: 'deal', id: c139.dealId }],
  };
  return [route, best];
}
