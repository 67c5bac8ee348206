import { dateOfDay } from '../calendar/day.ts';
import { contactsOf, contactsOn, type TieInteraction } from './contacts.ts';

/** By person, then colleague: the date (YYYY-MM-DD) of the last contact that counts, up to a date. */
export function lastContacts(interactions: readonly TieInteraction[], asOf: string): Map<string, Map<string, string>> {
  const table = contactsOn(interactions, asOf);
  return new Map(
    table.persons.map((personId, person) => {
      const of = new Map<string, string>();
      for (let pair = table.personFrom[person]!; pair < table.personFrom[person + 1]!; pair++) {
        const days = [...contactsOf(table, pair)].map((at) => table.day[at]!);
        of.set(table.colleagues[table.pairColleague[pair]!]!, dateOfDay(Math.max(...days)));
      }
      return [personId, of];
    }),
  );
}
