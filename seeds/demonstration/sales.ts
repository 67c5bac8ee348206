// What was bought, what could be sold, and what rivals hold.
import type { Bundle, Row } from '../bundle.ts';
import { random } from '../random.ts';
import type { Calendar } from './calendar.ts';
import { FACTORY_PRODUCTS, HOSPITAL_PRODUCTS, OFFICE_PRODUCTS, product } from './ours.ts';
import type { EntityPlan, GroupPlan } from './plan.ts';

/** One EUR in the currency an entity pays in, rounded: sizes, not accounting. */
const EUR_IN: Record<string, number> = { CNY: 7.8, USD: 1.1, EUR: 1 };

export function currencyOf(plan: GroupPlan, entity: EntityPlan): string {
  return entity.account.currency ?? (plan.prefix === 'yl' ? 'CNY' : 'EUR');
}

/** An amount in the entity's currency, to two or three leading digits. */
function money(eur: number, currency: string): number {
  return Math.round((eur * (EUR_IN[currency] ?? 1)) / 1000) * 1000;
}

/** Orders and contracts of every product bought; an entity that is no customer (any more) bought before two years ago. */
export function orders(plan: GroupPlan, days: Calendar, bundle: Bundle): void {
  let number = 0;
  for (const entity of plan.entities) {
    const accountId = entity.account.id;
    const { bought, signed } = purchases(plan, entity);
    const last = plan.lastOrder[accountId]?.[0];
    const later = last === undefined ? 0 : last - Math.min(...bought.map(({ daysAgo }) => daysAgo));
    for (const { daysAgo, ...order } of bought) {
      number += 1;
      const id = `${plan.prefix}-order-${String(number).padStart(3, '0')}`;
      bundle.order.push({ id, orderedOn: days.workdayAgo(daysAgo + later), ...order });
    }
    for (const { started, ends, ...contract } of signed)
      bundle.contract.push({ ...contract, startsOn: days.ago(started + later), endsOn: days.ahead(ends) });
  }
}

/** What an entity bought, with days before today. */
function purchases(plan: GroupPlan, entity: EntityPlan) {
  const accountId = entity.account.id;
  const chance = random(`orders/${accountId}`);
  const currency = currencyOf(plan, entity);
  const bought: (Omit<Row<'order'>, 'id' | 'orderedOn'> & { daysAgo: number })[] = [];
  const signed: (Omit<Row<'contract'>, 'startsOn' | 'endsOn'> & { started: number; ends: number })[] = [];
  entity.bought.forEach((productId, index) => {
    const count = index === 0 ? chance.integer(4, 9) : chance.integer(2, 5);
    let daysAgo = entity.level === 'customer' ? chance.integer(4, index === 0 ? 150 : 320) : 790;
    const price = product(productId).price;
    for (let i = 0; i < count; i++) {
      const quantity = chance.integer(1, 6);
      const amount = money(price * 0.08 * quantity + price * 0.1 * chance.fraction(), currency);
      bought.push({ accountId, daysAgo, amount, currency, productId, quantity });
      daysAgo += chance.integer(25, 130);
    }
    signed.push({
      id: `${plan.prefix}-contract-${accountId.slice(3)}-${productId}`,
      accountId,
      productId,
      started: daysAgo,
      ends: entity.level === 'customer' ? chance.integer(12, 700) : -700,
      amount: money(price * (0.5 + chance.fraction()), currency),
      currency,
    });
  });
  return { bought, signed };
}

function range(entity: EntityPlan): readonly string[] {
  if (entity.staff === 'zhHospital' || entity.account.industry === '医院') return HOSPITAL_PRODUCTS;
  return entity.staff === 'enPlant' ? FACTORY_PRODUCTS : OFFICE_PRODUCTS;
}

/** What each product could bring at each entity; some places are unknown, as in life. */
export function potentials(plan: GroupPlan, days: Calendar, bundle: Bundle): void {
  for (const entity of plan.entities) {
    const accountId = entity.account.id;
    const chance = random(`potentials/${accountId}`);
    const currency = currencyOf(plan, entity);
    const dealt = plan.deals.filter((d) => d.accountId === accountId && d.outcome === 'open' && d.close > -90);
    const inDeal = new Set(dealt.flatMap((deal) => deal.productIds));
    const size = 0.4 + Math.min(entity.account.employees ?? 150, 2400) / 900;
    for (const productId of new Set([...range(entity), ...entity.bought, ...inDeal, ...Object.keys(entity.rivals)])) {
      const competitorId = entity.rivals[productId] ?? null;
      const deployed = entity.bought.includes(productId);
      const open = !competitorId && !deployed && !inDeal.has(productId);
      const unfit = open && chance.chance(0.07);
      if (open && chance.chance(entity.level === 'untouched' ? 0.7 : 0.15)) continue;
      const taken = competitorId ? 'competitor' : unfit ? 'unfit' : 'open';
      const state = deployed ? 'deployed' : inDeal.has(productId) ? 'deal' : taken;
      bundle.potential.push({
        accountId,
        productId,
        state,
        value:
          unfit || chance.chance(0.08)
            ? null
            : money(product(productId).price * size * (0.8 + 0.4 * chance.fraction()), currency),
        currency,
        competitorId,
        source: chance.chance(0.7) ? 'colleague' : 'document',
        observedOn: days.ago(chance.integer(10, 300)),
        confidence: chance.chance(0.25) ? 'inferred' : null,
      });
    }
  }
  for (const { seen, value, ...cell } of plan.cells) {
    const entity = plan.entities.find(({ account }) => account.id === cell.accountId);
    if (!entity) throw new Error(`there is no entity '${cell.accountId}'.`);
    const told = { ...cell, source: 'colleague', observedOn: days.ago(seen), confidence: null };
    const there = bundle.potential.find((p) => p.accountId === cell.accountId && p.productId === cell.productId);
    if (!there) bundle.potential.push({ ...told, value: value ?? null, currency: currencyOf(plan, entity) });
    else Object.assign(there, told, value === undefined ? {} : { value });
  }
}
