import { leftPersons } from '../persons/seating.ts';
import { groupedBy, type SignalDay } from './facts.ts';
import { found, type SignalFound } from './found.ts';
import type { Rules } from './rules.ts';

/** Who decides in an open deal in one of the rule's roles and has left: flagged so, and in no seat in force anywhere. */
export function departures(day: SignalDay, rule: Rules['key-person-departed']): SignalFound[] {
  const { persons, holds, decisions } = day.facts;
  const left = leftPersons(persons, holds, day.asOf);
  const holdsOf = groupedBy(holds, (hold) => hold.personId);
  const partsOf = groupedBy(decisions, (part) => part.dealId);
  return day.openDeals.flatMap(({ id, accountId }) =>
    (partsOf.get(id) ?? []).flatMap(({ personId, roles }) => {
      const held = (roles ?? []).filter((role) => rule.roles.includes(role));
      if (held.length === 0 || !left.has(personId)) return [];
      const ends = (holdsOf.get(personId) ?? []).flatMap(({ until }) =>
        until !== null && until <= day.asOf ? until : [],
      );
      const since = ends.sort().at(-1) ?? null;
      const figures = { roles: held.join(' '), leftOn: since };
      return [found({ kind: 'key-person-departed', accountId, dealId: id, personId, since, figures }, id, personId)];
    }),
  );
}
