// Whether the ways in of a group rest on facts outside it, so that they may change without any of its own.
import { seatedIn } from '../persons/seating.ts';
import type { KnownReach } from '../reach/known.ts';
import type { GroupFacts } from './facts.ts';

/**
 * True when somebody without a seat in the members influences one who has, decides in a deal of theirs, or when one of
 * theirs decides in a deal elsewhere.
 */
export function restsOnOutside(
  facts: Pick<GroupFacts, 'seats' | 'holders' | 'decisions' | 'deals'>,
  { graph }: KnownReach,
  memberIds: ReadonlySet<string>,
  asOf: string,
): boolean {
  const inside = new Set<string>();
  for (const [accountId, persons] of seatedIn(facts.seats, facts.holders, asOf))
    if (memberIds.has(accountId)) for (const personId of persons) inside.add(personId);
  const own = new Set(facts.deals.flatMap((deal) => (memberIds.has(deal.accountId) ? [deal.id] : [])));
  if (facts.decisions.some(({ dealId, personId }) => own.has(dealId) !== inside.has(personId))) return true;
  for (const id of inside) {
    const person = graph.numbers.get(id)!;
    for (let line = graph.into[person]!; line < graph.into[person + 1]!; line++)
      if (!inside.has(graph.ids[graph.source[line]!]!)) return true;
  }
  return false;
}
