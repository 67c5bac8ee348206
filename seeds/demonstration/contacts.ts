// Contacts with the people of each entity, as far as its level says, and the ties colleagues state.
import type { Bundle, Row } from '../bundle.ts';
import { type Random, random } from '../random.ts';
import type { Calendar } from './calendar.ts';
import type { ContactPlan, EntityPlan, GroupPlan } from './plan.ts';
import type { Seated } from './staffing.ts';

const CHANNELS = ['visit', 'visit', 'meeting', 'meeting', 'call', 'call', 'message', 'email', 'event'] as const;
const FACE_TO_FACE = ['visit', 'meeting', 'call'] as const;
const DIRECTIONS = ['out', 'out', 'both', 'both', 'in'] as const;
const SUBJECTS = {
  yl: ['需求沟通', '方案汇报', '试用回访', '年度回顾', '报价说明', '上线进度', '培训安排', '续约提醒', '高层拜访'],
  kh: ['Requirements', 'Proposal', 'Pilot review', 'Yearly review', 'Price', 'Go-live', 'Training', 'Renewal'],
};

/** Adds the interactions and ties of a group; open deals of an account take part of its contacts. */
export function contacts(plan: GroupPlan, seated: Map<string, Seated[]>, days: Calendar, bundle: Bundle): void {
  const log = journal(plan, days, bundle);
  for (const contact of plan.contacts) for (const daysAgo of contact.daysAgo) log(contact, daysAgo, 8 + (daysAgo % 9));
  for (const tie of plan.ties) {
    const { seen, ...stated } = tie;
    bundle.tie.push({ ...stated, observedOn: days.ago(seen) });
  }
  const byHand = new Set([
    ...plan.contacts.flatMap((contact) => contact.personIds),
    ...plan.cast.filter((member) => member.also).map((member) => member.id),
  ]);
  for (const entity of plan.entities) {
    if (!entity.staff || entity.staff.endsWith('Headquarters')) continue;
    const people = (seated.get(entity.account.id) ?? []).filter((person) => !byHand.has(person.personId));
    programme(plan, entity, people, days, bundle, log);
  }
}

type Log = (contact: Omit<ContactPlan, 'daysAgo'>, daysAgo: number, hour: number) => void;

function journal(plan: GroupPlan, days: Calendar, bundle: Bundle): Log {
  let number = 0;
  return ({ colleagueIds, personIds, channel, direction, subject, dealId }, daysAgo, hour) => {
    number += 1;
    const id = `${plan.prefix}-contact-${String(number).padStart(4, '0')}`;
    const at = days.instantAgo(daysAgo, hour);
    bundle.interaction.push({ id, at, channel, direction, colleagueIds, personIds, dealId, subject });
  };
}

/** Meets some people of an entity in a rhythm; those of a `known` entity only long ago. */
function programme(
  plan: GroupPlan,
  entity: EntityPlan,
  people: Seated[],
  days: Calendar,
  bundle: Bundle,
  log: Log,
): void {
  const chance = random(`contacts/${entity.account.id}`);
  const ours = entity.account.colleagueIds?.length ? entity.account.colleagueIds : chance.some(plan.colleagueIds, 1);
  const known = entity.level === 'known';
  const openDeals = plan.deals.filter((deal) => deal.accountId === entity.account.id && deal.outcome === 'open');
  const met = chance.some(people, known ? 1 : chance.integer(2, 4));
  met.forEach(({ personId }, index) => {
    const colleagueId = chance.pick(ours);
    const rhythm = chance.integer(17, 48);
    const from = known ? chance.integer(110, 330) : (entity.silent ?? chance.integer(3, 42)) + index * 9;
    const until = known ? from + rhythm : chance.integer(200, 430);
    for (let daysAgo = from; daysAgo <= Math.max(from, until); daysAgo += Math.max(4, rhythm + chance.integer(-9, 9))) {
      const channel = daysAgo === from ? chance.pick(FACE_TO_FACE) : chance.pick(CHANNELS);
      const written = channel === 'message' || channel === 'email';
      const deal = openDeals.find((candidate) => candidate.opened >= daysAgo);
      log(
        {
          colleagueIds: chance.chance(0.12)
            ? [...new Set([colleagueId, chance.pick(plan.colleagueIds)])]
            : [colleagueId],
          personIds: withOthers(personId, met, channel, chance),
          channel,
          direction: written ? chance.pick(DIRECTIONS) : null,
          subject: chance.pick(plan.prefix === 'yl' ? SUBJECTS.yl : SUBJECTS.kh),
          dealId: deal && chance.chance(0.5) ? deal.id : null,
        },
        daysAgo,
        chance.integer(7, 17),
      );
    }
    if (chance.chance(0.45)) bundle.tie.push(stated(colleagueId, personId, chance, days));
  });
  const close = random(`close-contacts/${entity.account.id}`);
  for (const daysAgo of plan.closeContacts[entity.account.id] ?? [])
    log(
      {
        colleagueIds: [close.pick(ours)],
        personIds: [close.pick(met).personId],
        channel: close.pick(FACE_TO_FACE),
        direction: null,
        subject: close.pick(plan.prefix === 'yl' ? SUBJECTS.yl : SUBJECTS.kh),
        dealId: null,
      },
      daysAgo,
      close.integer(7, 17),
    );
}

function withOthers(personId: string, met: Seated[], channel: ContactPlan['channel'], chance: Random): string[] {
  if (channel !== 'meeting' && channel !== 'event') return [personId];
  return [personId, ...met.map((other) => other.personId).filter((other) => other !== personId && chance.chance(0.35))];
}

function stated(colleagueId: string, personId: string, chance: Random, days: Calendar): Row<'tie'> {
  return {
    colleagueId,
    personId,
    strength: chance.integer(3, 15) / 20,
    source: 'colleague',
    by: colleagueId,
    observedOn: days.ago(chance.integer(6, 320)),
    confidence: chance.chance(0.2) ? 'unclear' : null,
  };
}
