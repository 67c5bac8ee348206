// The two heat maps of a group, sparse: only cells something is known of.
import { inForce } from '../calendar/day.ts';
import { LAYERS } from '../facts/person.ts';
import { compareIds } from '../ownership/counting.ts';
import { isHeld } from '../persons/seating.ts';
import { lastContact } from '../ties/contacts.ts';
import { bestTie, type Ties } from './entry.ts';
import type { GroupFacts } from './facts.ts';
import type { Presence } from './levels.ts';
import type { LayerCell, ProductCell } from './result.ts';
import { isOpen, windowsOn } from './windows.ts';

/** Entity × product: what was ordered by the date is deployed, an open deal is a deal, else what is stated. */
export function productCells(facts: GroupFacts, memberIds: ReadonlySet<string>, asOf: string): ProductCell[] {
  const cells = new Map<string, Map<string, ProductCell['state']>>([...memberIds].map((id) => [id, new Map()]));
  const put = (accountId: string, productId: string, state: ProductCell['state']) =>
    cells.get(accountId)?.set(productId, state);
  const windows = windowsOn(asOf);
  for (const { accountId, productId, state } of facts.potentials) put(accountId, productId, state);
  for (const deal of facts.deals)
    if (isOpen(deal, windows)) for (const productId of deal.productIds) put(deal.accountId, productId, 'deal');
  for (const { accountId, productId, state } of facts.potentials)
    if (state === 'deployed') put(accountId, productId, state);
  for (const { accountId, productId, orderedOn } of facts.orders)
    if (productId !== null && orderedOn <= asOf) put(accountId, productId, 'deployed');
  return [...cells]
    .flatMap(([accountId, products]) => [...products].map(([productId, state]) => ({ accountId, productId, state })))
    .sort((a, b) => compareIds(a.accountId, b.accountId) || compareIds(a.productId, b.productId));
}

type LayerName = LayerCell['layer'];

/** Entity × layer of its seats: who sits there on the date, and who of them we were in touch with. */
export function layerCells(
  facts: GroupFacts,
  memberIds: ReadonlySet<string>,
  asOf: string,
  { contacts }: Presence,
  ties: Ties,
): LayerCell[] {
  const layers = new Map<string, Map<LayerName, Set<string>>>([...memberIds].map((id) => [id, new Map()]));
  const personsOnSeat = new Map<string, Set<string>>();
  for (const { id, accountId, layer, since = null, until = null } of facts.seats) {
    const ofAccount = layers.get(accountId);
    if (layer === null || !ofAccount || !inForce({ since, until }, asOf)) continue;
    const persons = ofAccount.get(layer) ?? new Set();
    ofAccount.set(layer, persons);
    personsOnSeat.set(id, persons);
  }
  for (const hold of facts.holders) if (isHeld(hold, asOf)) personsOnSeat.get(hold.seatId)?.add(hold.personId);
  const { engagedFrom } = windowsOn(asOf);
  const isEngaged = (personId: string) => {
    const person = contacts.personNumber.get(personId);
    return person !== undefined && lastContact(contacts, person) >= engagedFrom;
  };
  const cell = (accountId: string, layer: LayerName, persons: ReadonlySet<string>): LayerCell => ({
    accountId,
    layer,
    state: persons.size === 0 ? 'vacant' : [...persons].some(isEngaged) ? 'engaged' : 'known',
    persons: persons.size,
    tied: [...persons].filter((personId) => ties.has(personId)).length,
    tie: bestTie(persons, ties)?.strength ?? 0,
  });
  return [...layers]
    .flatMap(([accountId, ofAccount]) => [...ofAccount].map(([layer, persons]) => cell(accountId, layer, persons)))
    .sort((a, b) => compareIds(a.accountId, b.accountId) || LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer));
}
