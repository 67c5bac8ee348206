// Whether we get to somebody who decides at an entity.
import type { LedgerFact } from '../contract/common.ts';
import { factId } from '../facts/registry.ts';
import { isHeld } from '../persons/seating.ts';
import { type KnownReach, knownOf, stepsTo } from '../reach/known.ts';
import { isAtLeast, REACH_MODEL } from '../reach/model.ts';
import type { GroupFacts } from './facts.ts';
import { isOpen, windowsOn } from './windows.ts';

/** The decision maker of an entity we get to best, and the facts that make him one. */
export interface ReachedDecider {
  personId: string;
  reach: number;
  steps: string[];
  facts: LedgerFact[];
}

/**
 * By member: the best reached of its decision layer and of the EB and approvers of its open deals, where that is at
 * least weakly; members without one are absent. Reach is that without a deal.
 */
export function reachedDeciders(facts: GroupFacts, reach: KnownReach, asOf: string): Map<string, ReachedDecider> {
  const best = new Map<string, ReachedDecider>();
  for (const { accountId, personId, fact } of deciders(facts, asOf)) {
    const value = knownOf(reach, personId);
    if (!isAtLeast(value, REACH_MODEL.weak)) continue;
    const known = best.get(accountId);
    if (known?.personId === personId) known.facts.push(fact);
    else if (!known || value > known.reach || (value === known.reach && personId < known.personId))
      best.set(accountId, { personId, reach: value, steps: [], facts: [fact] });
  }
  for (const decider of best.values()) decider.steps = stepsTo(reach, decider.personId);
  return best;
}

interface Decider {
  accountId: string;
  personId: string;
  fact: LedgerFact;
}

function deciders(facts: GroupFacts, asOf: string): Decider[] {
  const deciding = new Map(
    facts.seats.flatMap(({ id, layer, accountId }) => (layer === 'decision' ? [[id, accountId]] : [])),
  );
  const windows = windowsOn(asOf);
  const open = new Map(facts.deals.flatMap((deal) => (isOpen(deal, windows) ? [[deal.id, deal.accountId]] : [])));
  const found: Decider[] = [];
  for (const hold of facts.holders) {
    const accountId = deciding.get(hold.seatId);
    if (accountId === undefined || !isHeld(hold, asOf)) continue;
    const { personId, seatId, since, source = null } = hold;
    const id = factId('holder', { personId, seatId, since });
    found.push({ accountId, personId, fact: { kind: 'holder', id, source, observedOn: since } });
  }
  for (const { dealId, personId, roles, source, observedOn } of facts.decisions) {
    const accountId = open.get(dealId);
    if (accountId === undefined || !roles.some((role) => role === 'EB' || role === 'APPROVER')) continue;
    const id = factId('decision', { dealId, personId });
    found.push({ accountId, personId, fact: { kind: 'decision', id, source, observedOn } });
  }
  return found;
}
