// The demonstration: two made-up groups with the flaws of real data, fresh on any day.
import { type Bundle, emptyBundle, writeBundle } from '../bundle.ts';
import { c139 } from './c139.ts';
import { type Calendar, calendar } from './calendar.ts';
import { deals, influences } from './chains.ts';
import { contacts } from './contacts.ts';
import { contracts } from './contracts.ts';
import { events } from './events.ts';
import { KVERNHOLT } from './kvernholt/kvernholt.ts';
import { COLLEAGUES, COMPETITORS, PRODUCTS, rates } from './ours.ts';
import type { GroupPlan } from './plan.ts';
import { orders, potentials } from './sales.ts';
import { staffing } from './staffing.ts';
import { YUANLAN } from './yuanlan/yuanlan.ts';

/** The root account of the group it is opened on: the one with the approver nobody reaches. */
export const DEMONSTRATION_OPENS_ON = 'yl-group';

export const DEMONSTRATION_GROUPS: readonly GroupPlan[] = [YUANLAN, KVERNHOLT];

/** All rows of the demonstration as of `today` (YYYY-MM-DD); the same day gives the same rows. */
export function demonstration(today: string): Bundle {
  const days = calendar(today);
  const bundle = emptyBundle();
  bundle.colleague.push(...COLLEAGUES);
  bundle.product.push(...PRODUCTS.map(({ id, name, family }) => ({ id, name, family: family ?? null })));
  bundle.competitor.push(...COMPETITORS);
  bundle.rate.push(...rates(days));
  for (const plan of DEMONSTRATION_GROUPS) add(plan, days, bundle);
  return bundle;
}

function add(plan: GroupPlan, days: Calendar, bundle: Bundle): void {
  bundle.account.push(
    ...plan.entities.map((entity) => ({ ...entity.account, observedOn: days.ago(54) })),
    ...plan.outsiders.map((account) => ({ ...account, observedOn: days.ago(54) })),
  );
  for (const { seen, ownerKind, interest, ...stake } of plan.stakes)
    bundle.stake.push({
      ...stake,
      ownerKind: ownerKind ?? 'account',
      interest: interest ?? 'shareholding',
      observedOn: days.ago(seen),
    });
  const seated = staffing(plan, days, bundle);
  contacts(plan, seated, days, bundle);
  deals(plan, seated, days, bundle);
  c139(plan, days, bundle);
  influences(plan, seated, days, bundle);
  orders(plan, days, bundle);
  contracts(plan, days, bundle);
  potentials(plan, days, bundle);
  events(plan, seated, days, bundle);
}

/** Writes the demonstration as a CSV bundle into `folder` and gives the paths of its files. */
export function writeDemonstration(folder: string, today: string): Promise<string[]> {
  return writeBundle(folder, demonstration(today));
}
