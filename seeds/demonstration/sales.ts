// What was bought, what could be sold, what rivals hold, and what customers looked at.
import type { Bundle } from '../bundle.ts';
import { random } from '../random.ts';
import type { Calendar } from './calendar.ts';
import { FACTORY_PRODUCTS, HOSPITAL_PRODUCTS, OFFICE_PRODUCTS, product } from './ours.ts';
import type { EntityPlan, GroupPlan } from './plan.ts';
import type { Seated } from './staffing.ts';

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
    const chance = random(`orders/${accountId}`);
    const currency = currencyOf(plan, entity);
    entity.bought.forEach((productId, index) => {
      const count = index === 0 ? chance.integer(4, 9) : chance.integer(2, 5);
      let daysAgo = entity.level === 'customer' ? chance.integer(4, index === 0 ? 150 : 320) : 790;
      const price = product(productId).price;
      for (let i = 0; i < count; i++) {
        number += 1;
        const quantity = chance.integer(1, 6);
        bundle.order.push({
          id: `${plan.prefix}-order-${String(number).padStart(3, '0')}`,
          accountId,
          orderedOn: days.workdayAgo(daysAgo),
          amount: money(price * 0.08 * quantity + price * 0.1 * chance.fraction(), currency),
          currency,
          productId,
          quantity,
        });
        daysAgo += chance.integer(25, 130);
      }
      bundle.contract.push({
        id: `${plan.prefix}-contract-${accountId.slice(3)}-${productId}`,
        accountId,
        productId,
        startsOn: days.ago(daysAgo),
        endsOn: entity.level === 'customer' ? days.ahead(chance.integer(12, 700)) : days.ago(700),
        amount: money(price * (0.5 + chance.fraction()), currency),
        currency,
      });
    });
  }
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
}

const EVENTS: Record<'yl' | 'kh', [kind: string, subject: string][]> = {
  yl: [
    ['download', '产品白皮书下载'],
    ['webinar', '影像云线上研讨会'],
    ['page', '浏览价格说明'],
    ['form', '申请试用'],
  ],
  kh: [
    ['download', 'White paper'],
    ['webinar', 'Plant data webinar'],
    ['page', 'Pricing page'],
    ['form', 'Trial request'],
  ],
};

/** Touches of the customer's own: downloads, webinars, page visits. */
export function events(plan: GroupPlan, seated: Map<string, Seated[]>, days: Calendar, bundle: Bundle): void {
  let number = 0;
  for (const entity of plan.entities) {
    const accountId = entity.account.id;
    const chance = random(`events/${accountId}`);
    const people = seated.get(accountId) ?? [];
    for (let left = chance.integer(0, 5); left > 0; left--) {
      number += 1;
      const [kind, subject] = chance.pick(plan.prefix === 'yl' ? EVENTS.yl : EVENTS.kh);
      bundle.event.push({
        id: `${plan.prefix}-event-${String(number).padStart(3, '0')}`,
        at: days.instantAgo(chance.integer(2, 260), chance.integer(1, 15)),
        accountId,
        personId: people.length > 0 && chance.chance(0.6) ? chance.pick(people).personId : null,
        kind,
        subject,
      });
    }
  }
}
