// Deals with their decision chains, and the influences between people.
import type { CONTACT_LEVELS, INFLUENCE_KINDS, ROLES } from '../../domain/facts/person.ts';
import type { Bundle, Row } from '../bundle.ts';
import { type Random, random } from '../random.ts';
import type { Calendar } from './calendar.ts';
import type { DealPlan, GroupPlan } from './plan.ts';
import type { PostName } from './posts.ts';
import type { Seated } from './staffing.ts';

type Role = (typeof ROLES)[number];

/** Which posts take which part in a decision, and how often the part is filled in. */
const PARTS: { role: Role; posts: PostName[]; power: number; named: number }[] = [
  { role: 'EB', posts: ['head', 'finance'], power: 95, named: 0.85 },
  { role: 'APPROVER', posts: ['finance', 'deputy'], power: 80, named: 0.35 },
  { role: 'TB', posts: ['it', 'architect', 'maintenance'], power: 60, named: 0.85 },
  {
    role: 'UB',
    posts: ['imaging', 'laboratory', 'production', 'quality', 'nursing', 'operations', 'energy', 'sales'],
    power: 50,
    named: 0.75,
  },
  { role: 'PROCUREMENT', posts: ['procurement', 'buyer', 'equipment'], power: 40, named: 0.5 },
  { role: 'COACH', posts: ['architect', 'secretary', 'data', 'nursing'], power: 20, named: 0.3 },
];
const ATTITUDES: Record<DealPlan['outcome'], (number | null)[]> = {
  open: [null, null, null, -1, 0, 0, 1, 1, 2, 3],
  won: [null, 0, 1, 1, 2, 2, 3],
  lost: [null, null, -2, -1, -1, 0, 0, 1],
};
const LEVELS: (typeof CONTACT_LEVELS)[number][] = ['brief', 'several', 'several', 'deep'];

export function deals(plan: GroupPlan, seated: Map<string, Seated[]>, days: Calendar, bundle: Bundle): void {
  for (const deal of plan.deals) {
    const { opened, close, ...columns } = deal;
    bundle.deal.push({ ...columns, openedOn: days.ago(opened), closeOn: days.ahead(close) });
    const byHand = plan.chains[deal.id];
    if (!byHand) bundle.decision.push(...chain(deal, seated.get(deal.accountId) ?? [], days));
    for (const { seen, ...decision } of byHand ?? plan.besides[deal.id] ?? []) {
      const coach = plan.coaches.find((each) => each.dealId === deal.id && each.personId === decision.personId);
      bundle.decision.push({
        ...decision,
        dealId: deal.id,
        roles: decision.roles ?? [],
        observedOn: days.ago(seen),
        ...(coach ? { coachKinds: coach.kinds, coachVerified: coach.verified } : {}),
      });
    }
  }
}

/** The people of the account in the parts their posts suggest; a part may be missing, a power or an attitude unknown. */
function chain(deal: DealPlan, people: Seated[], days: Calendar): Row<'decision'>[] {
  const chance = random(`chain/${deal.id}`);
  const taken = new Set<string>();
  const rows: Row<'decision'>[] = [];
  for (const part of PARTS) {
    const candidates = people.filter((person) => part.posts.includes(person.post) && !taken.has(person.personId));
    if (candidates.length === 0 || !chance.chance(part.named)) continue;
    const { personId } = chance.pick(candidates);
    taken.add(personId);
    const attitude = chance.pick(ATTITUDES[deal.outcome]);
    const age = deal.outcome === 'open' ? chance.integer(4, 140) : chance.integer(0, 60) - deal.close;
    rows.push({
      dealId: deal.id,
      personId,
      roles: chance.chance(0.12) ? [] : [part.role],
      power: chance.chance(0.25) ? null : part.power + 5 * chance.integer(-2, 1),
      attitude,
      contactLevel: attitude === null ? (chance.chance(0.5) ? 'unknown' : 'none') : chance.pick(LEVELS),
      chain: part.role === 'TB' || part.role === 'UB' ? 'technical' : part.role === 'PROCUREMENT' ? 'commercial' : null,
      source: chance.chance(0.75) ? 'colleague' : 'crm',
      by: deal.colleagueIds[0] ?? null,
      observedOn: days.ago(Math.max(age, 1)),
      confidence: chance.chance(0.2) ? 'inferred' : null,
    });
  }
  return rows;
}

const KINDS: (typeof INFLUENCE_KINDS)[number][] = ['advice', 'advice', 'expertise', 'sponsorship', 'other'];

/** Who listens to whom inside each entity; the headquarters' lines are written by hand. */
export function influences(plan: GroupPlan, seated: Map<string, Seated[]>, days: Calendar, bundle: Bundle): void {
  for (const { seen, ...line } of plan.influences) bundle.influence.push({ ...line, observedOn: days.ago(seen) });
  for (const entity of plan.entities) {
    const people = seated.get(entity.account.id) ?? [];
    if (entity.staff?.endsWith('Headquarters') || people.length < 4 || entity.level === 'known') continue;
    const chance = random(`influences/${entity.account.id}`);
    const colleagueId = entity.account.colleagueIds?.[0] ?? plan.colleagueIds[0] ?? null;
    for (let left = chance.integer(2, 4); left > 0; left--) {
      const pair = chance.some(people, 2);
      const [a, b] = chance.chance(0.5) ? pair : pair.toReversed();
      if (!a || !b) continue;
      const kind = chance.chance(0.1) ? 'conflict' : chance.pick(KINDS);
      const there = bundle.influence.some((i) => i.fromId === a.personId && i.toId === b.personId && i.kind === kind);
      if (!there) bundle.influence.push(line(a.personId, b.personId, kind, colleagueId, chance, days));
    }
  }
}

function line(
  fromId: string,
  toId: string,
  kind: (typeof INFLUENCE_KINDS)[number],
  by: string | null,
  chance: Random,
  days: Calendar,
): Row<'influence'> {
  return {
    fromId,
    toId,
    weight: chance.integer(5, 18) / 20,
    kind,
    source: 'colleague',
    by,
    observedOn: days.ago(chance.integer(10, 380)),
    confidence: chance.chance(0.35) ? 'inferred' : null,
  };
}
