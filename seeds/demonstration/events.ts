// Touches of the customer's own: downloads, webinars, visits of our pages, trials, forms.
import type { Bundle } from '../bundle.ts';
import { random } from '../random.ts';
import type { Calendar } from './calendar.ts';
import type { GroupPlan } from './plan.ts';
import type { Seated } from './staffing.ts';

const EVENTS: Record<'yl' | 'kh', [kind: string, subject: string][]> = {
  yl: [
    ['download', '产品白皮书下载'],
    ['webinar', '影像云线上研讨会'],
    ['visit', '浏览价格说明'],
    ['form', '申请产品资料'],
    ['trial', '开通试用账号'],
  ],
  kh: [
    ['download', 'White paper'],
    ['webinar', 'Plant data webinar'],
    ['visit', 'Pricing page'],
    ['form', 'Request for a call'],
    ['trial', 'Trial account opened'],
  ],
};

/** Some touches of every entity, by a person where one is known, and those told by hand. */
export function events(plan: GroupPlan, seated: Map<string, Seated[]>, days: Calendar, bundle: Bundle): void {
  let number = 0;
  const touch = (accountId: string, personId: string | null, kind: string, subject: string, at: string) => {
    number += 1;
    bundle.event.push({
      id: `${plan.prefix}-event-${String(number).padStart(3, '0')}`,
      at,
      accountId,
      personId,
      kind,
      subject,
    });
  };
  for (const entity of plan.entities) {
    const accountId = entity.account.id;
    const chance = random(`events/${accountId}`);
    const people = seated.get(accountId) ?? [];
    for (let left = chance.integer(0, 5); left > 0; left--) {
      const [kind, subject] = chance.pick(plan.prefix === 'yl' ? EVENTS.yl : EVENTS.kh);
      const at = days.instantAgo(chance.integer(2, 260), chance.integer(1, 15));
      touch(
        accountId,
        people.length > 0 && chance.chance(0.6) ? chance.pick(people).personId : null,
        kind,
        subject,
        at,
      );
    }
  }
  for (const { accountId, post, kind, daysAgo, subject } of plan.touches)
    for (const ago of daysAgo) {
      const person = seated.get(accountId)?.find((each) => each.post === post);
      if (post !== null && !person) throw new Error(`nobody is known as ${post} of ${accountId}.`);
      touch(accountId, person?.personId ?? null, kind, subject, days.instantAgo(ago, 1 + (ago % 9)));
    }
}
