// Seats, and who sits on them, from the posts of each entity.
import type { Bundle, Row } from '../bundle.ts';
import { type Random, random } from '../random.ts';
import type { Calendar } from './calendar.ts';
import { namer, type PersonName } from './names.ts';
import type { CastPlan, EntityPlan, GroupPlan } from './plan.ts';
import { type Post, type PostName, STAFF } from './posts.ts';

/** A person in a post today. */
export interface Seated {
  personId: string;
  post: PostName;
  layer: Post['layer'];
}

/** Adds seats, people and holders of a group to the bundle and gives who sits where, by account. */
export function staffing(plan: GroupPlan, days: Calendar, bundle: Bundle): Map<string, Seated[]> {
  const name = namer(
    random(`names/${plan.prefix}`),
    plan.cast.map((member) => member.id.slice(plan.prefix.length + 1)),
  );
  const seated = new Map<string, Seated[]>();
  for (const member of plan.cast) bundle.person.push(castPerson(member));
  for (const entity of plan.entities) {
    if (!entity.staff) continue;
    const people: Seated[] = [];
    const chance = random(`staffing/${entity.account.id}`);
    for (const post of STAFF[entity.staff]) {
      bundle.seat.push(seat(entity, post, chance));
      const holder = occupy(plan, entity, post, chance, name, days, bundle);
      if (holder) people.push({ personId: holder, post: post.name, layer: post.layer });
    }
    seated.set(entity.account.id, people);
  }
  for (const member of plan.cast) furtherSeats(member, days, bundle);
  return seated;
}

function seatId(accountId: string, post: PostName): string {
  return `${accountId}.${post}`;
}

function seat(entity: EntityPlan, post: Post, chance: Random): Row<'seat'> {
  const accountId = entity.account.id;
  return {
    id: seatId(accountId, post.name),
    accountId,
    title: post.title,
    department: chance.chance(0.06) ? null : post.department,
    layer: post.layer !== 'decision' && chance.chance(0.05) ? null : post.layer,
    reportsToId: post.under ? seatId(accountId, post.under) : null,
  };
}

function castPerson(member: CastPlan): Row<'person'> {
  return {
    id: member.id,
    name: member.name,
    nameEn: member.nameEn ?? null,
    email: member.email ?? null,
    left: member.leftDaysAgo === undefined ? null : true,
  };
}

/** Fills one post: by a named person, else by a made-up one, sometimes after a predecessor who left. */
function occupy(
  plan: GroupPlan,
  entity: EntityPlan,
  post: Post,
  chance: Random,
  name: (country: string, chinese: boolean) => PersonName,
  days: Calendar,
  bundle: Bundle,
): string | null {
  const accountId = entity.account.id;
  const hold = (personId: string, since: number | null, until: number | null, acting: boolean | null) =>
    bundle.holder.push({
      personId,
      seatId: seatId(accountId, post.name),
      since: since === null ? null : days.ago(since),
      until: until === null ? null : days.ago(until),
      acting,
      source: 'crm',
      observedOn: days.ago(20),
    });
  const newcomer = (left: boolean) => {
    const { name: full, nameEn, slug } = name(entity.account.country ?? '', plan.prefix === 'yl');
    const id = `${plan.prefix}-${slug}`;
    bundle.person.push({
      id,
      name: full,
      nameEn,
      email: chance.chance(0.8) ? `${slug.replace('-', '.')}@${plan.domain}` : null,
      phone: entity.account.country === 'GB' ? `+44 20 7946 0${chance.integer(100, 999)}` : null,
      left: left ? true : null,
    });
    return id;
  };

  const named = plan.cast.filter((member) => member.seat?.accountId === accountId && member.seat.post === post.name);
  const former = named.find((member) => member.leftDaysAgo !== undefined);
  let since: number | null = chance.integer(200, 3200);
  if (former?.leftDaysAgo !== undefined) {
    hold(former.id, former.leftDaysAgo + since, former.leftDaysAgo, null);
    since = former.leftDaysAgo;
  } else if (named.length === 0 && chance.chance(0.05)) {
    const leftDaysAgo = chance.integer(30, 700);
    hold(newcomer(true), leftDaysAgo + since, leftDaysAgo, null);
    since = leftDaysAgo;
  } else if (chance.chance(0.3)) since = null;
  if (plan.vacant.some(([account, vacant]) => account === accountId && vacant === post.name)) return null;

  const present = named.find((member) => member.leftDaysAgo === undefined);
  const personId = present?.id ?? newcomer(false);
  hold(personId, since, null, present?.seat?.acting ?? null);
  return personId;
}

function furtherSeats(member: CastPlan, days: Calendar, bundle: Bundle): void {
  for (const { accountId, title, department, layer } of member.also ?? []) {
    const id = `${accountId}.${member.id}`;
    const seen = { source: 'document', observedOn: days.ago(62) };
    bundle.seat.push({ id, accountId, title, department, layer });
    bundle.holder.push({ personId: member.id, seatId: id, since: days.ago(900), ...seen });
  }
}
