// What to know first about a deal: whom nobody moves and through whom we could, what hangs on one person, who works against us.
import type { DealFigures, PersonReach } from '../../../domain/reach/deal.ts';
import type { MeetingToward } from '../../../domain/reach/meetings-toward.ts';
import { REACH_MODEL } from '../../../domain/reach/model.ts';
import type { Reach } from '../../../domain/reach/reach.ts';
import { leadTo } from './lead.ts';

export type DealFinding =
  | { kind: 'unreached'; person: PersonReach; lead: MeetingToward | null }
  | { kind: 'weak'; person: PersonReach; lead: MeetingToward | null }
  | { kind: 'missing'; roles: DealFigures['missing'][number]['role'][] }
  | { kind: 'departed'; ids: string[] }
  | { kind: 'hangs'; cut: DealFigures['cutPersons'][number] }
  | { kind: 'next'; id: string; gain: number }
  | { kind: 'against'; ids: string[]; contested: string[] };

/** The findings in the order a reader needs them. `reach` is of the same facts as `deal`. */
export function findingsOf(deal: DealFigures, reach: Reach): DealFinding[] {
  const far = deal.persons.filter((person) => person.key && !person.departed && person.status !== 'reached');
  const departed = deal.persons.filter((person) => person.departed).map(({ id }) => id);
  const against = deal.persons.filter((person) => (person.attitude ?? 0) < 0 && !person.departed).map(({ id }) => id);
  const contested = deal.opposition.filter((each) => each.contested && !against.includes(each.id)).map(({ id }) => id);
  const cuts = (['colleague', 'person'] as const).flatMap(
    (kind) => deal.cutPersons.find((cut) => cut.kind === kind) ?? [],
  );
  const next = deal.nextBest[0];
  return [
    ...far.map((person): DealFinding => {
      const kind = person.status === 'weak' ? 'weak' : 'unreached';
      return { kind, person, lead: leadTo(reach, person.id) };
    }),
    ...(deal.missing.length > 0 ? [{ kind: 'missing' as const, roles: deal.missing.map(({ role }) => role) }] : []),
    ...(departed.length > 0 ? [{ kind: 'departed' as const, ids: departed }] : []),
    ...cuts.map((cut) => ({ kind: 'hangs' as const, cut })),
    ...(next ? [{ kind: 'next' as const, ...next }] : []),
    ...(against.length > 0 ? [{ kind: 'against' as const, ids: against, contested }] : []),
  ].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const ORDER: readonly DealFinding['kind'][] = ['unreached', 'missing', 'departed', 'hangs', 'weak', 'next', 'against'];

/** Whether nobody of ours gets anything through to a person. */
export function isOutOfReach({ reach }: Pick<PersonReach, 'reach'>): boolean {
  return reach.point < REACH_MODEL.tolerance;
}
