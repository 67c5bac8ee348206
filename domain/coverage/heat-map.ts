// The two heat maps of a group, sparse: only cells something is known of.
import { LAYERS } from '../facts/person.ts';
import { compareIds } from '../ownership/counting.ts';
import { isHeld } from '../persons/seating.ts';
import type { TieStrength } from '../ties/strength.ts';
import { bestTie } from './entry.ts';
import type { GroupFacts } from './facts.ts';
import type { Presence } from './levels.ts';
import type { LayerCell, ProductCell } from './result.ts';
import { isOpen, windowsOn } from './windows.ts';

/** Entity × product: what was ordered by the date is deployed, an open deal is a deal, else what is stated. */
export function productCells(facts: GroupFacts, memberIds: ReadonlySet<string>, asOf: string): ProductCell[] {
  const cells = new Map<string, ProductCell>();
  const put = (accountId: string, productId: string, state: ProductCell['state']) => {
    if (memberIds.has(accountId)) cells.set(JSON.stringify([accountId, productId]), { accountId, productId, state });
  };
  const windows = windowsOn(asOf);
  for (const { accountId, productId, state } of facts.potentials) put(accountId, productId, state);
  for (const deal of facts.deals)
    if (isOpen(deal, windows)) for (const productId of deal.productIds) put(deal.accountId, productId, 'deal');
  for (const { accountId, productId, state } of facts.potentials)
    if (state === 'deployed') put(accountId, productId, state);
  for (const { accountId, productId, orderedOn } of facts.orders)
    if (productId !== null && orderedOn <= asOf) put(accountId, productId, 'deployed');
  return [...cells.values()].sort(
    (a, b) => compareIds(a.accountId, b.accountId) || compareIds(a.productId, b.productId),
  );
}

interface Layer {
  accountId: string;
  layer: LayerCell['layer'];
  persons: Set<string>;
}

/** Entity × layer of its seats: who sits there on the date, and who of them we were in touch with. */
export function layerCells(
  facts: GroupFacts,
  memberIds: ReadonlySet<string>,
  asOf: string,
  { contacts }: Presence,
  ties: ReadonlyMap<string, readonly TieStrength[]>,
): LayerCell[] {
  const layers = new Map<string, Layer>();
  const layerOfSeat = new Map<string, Layer>();
  for (const { id, accountId, layer } of facts.seats) {
    if (layer === null || !memberIds.has(accountId)) continue;
    const key = `${layer} ${accountId}`;
    const known = layers.get(key) ?? { accountId, layer, persons: new Set() };
    layers.set(key, known);
    layerOfSeat.set(id, known);
  }
  for (const hold of facts.holders) if (isHeld(hold, asOf)) layerOfSeat.get(hold.seatId)?.persons.add(hold.personId);
  const { engagedFrom } = windowsOn(asOf);
  const engaged = new Set(
    contacts.filter((pair) => pair.contacts.some(({ day }) => day >= engagedFrom)).map((pair) => pair.personId),
  );
  return [...layers.values()]
    .map(({ accountId, layer, persons }): LayerCell => {
      const inTouch = [...persons].some((personId) => engaged.has(personId));
      return {
        accountId,
        layer,
        state: persons.size === 0 ? 'vacant' : inTouch ? 'engaged' : 'known',
        persons: persons.size,
        tied: [...persons].filter((personId) => ties.has(personId)).length,
        tie: bestTie(persons, ties)?.strength ?? 0,
      };
    })
    .sort((a, b) => compareIds(a.accountId, b.accountId) || LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer));
}
